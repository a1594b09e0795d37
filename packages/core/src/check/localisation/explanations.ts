/** All single faults that would explain why some relations fail. */
import * as Interval from "../../quantity/interval.ts"
import { bindingClaims, isSharp, mayMeanDouble } from "./binding-claims.ts"
import { outOfCompany } from "./company.ts"
import type { RelationKind } from "../../domain/relation.ts"
import type { Evidence } from "./evidence.ts"
import { exchangesOf } from "./exchanges.ts"
import { explained, type Explanation, type Trial } from "./explanation.ts"
import { neededForAll } from "./needed.ts"
import { implausibility } from "./plausibility.ts"
import { besidesOf } from "./reckoned-beside.ts"
import { reckonedAnew, takenFromOthers } from "./reckoning.ts"
import { roughly } from "./rough-range.ts"
import { rewrite } from "./rewriting.ts"
import { rewordings } from "./rewordings.ts"
import { claimAt, figureAt, type Scene } from "./scene.ts"
import { BLUNT } from "./slip-likelihood.ts"
import { slipReason } from "./slip-reason.ts"
import { slipsOf } from "./slips.ts"

/** What is kept from one relation to the next of the same letter. */
export interface Workshop {
  readonly scene: Scene
  readonly evidence: Evidence
}

const means: ReadonlySet<RelationKind> = new Set<RelationKind>(["mean", "per-head", "ratio"])

const isMean = (scene: Scene, goal: ReadonlyArray<number>, figure: number): boolean =>
  goal.some((index) => {
    const { kind, result } = claimAt(scene, index)
    return result === figure && means.has(kind)
  })

const weighed = ({ scene, evidence }: Workshop, goal: ReadonlyArray<number>, trial: Trial): Trial => {
  const [edit, ...more] = trial.edits
  if (edit === undefined || more.length > 0) return trial
  const blunt = goal.every((claim) => isSharp(scene, claim, edit)) ? 0 : BLUNT
  // Another's number stands elsewhere by the nature of the slip.
  const isRepeated = trial.kind === "stale-year" || trial.kind === "neighbour-repeated"
  const mention = isRepeated ? 0 : evidence.mention(edit)
  // Counts have no decimals, and the mean of counts has: 5.8所 a group is written like no other 所.
  const style = isMean(scene, goal, edit.figure) ? 0 : evidence.style(edit)
  const company = outOfCompany(scene, edit.figure, edit.value)
  const beside = besidesOf(scene, goal, edit)
  return { ...trial, cost: trial.cost + style + mention + beside + implausibility(scene, goal, edit) + company + blunt }
}

/** What the figure must be for `goal` to hold and nothing that binds to break; `undefined` where nothing will do. */
export const neededOf = (scene: Scene, goal: ReadonlyArray<number>, figure: number): Interval.Interval | undefined =>
  neededForAll(scene, [...goal, ...bindingClaims(scene, figure)], figure)

/**
 * Explanations by one wrong figure, each making all of `goal` hold, which all name it. `isFirstStep`: others will be
 * changed too, so that what binds may break for the time being.
 */
export const explanationsBy = (
  workshop: Workshop,
  goal: ReadonlyArray<number>,
  figure: number,
  isFirstStep = false
): ReadonlyArray<Explanation> => {
  const { scene } = workshop
  const kept = isFirstStep ? goal : [...goal, ...bindingClaims(scene, figure)]
  const needed = neededForAll(scene, kept, figure)
  if (needed === undefined) return copiesOf(workshop, goal, figure)
  const written = figureAt(scene, figure)
  const isComputed = goal.some((claim) => claimAt(scene, claim).result === figure)
  const slips = slipsOf(written, { wanted: roughly(needed), isComputed }).flatMap((slip): ReadonlyArray<Trial> => {
    const edit = rewrite(figure, written, slip)
    if (edit === undefined || !Interval.overlaps(needed, edit.interval)) return []
    return [{ edits: [edit], kind: slip.kind, reason: slipReason(written, slip, edit.text), cost: slip.cost }]
  })
  const trials = [...slips, ...reckonedAnew(scene, goal, figure), ...takenFromOthers(scene, kept, figure, needed)]
  return trials.flatMap((trial) => explained(scene, weighed(workshop, goal, trial), goal, isFirstStep) ?? [])
}

/** The figure as a copy of one beside it, where what else names it may mean that one. */
const copiesOf = (workshop: Workshop, goal: ReadonlyArray<number>, figure: number): ReadonlyArray<Explanation> => {
  const { scene } = workshop
  const own = bindingClaims(scene, figure).filter((claim) => !mayMeanDouble(scene, claim, figure))
  const kept = [...goal, ...own]
  const needed = neededForAll(scene, kept, figure)
  if (needed === undefined) return []
  return takenFromOthers(scene, kept, figure, needed)
    .filter(({ kind }) => kind === "stale-year")
    .flatMap((trial) => explained(scene, weighed(workshop, goal, trial), goal) ?? [])
}

/** Every explanation of `goal` by one event: a wrong figure, two exchanged, a word turned round. */
export const explanationsOf = (workshop: Workshop, goal: ReadonlyArray<number>): ReadonlyArray<Explanation> => {
  const { scene } = workshop
  const named = goal.map((claim) => scene.figuresOf[claim] ?? [])
  const all = [...new Set(named.flat())]
  const inEach = all.filter((figure) => named.every((figures) => figures.includes(figure)))
  return [
    ...inEach.flatMap((figure) => explanationsBy(workshop, goal, figure)),
    ...exchangesOf(scene, all).flatMap((trial) => explained(scene, trial, goal) ?? []),
    ...rewordings(scene, goal)
  ]
}
