/**
 * A second look at figures of which the words tell a relation that nothing bears out. Most finders claim only what
 * agrees, for words alone seldom say which figures are meant; a relation that a clerk's slip has broken would so go
 * unseen. What one slip of the hand in one figure would mend is claimed too, as a question.
 */
import {
  dimensionOf,
  type Formula,
  Interval,
  intervalOf,
  leavesOf,
  mapLeaves,
  Rational,
  type RelationClaim
} from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import { divides } from "../totals/added-up.ts"
import { coincidences } from "./coincidences.ts"
import { type Doubt, isSameFormula, type Look, lookAgain, lookingAt } from "./looks.ts"
import { isOneSlipAway } from "./one-slip.ts"
import { areApart, negated } from "../scene/enclosures.ts"
import { agrees, computedBy, enclosedBy, figureAt, type Finder, isSurelyApart, type Scene } from "../scene/scene.ts"

/** Of so many readings of the words a slip in one is believed whatever the odds: the words come first. */
const MOST_READINGS = 3
/** Every further reading makes an agreement by chance likelier; no words have more. */
const MOST_WEIGHED = 48
/** Of relations that nobody means so many are let pass for one that a slip broke. */
const CREDIBLE = 0.1
/** Where slips would bring agreement in every such relation, words or none, one that does says nothing. */
const MOST_BY_CHANCE = 1
/** What the words tell first is meant sooner than what they may tell besides. */
const TOLD = 0.03

/** The likeliest of the readings tried so far. */
interface Weighed {
  readonly formula: Formula<number>
  readonly weight: number
}

