import { formatThreshold, type Language, type Standard } from "@duxue/core"

/** What a standard asks: 不低于50%. */
export const lineWords = (standard: Pick<Standard, "comparison" | "threshold" | "unit">, language: Language): string =>
  formatThreshold(standard.comparison, standard.threshold, standard.unit, language)
