/** A short letter assessed, explained, supposed otherwise, compared and scored: what the API answers to it. */
import {
  type Assessment,
  assess,
  compareFilings,
  compose,
  type Explanation,
  explain,
  type Filing,
  type FilingComparison,
  filingOf,
  type LetterModel,
  type ReturnProblem,
  type Rubric,
  type Score,
  score,
  type Supposition,
  type WhatIf,
  whatIf
} from "@duxue/core"
import { read } from "@duxue/reader"
import { Result } from "effect"
import { letterExamples } from "./letter-examples.ts"

const text = letterExamples().text

const later = text.replace("2020", "2021").replace("612", "650").replace("51%", "54.17%")

const suppositions: ReadonlyArray<Supposition> = [
  { measure: "public-kindergarten-children", organisation: null, stage: null, value: "590" }
]

const rubric: Rubric = {
  id: "example",
  title: { zh: "评分细则示例", en: "An example of a rubric" },
  source: { zh: "仅为说明写法，不是任何地方的评分细则。", en: "To show how one is written; it is in use nowhere." },
  worth: {
    met: "1",
    unmet: "0",
    undecided: "open",
    missing: "open",
    "not-applicable": "left-out",
    "no-standard": "left-out"
  },
  items: [
    {
      id: "preschool",
      title: { zh: "学前教育普及普惠", en: "Preschool" },
      weight: "100",
      metrics: [{ metric: "public-kindergarten-share" }, { metric: "inclusive-kindergarten-coverage" }],
      combine: "mean"
    }
  ],
  vetoes: [],
  grades: [
    { id: "good", title: { zh: "良好", en: "good" }, from: "80" },
    { id: "poor", title: { zh: "不合格", en: "poor" }, from: "0" }
  ]
}

const filing = (letter: string): Filing => {
  const found = filingOf(read(letter), "自评报告.txt")
  if (found === undefined) throw new Error("the letter of the examples names its year")
  return found
}

/** An assessment has a verdict for every metric: of an example those that rest on what the letter says. */
const shortened = (assessment: Assessment): Assessment => ({
  ...assessment,
  verdicts: assessment.verdicts.filter(({ verdict }) => verdict === "met" || verdict === "unmet")
})

/** Computed, not written down: an example that the code no longer gives would be wrong. */
export const filingExamples = (): {
  readonly text: string
  readonly later: string
  readonly composed: LetterModel
  readonly imported: { readonly filing: Filing; readonly queries: ReadonlyArray<ReturnProblem> }
  readonly assessment: Assessment
  readonly explanations: ReadonlyArray<Explanation>
  readonly suppositions: ReadonlyArray<Supposition>
  readonly supposed: WhatIf
  readonly comparison: FilingComparison
  readonly rubric: Rubric
  readonly score: Score
} => {
  const first = filing(text)
  return {
    text,
    later,
    imported: { filing: first, queries: [] },
    composed: compose(first, { frame: { addressee: "市人民政府教育督导委员会", signedOn: "2021-04-01" } }),
    assessment: shortened(assess(first)),
    explanations: explain(first, "public-kindergarten-share"),
    suppositions,
    supposed: Result.getOrThrow(whatIf(first, suppositions)),
    comparison: compareFilings(first, filing(later)),
    rubric,
    score: score(rubric, assess(first))
  }
}