const resultsOf = (claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(claims.map((claim) => claim.result))

/** Figures that some relation bears out: they are no suspects. */
const borneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlySet<number> =>
  new Set(
    claims.flatMap((claim) =>
      agrees(scene, claim.result, claim.computed) ? [claim.result, ...leavesOf(claim.computed)] : []
    )
  )

/** Tells whether a formula is that of a relation which holds: what it comes to is told already. */
const takenBy = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ((formula: Formula<number>) => boolean) => {
  const byLeaf = new Map<number | undefined, Array<Formula<number>>>()
  for (const { kind, result, computed } of claims) {
    if (kind === "repeat" || !agrees(scene, result, computed)) continue
    const first = leavesOf(computed)[0]
    const taken = byLeaf.get(first)
    if (taken === undefined) byLeaf.set(first, [computed])
    else taken.push(computed)
  }
  return (formula) => (byLeaf.get(leavesOf(formula)[0]) ?? []).some((each) => isSameFormula(each, formula))
}

/** 增长5.46% of what fell by as much: the word for the direction is wrong. */
const isReversed = (scene: Scene, result: number, formula: Formula<number>): boolean => {
  const [enclosed, stated] = [enclosedBy(scene, formula), scene.enclosures[result]]
  if (enclosed !== undefined && stated !== undefined && areApart(negated(enclosed), stated)) return false
  const computed = computedBy(scene, formula)
  return computed !== undefined && Interval.overlaps(Interval.negate(computed), intervalOf(figureAt(scene, result)))
}

/** Now and before in each other's place. */
const isExchanged = (scene: Scene, result: number, formula: Formula<number>): boolean => {
  const changed = formula.op === "percentage" ? formula.of : formula
  if (changed.op !== "difference") return false
  const [one, other, ...more] = leavesOf(formula)
  if (one === undefined || other === undefined || more.length > 0) return false
  const swapped = mapLeaves(formula, (leaf) => (leaf === one ? other : one))
  if (isSurelyApart(scene, result, swapped)) return false
  const computed = computedBy(scene, swapped)
  return computed !== undefined && Interval.overlaps(computed, intervalOf(figureAt(scene, result)))
}

/** 增长5.46% of a figure that is written twice alike: one of the two belongs to the other year. */
const isUnchanged = (scene: Scene, formula: Formula<number>): boolean => {
  const changed = formula.op === "percentage" || formula.op === "quotient" ? formula.of : formula
  if (changed.op !== "difference" || changed.from.op !== "leaf" || changed.less.op !== "leaf") return false
  const [now, then] = [changed.from.leaf, changed.less.leaf].map((index) => figureAt(scene, index))
  return now?.value !== undefined && then?.value !== undefined && Rational.equals(now.value, then.value)
}

/** What is printed misses what is computed by no more than this: a hand that reckoned wrongly, not other figures. */
const NEAR = Rational.rational(2n, 100n)

/** 43.48% where 43.45% comes out: the first reading of the words all but agrees. A count or two may by chance. */
const isAllBut = (scene: Scene, result: number, formula: Formula<number>): boolean => {
  const figure = figureAt(scene, result)
  const percent = dimensionOf(figure.unit) === "percent"
  if (figure.value === undefined || figure.qualifier !== "exact" || formula.op !== "percentage") return false
  if (leavesOf(formula).some((each) => figureAt(scene, each).qualifier !== "exact")) return false
  // A share told in whole per cent is near to too many.
  if (!percent || figure.step.denominator === 1n) return false
  const computed = computedBy(scene, formula)
  if (computed?.lower === undefined || computed.upper === undefined) return false
  const slack = Rational.multiply(Rational.absolute(figure.value), NEAR)
  const around = Interval.closed(Rational.subtract(figure.value, slack), Rational.add(figure.value, slack))
  return Interval.overlaps(around, computed)
}

/** Smaller sums agree with some slip or other. */
const TELLING = Rational.fromInteger(1_000)

/** Of sums only those of one unit whose parts by their names divide the whole: any others may be short by a part. */
const isDivided = (scene: Scene, { kind, result, computed }: RelationClaim): boolean => {
  if (kind !== "sum") return true
  const { unit, value } = figureAt(scene, result)
  const parts = leavesOf(computed)
  return (
    value !== undefined &&
    parts.length >= 3 &&
    Rational.compare(value, TELLING) >= 0 &&
    dimensionOf(unit) !== "percent" &&
    parts.every((part) => figureAt(scene, part).unit === unit) &&
    divides(scene, result, parts) === "yes"
  )
}

/** 增长5.57个百分点 of an amount: points that no rates explain, taken for the per cent that they would be. */
const pointsAsPercent = (
  scene: Scene,
  finders: ReadonlyArray<Finder>,
  explained: ReadonlySet<number>
): ReadonlyArray<RelationClaim> => {
  const isOpen = (index: number): boolean =>
    figureAt(scene, index).unit === "百分点" && scene.roles[index] === "growth" && !explained.has(index)
  const open = Array.from(scene.figures.keys()).filter(isOpen)
  if (open.length === 0) return []
  const figures = scene.figures.map((figure, index) => (open.includes(index) ? { ...figure, unit: "%" } : figure))
  const taken: Scene = { ...scene, figures, answers: [] }
  return finders.flatMap((find) =>
    (find.at === undefined ? find(taken) : open.flatMap((index) => find.at?.(taken, index) ?? [])).filter(
      (claim) => claim.kind === "growth" && isOpen(claim.result) && agrees(scene, claim.result, claim.computed)
    )
  )
}

/** 90%以上, 90%左右: what agrees with so much is broken by no slip. */
const isTelling = ({ qualifier, lower, upper }: ScannedFigure): boolean =>
  qualifier !== "approx" && lower !== undefined && upper !== undefined

/** A text with more figures is no letter: what its slips may have broken is not looked for. */
const MOST_FIGURES = 10_000

/** Whether a second look is taken at all. */
export const isLookedAtAgain = (scene: Scene): boolean => scene.figures.length <= MOST_FIGURES

/** What is known of the finders. */
export interface Askings {
  /** Those that see more on a second look than what agrees. */
  readonly farther: ReadonlySet<Finder>
  /** Those that claim growths, in order. */
  readonly growing: ReadonlyArray<Finder>
}

/**
 * Claims about figures that no claim explains yet, each mended by one slip. Never certain. `looks` are the first looks
 * of the finders to be asked again, in order.
 */
export const secondLook = (
  scene: Scene,
  looks: ReadonlyArray<Look>,
  { farther, growing }: Askings,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const explained = resultsOf(claims)
  const trusted = borneOut(scene, claims)
  const suspect = (index: number): boolean => !trusted.has(index)
  const isTaken = takenBy(scene, claims)
  const isTold = (result: number, formula: Formula<number>, read: number, chance: () => number): boolean =>
    read < MOST_READINGS &&
    ((read === 0 && isAllBut(scene, result, formula)) ||
      isReversed(scene, result, formula) ||
      isUnchanged(scene, formula) ||
      isExchanged(scene, result, formula) ||
      (isOneSlipAway(scene, result, formula, suspect) && chance() <= MOST_BY_CHANCE))
  const readings = new Map<number, number>()
  const likeliest = new Map<number, Weighed>()
  const weigh = ({ result, formula }: Doubt): void => {
    if (explained.has(result) || !isTelling(figureAt(scene, result))) return
    // 由7.21亿元增加到7.86亿元，增幅为9.02%，收入增幅为5.15%: what was told of the two once is not told of them again.
    if (isTaken(formula)) return
    const read = readings.get(result) ?? 0
    if (read >= MOST_WEIGHED) return
    readings.set(result, read + 1)
    const best = likeliest.get(result)?.weight ?? Infinity
    let known: number | undefined
    const chance = (): number => (known ??= coincidences(scene, result, formula, suspect))
    const told = isTold(result, formula, read, chance)
    // What only the numbers speak for must be rarer than this to be taken.
    const most = Math.min(CREDIBLE, best) / (read + 1)
    const weight =
      (read + 1) * (told ? Math.min(chance(), TOLD) : (known ?? coincidences(scene, result, formula, suspect, most)))
    if ((told || weight <= CREDIBLE) && weight < best) likeliest.set(result, { formula, weight })
  }
  const again: Scene = { ...scene, isSecondLook: true }
  const lookFarther = lookingAt(again, (index) => !explained.has(index))
  const seen = looks.map((look) => (farther.has(look.find) ? lookFarther(look.find) : look))
  for (const { doubts } of seen) for (const doubt of doubts) weigh(doubt)
  const orElse = (result: number, formula: Formula<number>): boolean => {
    const best = likeliest.get(result)
    return best !== undefined && isSameFormula(best.formula, formula)
  }
  const believing: Scene = { ...again, orElse }
  const slipped = seen.flatMap((look) =>
    lookAgain(believing, look, ({ result, formula }) => orElse(result, formula))
      .filter(
        (claim) => !explained.has(claim.result) && isTelling(figureAt(scene, claim.result)) && isDivided(scene, claim)
      )
      .map((claim) => ({ ...claim, certain: false }))
  )
  return [...pointsAsPercent(scene, growing, explained), ...slipped]
}
