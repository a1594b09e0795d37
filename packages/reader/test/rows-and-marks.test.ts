/** Totals whose parts stand in rows of several figures, marks of lists before years, and measures that sound alike. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { relations } from "./relations-in-prose.ts"

describe("two rows, each with a part and some of it", () => {
  it.each([
    [
      "全区教职工728人（其中公办学校613人，专任教师570人；民办学校115人，专任教师86人）。",
      ["sum 728人 ~ 613人 115人 holds"]
    ],
    [
      "全区教职工782人（其中公办学校613人，专任教师570人；民办学校115人，专任教师86人）。",
      ["sum 782人 ~ 613人 115人 fails"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("the mark of a list right before a year", () => {
  it("is no decimal point", () => {
    const { figures } = read("一、投入\n1.2023年全县教育投入8.26亿元。\n2.2022年全县教育投入7.91亿元。")
    expect(figures.map(({ text, period }) => `${text} ${period}`)).toEqual(["8.26亿元 2023", "7.91亿元 2022"])
  })
})

describe("means of a stage whose terms were told before", () => {
  it.each([
    [
      "全镇小学在校生4216人，初中1893人。\n校舍面积31048平方米，其中：小学15220平方米，生均3.61平方米；初中15828平方米，生均8.36平方米。",
      [
        "sum 31048平方米 ~ 15220平方米 15828平方米 holds",
        "mean 3.61平方米 ~ 15220平方米 4216人 holds",
        "mean 8.36平方米 ~ 15828平方米 1893人 holds"
      ]
    ],
    [
      "全县有小学31所，在校生26318人；初中12所，在校生13146人。\n小学校均规模849人，初中校均规模1096人。",
      ["mean 849人 ~ 26318人 31所 holds", "mean 1096人 ~ 13146人 12所 holds"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("what became of each of those counted before", () => {
  it.each([
    [
      "实施改扩建项目14个，投入资金1260万元。截至4月底，9个项目已完工，2个项目主体封顶，3个项目正在招标。",
      ["sum 14个 ~ 9个 2个 3个 holds"]
    ],
    ["实施改扩建项目14个，投入资金1260万元。9个教室完成粉刷，2个食堂、3个车棚正在维修。", []]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("totals whose parts are told one by one", () => {
  it.each([
    [
      "三、学前教育专项资金462万元使用情况\n新建项目2个，投入资金427万元，均已开工；改扩建项目1个，投入资金35万元，已完工。",
      ["sum 462万元 ~ 427万元 35万元 holds"]
    ],
    [
      "完成投资1526万元。特教学校完成投资431万元。第一批中央投资800亿元项目中，河口中学完成投资512万元；第二批中央投资900亿元项目中，沙岭中学完成投资583万元。",
      ["sum 1526万元 ~ 431万元 512万元 583万元 holds"]
    ]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("a level that what was added to it doubled", () => {
  it("is held against what it was", () => {
    expect(
      relations("全市公办园在园幼儿9.62万人，比2017年增加5.14万人，翻一番多，公办园占比由28.4%提高到54.9%。")
    ).toEqual(["growth 翻一番多 ~ 9.62万人 5.14万人 holds"])
  })
})

describe("a rate of those who were there before", () => {
  it("is asked about by no number of today", () => {
    const reading = read("初中在校生2480人，年内辍学36人，辍学率为1.54%。")
    expect(check(reading).findings.filter(({ severity }) => severity !== "remark")).toEqual([])
  })
})

describe("what a change left", () => {
  it.each([
    ["2022年，公办园在园幼儿占比由上年的51.6%提高到54.2%。", "public-kindergarten-share-prior-year"],
    ["2022年，公办园在园幼儿占比由51.6%提高到54.2%。", "public-kindergarten-share-prior-year"],
    ["公办园在园幼儿占比由2018年的31.6%提高到2022年的54.2%。", null],
    ["“十三五”期间，公办园在园幼儿占比由31.6%提高到54.2%。", null]
  ])("is last year's only where no other is told: %s", (text, measure) => {
    expect(read(text).figures[0]?.measure).toBe(measure)
  })
})

describe("rates of those of an age", () => {
  it.each([
    ["职业学校学员4523人，在园幼儿5020人，高中阶段入学率达到90.1%。", []],
    ["适龄残疾儿童57人，已入学55人，入学率96.49%。", ["share 96.49% ~ 55人 57人 holds"]]
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe("a total with a name of its own", () => {
  it("is no total of what stands before it", () => {
    expect(relations("文化馆118个，博物馆3个，文化广场206个，公共体育场馆合计764个（其中体育馆62个）。")).toEqual([])
  })
})

describe("whole points that share 个百分点", () => {
  it("are points", () => {
    const { figures } = read("小学和初中的配备比例分别为52%和77%，分别比上年提高12个和2.25个百分点。")
    expect(figures.map(({ text, unit }) => `${text} ${unit}`)).toEqual([
      "52% %",
      "77% %",
      "12个 百分点",
      "2.25个百分点 百分点"
    ])
  })
})

describe("measures that sound alike", () => {
  it.each([
    ["随迁子女入学率达100%。", null],
    ["随迁子女在公办学校就读比例达96.4%。", "migrant-children-public-share-stated"],
    ["初中毕业生升入高中阶段学校的入学率为97.2%。", null],
    ["高中阶段毛入学率为97.2%。", "senior-stage-gross-enrolment-stated"],
    ["普通小学生均预算内公用经费支出为1412.6元。", null],
    ["生均预算内公用经费支出情况：小学1412.6元。", null],
    ["全镇7—12周岁适龄儿童4516人，幼儿园1所。", null],
    ["特殊教育学校占地面积2500平方米。", null],
    ["实施项目21个，总投资1640万元，建筑面积17350平方米。", null],
    ["全县校舍建筑面积46.2万平方米。", "building-area"],
    ["中小学生体质健康优良率提高9.8个百分点。", null],
    ["中小学生体质健康优良率为56.2%。", "fitness-good-rate-stated"],
    ["全区有图书馆46个。", null],
    ["幼儿园招生6445人。", null],
    ["义务教育起始年级招生9120人。", "new-entrants"],
    ["职高专任教师104人。", "vocational-teachers"],
    ["其中省级示范高中1个。", null],
    ["2019年生均一般公共预算教育公用经费增长情况：普通小学5925元。", null],
    ["小学生均公用经费标准为720元。", "public-funds-standard-primary"]
  ])("%s", (text, measure) => {
    expect(read(text).figures.findLast(({ unit }) => unit !== "所")?.measure).toBe(measure)
  })
})
