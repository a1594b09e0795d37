/**
 * One number of one thing told twice in a sentence: 聚焦其中20所收费较高的幼儿园，通过奖补政策，实现了20所幼儿园转普. What was set out
 * to be done and what was done are no two parts of a whole.
 */
import { Rational } from "@duxue/core"
import { between, figureAt, type Scene } from "../scene/scene.ts"

/** A whole clause stands between the two, as in no list: parts that happen to be equal are told one after the other. */
const clauseBetween = /[,，][^,，。;、]*[,，]/

/** Whether `part` tells the number of `before`, in its unit, once more a clause later. */
const isToldTwice = (scene: Scene, before: number, part: number): boolean => {
  const [one, other] = [figureAt(scene, before), figureAt(scene, part)]
  if (one.unit !== other.unit || one.value === undefined || other.value === undefined) return false
  return Rational.equals(one.value, other.value) && clauseBetween.test(between(scene, before, part))
}

/** Whether two neighbours of a list are one number told twice. */
export const areToldTwice = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  parts.some((part, at) => at > 0 && isToldTwice(scene, parts[at - 1] as number, part))
