/** What is told of a part of the district is bound to no measure of all of it. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const bound = (text: string): ReadonlyArray<string | null> => read(text).figures.map(({ measure }) => measure)

describe("figures that are told of a part alone", () => {
  it.each([
    ["随机抽查学校36所，其中小学24所，初中12所。", [null, null, null]],
    ["一、学前教育\n幼儿园教职工1203人；专任教师684人。", ["preschool-staff", null]],
    ["民办学校12所，在校生3460人。", [null, null]],
    ["校舍建筑面积52140平方米，其中小学30260平方米。", ["building-area", null]],
    ["全区教育规模居全市前列，建成全市规模最大的教育体系。目前在校生2.8万人。", [null]],
    ["全区幼儿园62所，在园幼儿1.2万人，教职工1503人。", ["kindergartens", "kindergarten-children", null]],
    ["全年实际建设幼儿园18所，新增学位4260个。", [null, null]],
    ["初中18所（其中职业初中2所）。", ["junior-schools", null]],
    ["教育经费占一般公共预算支出38.61亿元的16.2%。", ["general-public-budget-expenditure", null]],
    ["低保家庭幼儿补助由每人每月180元提高到260元。", [null, null]],
    ["寄宿学生3120人，其中小学寄宿生1240人；初中寄宿生1880人。", ["boarding-pupils", null, null]],
    ["学前一年毛入园率99.1%，学前三年毛入园率88.2%。", [null, "preschool-gross-enrolment-stated"]],
    ["初中65人以上超大班额26个。", [null, null]],
    ["初中班级716个，其中65人以上超大班额26个。", ["junior-classes", null, null]],
    ["（一）小学\n在校生中进城务工人员随迁子女3273人。", [null]]
  ])("%s", (text, expected) => {
    expect(bound(text)).toEqual(expected)
  })

  it.each([
    ["全区小学24所，初中12所，专任教师1203人。", ["primary-schools", "junior-schools", "full-time-teachers"]],
    ["一、学前教育\n全区共有专任教师684人。", ["full-time-teachers"]],
    ["小学生均校舍面积6.2平方米。", ["floor-area-per-pupil-primary"]],
    [
      "义务教育阶段超大班额26个，小学入学率100%，随迁子女3273人全部入学。",
      ["super-large-classes-compulsory", "primary-enrolment-rate-stated", "migrant-children"]
    ]
  ])("and otherwise it is: %s", (text, expected) => {
    expect(bound(text)).toEqual(expected)
  })
})

describe("a least number with a verb before it", () => {
  it.each([
    ["每个乡镇至少办1所公办园。", "at_least"],
    ["每校至少应配备2名心理教师。", "at_least"],
    ["规模最少的学校86人。", "exact"]
  ])("%s", (text, qualifier) => {
    expect(read(text).figures.map((figure) => figure.qualifier)).toEqual([qualifier])
  })
})
