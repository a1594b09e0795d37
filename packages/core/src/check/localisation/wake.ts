/**
 * Questions in the wake of a fault. A broken figure keeps a relation from being seen for what it is, and what is left of
 * the words is then read of other figures: 拨款52316万元，比上年48027万元下降8.93%，收入增长6.21% asks whether 6.21% is the growth of the two, which
 * 8.93% is. Once the fault is mended the question is gone; told beside it, it only misleads.
 */
import { leavesOf } from "../../formula/formula.ts"
import type { Fault } from "./fault.ts"
import { claimAt, type Scene } from "./scene.ts"

const isQuestion = (scene: Scene, { claims }: Fault): boolean => claims.every((claim) => !claimAt(scene, claim).certain)

/** Whether all that the claim reckons with, two figures or more, is named by the failing relations of the other fault. */
const isReckonedFrom = (scene: Scene, claim: number, named: ReadonlySet<number>): boolean => {
  const operands = new Set(leavesOf(claimAt(scene, claim).computed))
  return operands.size > 1 && [...operands].every((figure) => named.has(figure))
}

/** The faults without the questions that a certain one, which is explained, has raised. */
export const withoutWake = (scene: Scene, faults: ReadonlyArray<Fault>): ReadonlyArray<Fault> => {
  if (faults.length < 2) return faults
  const grave = faults.filter((fault) => !isQuestion(scene, fault) && fault.explanations.length > 0)
  if (grave.length === 0) return faults
  const named = grave.map((fault) => new Set(fault.claims.flatMap((claim) => scene.figuresOf[claim] ?? [])))
  return faults.filter(
    (fault) =>
      !isQuestion(scene, fault) ||
      !named.some((figures) => fault.claims.every((claim) => isReckonedFrom(scene, claim, figures)))
  )
}
