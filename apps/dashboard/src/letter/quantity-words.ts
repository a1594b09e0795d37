import {
  type Figure,
  formatInterval,
  formatNumber,
  formatQuantity,
  Interval,
  intervalOf,
  type Language,
  quantityOf
} from "@duxue/core"
import type { Messages } from "../language/messages-zh.ts"

/** The value of a figure in base units; of a range its two ends. */
export const valueOf = (figure: Figure, language: Language): string => {
  if (figure.value !== null) return formatQuantity(figure.value, figure.unit, language)
  return figure.lower === null || figure.upper === null
    ? figure.text
    : `${formatNumber(figure.lower, language)}—${formatQuantity(figure.upper, figure.unit, language)}`
}

/** The true values that a figure's words and rounding allow. */
export const intervalWords = (figure: Figure, t: Messages, language: Language): string => {
  const interval = intervalOf(quantityOf(figure))
  return Interval.isPoint(interval) ? t.figure.intervalExact : formatInterval(interval, figure.unit, language)
}

/** A power of ten as the axis of a chart names it: 1万, 1000万, 1亿; in English 10k, 10M, 100M. */
export const powerWords = (exponent: number, language: Language): string => {
  const scales: ReadonlyArray<readonly [number, string]> =
    language === "zh"
      ? [
          [8, "亿"],
          [4, "万"]
        ]
      : [
          [9, "bn"],
          [6, "M"],
          [3, "k"]
        ]
  const scale = scales.find(([power]) => exponent >= power)
  if (scale === undefined) return exponent < 0 ? (10 ** exponent).toFixed(-exponent) : String(10 ** exponent)
  return `${10 ** (exponent - scale[0])}${scale[1]}`
}
