import { isCount, Rational } from "@duxue/core"

export interface SliderRange {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** Wide enough to drag past every turn and some way beyond; what is counted moves by ones and never below none. */
export const sliderRange = (now: string, turns: ReadonlyArray<string>, unit: string): SliderRange => {
  const at = Number(now)
  const farthest = Math.max(0, ...turns.map((turn) => Math.abs(Number(turn) - at)))
  const reach = Math.max(farthest * 2, Math.abs(at) * 0.1, isCount(unit) ? 10 : 0.01)
  // A reach of whole hundredths gives steps that can be read.
  const step = isCount(unit) ? 1 : 10 ** Math.floor(Math.log10(reach / 100))
  const whole = (value: number) => Number((Math.round(value / step) * step).toFixed(6))
  return { min: Math.max(at >= 0 ? 0 : Number.NEGATIVE_INFINITY, whole(at - reach)), max: whole(at + reach), step }
}

/** What was typed as the model writes it: full-width digits and separators of thousands are forgiven. */
export const typedNumber = (typed: string): string | undefined => {
  const plain = typed.normalize("NFKC").replaceAll(",", "").trim()
  return Rational.parseDecimal(plain) === undefined ? undefined : plain
}
