import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("shares that no wording known explains", () => {
  table([
    // The parts were told in the sentence before, and their shares of the whole in their order.
    [
      "全县教育投入共计91200万元，其中学前8436万元、义务教育61104万元。投入在学前与义务教育之间的占比依次为9.25%、67.00%。",
      ["share 9.25% ~ 8436万元 91200万元 holds", "share 67.00% ~ 61104万元 91200万元 holds"]
    ],
    // A share before its part.
    ["全校注册学生2374人，本地户籍占比83.66%(1986人)。", ["share 83.66% ~ 1986人 2374人 holds"]],
    // 占总数的, where the noun of the part stands behind it.
    ["全市有413个乡镇（街道），已有257个乡镇（街道）建成中心园，占总数的62%。", ["share 62% ~ 257个 413个 holds"]],
    // Of two schools' counts none is a part of the other's.
    ["2018年招聘教师345人，在岗率98.8%；2019年招聘教师348人，在岗率99.1%。", []],
    // 平方米 have no rate of enrolment.
    ["辅助用房13.7万平方米，教学用房14.6万平方米。毛入园率达到93.8%。", []],
    // A rate set by rule is reckoned from no figures of the letter.
    ["培训经费312万元，公用经费6240万元。培训经费按5%提取。", []]
  ])
})

describe("growths that no wording known explains", () => {
  table([
    // The level of the year before stands a sentence back, and the growth repeats the present one.
    [
      "2018年总投入46143.00万元。全县2019年教育总投入50178.12万元，比上年增8.74%。",
      ["growth 8.74% ~ 50178.12万元 46143.00万元 holds"]
    ],
    // The level of a year that is named, and no other.
    [
      "2017年在校生20318人，2018年为20912人。2019年21736人，较2017年增长6.98%。",
      ["growth 6.98% ~ 21736人 20318人 holds"]
    ]
  ])
})
