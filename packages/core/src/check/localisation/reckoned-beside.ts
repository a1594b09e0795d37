/**
 * Sums and differences told near a figure of which no words tell: 校均7.5万元，受益学校73所，涵盖33所小学和7所中学. No relation need be
 * claimed for 40 to be what 33 and 7 come to; of two figures that would mend a relation, the one is likelier that becomes
 * so what its neighbours add up to.
 */
import {
  absolute,
  add,
  compare,
  decimal,
  equals,
  fromInteger,
  type Rational,
  subtract
} from "../../quantity/rational.ts"
import { claimAt, type Edit, figureAt, type Scene } from "./scene.ts"

/** How many figures before and after are near. */
const NEAR = 7
/** How far the farthest of them stands, in characters: two sentences. */
const FAR = 200

/** So many figures are the sum or the difference of two neighbours of which no claim is known. */
const RECKONED = 0.1
/** Most rates that are told side by side divide a whole between them. */
const DIVIDED = 0.25
/** No coincidence is so unlikely as to outweigh everything else. */
const MOST = 4

const hundred = fromInteger(100)

/** Figures of the unit near it, in order, the figure itself left out. */
const neighboursOf = (scene: Scene, figure: number): ReadonlyArray<number> => {
  const own = figureAt(scene, figure)
  const near: Array<number> = []
  for (let other = Math.max(0, figure - NEAR); other <= figure + NEAR; other++) {
    const beside = scene.figures[other]
    if (other === figure || beside === undefined || beside.unit !== own.unit) continue
    const [left, right] = other < figure ? [beside, own] : [own, beside]
    if (right.start - left.end <= FAR && scene.values[other] !== undefined) near.push(other)
  }
  return near
}

interface Pair {
  readonly a: Rational
  readonly b: Rational
}

/** Each neighbour with the next two, and with what else the goal names; none that the goal itself relates. */
const pairsNear = (
  scene: Scene,
  goal: ReadonlyArray<number>,
  figure: number,
  near: ReadonlyArray<number>
): ReadonlyArray<Pair> => {
  const named = goal.map((claim) => scene.figuresOf[claim] ?? [])
  const isRelated = (a: number, b: number): boolean =>
    named.some((figures) => figures.includes(a) && figures.includes(b))
  const { unit } = figureAt(scene, figure)
  const own = [...new Set(named.flat())].filter((each) => each !== figure && figureAt(scene, each).unit === unit)
  const pairs: Array<Pair> = []
  const pairUp = (first: number | undefined, second: number): void => {
    if (first === undefined || first === second || isRelated(first, second)) return
    const [a, b] = [scene.values[first], scene.values[second]]
    if (a !== undefined && b !== undefined && a.numerator !== 0n && b.numerator !== 0n) pairs.push({ a, b })
  }
  for (const [at, second] of near.entries()) {
    const around = [near[at - 1], near[at - 2]]
    for (const first of around) pairUp(first, second)
    for (const first of own) if (!around.includes(first) && !near.includes(first)) pairUp(first, second)
  }
  return pairs
}

/** How many different numbers are written with so many digits. */
const roomOf = (scene: Scene, figure: number): number =>
  10 ** Math.min(9, figureAt(scene, figure).text.replace(/\D/g, "").replace(/0+$/, "").length)

/**
 * In the costs of slips: what the neighbours say for the number that is written, less what they say for the new one.
 */
export const besidesOf = (scene: Scene, goal: ReadonlyArray<number>, { figure, value }: Edit): number => {
  const own = scene.values[figure]
  if (own === undefined || goal.some((claim) => claimAt(scene, claim).kind === "repeat")) return 0
  const near = neighboursOf(scene, figure)
  const pairs = pairsNear(scene, goal, figure, near)
  // 61.3% and 38.7% make up all, though 61.4% comes out: the one was taken from the other, and bears it out no farther.
  const isRounding = compare(absolute(subtract(own, value)), decimal(figureAt(scene, figure).step)) <= 0
  const isRate = figureAt(scene, figure).unit === "%" && !isRounding
  const room = roomOf(scene, figure)
  const weight = (share: number, trials: number): number =>
    Math.min(MOST, Math.log((share + trials / room) / (trials / room)))
  const speaksFor = (number: Rational): number => {
    if (isRate && near.some((other) => equals(add(number, scene.values[other] as Rational), hundred)))
      return weight(DIVIDED, near.length)
    const isReckoned = pairs.some(({ a, b }) => equals(add(a, b), number) || equals(absolute(subtract(a, b)), number))
    return isReckoned ? weight(RECKONED, 2 * pairs.length) : 0
  }
  return speaksFor(own) - speaksFor(value)
}
