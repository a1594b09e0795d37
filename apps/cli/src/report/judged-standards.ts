/** How the letter stands to each standard that could be judged, in words. */
import type { Bilingual, Language, StandardVerdict, Verdict } from "@duxue/core"
import { verdictRequirement, verdictSource, verdictTitle, verdictValue } from "./verdict-words.ts"

/** Verdicts that rest on a value. */
type Judgement = Extract<StandardVerdict, "met" | "unmet" | "undecided">

export interface JudgedStandard {
  readonly verdict: Judgement
  readonly metric: Bilingual
  /** The value, or the interval that it lies in. */
  readonly value: (language: Language) => string
  /** 不低于50%; with a note where nobody has confirmed the number. */
  readonly requirement: (language: Language) => string
  /** 文号, or the title of a document without one. */
  readonly source: Bilingual
}

const order: ReadonlyArray<Judgement> = ["unmet", "undecided", "met"]

/** The standards that could be judged, the unmet first; what data are missing for is told by count alone. */
export const judgedStandards = (verdicts: ReadonlyArray<Verdict>): ReadonlyArray<JudgedStandard> =>
  order.flatMap((wanted) => verdicts.filter(({ verdict }) => verdict === wanted).map((each) => judged(each, wanted)))

const judged = (each: Verdict, verdict: Judgement): JudgedStandard => ({
  verdict,
  metric: verdictTitle(each),
  value: (language) => verdictValue(each, language),
  requirement: (language) => verdictRequirement(each, language),
  source: verdictSource(each)
})

/** How many standards could not be judged for want of data. */
export const countMissing = (verdicts: ReadonlyArray<Verdict>): number =>
  verdicts.filter(({ verdict }) => verdict === "missing").length
