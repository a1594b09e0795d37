import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { percentage, quotient } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const classes = [item("large-classes", 16)]

const mean = (stage: Stage, pupils: MeasureName, groups: MeasureName, statedAs: MeasureName) => ({
  stage,
  formula: quotient(stated(pupils), stated(groups)),
  statedAs,
  counted: pupils
})

const share = (zh: string, en: string, large: MeasureName, groups: MeasureName) => ({
  zh,
  en,
  unit: "%",
  items: classes,
  direction: "lower" as const,
  formula: percentage(stated(large), stated(groups)),
  counted: large
})

/** How large classes are. */
export const classMetrics = defineMetrics({
  "average-class-size": {
    zh: "平均班额",
    en: "Mean class size",
    unit: "人/班",
    items: classes,
    direction: "lower",
    forms: [
      mean("compulsory", "compulsory-pupils", "compulsory-classes", "average-class-size-compulsory-stated"),
      mean("primary", "primary-pupils", "primary-classes", "average-class-size-primary-stated"),
      mean("junior", "junior-pupils", "junior-classes", "average-class-size-junior-stated"),
      mean("senior", "senior-pupils", "senior-classes", "average-class-size-senior-stated")
    ]
  },
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
