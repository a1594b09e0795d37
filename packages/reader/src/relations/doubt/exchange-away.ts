/**
 * Whether a relation would hold if one of its figures stood in the place of the figure beside it: 公办7353人、民办6277人 typed
 * the wrong way round. A clerk who copies a column into a sentence misses a row as easily as a digit.
 */
import { evaluate, type Formula, Interval, leavesOf } from "@duxue/core"
import { oncePerFigure } from "../scene/once.ts"
import { figureAt, type Scene } from "../scene/scene.ts"
import { areApart, enclosureOf } from "../scene/enclosures.ts"
import { chanceOf, CREDIBLE } from "./evidence.ts"

type Exchange = readonly [a: number, b: number]

/** Nothing longer than a clause stands between two neighbours, in characters. */
const NEIGHBOURING = 40

/** Whether a figure may have changed places with the one before it: of its unit and role, and written as exactly. */
const isExchangeable = oncePerFigure((scene: Scene, index): boolean => {
  const [before, own] = [scene.figures[index - 1], scene.figures[index]]
  if (before === undefined || own === undefined || before.unit !== own.unit) return false
  // 17.82亿元，较上年增加0.82亿元: a change is reckoned from levels, and so meets what they lie apart.
  if (scene.roles[index - 1] !== scene.roles[index] || own.start - before.end > NEIGHBOURING) return false
  return before.step.numerator * own.step.denominator === own.step.numerator * before.step.denominator
})

const isExact = (scene: Scene, index: number): boolean => scene.figures[index]?.qualifier === "exact"

/** The pairs of neighbours that may have changed places, one of each of the members at least. */
const exchangesOf = (
  scene: Scene,
  members: ReadonlyArray<number>,
  suspect: (index: number) => boolean
): ReadonlyArray<Exchange> => {
  const exchanges: Array<Exchange> = []
  for (const member of members) {
    if (!suspect(member)) continue
    for (const beside of [member - 1, member + 1]) {
      if (!isExact(scene, beside) || !isExchangeable(scene, Math.max(member, beside))) continue
      const isKnown = exchanges.some(([a, b]) => a === beside && b === member)
      if (!isKnown && suspect(beside)) exchanges.push([member, beside])
    }
  }
  return exchanges
}

/** Whether the formula gives the stated figure when `a` and `b` are each read for the other. */
export const holdsExchanged = (scene: Scene, result: number, formula: Formula<number>, [a, b]: Exchange): boolean => {
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
 * does, or where there are surely more than `most`. Only figures that `suspect` lets come into question are exchanged.
 */
export const exchangesByChance = (
  scene: Scene,
  result: number,
  formula: Formula<number>,
  suspect: (index: number) => boolean = () => true,
  most = Infinity
): number | undefined => {
  if (chanceOf(figureAt(scene, result)) > most) return undefined
  const members = [result, ...leavesOf(formula).filter((each) => each !== result)]
  if (!members.every((each) => isExact(scene, each))) return undefined
  const exchanges = exchangesOf(scene, members, suspect)
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
