/**
 * Amounts whose words leave hardly a doubt what they were reckoned from, and whose numbers miss it by one slip of the hand:
 * 发现264个，整改251个，尚有31个. A question, never a contradiction: another author may have meant another number.
 */
import { leavesOf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { coincidences } from "../doubt/coincidences.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { gapReadings } from "./amount-gaps.ts"
import { rateReadings } from "./amount-means.ts"
import { netReadings } from "./amount-nets.ts"
import { isAmount, passageOf } from "./amount-passages.ts"
import { agreeing, type AmountReading, claimOf, LIKELY } from "./amount-readings.ts"
import { productReadings } from "./amount-products.ts"
import { remainderReadings } from "./amount-remainders.ts"
import { plainTotalReadings } from "./amount-totals.ts"

const asks = [netReadings, remainderReadings, gapReadings, rateReadings, productReadings, plainTotalReadings] as const

/** Of relations that nobody means so few are let pass for one that a slip broke. */
const MOST_BY_CHANCE = 0.1

interface Spoken {
  /** Figures of which something was claimed, whether it holds or not. */
  readonly of: ReadonlySet<number>
  /** Figures of relations that hold, which are no suspects. */
  readonly trusted: ReadonlySet<number>
}

const spokenIn = (scene: Scene, claims: ReadonlyArray<RelationClaim>): Spoken => {
  const of = new Set<number>()
  const trusted = new Set<number>()
  for (const { kind, result, computed } of claims) {
    if (kind === "repeat" || kind === "magnitude") continue
    const figures = [result, ...leavesOf(computed)]
    of.add(result)
    const holds = agreesExactly(scene, result, computed)
    for (const figure of figures) (holds ? trusted : of).add(figure)
  }
  return { of, trusted }
}

/**
 * 表彰160名，每人奖励5000元。…按每月300—600元的标准，为1846名发放921万元: the standard of one sentence is broken by no slip of another. 小学0.99亿元，初中0.69亿元，
 * 生均分别为2483元、3720元: each is told of its own.
 */
const isOfOneBreath = (scene: Scene, { kind, result, computed }: AmountReading): boolean => {
  if (kind !== "product" && kind !== "mean" && kind !== "per-head") return true
  if (wordsBefore(scene, result).includes("分别")) return false
  const { start } = nearOf(scene, result).sentence
  return kind !== "product" || leavesOf(computed).every((each) => figureAt(scene, each).start >= start)
}

/** The reading that the words put first, where it stands to reason and one slip mends it. */
const slippedIn = (
  scene: Scene,
  readings: ReadonlyArray<AmountReading>,
  { of, trusted }: Spoken
): AmountReading | undefined => {
  const [first] = readings
  if (first === undefined || first.bound < LIKELY || agreeing(scene, readings) !== undefined) return undefined
  const figures = [first.result, ...leavesOf(first.computed)]
  // What a relation that holds explains may be reckoned with again; of what fails already enough is said.
  const isDoubted = (figure: number): boolean => of.has(figure) && !trusted.has(figure)
  if (of.has(first.result) || figures.some(isDoubted)) return undefined
  if (figures.some((figure) => figureAt(scene, figure).qualifier !== "exact")) return undefined
  if (first.isSpeltOut === true) return first
  if (!isOfOneBreath(scene, first)) return undefined
  const suspect = (figure: number): boolean => !trusted.has(figure)
  if (!isOneSlipAway(scene, first.result, first.computed, suspect)) return undefined
  return coincidences(scene, first.result, first.computed, suspect) <= MOST_BY_CHANCE ? first : undefined
}

/** Claims about amounts that neither `claims` nor any reading of their words explain, each mended by one slip; none certain. */
export const findSlippedAmounts = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const spoken = spokenIn(scene, claims)
  const found: Array<RelationClaim> = []
  for (let index = 0; index < scene.figures.length; index++) {
    if (spoken.of.has(index) || spoken.trusted.has(index) || !isAmount(scene, index)) continue
    const passage = passageOf(scene, index)
    for (const ask of asks) {
      const reading = slippedIn(scene, ask(scene, index, passage), spoken)
      if (reading === undefined) continue
      found.push(claimOf(reading, wordsBefore(scene, index).slice(-16), false))
      break
    }
  }
  return found
}
