/** One way in which a fault may have come about: what to write instead, why, and how likely it is. */
import type { Bilingual, Span } from "../../domain/text.ts"
import { binds, mayMeanDouble } from "./binding-claims.ts"
import { claimsNaming, type Edit, type Scene, verdictWith } from "./scene.ts"
import { ANOTHER_FAULT, QUERY_BROKEN, QUERY_LEFT, type SlipKind } from "./slip-likelihood.ts"

/** A word of the letter to be replaced: 减少 for 增加. */
export interface Rewording {
  readonly span: Span
  readonly text: string
}

/** A change tried, before anything is known of what it mends. */
export interface Trial {
  /** More than one where figures were exchanged, or where no single one is enough. */
  readonly edits: ReadonlyArray<Edit>
  readonly rewording?: Rewording
  readonly kind: SlipKind
  readonly reason: Bilingual
  readonly cost: number
}

export interface Explanation extends Trial {
  /** Failing claims, of the whole letter, that hold once it is made. */
  readonly mends: ReadonlyArray<number>
}

/** Claims that a change makes hold, and claims that it makes fail. */
export interface Effect {
  readonly mends: ReadonlyArray<number>
  readonly breaks: ReadonlyArray<number>
  /** Failing claims that name a changed figure and go on failing. */
  readonly leaves: ReadonlyArray<number>
}

export const effectOf = (scene: Scene, edits: ReadonlyArray<Edit>): Effect => {
  const effect = { mends: [] as Array<number>, breaks: [] as Array<number>, leaves: [] as Array<number> }
  for (const claim of new Set(edits.flatMap((edit) => claimsNaming(scene, edit.figure)))) {
    const fails = verdictWith(scene, claim, edits) === "fails"
    if (scene.verdicts[claim] === "fails") (fails ? effect.leaves : effect.mends).push(claim)
    else if (fails) effect.breaks.push(claim)
  }
  return effect
}

/** Whether it names one of two exchanged figures alone, and so may mean the other. */
const followsExchange = (scene: Scene, claim: number, { edits, kind }: Trial): boolean =>
  kind === "figures-exchanged" && !edits.every((edit) => (scene.figuresOf[claim] ?? []).includes(edit.figure))

/**
 * Whether breaking the claim rules a trial out. Where two figures were exchanged, a claim that names one of them alone
 * may mean the other: whoever reads a letter goes by the number that fits, and it is the number that moved.
 */
const forbids = (scene: Scene, claim: number, trial: Trial): boolean =>
  binds(scene, claim) && !followsExchange(scene, claim, trial) && !followsCopy(scene, claim, trial)

/** Whether it may mean the figure that was copied, and not the copy. */
const followsCopy = (scene: Scene, claim: number, { edits: [edit], kind }: Trial): boolean =>
  kind === "stale-year" && edit !== undefined && mayMeanDouble(scene, claim, edit.figure)

/**
 * The trial as an explanation, if it makes all of `goal` hold and breaks nothing that binds, unless it is a first step
 * only; what is doubtful counts in its cost.
 */
export const explained = (
  scene: Scene,
  trial: Trial,
  goal: ReadonlyArray<number>,
  isFirstStep = false
): Explanation | undefined => {
  const { mends, breaks, leaves } = effectOf(scene, trial.edits)
  if (goal.some((claim) => !mends.includes(claim))) return undefined
  if (!isFirstStep && breaks.some((claim) => forbids(scene, claim, trial))) return undefined
  const broken = breaks.filter(
    (claim) => !binds(scene, claim) && !followsExchange(scene, claim, trial) && !followsCopy(scene, claim, trial)
  )
  return { ...trial, mends, cost: trial.cost + QUERY_BROKEN * broken.length + QUERY_LEFT * leaves.length }
}

/** Two explanations, each of another fault, as one of both. */
export const together = (a: Trial, b: Trial): Trial => ({
  ...a,
  edits: [...a.edits, ...b.edits],
  cost: a.cost + b.cost + ANOTHER_FAULT
})

/** The figures that an explanation changes, as a key. */
export const figuresChanged = ({ edits, rewording }: Trial): string =>
  rewording === undefined
    ? edits
        .map((edit) => edit.figure)
        .toSorted((a, b) => a - b)
        .join(" ")
    : `word ${rewording.span[0]}`

/** Minus the logarithm of the sum of the likelihoods. */
const joined = (costs: ReadonlyArray<number>): number => {
  const least = Math.min(...costs)
  return least - Math.log(costs.reduce((total, cost) => total + Math.exp(least - cost), 0))
}

/**
 * Likeliest first. The first is the best writing of the figure that is likeliest to be wrong, all its writings taken
 * together; the others follow by their own likelihood. Equal ones keep the order of the text.
 */
export const ranked = (explanations: ReadonlyArray<Explanation>): ReadonlyArray<Explanation> => {
  const byCost = distinct(explanations).toSorted((a, b) => a.cost - b.cost || startOf(a) - startOf(b))
  const groups = new Map<string, Array<Explanation>>()
  for (const each of byCost) {
    const group = groups.get(figuresChanged(each))
    if (group === undefined) groups.set(figuresChanged(each), [each])
    else group.push(each)
  }
  let first: Explanation | undefined
  let least = Number.POSITIVE_INFINITY
  for (const group of groups.values()) {
    const cost = joined(group.map((each) => each.cost))
    if (cost >= least - 1e-9) continue
    first = group[0]
    least = cost
  }
  return first === undefined ? [] : [first, ...byCost.filter((each) => each !== first)]
}

const startOf = ({ edits, rewording }: Trial): number => edits[0]?.figure ?? rewording?.span[0] ?? 0

const distinct = (explanations: ReadonlyArray<Explanation>): ReadonlyArray<Explanation> => {
  const best = new Map<string, Explanation>()
  for (const each of explanations) {
    const key = `${figuresChanged(each)} ${each.edits.map((edit) => edit.text).join(" ")}`
    const before = best.get(key)
    if (before === undefined || each.cost < before.cost) best.set(key, each)
  }
  return [...best.values()]
}
