import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("columns told one after the other, reckoned row by row", () => {
  table([
    [
      "三年投入依次是3120万元、3565万元、4018万元；市级补助依次是1216万元、1355万元、1487万元，补助份额依次是39.0%、38.0%、37.0%。",
      [
        "share 39.0% ~ 1216万元 3120万元 holds",
        "share 38.0% ~ 1355万元 3565万元 holds",
        "share 37.0% ~ 1487万元 4018万元 holds"
      ]
    ],
    [
      "小学、初中教师分别为1835人、1126人，学生分别为31284人、15627人。\n城区学校生师比依次为17.0:1、13.9:1。",
      ["ratio 17.0:1 ~ 31284人 1835人 holds", "ratio 13.9:1 ~ 15627人 1126人 holds"]
    ],
    // One row is wrong, and the other two show of what.
    [
      "各乡镇应检校车依次为132辆、87辆、214辆，已检依次为121辆、83辆、196辆，受检面依次为91.7%、59.4%、91.6%。",
      ["share 91.7% ~ 121辆 132辆 holds", "share 59.4% ~ 83辆 87辆 fails", "share 91.6% ~ 196辆 214辆 holds"]
    ],
    // Two rows of three say nothing where their numbers are short.
    ["班级依次为4个、5个、6个，空余依次为2个、3个、4个，满意度依次为50%、80%、95%。", []]
  ])
})

describe("the two ends of changes, reckoned from those of two others", () => {
  table([
    [
      "抽测学校由126所增加到214所，抽测学生由3150人增加到6420人，平均每所学校参测学生由25人增加到30人。",
      ["mean 25人 ~ 3150人 126所 holds", "mean 30人 ~ 6420人 214所 holds"]
    ],
    [
      "骨干教师由312人增加到468人，专任教师由2408人增加到2516人。\n骨干教师占比由13.0%提高到18.6%。",
      ["share 13.0% ~ 312人 2408人 holds", "share 18.6% ~ 468人 2516人 holds"]
    ]
  ])
})
