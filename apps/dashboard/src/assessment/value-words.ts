/** A metric's value in words: rounded for reading, never so far that it seems to stand on the other side of its line. */
import {
  type Assessed,
  formatInterval,
  formatQuantity,
  formatThreshold,
  Interval,
  type Language,
  type Metric,
  Rational,
  type Standard,
  type Verdict
} from "@duxue/core"

/** Beyond this many decimals nobody reads on; the verdict beside it is exact all the same. */
const most = 6

/**
 * Decimals in which a value is told: no more than it has, as many as the metric is told in, and more where rounding
 * would put it on its line (49.9964% against 50% is no 50.00%).
 */
export const placesFor = (
  value: Rational.Rational,
  decimals: number,
  threshold: Rational.Rational | undefined
): number => {
  const exact = Rational.exactPlaces(value)
  if (exact !== undefined && exact <= decimals) return exact
  const onLine = (places: number) =>
    threshold !== undefined &&
    !Rational.equals(value, threshold) &&
    Rational.equals(Rational.roundTo(value, places), threshold)
  let places = decimals
  while (places < most && onLine(places)) places += 1
  return places
}

const thresholdOf = (standard: Pick<Standard, "threshold"> | undefined): Rational.Rational | undefined =>
  standard === undefined ? undefined : Rational.decimal(standard.threshold)

/** 50.15%, or what is allowed where no single value is known: 40.2%—45.6%; `undefined` where nothing is. */
export const valueWords = (
  metric: Pick<Metric, "unit" | "decimals">,
  { value, interval }: Pick<Assessed["value"], "value" | "interval">,
  standard: Pick<Standard, "threshold"> | undefined,
  language: Language
): string | undefined => {
  const threshold = thresholdOf(standard)
  if (value !== undefined && (interval === undefined || Interval.contains(interval, value))) {
    return formatQuantity(value, metric.unit, language, placesFor(value, metric.decimals, threshold))
  }
  if (interval === undefined) return undefined
  const ends = [interval.lower, interval.upper].filter((end) => end !== undefined)
  const places = Math.max(0, ...ends.map((end) => placesFor(end, metric.decimals, threshold)))
  return formatInterval(interval, metric.unit, language, places)
}

/** What a standard asks: 不低于50%. */
export const lineWords = (standard: Pick<Standard, "comparison" | "threshold" | "unit">, language: Language): string =>
  formatThreshold(standard.comparison, standard.threshold, standard.unit, language)

/** The value of a verdict as it travels, in the words of its metric. */
export const verdictValueWords = (
  metric: Pick<Metric, "unit" | "decimals">,
  { value, lower, upper, threshold }: Pick<Verdict, "value" | "lower" | "upper" | "threshold">,
  language: Language
): string | undefined => {
  const bound = (text: string | null) => (text === null ? undefined : Rational.decimal(text))
  const interval =
    lower === null && upper === null
      ? undefined
      : { lower: bound(lower), upper: bound(upper), lowerOpen: lower === null, upperOpen: upper === null }
  const line = threshold === null ? undefined : { threshold }
  return valueWords(metric, { value: bound(value), interval }, line, language)
}
