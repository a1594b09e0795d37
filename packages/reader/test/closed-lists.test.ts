/** Lists of which marks, nouns and ranks say that they are all of a total, whatever their numbers come to. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("lists that a bracket or a colon closes", () => {
  table([
    ["全年召开专题会议26次（区委常委会11次、区政府常务会15次）。", ["sum 26次 ~ 11次 15次 holds"]],
    ["全年召开专题会议26次（区委常委会17次、区政府常务会15次）。", ["sum 26次 ~ 17次 15次 fails"]],
    ["今年增加公办园8所：新建5所，接收配套园1所。", ["sum 8所 ~ 5所 1所 fails"]],
    // 其中 and 等 leave the rest untold.
    ["全年召开专题会议26次（其中区委常委会9次、区政府常务会6次）。", []],
    ["全区公布整改事项47项（校舍安全14项、食堂管理12项等）。", []]
  ])
})

describe("lists that their noun takes up", () => {
  table([
    ["全区中小学设独立党总支31个、联合党总支8个，93个党总支全部完成换届。", ["sum 93个 ~ 31个 8个 fails"]],
    // The noun is of one of them.
    ["全区现有初中17所、幼儿园46所，46所幼儿园均配备保健医生。", ["repeat 46所 ~ 46所 holds"]]
  ])
})

describe("a rank and all above it", () => {
  table([
    ["全区有一类园13所、二类园34所、三类园41所，二类及以上园47所。", ["sum 47所 ~ 13所 34所 holds"]],
    ["全区有一类园13所、二类园34所、三类园41所，二类及以上园74所。", ["sum 74所 ~ 13所 34所 fails"]],
    ["专任教师中，研究生46人、本科712人、专科233人，专科及以上学历919人。", ["sum 919人 ~ 46人 712人 233人 fails"]]
  ])
})

describe("what is added to what was told", () => {
  table([
    [
      "城市维护建设税安排教育支出2318万元；连同土地出让收益计提的1460万元，全年筹集3878万元。",
      ["sum 3878万元 ~ 2318万元 1460万元 fails"]
    ],
    ["城市维护建设税安排教育支出2318万元；连同土地出让收益计提的1460万元，比上年增加212万元。", []],
    [
      "公办园61所，民办园122所，民办园中有75所通过普惠认定，公办园和普惠民办园合计163所。",
      ["sum 163所 ~ 61所 75所 fails"]
    ]
  ])
})

describe("what is told among a number of things", () => {
  table([
    ["列入整治台账的31所园中，收回公办21所，转为普惠园8所，整治完成率100%。", ["sum 31所 ~ 21所 8所 fails"]],
    // Without such a rate the list may tell of some.
    ["列入规划的31所园中，收回公办21所，转为普惠园8所。", []],
    [
      "84所学校中，运动场达标的79所，达标率94.0%，未达标的8所。",
      ["sum 84所 ~ 79所 8所 fails", "share 94.0% ~ 79所 84所 holds"]
    ],
    ["小学121所（民办小学8所、教学点53所在内）。", []]
  ])
})

describe("kinds that divide what they are told among", () => {
  table([
    ["2022年投入使用的8所学校中，幼儿园5所、小学4所、初中2所，新增学位6300个。", ["sum 8所 ~ 5所 4所 2所 fails"]],
    // Far less than the whole is some of it.
    ["列入规划的62所学校中，幼儿园4所、小学3所、初中2所率先达标。", []],
    [
      "全县学校212所，按地域分，城区58所、农村154所；按类别分，小学121所、初中37所、高中9所、幼儿园48所。",
      ["sum 212所 ~ 58所 154所 holds", "sum 212所 ~ 121所 37所 9所 48所 fails"]
    ]
  ])
})
