/**
 * Whether a figure is one slip of the hand away from what a relation needs it to be: a digit wrong, left out, typed
 * twice or exchanged with its neighbour, the decimal point lost or moved, 万 or 亿 for another scale.
 *
 * This is evidence that the words mean a relation which the numbers do not bear out; the verdict itself is exact and
 * is given elsewhere. So floating point will do, and is a hundred times as fast.
 */
import { type Formula, leavesOf, percentage } from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import { type Enclosure, HUNDRED, negated, sumOfTwo } from "../scene/enclosures.ts"
import { enclosedBy, figureAt, type Scene } from "../scene/scene.ts"
import { enclosureSolving } from "./solving.ts"
import { isExchangeAway } from "./exchange-away.ts"
import { digitsOf, numberOf, type Wanted, wantedIn, writingsUntil } from "./writings.ts"

/** Fewer digits are one slip away from too many numbers to tell anything. */
const LEAST_DIGITS = 3
/**
 * How many digits a figure tells: zeros behind a point are told, those that fill a whole number up are not. One zero at
 * the end of a count is a digit like others, for one count in ten has it.
 */
const significant = (figure: ScannedFigure): number => {
  const written = digitsOf(figure)
  if (written === undefined) return 0
  if (written.place < 1) return written.count
  let { whole, count } = written
  if (whole % 10 === 0 && whole % 100 !== 0 && !written.rounded) return count
  for (; whole > 0 && whole % 10 === 0; whole /= 10) count--
  return whole === 0 ? 0 : count
}

/** More values than these may be printed for what figures in 万 and 亿 come to: some slip leads to one of them. */
const MOST_PRINTABLE = 32

const isVague = ({ step }: ScannedFigure, computed: Enclosure): boolean => {
  const range = wantedIn(computed)
  const place = step.numerator === 0n ? 1 : numberOf(step)
  return (range.most - range.least) / place > MOST_PRINTABLE
}

const areTold = (scene: Scene, result: number, leaves: ReadonlyArray<number>): boolean =>
  [result, ...leaves].every((each) => figureAt(scene, each).qualifier === "exact")

/** How much of the numbers of its size a figure would have to hit: the width of what is wanted, over how large it is. */
const narrowness = (wanted: Wanted, { step }: ScannedFigure): number => {
  const place = step.numerator === 0n ? 1 : numberOf(step)
  const middle = (wanted.least + wanted.most) / 2
  return middle <= 0 ? 1 : Math.min(1, (wanted.most - wanted.least + place) / middle)
}

/**
 * In how many of such relations, were they meant by nobody, some slip in one of the figures that `suspect` lets come
 * into question would bring agreement: the writings that slips of that kind may have made, times the chance that one
 * of them hits what the others want. `undefined` where no slip mends the relation, or where words leave a figure open
 * (约, 超过), which agrees with much; and where there are more than `most`, which is known sooner.
 */
export const slipsByChance = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  suspect: (index: number) => boolean = () => true,
  most = Infinity
): number | undefined => {
  const leaves = leavesOf(formula)
  if (!areTold(scene, result, leaves)) return undefined
  const computed = enclosedBy(scene, formula)
  if (computed === undefined) return undefined
  const suspects = leaves.filter(suspect)
  const figures = suspects.length + (suspect(result) ? 1 : 0)
  let least: number | undefined
  const weigh = (index: number, enclosure: Enclosure | undefined): void => {
    if (enclosure === undefined) return
    const wanted = wantedIn(enclosure)
    const figure = figureAt(scene, index)
    const each = figures * narrowness(wanted, figure)
    const writings = writingsUntil(figure, wanted, most / each)
    if (writings === undefined) return
    const chance = writings * each
    if (least === undefined || chance < least) least = chance
  }
  if (suspect(result)) weigh(result, computed)
  const stated = scene.enclosures[result]
  if (stated === undefined) return least
  const [target, solvable] = withOneLeafEach(stated, formula)
  for (const leaf of suspects) weigh(leaf, enclosureSolving(solvable, leaf, target, scene.enclosures))
  return least
}

/**
 * Whether the relation would hold but for one slip in one of its figures that `suspect` lets come into question. Where
 * the stated figure has too few digits, slips agree by chance, and where words leave a figure open (约, 超过) it agrees
 * with much: then nothing is said. Two figures in each other's place are a slip too.
 */
export const isOneSlipAway = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  suspect: (index: number) => boolean = () => true
): boolean => {
  const stated = figureAt(scene, result)
  if (isExchangeAway(scene, result, formula, suspect)) return true
  if (significant(stated) < LEAST_DIGITS) return false
  const computed = enclosedBy(scene, formula)
  if (computed === undefined || isVague(stated, computed)) return false
  return slipsByChance(scene, result, formula, suspect) !== undefined
}

/** (b − a) ÷ a is solved as b ÷ a − 100%, where a stands once. */
const withOneLeafEach = (target: Enclosure, formula: Formula<number>): readonly [Enclosure, Formula<number>] => {
  if (formula.op !== "percentage" || formula.of.op !== "difference") return [target, formula]
  const { from, less } = formula.of
  const [later] = leavesOf(from)
  const [former] = leavesOf(less)
  const [base] = leavesOf(formula.by)
  if (from.op !== "leaf" || less.op !== "leaf" || formula.by.op !== "leaf") return [target, formula]
  if (base === former) return [sumOfTwo(target, HUNDRED), percentage(from, formula.by)]
  return base === later ? [sumOfTwo(HUNDRED, negated(target)), percentage(less, formula.by)] : [target, formula]
}
