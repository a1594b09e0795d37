/** Findings as every surface names them: 错误 1, 疑点 3. */
import type { Cause, Finding } from "../domain/finding.ts"
import type { Bilingual } from "../domain/text.ts"

/** What a finding is, as it is shown: `unmet` a standard, `missing` a silence, `remark` any other remark. */
export type FindingState = "fails" | "query" | "unmet" | "missing" | "remark"

/** From the gravest to the lightest. */
export const findingStates: ReadonlyArray<FindingState> = ["fails", "query", "unmet", "missing", "remark"]

export const findingStateWords: Readonly<Record<FindingState, Bilingual>> = {
  fails: { zh: "错误", en: "Error" },
  query: { zh: "疑点", en: "Query" },
  unmet: { zh: "未达", en: "Unmet" },
  missing: { zh: "缺项", en: "Missing" },
  remark: { zh: "提示", en: "Remark" }
}

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

/** A finding with the number that names it on every surface. */
export interface NumberedFinding {
  readonly finding: Finding
  readonly state: FindingState
  readonly number: number
}

export const findingStateOf = (finding: Finding): FindingState => {
  switch (finding.severity) {
    case "error":
      return "fails"
    case "query":
      return "query"
    case "remark":
      return finding.standard !== null ? "unmet" : finding.spans.length === 0 ? "missing" : "remark"
  }
}

const placeOf = (finding: Finding): number => finding.spans[0]?.[0] ?? Number.POSITIVE_INFINITY

/** The findings from the gravest to the lightest, each kind in order of the text and numbered within its kind. */
export const numberFindings = (findings: ReadonlyArray<Finding>): ReadonlyArray<NumberedFinding> =>
  findingStates.flatMap((state) =>
    findings
      .filter((finding) => findingStateOf(finding) === state)
      .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.item ?? 0) - (b.item ?? 0))
      .map((finding, index) => ({ finding, state, number: index + 1 }))
  )
