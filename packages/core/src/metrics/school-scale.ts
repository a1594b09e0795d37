import { item } from "../domain/item.ts"
import type { SchoolKind } from "../domain/school.ts"
import type { Bilingual } from "../domain/text.ts"
import { constant, product, quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { fromInteger } from "../quantity/rational.ts"
import { defineMetrics } from "./define.ts"

const balance = [item("compulsory", 15)]
const classes = [item("large-classes", 16)]

const compulsory = ["primary", "junior"] as const

const size = (id: string, zh: string, en: string, pupils: string, kinds: ReadonlyArray<SchoolKind>) => ({
  stage: "compulsory" as const,
  group: { id, zh, en },
  title: { zh: `${zh}在校生规模`, en: `Pupils of a school: ${en}` },
  formula: stated("school-pupils"),
  counted: "school-pupils" as const,
  over: { stages: compulsory, kinds },
  examples: [{ given: { "school-pupils": pupils }, gives: pupils }]
})

/** Rooms to every twelve classes; a thirteenth class asks for a second room. */
const rooms = (id: string, zh: string, en: string, measure: MeasureName) => ({
  stage: "compulsory" as const,
  group: { id, zh, en },
  title: { zh: `每12个班级配备${zh}数`, en: `${en} to every twelve classes` },
  formula: product(quotient(stated(measure), stated("school-classes")), constant(fromInteger(12))),
  counted: measure,
  over: { stages: compulsory, attended: true },
  examples: [{ given: { [measure]: "2", "school-classes": "30" }, gives: "0.8" }]
})

const wholeSchool: Bilingual = {
  zh: "一贯制学校小学部、初中部合并计算，不含高中部。",
  en: "The compulsory stages of a school together, without its senior one."
}

/** How large schools and their classes are: 教督〔2017〕6号 第八条（三）（四）（五）. */
export const schoolScaleMetrics = defineMetrics({
  "school-size": {
    zh: "学校在校生规模",
    en: "Pupils of a school",
    unit: "人",
    level: "school",
    items: balance,
    direction: "lower",
    decimals: 0,
    basis: wholeSchool,
    forms: [
      size("single-stage", "小学、初中", "primary and junior schools", "1999", [
        "primary",
        "teaching-point",
        "junior",
        "complete-secondary"
      ]),
      size(
        "nine-and-twelve-year",
        "九年一贯制、十二年一贯制学校义务教育阶段",
        "nine- and twelve-year schools",
        "2500",
        ["nine-year", "twelve-year"]
      )
    ]
  },
  "class-size": {
    zh: "学校最大班额",
    en: "Largest class of a school",
    unit: "人",
    level: "school",
    items: classes,
    direction: "lower",
    decimals: 0,
    basis: { zh: "取各校学生最多的班级。", en: "The class of each school that has most pupils." },
    forms: (["primary", "junior"] as const).map((stage) => ({
      stage,
      formula: stated("school-largest-class-pupils"),
      counted: "school-largest-class-pupils" as const,
      over: { stages: [stage], attended: true },
      examples: [{ given: { "school-largest-class-pupils": "47" }, gives: "47" }]
    }))
  },
  "qb-gov-03-music-art-rooms": {
    zh: "每12个班级配备音乐、美术专用教室数",
    en: "Music and art rooms to every twelve classes",
    unit: "间/12班",
    level: "school",
    items: balance,
    direction: "higher",
    basis: wholeSchool,
    forms: [
      rooms("music", "音乐专用教室", "Music rooms", "school-music-rooms"),
      rooms("art", "美术专用教室", "Art rooms", "school-art-rooms")
    ]
  }
})
