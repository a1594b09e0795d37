/**
 * Readings of an amount: formulas that it may have been reckoned by, in the order in which a reader would think of them.
 * Numbers agree by chance the sooner the fewer digits they have and the more readings are tried, and words make up for it.
 */
import { type Formula, leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { CREDIBLE } from "../doubt/evidence.ts"
import { enclosureOf } from "../scene/enclosures.ts"
import { enclosedBy, figureAt, isSurelyApart, type Scene } from "../scene/scene.ts"

export interface AmountReading {
  readonly kind: RelationClaim["kind"]
  readonly result: number
  readonly computed: Formula<number>
  /** Of readings that nobody means, told in words as plain as these, so few may agree by chance. */
  readonly bound: number
  /** The figure that must be met: the smallest that the others leave no choice. */
  readonly met: number
  /** Whether every word says which figure is what: it is asked about even where no single slip mends it. */
  readonly isSpeltOut?: boolean
}

/** Words and their order leave hardly another reading: 发现264个，整改251个，尚有13个. */
export const PLAIN = 0.4
/** Words say what was reckoned, and the figures stand where such stand: 应配486人，实有412人，缺口74人. */
export const LIKELY = 4 * CREDIBLE
/** Words say what was reckoned, and the figures may be these or others near by. */
export const HINTED = 2 * CREDIBLE
/** No word says that anything was reckoned: of the hundred figures of a letter none may agree by chance. */
export const SILENT = CREDIBLE / 50

/** More readings than these no words have. */
const MOST_READINGS = 32

const numberOf = ({ numerator, denominator }: { readonly numerator: bigint; readonly denominator: bigint }): number =>
  Number(numerator) / Number(denominator)

/** The roundest that all the figures are told in: 550元 and 450元 in fifties, and what they come to is told in fifties too. */
const grainOf = (scene: Scene, figures: ReadonlyArray<number>): number => {
  const values = figures.map((index) => figureAt(scene, index).value)
  if (values.some((value) => value === undefined || value.denominator !== 1n)) return 0
  const whole = values.map((value) => value?.numerator ?? 0n)
  let grain = 1n
  while (grain < 1_000_000_000n && whole.every((value) => value % (grain * 10n) === 0n)) grain *= 10n
  return Number(whole.every((value) => value % (grain * 5n) === 0n) ? grain * 5n : grain)
}

/** Whether the numbers as written come to `size`, roundings of floating point aside. */
const isMetExactly = (scene: Scene, formula: Formula<number>, size: number): boolean => {
  const exact = enclosureOf(formula, (index) => {
    const { value } = figureAt(scene, index)
    return value === undefined ? undefined : { least: numberOf(value), most: numberOf(value) }
  })
  return exact !== undefined && Math.abs(exact.least + exact.most - 2 * size) <= 1e-9 * size
}

/** In how many of such readings, were none meant, the formula would come to what is stated. */
export const chanceIn = (scene: Scene, { kind, computed, met }: AmountReading): number => {
  const { value, step } = figureAt(scene, met)
  const enclosed = enclosedBy(scene, computed)
  if (value === undefined || enclosed === undefined) return 1
  const size = numberOf(value)
  const written = step.numerator === 0n ? 1 : numberOf(step)
  const isAdded = kind === "sum" || kind === "difference"
  const grain = isAdded ? grainOf(scene, leavesOf(computed)) : written
  // 4800万元 and 5200万元 make 1亿元 to the last place told, not only to the nearest 亿.
  if (grain > 0 && isMetExactly(scene, computed, size)) return Math.min(1, grain / size)
  const place = Math.max(written, grain)
  return Math.min(1, (place + enclosed.most - enclosed.least) / size)
}

/** The first reading that agrees, where that is hardly chance. */
export const agreeing = (scene: Scene, readings: ReadonlyArray<AmountReading>): AmountReading | undefined => {
  for (const [before, reading] of readings.slice(0, MOST_READINGS).entries()) {
    if (isSurelyApart(scene, reading.result, reading.computed)) continue
    if ((before + 1) * chanceIn(scene, reading) > reading.bound) continue
    if (agreesExactly(scene, reading.result, reading.computed)) return reading
  }
  return undefined
}

export const claimOf = ({ kind, result, computed }: AmountReading, words: string, certain: boolean): RelationClaim => ({
  kind,
  result,
  computed,
  comparison: "equals",
  basis: "prose",
  words,
  certain
})
