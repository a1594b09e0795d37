import type { Language } from "@duxue/core"

const scales: Readonly<Record<Language, ReadonlyArray<readonly [exponent: number, name: string]>>> = {
  zh: [
    [8, "亿"],
    [4, "万"]
  ],
  en: [
    [9, "bn"],
    [6, "M"],
    [3, "k"]
  ]
}

/** A power of ten as the axis of a chart names it: 1万, 1000万, 1亿; in English 10k, 10M, 100M. */
export const powerWords = (exponent: number, language: Language): string => {
  const scale = scales[language].find(([power]) => exponent >= power)
  if (scale === undefined) return exponent < 0 ? (10 ** exponent).toFixed(-exponent) : String(10 ** exponent)
  return `${10 ** (exponent - scale[0])}${scale[1]}`
}
