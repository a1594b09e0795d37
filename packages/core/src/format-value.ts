/** A metric's value in words: rounded for reading, never so far that it seems to stand on the other side of its line. */
import type { Metric } from "./domain/metric.ts"
import type { Standard } from "./domain/policy.ts"
import type { Language } from "./domain/text.ts"
import type { Verdict } from "./domain/verdict.ts"
import { formatInterval, formatQuantity } from "./format.ts"
import { contains, type Interval } from "./quantity/interval.ts"
import { decimal, equals, exactPlaces, type Rational, roundTo } from "./quantity/rational.ts"

/** Beyond this many decimals nobody reads on; the verdict beside it is exact all the same. */
const most = 6

/**
 * Decimals in which a value is told: no more than it has, as many as the metric is told in, and more where rounding
 * would put it on its line (49.9964% against 50% is no 50.00%).
 */
export const placesFor = (value: Rational, decimals: number, threshold: Rational | undefined): number => {
  const exact = exactPlaces(value)
  if (exact !== undefined && exact <= decimals) return exact
  const onLine = (places: number) =>
    threshold !== undefined && !equals(value, threshold) && equals(roundTo(value, places), threshold)
  let places = decimals
  while (places < most && onLine(places)) places += 1
  return places
}

/** Told as it is, amounts of money in 万 and 亿 (1.31亿元). */
const isExactIn = (value: Rational, { decimals }: Pick<Metric, "decimals">): boolean =>
  (exactPlaces(value) ?? Number.POSITIVE_INFINITY) <= decimals

/** What is known of a value: itself, or the interval that it lies in. */
interface KnownValue {
  readonly value: Rational | undefined
  readonly interval: Interval | undefined
}

/** 50.15%, or what is allowed where no single value is known: 40.2%—45.6%; `undefined` where nothing is. */
export const formatValue = (
  metric: Pick<Metric, "unit" | "decimals">,
  { value, interval }: KnownValue,
  standard: Pick<Standard, "threshold"> | undefined,
  language: Language
): string | undefined => {
  const threshold = standard === undefined ? undefined : decimal(standard.threshold)
  const places = (told: ReadonlyArray<Rational>) =>
    Math.max(0, ...told.map((each) => placesFor(each, metric.decimals, threshold)))
  if (value !== undefined && (interval === undefined || contains(interval, value))) {
    return formatQuantity(value, metric.unit, language, isExactIn(value, metric) ? undefined : places([value]))
  }
  if (interval === undefined) return undefined
  const ends = [interval.lower, interval.upper].filter((end) => end !== undefined)
  const isExact = ends.length === 1 && ends.every((end) => isExactIn(end, metric))
  return formatInterval(interval, metric.unit, language, isExact ? undefined : places(ends))
}

/** The value of a verdict as it travels, in the words of its metric. */
export const formatVerdictValue = (
  metric: Pick<Metric, "unit" | "decimals">,
  { value, lower, upper, threshold }: Pick<Verdict, "value" | "lower" | "upper" | "threshold">,
  language: Language
): string | undefined => {
  const bound = (text: string | null) => (text === null ? undefined : decimal(text))
  const interval =
    lower === null && upper === null
      ? undefined
      : { lower: bound(lower), upper: bound(upper), lowerOpen: lower === null, upperOpen: upper === null }
  return formatValue(
    metric,
    { value: bound(value), interval },
    threshold === null ? undefined : { threshold },
    language
  )
}
