/** Changes since a year of which another paragraph or sentence tells, and shares of no more than there is. */
import { describe, expect, it } from "vitest"
import { relations, table } from "./relations-in-prose.ts"

const of1990 =
  "1990年，全区有高中文化程度的612人，每千人口中有5.61人；初中文化程度的3915人，每千人口中有35.90人；小学文化程度的8467人，每千人口中有77.64人。\n"

describe("what a paragraph tells of one year is held against that of another", () => {
  table([
    [
      `${of1990}2000年，高中文化程度的有13408人，比1990年增加12796人，每千人口中有71.25人，比1990年上升65.64人。小学文化程度的有64108人，比1990年增加55641人，每千人口中有340.67人，比1990年上升263.03人。`,
      [
        "difference 12796人 ~ 13408人 612人 holds",
        "difference 65.64人 ~ 71.25人 5.61人 holds",
        "difference 55641人 ~ 64108人 8467人 holds",
        "difference 263.03人 ~ 340.67人 77.64人 holds"
      ]
    ],
    [`${of1990}2000年，高中文化程度的有13408人，比1990年增加12769人。`, ["difference 12769人 ~ 13408人 612人 fails"]],
    ["大学肄业的有24人，平均每千人口中有0.12人；大学毕业的有351人，平均每千人口中有1.84人。", []],
    ["1990年全区教师612人。\n2000年全区校舍13408平方米，比1990年增加12796平方米。", []],
    [
      "1990年本科学历教师占12%，2000年本科学历教师占67.34%，较1990年提高55个百分点。",
      ["difference 55个百分点 ~ 67.34% 12% holds"]
    ]
  ])
})

describe("a base that is named with a word more or less", () => {
  table([
    ["年度投资计划为12000万元，已到位资金8953万元，占全年计划的79.61%。", ["share 79.61% ~ 8953万元 12000万元 fails"]],
    [
      "校舍建筑面积为41.16万平方米，其中危房面积4.4万平方米，占校舍总建筑面积的12%。",
      ["share 12% ~ 4.4万平方米 41.16万平方米 fails"]
    ]
  ])
})

describe("parts that others recruit besides", () => {
  table([["公开招聘6477人。其中，特岗教师2626名，各地另行招聘教师3581名。", ["sum 6477人 ~ 2626名 3581名 fails"]]])
})

describe("a part is no more than its whole", () => {
  it("takes no smaller number of another group for the base of a share", () => {
    expect(
      relations(
        "1990年全区中小学教师具有大专以上文化程度的有126名。具有中师文化程度的小学教师454名，占小学教师总数的52%。"
      )
    ).toEqual([])
  })
})

describe("how large the schools of a stage are", () => {
  table([
    [
      "（一）小学\n2023年，全市小学112所；在校生123774人，比上年减少3271人。\n小学教职工8064人，校均规模1105人。",
      ["mean 1105人 ~ 123774人 112所 holds"]
    ]
  ])
})
