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

describe("totals and parts", () => {
  table([
    ["共有党组织70个，其中党委6个、党总支3个、党支部61个（含4个非公支部）。", ["sum 70个 ~ 6个 3个 61个 holds"]],
    [
      "全县学校共计111所，包括：高中3所；初中18所（公办11所、民办7所），小学90所。",
      ["sum 111所 ~ 3所 18所 90所 holds", "sum 18所 ~ 11所 7所 holds"]
    ],
    [
      "共有学校16所，在校生9000人。其中小学11所，学生5200人；初中5所，学生3800人。",
      ["sum 16所 ~ 11所 5所 holds", "sum 9000人 ~ 5200人 3800人 holds"]
    ],
    ["中小学共9所，包括小学5所，职业中专、进修学校和特教学校各1所，高中1所。", ["sum 9所 ~ 5所 1所 1所 holds"]],
    ["小学11所、初中5所、高中2所，合计18所。", ["sum 18所 ~ 11所 5所 2所 holds"]],
    ["编制总量3188名，直属单位占26名，各类学校占3162名。", ["sum 3188名 ~ 26名 3162名 holds"]],
    ["总人口72597人，其中本地户籍5.7万多人，外来人员1.5万多人。", ["sum 72597人 ~ 5.7万多人 1.5万多人 holds"]],
    ["全县在校学生56656人，其中高中6596人，初中24056人，小学25094人。", ["sum 56656人 ~ 6596人 24056人 25094人 fails"]],
    [
      "本级安排3298万元，具体为配套资金889万元、维修专款1000元、两项附加1409万元。",
      ["sum 3298万元 ~ 889万元 1000元 1409万元 fails"]
    ]
  ])
})

describe("totals and parts in rows and brackets", () => {
  table([
    [
      "全区学校20所，班级300个，学生1.26万人。其中：小学12所、210个班、0.85万人；初中8所、90个班、0.41万人。",
      ["sum 20所 ~ 12所 8所 holds", "sum 300个 ~ 210个 90个 holds", "sum 1.26万人 ~ 0.85万人 0.41万人 holds"]
    ],
    ["有学校40所（含教学点9个）：高中2所、初中8所、小学21所、教学点9个。", ["sum 40所 ~ 2所 8所 21所 9个 holds"]],
    ["有教学班18个，教职工71人，其中男32人、女39人；小学9所，教师40人。", ["sum 71人 ~ 32人 39人 holds"]],
    [
      "全市学校60所，在校生1.9万人，教职工1200人。其中：小学40所，在校生1.1万人，教职工700人；初中15所，在校生0.6万人，教职工380人；高中5所，在校生0.2万人，教职工120人。",
      [
        "sum 60所 ~ 40所 15所 5所 holds",
        "sum 1.9万人 ~ 1.1万人 0.6万人 0.2万人 holds",
        "sum 1200人 ~ 700人 380人 120人 holds"
      ]
    ],
    ["30个重点项目已完工12个、在建16个、未开工2个。", ["sum 30个 ~ 12个 16个 2个 holds"]],
    ["招聘教师86名，其中高中12名、初中24名、小学32名。", ["sum 86名 ~ 12名 24名 32名 fails"]],
    [
      "教师由3.1万人增加到3.5万人，净增4000人，其中小学教师增加2500人、初中教师增加1500人。",
      ["sum 4000人 ~ 2500人 1500人 holds", "difference 4000人 ~ 3.5万人 3.1万人 holds"]
    ]
  ])
})

describe("what is no total", () => {
  it.each([
    "共有学校100所，其中省级示范5所、市级示范12所。",
    "新建学校8所，启用3所，改扩建7所。",
    "交流教师240人，其中校级干部19人、骨干教师53人。",
    "专任教师500人，其中高级职称120人、本科以上学历450人。",
    "县域面积269.5平方公里，下设6个街道、1个开发区。"
  ])("%s", (text) => {
    expect(relations(text).filter((relation) => relation.startsWith("sum"))).toEqual([])
  })
})

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
    ["发放问卷1.2万份，回收问卷11640份，回收率97%。", ["share 97% ~ 11640份 1.2万份 holds"]]
  ])
})

