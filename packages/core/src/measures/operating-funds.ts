import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const operating = [item("funding", 7)]

const standard = (zh: string, en: string, stage: Stage, words: string, unlike: string) => ({
  zh: `${zh}生均公用经费标准`,
  en: `Operating funds per pupil: ${en}`,
  unit: "元/生·年",
  stage,
  items: operating,
  wordings: [
    {
      near: [words],
      around: ["公用经费"],
      unlike: `寄宿|一般公共预算|不足100|提高到|增加|增长|提高|${unlike}`,
      // What was spent is no standard of what is given.
      apart: "公用经费支出|预算内公用经费|预算公用经费|教育公用经费"
    }
  ]
})

/** Only operating funds are told by the grade of a kindergarten and by the year; fees are told by the month. */
const graded = (grade: string, en: string, others: string) => ({
  zh: `${grade}普惠性幼儿园生均公用经费标准`,
  en: `Operating funds per child: kindergartens of the ${en} grade`,
  unit: "元/生·年",
  stage: "preschool" as const,
  items: operating,
  wordings: [{ near: [grade], around: ["园"], unlike: `收费|保教费|${others}` }]
})

/** What a school is given a pupil a year to run on (生均公用经费). */
export const operatingFundMeasures = defineMeasures({
  "public-funds-standard-primary": standard("小学", "primary", "primary", "小学", "中小学|初中|幼儿园"),
  "public-funds-standard-junior": standard("初中", "junior", "junior", "初中", "小学|高中"),
  "public-funds-standard-senior": standard("普通高中", "senior", "senior", "普通高中|普高|高中", "职业高中|初中"),
  "public-funds-standard-vocational-senior": standard(
    "职业高中",
    "vocational senior",
    "vocational",
    "职业高中|职高",
    "普通高中"
  ),
  "public-funds-standard-secondary-vocational": standard(
    "中等职业学校",
    "secondary vocational",
    "vocational",
    "中等职业|中职",
    "职业高中"
  ),
  "public-funds-standard-special": standard(
    "特殊教育",
    "special education",
    "special",
    "特殊教育|特教|随班就读",
    "普通高中"
  ),
  "public-funds-standard-kindergarten": standard(
    "幼儿园",
    "kindergartens",
    "preschool",
    "幼儿园|学前|公办园",
    "一级|二级|三级|小学"
  ),
  "public-funds-standard-kindergarten-first-grade": graded("一级", "first", "二级|三级"),
  "public-funds-standard-kindergarten-second-grade": graded("二级", "second", "一级|三级"),
  "public-funds-standard-kindergarten-third-grade": graded("三级", "third", "一级|二级"),
  "small-schools": {
    zh: "在校生不足100人的义务教育学校数",
    en: "Schools of compulsory education with fewer than 100 pupils",
    unit: "所",
    stage: "compulsory",
    items: operating,
    wordings: []
  },
  "small-school-funded-pupils": {
    zh: "不足100人学校公用经费核定人数",
    en: "Pupils for whom a school with fewer than 100 is funded",
    unit: "人",
    stage: "compulsory",
    items: operating,
    wordings: [{ near: ["按"], around: ["不足100人", "公用经费"], unlike: "不足" }]
  },
  "public-funds-standard-boarding": {
    zh: "寄宿生公用经费补助标准",
    en: "Operating funds added for a boarder",
    unit: "元/生·年",
    stage: "compulsory",
    items: operating,
    wordings: [{ near: ["寄宿"], around: ["公用经费|补助"] }]
  }
})
