/** How far a verdict is from turning, as an inspector says it: 尚余22人, 尚差3个百分点. */
import { formatQuantity, type Language, type Margin, type Metric, Rational, type Standard } from "@duxue/core"

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
  return formatQuantity(size, unit, language, exact !== undefined && exact <= shown ? undefined : shown)
}

type Said = MarginSide | "over" | "failing"

const said: Readonly<Record<Language, Readonly<Record<Said, (amount: string) => string>>>> = {
  zh: {
    left: (amount) => `尚余${amount}`,
    lacking: (amount) => `尚差${amount}`,
    over: (amount) => `超出${amount}`,
    failing: (amount) => `${amount}未达标`,
    "on the line": () => "恰在线上"
  },
  en: {
    left: (amount) => `${amount} to spare`,
    lacking: (amount) => `short by ${amount}`,
    over: (amount) => `over by ${amount}`,
    failing: (amount) => `${amount} fall short`,
    "on the line": () => "just on the line"
  }
}

type Judged = Pick<Metric, "direction" | "unit">

/**
 * Too many of what should be few is an excess (超出5所; of pupils to a class, 超出72人); too few posts, of which the metric
 * counts pupils to one, is a lack all the same.
 */
export const isExcess = ({ unit }: Margin, metric: Judged): boolean =>
  metric.direction === "lower" && (unit === metric.unit.split("/")[0] || (unit === "百分点" && metric.unit === "%"))

/** Of a standard that binds each school the margin counts the schools that fall short, whatever is measured in them. */
const saidOf = (margin: Margin, metric: Judged, standard: Pick<Standard, "binds"> | undefined): Said => {
  const side = marginSide(margin)
  if (side !== "lacking") return side
  if (standard?.binds === "school" && margin.unit === "所") return "failing"
  return isExcess(margin, metric) ? "over" : side
}

export const marginWords = (
  margin: Margin,
  metric: Judged,
  language: Language,
  standard?: Pick<Standard, "binds">
): string => said[language][saidOf(margin, metric, standard)](marginAmount(margin, language))
