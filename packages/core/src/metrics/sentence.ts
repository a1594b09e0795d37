import type { MeasureId } from "../domain/measure.ts"
import type { Bilingual } from "../domain/text.ts"
import type { Formula } from "../formula/formula.ts"
import { formatNumber } from "../format.ts"
import { findMeasure } from "../measures/index.ts"

type Language = keyof Bilingual

/** Sums and differences inside a product or a quotient stand in brackets. */
const bracketed = (formula: Formula<MeasureId>, language: Language): string => {
  const text = write(formula, language)
  if (formula.op !== "sum" && formula.op !== "difference") return text
  return language === "zh" ? `（${text}）` : `(${text})`
}

const write = (formula: Formula<MeasureId>, language: Language): string => {
  switch (formula.op) {
    case "leaf":
      return findMeasure(formula.leaf)?.title[language] ?? formula.leaf
    case "constant":
      return formatNumber(formula.value, language)
    case "sum":
      return formula.terms.map((term) => write(term, language)).join(" + ")
    case "difference":
      return `${write(formula.from, language)} − ${bracketed(formula.less, language)}`
    case "product":
      return formula.factors.map((factor) => bracketed(factor, language)).join(" × ")
    case "quotient":
      return `${bracketed(formula.of, language)} ÷ ${bracketed(formula.by, language)}`
    case "percentage":
      return `${bracketed(formula.of, language)} ÷ ${bracketed(formula.by, language)} × 100%`
  }
}

/** A formula as a sentence over the titles of its measures: 公办园在园幼儿数 ÷ 在园幼儿总数 × 100%. */
export const formulaSentence = (formula: Formula<MeasureId>): Bilingual => ({
  zh: write(formula, "zh"),
  en: write(formula, "en")
})
