/** Which stages a school measure can speak of: 七年级 is of 初中 wherever it is taught, 小班 of 幼儿园. */
import type { Stage } from "../domain/stage.ts"

const stageOfGrade = (grade: number): Stage => (grade <= 6 ? "primary" : grade <= 9 ? "junior" : "senior")

/** The only stage of which a school measure speaks; `undefined` where it speaks of any. */
export const onlyStageOf = (measure: string): Stage | undefined => {
  const grade = /-grade-(\d+)$/u.exec(measure)?.[1]
  if (grade !== undefined) return stageOfGrade(Number(grade))
  return /-kindergarten-/u.test(measure) ? "preschool" : undefined
}
