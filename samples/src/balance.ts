/** Resources that differ from school to school by as much as is asked: the coefficients of the seven indicators. */
import type { ResourceIndicator } from "@duxue/core"
import type { Part } from "./part-values.ts"
import type { Random } from "./random.ts"

/** Those that are set here; the seventh, teachers above the required degree, follows from the staff. */
export type ShapedIndicator = Exclude<ResourceIndicator, "teachers-above-required-degree">

interface Shape {
  /** Of each pupil: 教督〔2017〕6号 第七条 asks for so many. */
  readonly standard: { readonly primary: number; readonly junior: number }
  /** How much more schools have in the mean. */
  readonly mean: number
}

const shapes: Readonly<Record<ShapedIndicator, Shape>> = {
  "backbone-teachers": { standard: { primary: 0.01, junior: 0.01 }, mean: 1.3 },
  "equipment-value": { standard: { primary: 2000, junior: 2500 }, mean: 1.6 },
  "multimedia-rooms": { standard: { primary: 0.023, junior: 0.024 }, mean: 1.5 },
  "pe-art-teachers": { standard: { primary: 0.009, junior: 0.009 }, mean: 1.5 },
  "teaching-area": { standard: { primary: 4.5, junior: 5.8 }, mean: 1.55 },
  "sports-area": { standard: { primary: 7.5, junior: 10.2 }, mean: 1.7 }
}

/** In the order in which they are made to fail, where the letter says that some do. */
const failingOrder: ReadonlyArray<ShapedIndicator> = [
  "backbone-teachers",
  "equipment-value",
  "multimedia-rooms",
  "pe-art-teachers",
  "teaching-area"
]

/** The line is 0.50 for primary and 0.45 for junior schools. */
const beyondLine = { primary: 0.6, junior: 0.56 } as const

/**
 * The indicator of primary schools whose small schools have most: weighted by pupils it keeps its line, and unweighted, as
 * one domestic system computes it, it would not.
 */
export const unweightedTrap: ShapedIndicator = "sports-area"
const trapCoefficient = 0.455

const weightedBy = (weights: ReadonlyArray<number>, values: ReadonlyArray<number>): number => {
  let [sum, total] = [0, 0]
  for (const [index, value] of values.entries()) {
    sum += value * (weights[index] ?? 0)
    total += weights[index] ?? 0
  }
  return sum / total
}

/** Values around `mean` whose coefficient of variation, weighted by pupils, is `coefficient`, in the order of `raw`. */
const spread = (
  raw: ReadonlyArray<number>,
  pupils: ReadonlyArray<number>,
  mean: number,
  coefficient: number
): ReadonlyArray<number> => {
  const centre = weightedBy(pupils, raw)
  const deviation = Math.sqrt(
    weightedBy(
      pupils,
      raw.map((value) => (value - centre) * (value - centre))
    )
  )
  // Below an eighth of the mean nobody teaches; it is cut off where a school would have less.
  return raw.map((value) => Math.max(mean / 8, mean * (1 + (coefficient * (value - centre)) / deviation)))
}

/** Amounts of each indicator by part of one stage, in the order of `parts`. */
export const balancedAmounts = (
  parts: ReadonlyArray<Part>,
  stage: "primary" | "junior",
  failing: number,
  random: Random
): Readonly<Record<ShapedIndicator, ReadonlyArray<number>>> => {
  const pupils = parts.map((part) => part.pupils)
  const broken = new Set(failingOrder.slice(0, failing))
  const amounts = (indicator: ShapedIndicator): ReadonlyArray<number> => {
    const { standard, mean } = shapes[indicator]
    const trap = stage === "primary" && indicator === unweightedTrap
    const raw = pupils.map((count) => {
      const drawn = random.unit()
      // Most schools lie close together below the mean, a few well above; where land is the matter, the small ones.
      return trap ? (0.85 + drawn * 0.3) / Math.sqrt(count) : drawn * drawn
    })
    const passing = random.between(0.24, 0.33)
    const coefficient = broken.has(indicator) ? beyondLine[stage] : trap ? trapCoefficient : passing
    return spread(raw, pupils, standard[stage] * mean, coefficient).map((value, index) => value * (pupils[index] ?? 0))
  }
  return {
    "backbone-teachers": amounts("backbone-teachers"),
    "equipment-value": amounts("equipment-value"),
    "multimedia-rooms": amounts("multimedia-rooms"),
    "pe-art-teachers": amounts("pe-art-teachers"),
    "teaching-area": amounts("teaching-area"),
    "sports-area": amounts("sports-area")
  }
}
