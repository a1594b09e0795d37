/**
 * How much an agreement of numbers says. Of many pairs that might be meant some agree by chance; a relation that only
 * its arithmetic tells is believed where chance would hardly have made it.
 */
import { Rational } from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import { oncePerScene } from "../scene/once.ts"
import type { Scene } from "../scene/scene.ts"

/** Exact values as floating-point numbers, to sieve with before exact arithmetic decides; NaN where there is none. */
export const approximateValues = oncePerScene(({ figures }: Scene) =>
  Float64Array.from(figures, ({ value }) => (value === undefined ? Number.NaN : Rational.toNumber(value)))
)

/** The worth of the last place that each figure is told to, as floating-point numbers; nought for what is written out in full. */
export const approximateSteps = oncePerScene(({ figures }: Scene) =>
  Float64Array.from(figures, ({ step }) => Rational.toNumber(step))
)

/** Roundings of floating point, of the size of what is added. */
const SLACK = 1e-9

/** Whether floating point sees the parts come to the total: what it refuses is never reckoned exactly. */
export const mayAddUp = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const values = approximateValues(scene)
  const steps = approximateSteps(scene)
  const whole = values[total] as number
  let rest = whole
  let slack = steps[total] as number
  for (const part of parts) {
    rest -= values[part] as number
    slack += steps[part] as number
  }
  return Math.abs(rest) <= slack + SLACK * whole
}

/** How much of its size what is told roughly may be off, to either side. */
const TOLERANCE = 0.1

/** The chance that a number drawn at random agrees with the figure: its last written place over its size. */
export const chanceOf = ({ value, step, qualifier, lower, upper }: ScannedFigure): number => {
  if (value === undefined) return 1
  // 90%左右 agrees with a fifth of its size, 90%以上 with whatever is larger.
  if (qualifier === "approx") return 2 * TOLERANCE
  if (lower === undefined || upper === undefined) return 1
  const size = Math.abs(Rational.toNumber(value))
  const place = step.numerator === 0n ? 1 : Rational.toNumber(step)
  return size === 0 ? 1 : Math.min(1, place / size)
}

/** Of pairs tried that agree by chance, so few are let through. */
export const CREDIBLE = 0.05
