/**
 * How much an agreement of numbers says. Of many pairs that might be meant some agree by chance; a relation that only
 * its arithmetic tells is believed where chance would hardly have made it.
 */
import { Rational } from "@duxue/core"
import type { ScannedFigure } from "../../figures/scanned.ts"
import type { Scene } from "../scene/scene.ts"

/** Exact values as floating-point numbers, to sieve with before exact arithmetic decides; NaN where there is none. */
export const approximateValues = (scene: Scene): Float64Array =>
  Float64Array.from(scene.figures, ({ value }) => (value === undefined ? Number.NaN : Rational.toNumber(value)))

/** The chance that a number drawn at random agrees with the figure: its last written place over its size. */
export const chanceOf = ({ value, step }: ScannedFigure): number => {
  if (value === undefined) return 1
  const size = Math.abs(Rational.toNumber(value))
  const place = step.numerator === 0n ? 1 : Rational.toNumber(step)
  return size === 0 ? 1 : Math.min(1, place / size)
}

/** Of pairs tried that agree by chance, so few are let through. */
export const CREDIBLE = 0.05
