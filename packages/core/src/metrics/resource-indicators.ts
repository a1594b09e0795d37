/** What the indicators of balance count, school by school: the amounts that a school has, before they are held against its pupils. */
import type { SchoolSelection } from "../domain/derivation.ts"
import type { MeasureId } from "../domain/measure.ts"
import { difference, type Formula, sum } from "../formula/formula.ts"
import { stated } from "../measures/index.ts"

/**
 * The schools that are assessed for balance at one stage. Special and vocational schools have stages of their own;
 * teaching points of fewer than fifty pupils are left out.
 */
export const assessedForBalance = (stage: "primary" | "junior"): SchoolSelection => ({
  stages: [stage],
  attended: true,
  teachingPointsFrom: 50
})

/** The seven indicators of 教督〔2017〕6号 第七条, in its order, by the amount that each sets against the pupils. */
export const sevenAmounts = {
  "teachers-above-required-degree": stated("school-teachers-above-required-degree"),
  "backbone-teachers": stated("school-backbone-teachers"),
  "pe-art-teachers": sum(stated("school-pe-teachers"), stated("school-music-teachers"), stated("school-art-teachers")),
  // 第七条（四）: indoor rooms for sports are none of teaching; （五） counts halls with the grounds.
  "teaching-area": difference(stated("school-teaching-area"), stated("school-indoor-sports-area")),
  "sports-area": sum(stated("school-outdoor-sports-area"), stated("school-sports-hall-area")),
  "equipment-value": stated("school-equipment-value"),
  "multimedia-rooms": stated("school-multimedia-rooms")
} as const satisfies Readonly<Record<string, Formula<MeasureId>>>

export type ResourceIndicator = keyof typeof sevenAmounts

export const resourceIndicators = Object.keys(sevenAmounts) as ReadonlyArray<ResourceIndicator>

/**
 * The eight indicators of 基本均衡 (教督〔2012〕3号), whose coefficients are averaged into one. The list is known at second
 * hand: the annex that sets it was not seen.
 */
export const eightAmounts: ReadonlyArray<Formula<MeasureId>> = [
  stated("school-teaching-area"),
  sevenAmounts["sports-area"],
  stated("school-equipment-value"),
  stated("school-computers"),
  stated("school-books"),
  stated("school-full-time-teachers"),
  stated("school-teachers-above-required-degree"),
  sum(stated("school-teachers-senior-title"), stated("school-teachers-intermediate-title"))
]
