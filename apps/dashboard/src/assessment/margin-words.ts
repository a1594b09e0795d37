/** How far a verdict is from turning, as an inspector says it: 尚余22人, 尚差3个百分点. */
import { formatQuantity, type Language, type Margin, type Metric, Rational } from "@duxue/core"

/** Shown to two decimals: a margin is told, not compared. */
const places = 2

export type MarginSide = "left" | "lacking" | "on the line"

export const marginSide = ({ value }: Margin): MarginSide => {
  const { numerator } = Rational.decimal(value)
  return numerator === 0n ? "on the line" : numerator > 0n ? "left" : "lacking"
}

/** The size of it with its unit, without the side. */
export const marginAmount = ({ value, unit }: Margin, language: Language): string => {
  const size = Rational.absolute(Rational.decimal(value))
  const exact = Rational.exactPlaces(size)
  // Something that would round to nothing is still something.
  const shown = Rational.roundTo(size, places).numerator === 0n ? 4 : places
  return formatQuantity(size, unit, language, exact !== undefined && exact <= shown ? exact : shown)
}

const said: Readonly<Record<Language, Readonly<Record<MarginSide | "over", (amount: string) => string>>>> = {
  zh: {
    left: (amount) => `尚余${amount}`,
    lacking: (amount) => `尚差${amount}`,
    over: (amount) => `超出${amount}`,
    "on the line": () => "恰在线上"
  },
  en: {
    left: (amount) => `${amount} to spare`,
    lacking: (amount) => `short by ${amount}`,
    over: (amount) => `over by ${amount}`,
    "on the line": () => "just on the line"
  }
}

/**
 * Too many of what should be few is an excess (超出5所); too few posts, of which the metric counts pupils to one, is a
 * lack all the same.
 */
const isExcess = ({ unit }: Margin, metric: Pick<Metric, "direction" | "unit">): boolean =>
  metric.direction === "lower" && (unit === metric.unit || (unit === "百分点" && metric.unit === "%"))

export const marginWords = (margin: Margin, metric: Pick<Metric, "direction" | "unit">, language: Language): string => {
  const side = marginSide(margin)
  return said[language][side === "lacking" && isExcess(margin, metric) ? "over" : side](marginAmount(margin, language))
}
