/** Units in English, for readers who have chosen it. */
import { denominatorsOf, numeratorOf } from "./unit.ts"

const english: Readonly<Record<string, string>> = {
  人: "people",
  人次: "person-times",
  生: "pupils",
  所: "schools",
  家: "institutions",
  项: "items",
  次: "times",
  场: "sessions",
  份: "copies",
  幅: "works",
  套: "sets",
  起: "cases",
  支: "teams",
  级: "tiers",
  册: "volumes",
  元: "yuan",
  平方米: "m²",
  平方公里: "km²",
  立方米: "m³",
  亩: "mu",
  公里: "km",
  倍: "times",
  年: "years",
  课时: "lessons",
  小时: "hours",
  分钟: "minutes",
  分: "points",
  间: "rooms",
  台: "machines",
  学时: "hours",
  月: "months",
  // Things of every kind: what they are stands beside the number.
  个: "",
  百分点: "percentage points"
}

const englishDenominator: Readonly<Record<string, string>> = {
  生: "pupil",
  人: "person",
  学生: "pupil",
  师: "teacher",
  班: "class",
  年: "year",
  月: "month",
  学年: "school year",
  学期: "term",
  周: "week",
  天: "day",
  日: "day",
  校: "school",
  园: "kindergarten",
  区: "zone",
  个: "unit",
  次: "time",
  人次: "person-time",
  百生: "100 pupils",
  "12班": "12 classes"
}

/** yuan per pupil per year; a unit without an English word stays as it is written. */
export const englishUnit = (unit: string): string => {
  const numerator = numeratorOf(unit)
  const under = denominatorsOf(unit).map((part) => ` per ${englishDenominator[part] ?? part}`)
  return `${english[numerator] ?? numerator}${under.join("")}`.trimStart()
}
