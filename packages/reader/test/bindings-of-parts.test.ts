/** A number of a part, of a plan, of another place or of two kinds is bound to no measure of the district. */
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const bound = (text: string): ReadonlyArray<string | null> => read(text).figures.map(({ measure }) => measure)
const last = (text: string): string | null | undefined => bound(text).at(-1)

describe("counts of two kinds together", () => {
  it.each([
    ["全县有中小学、幼儿园212所。", "schools-and-kindergartens"],
    ["公办园和普惠性民办园合计84所。", null],
    ["全县小学、幼儿园教职工3120人。", null],
    ["全县有小学46所（含教学点9个）、初中17所。", "junior-schools"]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))
})

describe("schools that something was done to, or that a clause picks out", () => {
  it.each([
    ["年内启用的6所学校中，幼儿园4所、小学2所。", ["schools-built", null, null]],
    ["全区新增加3所幼儿园。", [null]],
    ["尚无电梯的5所民办园已列入计划。", [null]],
    ["全县有28所幼儿园开发了乡土课程。", [null]],
    ["年内新建幼儿园2所，全县现有幼儿园86所。", [null, "kindergartens"]],
    ["将我县的86所幼儿园全部纳入督导。", ["kindergartens"]],
    ["全县幼儿园86所，其中公办园50所，其他民办园7所。", ["kindergartens", "public-kindergartens", null]]
  ])("%s", (text, measures) => expect(bound(text)).toEqual(measures))
})

describe("what is counted with the same classifier", () => {
  it.each([
    ["职业学校共有16个专业。", null],
    ["全县幼儿园覆盖9个街道。", null],
    ["学位缺口2100个。", null],
    ["高校新增博士学位授权点12个。", null],
    ["年内新增学位2100个。", "places-added"],
    ["全县幼儿园设小班42个。", null],
    ["全县幼儿园共有班级310个。", "kindergarten-classes"]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))
})

describe("one school that is named", () => {
  it.each([
    ["云桥中学现有教职工76人。", null],
    ["第三小学有学生1240人。", null],
    ["全县教职工5120人。", "staff-total"],
    ["公办小学学生9120人。", "primary-pupils"]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))
})

describe("people that a word makes some of them", () => {
  it.each([
    ["女教职工2310人。", null],
    ["公办在职教职工2310人。", null],
    ["具有本科学历的小学专任教师740人。", null],
    ["城区小学在校生7400人。", null],
    ["普高在校生3120人，配有教职工260人。", null]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))

  it("are a list's head's, and not those whom a bracket tells apart", () => {
    expect(bound("全县教职工4310人（含专任教师3870人），其中小学1890人、初中1270人。")).toEqual([
      "staff-total",
      "full-time-teachers",
      "primary-staff",
      "junior-staff"
    ])
  })
})

describe("aid of one kind", () => {
  it.each([
    ["义务教育寄宿生生活费补助236万元，资助学生4120人次。", null],
    ["秋季学期资助2310人次，资助金额101万元。", null],
    ["全年共资助学生31200人次。", "student-aid-person-times"]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))
})

describe("other places than the letter's own", () => {
  it.each([
    ["我县教育稳步发展。据公报，全国共有幼儿园27.1万所。", null],
    ["我县教育稳步发展。全县共有幼儿园86所。", "kindergartens"],
    ["我县教育稳步发展。全省学前三年毛入园率91.2%，我县学前三年毛入园率93.4%。", "preschool-gross-enrolment-stated"],
    ["本公报说全国之事。全国共有幼儿园27.1万所。", "kindergartens"]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))
})

describe("what is meant to be, or asked of each", () => {
  it.each([
    ["未来三年新增学位4200个。", null],
    ["计划投资860万元，新建校舍7300平方米。", null],
    ["普惠性幼儿园覆盖率达到85%的任务已经下达。", null],
    ["公办园在园幼儿占比不足50%的县区要加快建设。", null],
    ["每个乡镇至少建有1所公办幼儿园。", null]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))
})

describe("a noun and the figure that a bracket gives it", () => {
  it("is what that figure states", () => {
    expect(bound("一般公共预算教育经费占一般公共预算支出（46.2亿元）的19.4%。")).toEqual([
      "general-public-budget-expenditure",
      "education-expenditure-share-stated"
    ])
  })
})

describe("floors of the schools of one stage", () => {
  it.each([
    ["——小学。共17所。校舍21.3万平方米。", null],
    ["全县校舍建筑面积57.2万平方米。", "building-area"],
    ["年内新增建筑面积2.1万平方米的校舍。", "building-area-built"]
  ])("%s", (text, measure) => expect(last(text)).toBe(measure))
})
