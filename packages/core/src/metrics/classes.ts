import { item } from "../domain/item.ts"
import { percentage, quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const classes = [item("large-classes", 16)]

const mean = (zh: string, en: string, pupils: MeasureName, groups: MeasureName, statedAs: MeasureName) => ({
  zh: `${zh}平均班额`,
  en: `Mean class size: ${en}`,
  unit: "人/班",
  items: classes,
  direction: "lower" as const,
  formula: quotient(stated(pupils), stated(groups)),
  statedAs
})

const share = (zh: string, en: string, large: MeasureName, groups: MeasureName) => ({
  zh,
  en,
  unit: "%",
  items: classes,
  direction: "lower" as const,
  formula: percentage(stated(large), stated(groups))
})

/** How large classes are. */
export const classMetrics = defineMetrics({
  "average-class-size-compulsory": mean(
    "义务教育",
    "compulsory",
    "compulsory-pupils",
    "compulsory-classes",
    "average-class-size-compulsory-stated"
  ),
  "average-class-size-primary": mean(
    "小学",
    "primary",
    "primary-pupils",
    "primary-classes",
    "average-class-size-primary-stated"
  ),
  "average-class-size-junior": mean(
    "初中",
    "junior",
    "junior-pupils",
    "junior-classes",
    "average-class-size-junior-stated"
  ),
  "average-class-size-senior": mean(
    "普通高中",
    "senior",
    "senior-pupils",
    "senior-classes",
    "average-class-size-senior-stated"
  ),
  "large-class-rate": {
    ...share(
      "义务教育大班额比例",
      "Share of large classes: compulsory",
      "large-classes-compulsory",
      "compulsory-classes"
    ),
    statedAs: "large-class-rate-stated"
  },
  "super-large-class-rate": {
    ...share(
      "义务教育超大班额比例",
      "Share of very large classes: compulsory",
      "super-large-classes-compulsory",
      "compulsory-classes"
    ),
    statedAs: "super-large-class-rate-stated"
  },
  "senior-large-class-rate": share(
    "普通高中大班额比例",
    "Share of large classes: senior",
    "large-classes-senior",
    "senior-classes"
  )
})
