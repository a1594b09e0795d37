import type { MeasureId } from "../domain/measure.ts"
import type { Bilingual } from "../domain/text.ts"
import { describe } from "../formula/describe.ts"
import type { Formula } from "../formula/formula.ts"
import { findMeasure } from "../measures/index.ts"

const inWords = (formula: Formula<MeasureId>, language: keyof Bilingual): string =>
  describe(formula, (measure) => findMeasure(measure)?.title[language] ?? measure, language)

/** A formula as a sentence over the titles of its measures: 公办园在园幼儿数 ÷ 在园幼儿总数 × 100%. */
export const formulaSentence = (formula: Formula<MeasureId>): Bilingual => ({
  zh: inWords(formula, "zh"),
  en: inWords(formula, "en")
})