describe("shares of something else", () => {
  it.each([
    "全县共有教师5127人，女教师3200人，本科以上学历占91.3%。",
    "教育支出总额9.87亿元，培训经费320万元，占公用经费的5.2%。",
    "项目20个，在建11个，未开工1个，开工率95%。"
  ])("%s", (text) => {
    expect(relations(text).filter((relation) => relation.startsWith("share"))).toEqual([])
  })
})

describe("growth and difference", () => {
  table([
    ["教育支出70443万元，比上年增加9064万元，增长14.8%。", ["growth 14.8% ~ 9064万元 70443万元 holds"]],
    ["今年投入70443万元，比上年增加9064万元，增长41.8%。", ["growth 41.8% ~ 9064万元 70443万元 fails"]],
    [
      "支出10.18亿元，上年为9.57亿元，净增0.61亿元，增幅6.37%。",
      ["difference 0.61亿元 ~ 10.18亿元 9.57亿元 holds", "growth 6.37% ~ 0.61亿元 10.18亿元 holds"]
    ],
    ["公办园占比由39%提高到55%，提高16个百分点。", ["difference 16个百分点 ~ 55% 39% holds"]],
    ["大班额由20个减少到8个，下降60%。", ["growth 60% ~ 20个 8个 holds"]],
    ["占比由2015年的58.3%提高到2020年的86.1%，提高28.7个百分点。", ["difference 28.7个百分点 ~ 86.1% 58.3% fails"]],
    [
      "支出19.32亿元，较2019年18.57亿元增加7500万元，增长4.04%。",
      ["difference 7500万元 ~ 19.32亿元 18.57亿元 holds", "growth 4.04% ~ 7500万元 19.32亿元 holds"]
    ],
    ["巩固率94.7%，较2017年的90.2%提高4.5个百分点。", ["difference 4.5个百分点 ~ 94.7% 90.2% holds"]],
    [
      "投入4.3亿元，其中中央1.8亿元、省级1.2亿元、县级1.3亿元，较2018年3.9亿元增长10.26%。",
      ["sum 4.3亿元 ~ 1.8亿元 1.2亿元 1.3亿元 holds", "growth 10.26% ~ 4.3亿元 3.9亿元 holds"]
    ],
    ["核定编制3560名，实有3412名，空编184名。", ["difference 184名 ~ 3560名 3412名 fails"]],
    ["教师工资9.86万元，公务员工资9.72万元，高出1400元。", ["difference 1400元 ~ 9.86万元 9.72万元 holds"]]
  ])
})

describe("growth of something else", () => {
  it.each([
    "全区生产总值603亿元，比上年增加30亿元，教育支出增长4%。",
    "经费由40亿元增加到60亿元，年均增长8.4%。",
    "支出6.61亿元，比上年增加0.78亿元，比2018年增长40%。"
  ])("%s", (text) => {
    expect(relations(text).filter((relation) => relation.startsWith("growth"))).toEqual([])
  })
})

describe("means", () => {
  table([
    ["在校学生37181人，853个班，平均班额43.6人。", ["mean 43.6人 ~ 37181人 853个 holds"]],
    ["在校生9126人，班级186个，平均班额49人。", ["mean 49人 ~ 9126人 186个 holds"]],
    ["年投入2273.28万元，受益学生28416人，按每生每天4元供餐。", []],
    ["降费180—1330元，平均400元。", ["mean 400元 ~ 180—1330元 holds"]],
    ["降费180—1330元，平均1400元。", ["mean 1400元 ~ 180—1330元 fails"]],
    ["全县教育支出9.87亿元，在校生68432人，生均公用经费1200元。", []]
  ])
})

describe("points announced", () => {
  table([
    ["构建三大体系。一是党建体系。二是教学体系。三是评价体系。", ["count 三大 ~  holds"]],
    ["构建四大体系。一是党建体系。二是教学体系。三是评价体系。", ["count 四大 ~  fails"]]
  ])
})
