/** The states in which a figure or a finding is shown. Each has a word, a mark and a line of its own, beside its colour. */
import type { Bilingual, Finding } from "@duxue/core"

/** What a finding is, as it is shown: `unmet` a standard, `missing` a silence, `remark` any other remark. */
export type FindingState = "fails" | "query" | "unmet" | "missing" | "remark"

/** What a figure is: the gravest finding that begins at it, else how its relations stand, else whether it is bound. */
export type FigureState = Exclude<FindingState, "missing"> | "undecided" | "holds" | "bound" | "unbound"

export const stateWords: Readonly<Record<FindingState | FigureState, Bilingual>> = {
  fails: { zh: "错误", en: "Error" },
  query: { zh: "疑点", en: "Query" },
  unmet: { zh: "未达", en: "Unmet" },
  missing: { zh: "缺项", en: "Missing" },
  remark: { zh: "提示", en: "Remark" },
  undecided: { zh: "待判", en: "Undecided" },
  holds: { zh: "成立", en: "Holds" },
  bound: { zh: "已归项", en: "Bound" },
  unbound: { zh: "未归项", en: "Unbound" }
}

/** From the gravest to the lightest. */
export const findingStates: ReadonlyArray<FindingState> = ["fails", "query", "unmet", "missing", "remark"]

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
