/** Exported workbooks to hand back, and what comes of them. */
import { type Fact, type Filing, FilingId, MeasureId, Period, type ReturnProblem } from "@duxue/core"
import { Effect } from "effect"
import { MalformedReturn, readFilingFile } from "../../src/index.ts"
import { filingSheetTitles } from "../../src/workbook/index.ts"
import { sampleDistrict } from "../sample-district.ts"
import { rowWith } from "./edited-cells.ts"

export const file = "数据.xlsx"

export const readBack = async (workbook: Uint8Array, leave: ReadonlyArray<string> = []) => {
  const content = await Effect.runPromise(readFilingFile(workbook, file, { leave }))
  if (content.kind !== "filing") throw new Error(`it was read as ${content.kind}`)
  return content
}

export const problemsOf = async (workbook: Uint8Array): Promise<ReadonlyArray<ReturnProblem>> => {
  const failure = await Effect.runPromise(Effect.flip(readFilingFile(workbook, file)))
  if (!(failure instanceof MalformedReturn)) throw failure
  return failure.problems
}

/** The districts of the samples with fewer schools, so that a test takes no minute. */
const small = (district: "linxi-2022" | "dadukou-2020", every: number): Filing => {
  const filing = sampleDistrict(district)
  const schools = filing.schools.filter((_, at) => at % every === 0)
  const kept = new Set(schools.map(({ id }) => id))
  return {
    ...filing,
    schools,
    facts: filing.facts.filter(({ organisation }) => organisation === null || kept.has(organisation))
  }
}

export const district = small("dadukou-2020", 9)

const letterFact = (rest: Partial<Fact> & Pick<Fact, "measure">): Fact => ({
  organisation: null,
  stage: null,
  period: null,
  value: "1",
  lower: "1",
  upper: "1",
  unit: "人",
  qualifier: "exact",
  step: "0",
  provenance: { kind: "letter", file: "报告.docx", span: [10, 15], quote: "原文" },
  ...rest
})

const ofMeasure = (id: string) => MeasureId.make(id)

/** Whatever cells cannot hold: twenty digits, words that bound, a figure told twice, other years, odd characters. */
export const odd: Filing = {
  ...district,
  id: FilingId.make("odd_x0041_-2020"),
  facts: [
    letterFact({ measure: ofMeasure("kindergarten-children"), value: "12345678901234567890" }),
    letterFact({ measure: ofMeasure("kindergarten-children"), value: "14662", lower: "14662", upper: "14662" }),
    letterFact({
      measure: ofMeasure("public-kindergarten-children"),
      value: "7300",
      lower: "7300",
      upper: "7400",
      qualifier: "more_than"
    }),
    letterFact({ measure: ofMeasure("primary-schools"), value: null, lower: "30", upper: "40", qualifier: "range" }),
    letterFact({ measure: ofMeasure("junior-schools"), value: "9", lower: null, upper: null, qualifier: "approx" }),
    letterFact({ measure: ofMeasure("junior-schools"), period: Period.make("2019") }),
    letterFact({ measure: ofMeasure("kindergartens"), unit: "阶", provenance: { kind: "supposed" } })
  ],
  problems: [],
  narratives: [{ place: "closing", text: `  两头有空格，𠮷和 _x0041_ 也在，${"很长".repeat(20_000)}\n第二行  ` }]
}

/** A measure of the district that no school's returns come to, with its cell of the number. */
export const told = (filing: Filing, at: number): Fact => {
  const facts = filing.facts.filter(
    ({ organisation, value, unit }) => organisation === null && value !== null && unit === "人"
  )
  const fact = facts[at]
  if (fact === undefined) throw new Error("the district tells too little")
  return fact
}

export const bare: Filing = {
  ...district,
  schools: [],
  facts: district.facts.filter((fact) => fact.organisation === null)
}

/** Of one figure, the row that tells it. */
export const rowOf = (workbook: Uint8Array, { measure }: Pick<Fact, "measure">): Promise<number> =>
  rowWith(workbook, filingSheetTitles.facts, measure)
