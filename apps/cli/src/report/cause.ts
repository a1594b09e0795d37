import type { Bilingual, Cause } from "@duxue/core"

/** What went wrong when the figure was written, in a few words. */
export const causeWords: Readonly<Record<Cause, Bilingual>> = {
  "unit-slip": { zh: "单位误写", en: "wrong unit" },
  "digit-swap": { zh: "数字颠倒", en: "digits swapped" },
  "decimal-point": { zh: "小数点错位", en: "decimal point moved or dropped" },
  sign: { zh: "增减写反", en: "rise and fall confused" },
  "neighbour-swap": { zh: "与相邻数字互换", en: "swapped with its neighbour" },
  "wrong-divisor": { zh: "分子分母颠倒或取错", en: "divided by the wrong figure" },
  "stale-year": { zh: "沿用上年数字", en: "last year's figure" },
  "sum-slip": { zh: "合计有误", en: "wrong sum" },
  "digit-slip": { zh: "个别数字误写", en: "one digit wrong" },
  "percent-for-points": { zh: "“百分点”误作“%”", en: "percent for percentage points" },
  "name-variant": { zh: "名称不一致", en: "spelt differently" },
  "year-slip": { zh: "年份误写", en: "wrong year" },
  recomputed: { zh: "按其他数字重新计算", en: "recomputed from the others" }
}
