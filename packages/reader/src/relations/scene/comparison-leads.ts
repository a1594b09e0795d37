/** 2022年与2020年相比，教育支出增加: a clause of its own may say between which years what follows lies. */
import { nearOf, type Scene } from "./scene.ts"

const lead =
  /(?:(?:19|20)\d{2}年[^,，。;\d]{0,6})?(?:比|较|与|和|同|对比|相比于?)(?:(?:19|20)\d{2}年|上年|去年|[上前]一年)(?:同期|底|末|初)?(?:相比较?|比|对比|相较)?[,，]$/
const LONGEST = 28

/** The clause right before that of a figure, where it compares two years; empty where it does not. */
export const comparisonLead = (scene: Scene, index: number): string => {
  const { clause, sentence } = nearOf(scene, index)
  const before = scene.figures[index - 1]?.end ?? 0
  const start = Math.max(sentence.start, before, clause.start - LONGEST)
  // Another figure of the clause has taken the comparison for its own.
  if (before > clause.start || clause.start - start < 4) return ""
  const words = scene.plain.slice(start, clause.start)
  return words.includes("年") ? (lead.exec(words)?.[0] ?? "") : ""
}
