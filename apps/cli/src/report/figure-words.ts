/** How a figure was understood, in words, and the rest that is known of it. */
import {
  type Bilingual,
  type Figure,
  findMeasure,
  formatDate,
  formatInterval,
  formatQuantity,
  intervalOf,
  type Language,
  quantityOf
} from "@duxue/core"

/** 6.61亿元, 1:3, 约10%, 不低于98%, 30—40个（不含上限）: what the words say, rounding left aside. */
export const figureValue = (figure: Figure, language: Language): string => {
  const { value, unit, qualifier } = figure
  if (value !== null && (qualifier === "exact" || qualifier === "ratio")) return formatQuantity(value, unit, language)
  if (value !== null && qualifier === "approx") {
    return `${language === "zh" ? "约" : "about "}${formatQuantity(value, unit, language)}`
  }
  return formatInterval(intervalOf(quantityOf(figure)), unit, language)
}

export const figurePeriod = ({ period }: Figure, language: Language): string =>
  period === null ? "" : formatDate(period, language)

/** The title of the measure that it states; its id where the registry knows no title. */
export const measureTitle = ({ measure }: Figure): Bilingual | undefined =>
  measure === null ? undefined : (findMeasure(measure)?.title ?? { zh: measure, en: measure })
