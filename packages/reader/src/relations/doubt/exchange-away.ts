/**
 * Whether a relation would hold if one of its figures stood in the place of the figure beside it: 公办7353人、民办6277人 typed
 * the wrong way round. A clerk who copies a column into a sentence misses a row as easily as a digit.
 */
import { evaluate, type Formula, Interval, leavesOf } from "@duxue/core"
import { figureAt, type Scene } from "../scene/scene.ts"
import { areApart, enclosureOf } from "../scene/enclosures.ts"
import { chanceOf, CREDIBLE } from "./evidence.ts"

/** Nothing longer than a clause stands between two neighbours, in characters. */
const NEIGHBOURING = 40

/** The neighbours of a figure that it may have changed places with: of its unit and role, and written as exactly. */
const neighboursOf = (scene: Scene, index: number): ReadonlyArray<number> => {
  const own = figureAt(scene, index)
  return [index - 1, index + 1].filter((other) => {
    const beside = scene.figures[other]
    if (beside === undefined || beside.unit !== own.unit || beside.qualifier !== "exact") return false
    // 17.82亿元，较上年增加0.82亿元: a change is reckoned from levels, and so meets what they lie apart.
    if (scene.roles[other] !== scene.roles[index]) return false
    const apart = other < index ? own.start - beside.end : beside.start - own.end
    return (
      apart <= NEIGHBOURING &&
      beside.step.numerator * own.step.denominator === own.step.numerator * beside.step.denominator
    )
  })
}

/** Whether the formula gives the stated figure when `a` and `b` are each read for the other. */
export const holdsExchanged = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  [a, b]: readonly [number, number]
): boolean => {
  const exchanged = (index: number): number => (index === a ? b : index === b ? a : index)
  const [enclosed, around] = [
    enclosureOf(formula, (index) => scene.enclosures[exchanged(index)]),
    scene.enclosures[exchanged(result)]
  ]
  if (enclosed !== undefined && around !== undefined && areApart(enclosed, around)) return false
  const read = (index: number): Interval.Interval | undefined => scene.intervals[exchanged(index)]
  const [computed, stated] = [evaluate(formula, read), read(result)]
  return computed !== undefined && stated !== undefined && Interval.overlaps(computed, stated)
}

/**
 * In how many of such relations, were they meant by nobody, some exchange would bring agreement; `undefined` where none
 * does. Only figures that `suspect` lets come into question are exchanged.
 */
export const exchangesByChance = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  suspect: (index: number) => boolean = () => true
): number | undefined => {
  const members = [result, ...leavesOf(formula).filter((each) => each !== result)]
  if (members.some((each) => figureAt(scene, each).qualifier !== "exact")) return undefined
  const exchanges: Array<readonly [number, number]> = []
  for (const member of members) {
    if (!suspect(member)) continue
    for (const beside of neighboursOf(scene, member)) {
      const isKnown = exchanges.some(([a, b]) => a === beside && b === member)
      if (!isKnown && suspect(beside)) exchanges.push([member, beside])
    }
  }
  if (!exchanges.some((pair) => holdsExchanged(scene, result, formula, pair))) return undefined
  // What is stated may itself have been exchanged: of the numbers that then stand there the roughest is met most easily.
  const stated = [result, ...exchanges.flatMap((pair) => (pair.includes(result) ? pair : []))]
  return exchanges.length * Math.max(...stated.map((each) => chanceOf(figureAt(scene, each))))
}

/** Whether one exchange mends the relation, of so few that may be tried that hardly one agrees by chance. */
export const isExchangeAway = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  suspect: (index: number) => boolean = () => true
): boolean => (exchangesByChance(scene, result, formula, suspect) ?? Infinity) <= CREDIBLE
