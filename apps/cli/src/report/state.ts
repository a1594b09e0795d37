/** The states in which a figure or a finding is shown. Each has a word, a mark and a line of its own, beside its colour. */
import { type Bilingual, type FindingState, findingStateWords } from "@duxue/core"

/** What a figure is: the gravest finding that begins at it, else how its relations stand, else whether it is bound. */
export type FigureState = Exclude<FindingState, "missing"> | "undecided" | "holds" | "bound" | "unbound"

export const stateWords: Readonly<Record<FindingState | FigureState, Bilingual>> = {
  ...findingStateWords,
  undecided: { zh: "待判", en: "Undecided" },
  holds: { zh: "成立", en: "Holds" },
  bound: { zh: "已归项", en: "Bound" },
  unbound: { zh: "未归项", en: "Unbound" }
}
