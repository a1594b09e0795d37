/** What standards come to for so many, what is set aside at a rate, and members of lists that total nothing. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("standards and what they come to", () => {
  table([
    ["对3250名住校生按每生每年300元增补公用经费97.5万元。", ["product 97.5万元 ~ 3250名 300元 holds"]],
    ["对3250名住校生按每生每年300元增补公用经费79.5万元。", ["product 79.5万元 ~ 3250名 300元 fails"]],
    [
      "按每生每年7000元的标准落实特教公用经费，县特校64万名学生的公用经费44.8万元全部到位。",
      ["product 44.8万元 ~ 64万名 7000元 fails"]
    ],
    ["对边远教师按每人每月450元发放补助，惠及820人，全年发放442.8万元。", ["product 442.8万元 ~ 820人 450元 holds"]],
    ["对边远教师按每人每月450元发放补助，惠及820人，全年发放424.8万元。", ["product 424.8万元 ~ 820人 450元 fails"]],
    ["发放边远教师补助442.8万元，惠及820名教师，人均每月450元。", ["per-head 450元 ~ 442.8万元 820名 holds"]],
    ["发放边远教师补助442.8万元，惠及820名教师，人均每月430元。", ["per-head 430元 ~ 442.8万元 820名 fails"]],
    // Two numbers of people leave a choice.
    ["对住校生1250人、走读生860人按每生每年300元补助，发放补助41.7万元。", []],
    // Days that are told count; a standard by the day without them is reckoned by nobody.
    ["早餐补助每生每天5元，全年200天，1.3万名学生需1300万元。", ["product 1300万元 ~ 1.3万名 5元 200天 holds"]],
    ["按每生每天5元标准，全年190天，补助学生7600人，共发放742万元。", ["product 742万元 ~ 7600人 5元 190天 fails"]],
    [
      "夜班补贴按每人每月300元标准发放，按10个月计，惠及教师460人，共发放138万元。",
      ["product 138万元 ~ 460人 300元 10个月 holds"]
    ],
    ["按每生每天4元标准补助寄宿生1300名，全年发放104万元。", []]
  ])
})

describe("amounts set aside at a rate", () => {
  table([
    ["按照土地出让收益26400万元的10%计提教育资金2640万元。", ["share 10% ~ 2640万元 26400万元 holds"]],
    ["按照土地出让收益26400万元的10%计提教育资金3640万元。", ["share 10% ~ 3640万元 26400万元 fails"]],
    ["按照公用经费预算1260万元的5%安排教师培训费36万元。", ["share 5% ~ 36万元 1260万元 fails"]],
    // The rate first, and both amounts sentences on.
    [
      "按照公用经费总额的5%安排教师培训费，全年公用经费总额4216.8万元，安排培训费210.84万元。",
      ["share 5% ~ 210.84万元 4216.8万元 holds"]
    ],
    ["按照公用经费总额的5%安排教师培训费，全年公用经费总额4216.8万元，支付水电费213.6万元。", []]
  ])
})

describe("members of lists", () => {
  table([
    // Of stages told one beside the other none is the total of those behind it.
    ["分学段看，学前教育6120.40万元，小学9861.20万元，初中6480.30万元，普通高中3212.70万元，其他263.50万元。", []],
    // What is left of a whole is no total of what comes next.
    ["其余23家单位独立核算。全年审计45家单位，涉及下属112家单位、企业116家单位。", []]
  ])
})
