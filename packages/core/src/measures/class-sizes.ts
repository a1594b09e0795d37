import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const titles = {
  primary: { zh: "小学", en: "primary" },
  junior: { zh: "初中", en: "junior" },
  senior: { zh: "普通高中", en: "senior" }
} as const
type Counted = keyof typeof titles

const measure = (stage: Counted, zh: string, en: string, unit: string) => ({
  zh: `${titles[stage].zh}${zh}`,
  en: `${en}: ${titles[stage].en}`,
  unit,
  stage: stage as Stage,
  items: [item("large-classes", 16)],
  wordings: []
})

const over = (stage: Counted, size: 45 | 50) =>
  measure(stage, `超过${size}人的班级数`, `Classes above ${size} pupils`, "个")
const large = (stage: Counted) => measure(stage, "大班额（56人及以上）班级数", "Classes of 56 pupils and more", "个")
const veryLarge = (stage: Counted) =>
  measure(stage, "超大班额（66人及以上）班级数", "Classes of 66 pupils and more", "个")
const largest = (stage: Counted) => measure(stage, "最大班额", "Pupils of the largest class", "人")

/** Classes by size and stage, as the returns of schools count them; a letter speaks of compulsory education as a whole. */
export const classSizeMeasures = defineMeasures({
  "classes-over-45-primary": over("primary", 45),
  "classes-over-50-junior": over("junior", 50),
  "large-classes-primary": large("primary"),
  "large-classes-junior": large("junior"),
  "super-large-classes-primary": veryLarge("primary"),
  "super-large-classes-junior": veryLarge("junior"),
  "largest-class-pupils-primary": largest("primary"),
  "largest-class-pupils-junior": largest("junior"),
  "largest-class-pupils-senior": largest("senior")
})
