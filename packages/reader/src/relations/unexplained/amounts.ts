/**
 * The last to be asked: amounts of which the words say that they were reckoned, and which no wording known explains. Every
 * author words a sum or a rest anew; that it is one of a few formulas over figures of the same passage is the same with
 * all. What the words point at is tried in order, and claimed where the exact numbers agree and hardly by chance.
 */
import { type Formula, leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { balanceReadings } from "./amount-balances.ts"
import { gapReadings } from "./amount-gaps.ts"
import { rateReadings } from "./amount-means.ts"
import { netReadings } from "./amount-nets.ts"
import { isAmount, type Passage, passageOf } from "./amount-passages.ts"
import { agreeing, type AmountReading, claimOf } from "./amount-readings.ts"
import { productReadings } from "./amount-products.ts"
import { remainderReadings } from "./amount-remainders.ts"
import { complementReadings } from "./complements.ts"
import { dividedReadings } from "./divided-totals.ts"
import { gatheredReadings } from "./gathered-totals.ts"
import { kindReadings } from "./told-by-kind.ts"
import { totalAfterReadings, totalBeforeReadings } from "./amount-totals.ts"

/** What claims that hold tell already. */
interface Explained {
  /** Figures that are reckoned from such as stand before them, and from such as stand behind. */
  readonly before: Set<number>
  readonly behind: Set<number>
  /** Figures that are added up, or taken from one another. */
  readonly terms: Set<number>
  /** What is added up, by its terms (a total told twice adds them up once), and all figures of what is told otherwise. */
  readonly told: Set<string>
  /** Figures that are the totals of such as stand before them. */
  readonly added: Set<number>
  /** Of each part of a sum, the total that adds it up; of a total, the parts told before it. */
  readonly totals: Map<number, number>
  readonly parts: Map<number, ReadonlyArray<number>>
}

const keyOf = (figures: ReadonlyArray<number>): string => figures.toSorted((a, b) => a - b).join(" ")

const addedKey = (parts: ReadonlyArray<number>): string => `+ ${keyOf(parts)}`

/** Under what keys a relation is known: 生均 times 在校生 makes 拨款, and 拨款 over 在校生 makes 生均. */
const keysOf = (kind: RelationClaim["kind"], result: number, computed: Formula<number>): ReadonlyArray<string> => {
  const leaves = leavesOf(computed)
  const all = keyOf([result, ...leaves])
  return kind === "sum" ? [all, addedKey(leaves)] : [all]
}

const note = (
  { before, behind, terms, told, added, totals, parts }: Explained,
  { kind, result, computed }: RelationClaim
): void => {
  const leaves = leavesOf(computed)
  if (leaves.some((leaf) => leaf < result)) before.add(result)
  if (leaves.some((leaf) => leaf > result)) behind.add(result)
  for (const key of keysOf(kind, result, computed)) told.add(key)
  if (kind === "sum" || kind === "difference" || kind === "product") for (const leaf of leaves) terms.add(leaf)
  if (kind !== "sum") return
  for (const leaf of leaves) totals.set(leaf, result)
  if (leaves.every((leaf) => leaf < result)) parts.set(result, leaves)
  if (leaves.some((leaf) => leaf < result)) added.add(result)
}

const explainedBy = (scene: Scene, claims: Iterable<RelationClaim>): Explained => {
  const explained: Explained = {
    before: new Set(),
    behind: new Set(),
    terms: new Set(),
    told: new Set(),
    added: new Set(),
    totals: new Map(),
    parts: new Map()
  }
  for (const claim of claims) {
    if (claim.kind === "repeat" || claim.kind === "magnitude") continue
    if (agreesExactly(scene, claim.result, claim.computed)) note(explained, claim)
  }
  return explained
}

interface Ask {
  readonly readings: (
    scene: Scene,
    index: number,
    passage: Passage,
    explained: Explained
  ) => ReadonlyArray<AmountReading>
  /** Whether what is claimed of the figure already leaves nothing to ask. */
  readonly isAnswered: (explained: Explained, index: number) => boolean
}

const isReckoned = ({ before, behind }: Explained, index: number): boolean => before.has(index) || behind.has(index)
const isReckonedOrTerm = (explained: Explained, index: number): boolean =>
  isReckoned(explained, index) || explained.terms.has(index)

/** In order of how plainly their words speak. */
const asks: ReadonlyArray<Ask> = [
  { readings: balanceReadings, isAnswered: isReckonedOrTerm },
  { readings: netReadings, isAnswered: isReckoned },
  { readings: remainderReadings, isAnswered: isReckonedOrTerm },
  { readings: gapReadings, isAnswered: ({ before, terms }, index) => before.has(index) || terms.has(index) },
  { readings: rateReadings, isAnswered: isReckoned },
  { readings: totalAfterReadings, isAnswered: ({ before }, index) => before.has(index) },
  {
    readings: (scene, index, _passage, explained) => gatheredReadings(scene, index, explained),
    // 占比72.0%, of 38.0% and 34.0%: what is reckoned as a share may be added up as well.
    isAnswered: ({ added }, index) => added.has(index)
  },
  { readings: totalBeforeReadings, isAnswered: ({ behind }, index) => behind.has(index) },
  { readings: complementReadings, isAnswered: ({ terms }, index) => terms.has(index) },
  { readings: kindReadings, isAnswered: isReckoned },
  {
    // 按设备：…按资金来源：…: a total may be divided more than once.
    readings: (scene, index, _passage, { behind, told }) =>
      dividedReadings(scene, index, behind.has(index), (parts) => told.has(addedKey(parts))),
    isAnswered: () => false
  },
  { readings: productReadings, isAnswered: isReckoned }
]

/** Claims about amounts that `claims` do not explain, all of which agree. */
export const findUnexplainedAmounts = (scene: Scene, claims: Iterable<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const explained = explainedBy(scene, claims)
  const found: Array<RelationClaim> = []
  for (let index = 0; index < scene.figures.length; index++) {
    if (!isAmount(scene, index) && figureAt(scene, index).unit !== "%") continue
    const passage = passageOf(scene, index)
    for (const { readings, isAnswered } of asks) {
      if (isAnswered(explained, index)) continue
      const reading = agreeing(scene, readings(scene, index, passage, explained))
      if (reading === undefined) continue
      const { kind, result, computed } = reading
      if (keysOf(kind, result, computed).some((key) => explained.told.has(key))) continue
      const claim = claimOf(reading, wordsBefore(scene, index).slice(-16), true)
      found.push(claim)
      note(explained, claim)
      break
    }
  }
  return found
}
