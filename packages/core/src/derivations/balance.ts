import type { Derivation } from "../domain/derivation.ts"
import {
  assessedForBalance,
  eightAmounts,
  type ResourceIndicator,
  resourceIndicators,
  sevenAmounts
} from "../metrics/resource-indicators.ts"
import { measureNamed } from "../measures/index.ts"
import { rational } from "../quantity/rational.ts"
import { at, compulsory, count, type Derivations, greatest } from "./vocabulary.ts"

type Judged = "primary" | "junior"

const pupils = measureNamed("school-pupils").id

const variation = (indicator: ResourceIndicator, stage: Judged): Derivation => ({
  op: "variation",
  over: assessedForBalance(stage),
  of: sevenAmounts[indicator],
  by: pupils
})

/** 基本均衡: the mean of eight coefficients. */
const composite = (stage: Judged): Derivation => ({
  op: "mean-variation",
  over: assessedForBalance(stage),
  of: eightAmounts,
  by: pupils
})

/** How many of the seven coefficients keep their line; each is judged by itself, and none makes up for another. */
const lines = (stage: Judged, kept: boolean): Derivation => ({
  op: "lines",
  over: assessedForBalance(stage),
  metrics: resourceIndicators.map((indicator) => `quality-balance-cv-${indicator}`),
  stage,
  kept
})

/** 第七条: six of the seven, and the seventh to at least 85%. */
export const resourceRule = { atLeast: 6, restFactor: rational(85n, 100n) } as const

const attaining = (stage: Judged, atLeast: number): Derivation => ({
  op: "attainment",
  over: assessedForBalance(stage),
  metrics: resourceIndicators.map((indicator) => `quality-balance-${indicator}`),
  stage,
  atLeast,
  restFactor: resourceRule.restFactor
})

/** How alike schools are, how many of them have enough, and how large they are. */
export const balanceDerivations: Derivations = {
  "variation-teachers-above-required-degree-primary": variation("teachers-above-required-degree", "primary"),
  "variation-teachers-above-required-degree-junior": variation("teachers-above-required-degree", "junior"),
  "variation-backbone-teachers-primary": variation("backbone-teachers", "primary"),
  "variation-backbone-teachers-junior": variation("backbone-teachers", "junior"),
  "variation-pe-art-teachers-primary": variation("pe-art-teachers", "primary"),
  "variation-pe-art-teachers-junior": variation("pe-art-teachers", "junior"),
  "variation-teaching-area-primary": variation("teaching-area", "primary"),
  "variation-teaching-area-junior": variation("teaching-area", "junior"),
  "variation-sports-area-primary": variation("sports-area", "primary"),
  "variation-sports-area-junior": variation("sports-area", "junior"),
  "variation-equipment-value-primary": variation("equipment-value", "primary"),
  "variation-equipment-value-junior": variation("equipment-value", "junior"),
  "variation-multimedia-rooms-primary": variation("multimedia-rooms", "primary"),
  "variation-multimedia-rooms-junior": variation("multimedia-rooms", "junior"),
  "resource-indicators-passed-primary": lines("primary", true),
  "resource-indicators-failed-primary": lines("primary", false),
  "resource-indicators-passed-junior": lines("junior", true),
  "resource-indicators-failed-junior": lines("junior", false),
  "composite-variation-primary": composite("primary"),
  "composite-variation-junior": composite("junior"),
  "schools-assessed-primary": count(assessedForBalance("primary"), "part"),
  "schools-assessed-junior": count(assessedForBalance("junior"), "part"),
  "schools-attaining-primary": attaining("primary", resourceRule.atLeast),
  "schools-attaining-junior": attaining("junior", resourceRule.atLeast),
  "schools-attaining-all-seven-primary": attaining("primary", resourceIndicators.length),
  "schools-attaining-all-seven-junior": attaining("junior", resourceIndicators.length),
  "schools-over-size-limit": { op: "breaking", over: at(...compulsory), metric: "school-size" },
  "largest-school-pupils": greatest(at(...compulsory), "school", "school-pupils")
}
