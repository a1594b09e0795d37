import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

/** The relations that prose states, as `kind: stated = arithmetic (verdict)`. */
const relations = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.kind !== "magnitude")
    .map((relation) => {
      const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
      return `${relation.kind} ${at(relation.result)} ~ ${relation.operands.map(at).join(" ")} ${relation.verdict}`
    })
}

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
}

describe("shares", () => {
  table([
    ["在园幼儿14662人，其中公办园7353人，占比50.15%。", ["share 50.15% ~ 7353人 14662人 holds"]],
    ["1920名教师符合条件，实际交流301人，占符合条件人数的15.68%。", ["share 15.68% ~ 301人 1920名 holds"]],
    ["49所学校中，11所初中、30所小学达标，在学校总数中占83.67%。", ["share 83.67% ~ 11所 30所 49所 holds"]],
    ["在园幼儿14662人，其中公办园7353人，占比52.15%。", ["share 52.15% ~ 7353人 14662人 fails"]],
    ["完成投资1.86亿元，占年度计划3.5亿元的53.1%。", ["share 53.1% ~ 1.86亿元 3.5亿元 holds"]],
    ["大班额142个，占班级总数1186个的19.17%。", ["share 19.17% ~ 142个 1186个 fails"]],
    [
      "在校生51264人，其中随迁子女8732人（小学6105人，初中2627人），占17.03%。",
      ["sum 8732人 ~ 6105人 2627人 holds", "share 17.03% ~ 8732人 51264人 holds"]
    ],
    [
      "专任教师112人，其中高级28人、中级51人、初级33人，分别占25%、54.5%、29.5%。",
      [
        "sum 112人 ~ 28人 51人 33人 holds",
        "share 25% ~ 28人 112人 holds",
        "share 54.5% ~ 51人 112人 fails",
        "share 29.5% ~ 33人 112人 holds"
      ]
    ],
    [
      "有教职工1436人，研究生287人，占20%。高级教师198人，中高级职称教师占比62.3%。",
      ["share 20% ~ 287人 1436人 holds"]
    ],
    [
      "全市教育经费31.5亿元，生产总值1240亿元，教育经费占生产总值的比例为2.54%。",
      ["share 2.54% ~ 31.5亿元 1240亿元 holds"]
    ],
    [
      "三年经费支出分别为8000万元、8400万元、9000万元，预算拨款分别为5200万元、5670万元、6300万元，预算拨款占经费支出的比例分别为65%、67.5%、73%。",
      [
        "share 65% ~ 5200万元 8000万元 holds",
        "share 67.5% ~ 5670万元 8400万元 holds",
        "share 73% ~ 6300万元 9000万元 fails"
      ]
    ],
    ["支出9.62亿元，执行率97.9%，年初预算9.83亿元。", ["share 97.9% ~ 9.62亿元 9.83亿元 holds"]],
    [
      "高级教师312人、中级教师1068人、初级教师820人，分别占教师总数2200人的14.18%、48.55%、37.72%。",
      [
        "sum 2200人 ~ 312人 1068人 820人 holds",
        "share 14.18% ~ 312人 2200人 holds",
        "share 48.55% ~ 1068人 2200人 holds",
        "share 37.72% ~ 820人 2200人 fails"
      ]
    ],
    ["附加费征收4820万元，占教育总投入的4.9%，教育总投入为9.84亿元。", ["share 4.9% ~ 4820万元 9.84亿元 holds"]],
    ["培训经费按公用经费预算总额的8%安排，公用经费6500万元，培训经费520万元。", ["share 8% ~ 520万元 6500万元 holds"]],
    [
      "一期2.1亿元，二期1.9亿元，三期1.6亿元；已完成一期投资的86%，即1.806亿元。",
      ["share 86% ~ 1.806亿元 2.1亿元 holds"]
    ],
    ["教育支出6.2亿元，年初预算6.5亿元，完成年初预算的95.4%。", ["share 95.4% ~ 6.2亿元 6.5亿元 holds"]],
    ["全市有33所幼儿园启用，完成年初35所目标任务的94.29%。", ["share 94.29% ~ 33所 35所 holds"]],
    ["全年支出3326亿元，其中财政拨款占46.9%，为1560亿元。", ["share 46.9% ~ 1560亿元 3326亿元 holds"]],
    [
      "编制核定6820名，实有在编6512人，缺编308人，缺编率4.5%。",
      ["sum 6820名 ~ 6512人 308人 holds", "difference 308人 ~ 6820名 6512人 holds", "share 4.5% ~ 308人 6820名 holds"]
    ],
    [
      "教育支出28.63亿元（含附加费2.1亿元），比上年的26.24亿元增长9.11%，占公共支出135.6亿元的21.11%。",
      ["growth 9.11% ~ 28.63亿元 26.24亿元 holds", "share 21.11% ~ 28.63亿元 135.6亿元 holds"]
    ],
    [
      "总支出14.26亿元，人员10.84亿元、公用2.13亿元、项目1.29亿元，分别占76.0%、14.9%、9.1%。",
      [
        "sum 14.26亿元 ~ 10.84亿元 2.13亿元 1.29亿元 holds",
        "share 76.0% ~ 10.84亿元 14.26亿元 holds",
        "share 14.9% ~ 2.13亿元 14.26亿元 holds",
        "share 9.1% ~ 1.29亿元 14.26亿元 holds"
      ]
    ],
    ["考生1250人，一本上线310人，比去年增加20人；本科上线1005人，上线率80.4%。", ["share 80.4% ~ 1005人 1250人 holds"]],
    ["发放问卷1.2万份，回收问卷11640份，回收率97%。", ["share 97% ~ 11640份 1.2万份 holds"]]
  ])
})

describe("shares of something else", () => {
  it.each([
    "全县共有教师5127人，女教师3200人，本科以上学历占91.3%。",
    "教育经费首次突破四万亿元，财政性经费34207亿元，占生产总值的4.14%。",
    "教育支出总额9.87亿元，培训经费320万元，占公用经费的5.2%。",
    "项目20个，在建11个，未开工1个，开工率95%。",
    "发放问卷5000份，收回问卷4862份，满意率96.3%，其中家长满意率97.1%。"
  ])("%s", (text) => {
    expect(relations(text).filter((relation) => relation.startsWith("share"))).toEqual([])
  })
})
