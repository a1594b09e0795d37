/** So much for each of any unit: areas, machines, counties, attendances, and unit prices. */
import { describe } from "vitest"
import { shareTable, table } from "./relations-in-prose.ts"

describe("what each unit came to", () => {
  table([
    ["建食堂2400平方米，投资288万元，每平方米合1200元。", ["per-head 1200元 ~ 288万元 2400平方米 holds"]],
    [
      "竣工面积3.6万平方米，完成投资4680万元，每平方米造价摊到1300元。",
      ["per-head 1300元 ~ 4680万元 3.6万平方米 holds"]
    ],
    [
      "累计投入5460万元，惠及学校46所，改造面积4.2万平方米，拆除危房1.8万平方米，平均每平方米花费1300元。",
      ["per-head 1300元 ~ 5460万元 4.2万平方米 holds"]
    ],
    ["购置学生桌椅3600套，支出86.4万元，折合每套240元。", ["per-head 240元 ~ 86.4万元 3600套 holds"]],
    ["抽查12个县（区）的276所学校，县均23所。", ["mean 23所 ~ 276所 12个 holds"]],
    ["全年资助5200人次，发放416万元，次均800元。", ["per-head 800元 ~ 416万元 5200人次 holds"]],
    ["征地84亩，支付补偿款1176万元，亩均14万元。", ["per-head 14万元 ~ 1176万元 84亩 holds"]],
    ["新建校舍7200平方米，决算1440万元，单方造价2000元。", ["per-head 2000元 ~ 1440万元 7200平方米 holds"]],
    ["采购电脑640台，合同额256万元，单价4000元。", ["per-head 4000元 ~ 256万元 640台 holds"]]
  ])
})

describe("what each unit came to, where it does not", () => {
  table([
    ["建食堂2400平方米，投资288万元，每平方米合2100元。", ["per-head 2100元 ~ 288万元 2400平方米 fails"]],
    // All of them do: nothing is divided.
    ["12个县（区）培训教师276人次，全县均达到30学时。", []],
    // A norm says what may be spent.
    ["建食堂2400平方米，概算288万元，按每平方米不超过1500元控制。", []]
  ])
})

describe("what a standard comes to for so many", () => {
  table([
    [
      "一类园每生每学期补助900元，二类园600元。春季一类园312人计28.08万元，二类园145人计8.7万元。",
      ["product 28.08万元 ~ 312人 900元 holds", "product 8.7万元 ~ 145人 600元 holds"]
    ],
    [
      "小学部设36个班，可容纳1620人；初中部设24个班，可容纳1080人，均按班额45人设计。",
      ["product 1620人 ~ 36个 45人 holds", "mean 45人 ~ 1080人 24个 holds"]
    ],
    // The class names its standard: another amount is wrong.
    ["一类园每生每学期补助900元，二类园600元。春季一类园312人计37.5万元。", ["product 37.5万元 ~ 312人 900元 fails"]],
    // What was paid may have been more than the standard alone.
    ["小学每生补助900元，初中1200元。当年投入小学3120人、37.5万元。", []]
  ])
})

describe("shares that are turned into amounts", () => {
  shareTable([
    [
      "总投资4800万元，按省级50%、市级20%、县级30%分担，折合金额依次为2400万元、960万元、1440万元。",
      ["holds 50% ~ 2400万元 4800万元", "holds 20% ~ 960万元 4800万元", "holds 30% ~ 1440万元 4800万元"]
    ],
    [
      "总投资4800万元，按省级50%、市级20%、县级25%分担，折合金额依次为2400万元、960万元、1440万元。",
      ["holds 50% ~ 2400万元 4800万元", "holds 20% ~ 960万元 4800万元", "fails 25% ~ 1440万元 4800万元"]
    ]
  ])
})

describe("what a standard comes to in time", () => {
  table([
    ["班主任540人，每月津贴500元，一年下来需324万元。", ["product 324万元 ~ 540人 500元 holds"]],
    [
      "营养餐每生每天4元，全年按200天计算，惠及学生8650人，共支出692万元。",
      ["product 692万元 ~ 8650人 4元 200天 holds"]
    ],
    [
      "寄宿生补助小学每天4元、初中每天5元，按250天计，小学1240人补助124万元，初中960人补助120万元。",
      ["product 124万元 ~ 1240人 4元 250天 holds", "product 120万元 ~ 960人 5元 250天 holds"]
    ],
    ["送教上门学生56人，每人每周2次，全年按40周计共4480次。", ["product 4480次 ~ 56人 2次 40周 holds"]],
    // By the month, and of no year: no quotient of the two.
    ["代课教师84人，月人均补贴1800元，全年支出175万元。", []]
  ])
})

describe("one mean for several pairs", () => {
  table([
    [
      "春季受助312人、24.96万元，秋季286人、22.88万元，人均都是800元。",
      ["per-head 800元 ~ 24.96万元 312人 holds", "per-head 800元 ~ 22.88万元 286人 holds"]
    ],
    [
      "春季受助312人、24.96万元，秋季286人、28.88万元，人均都是800元。",
      ["per-head 800元 ~ 24.96万元 312人 holds", "per-head 800元 ~ 28.88万元 286人 fails"]
    ]
  ])
})

describe("means over years", () => {
  table([
    ["三年来安排专项资金2640万元，每年880万元。", ["mean 880万元 ~ 2640万元 holds"]],
    ["2011—2015年，全县共投入3.25亿元改造校舍，平均每年6500万元。", ["mean 6500万元 ~ 3.25亿元 holds"]],
    [
      "欠款2840万元，当年偿还920万元，还欠1920万元。\n明年新建小学1所，投资4600万元；剩余欠款分三年还清，每年640万元。\n",
      ["sum 2840万元 ~ 920万元 1920万元 holds", "mean 640万元 ~ 1920万元 holds"]
    ],
    // 2019年 are no nineteen years.
    ["2019年投入3800万元，平均每年200万元。", []],
    ["四年共化解大班额192个，年均化解48个。", ["mean 48个 ~ 192个 holds"]],
    ["四年共化解大班额192个，年均化解84个。", ["mean 84个 ~ 192个 fails"]]
  ])
})

describe("what means and their numbers come to", () => {
  table([
    [
      "小学由412所减至286所。\n小学校均人数由231.4人增至342.8人。按校数乘校均折算，小学在校生约9.80万人。\n",
      ["product 9.80万人 ~ 286所 342.8人 holds"]
    ]
  ])
})
