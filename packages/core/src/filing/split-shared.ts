/** Parts what the stages of a 一贯制 school share, where its return gives one figure for all of them. */
import type { Stage } from "../domain/stage.ts"
import { exactSum } from "../quantity/exact-sum.ts"
import { divide, fromInteger, multiply, type Rational, rational, roundTo, subtract } from "../quantity/rational.ts"

/**
 * How much of a shared room a pupil of each stage stands for: 小学:初中 = 1:1.1, 初中:高中 = 1:1.2, so 1:1.1:1.32. A local rule
 * of reckoning, not of 教督〔2017〕6号: it is taken only where a return asks for it by name, and the shares say so.
 */
export const sharedWeights = {
  primary: fromInteger(1),
  junior: rational(11n, 10n),
  senior: rational(33n, 25n)
} as const satisfies Partial<Readonly<Record<Stage, Rational>>>

export type SharingStage = keyof typeof sharedWeights

export interface SharedPart {
  readonly stage: SharingStage
  readonly pupils: Rational
}

export interface Share {
  readonly stage: SharingStage
  readonly share: Rational
}

const places = 6

/**
 * The share of each stage by its weighted pupils, nothing rounded on the way; each share to six decimals, and the last
 * stage takes the rest, so that they make the total again. `undefined` where no stage has pupils.
 */
export const splitShared = (total: Rational, parts: ReadonlyArray<SharedPart>): ReadonlyArray<Share> | undefined => {
  const weighted = parts.map(({ stage, pupils }) => multiply(sharedWeights[stage], pupils))
  const perWeight = divide(total, exactSum(weighted))
  if (perWeight === undefined) return undefined
  const shares = weighted.map((weight) => roundTo(multiply(perWeight, weight), places))
  const before = exactSum(shares.slice(0, -1))
  return parts.map(({ stage }, index) => ({
    stage,
    share: index === parts.length - 1 ? subtract(total, before) : (shares[index] ?? fromInteger(0))
  }))
}
