/** A generated district as the files that its schools and departments would send. */
import {
  check,
  departmentTable,
  derivationOf,
  type Fact,
  type Filing,
  FilingId,
  Rational,
  type Reading,
  MeasureId,
  schoolTable
} from "@duxue/core"
import { writeCsv } from "@duxue/documents"
import type { District } from "./district.ts"
import { randomFrom } from "./random.ts"

const exact = (measure: string, value: string, unit: string): Omit<Fact, "organisation" | "stage"> => ({
  measure: MeasureId.make(measure),
  period: null,
  value,
  lower: value,
  upper: value,
  unit,
  qualifier: "exact",
  step: "0",
  provenance: { kind: "return", file: "schools.csv", place: "" }
})

/** Cells left blank by schools that forgot them, spread over the table by chance. */
const blanked = (facts: ReadonlyArray<Fact>, missing: number, seed: number): ReadonlyArray<Fact> => {
  const random = randomFrom(seed ^ 0x5bd1e995)
  const gone = new Set(random.shuffled(facts.map((_, index) => index)).slice(0, missing))
  return facts.filter((_, index) => !gone.has(index))
}

/** The schools' returns as a filing of the letter's district and year. */
const schoolFiling = (letter: Filing, district: District, missing: number, seed: number): Filing => ({
  ...letter,
  id: FilingId.make(`${letter.district.name}-${letter.period}-returns`),
  schools: district.schools,
  facts: blanked(
    district.returns.flatMap(({ school, stage, values }) =>
      Object.entries(values).map(([measure, value]) => ({
        ...exact(measure, String(value), ""),
        organisation: school.id,
        stage
      }))
    ),
    missing,
    seed
  ),
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
})

/**
 * What the departments know and no school does, as the letter has it. Where the letter is found to be wrong and the right
 * figure is plain, a department has the right one.
 */
const departmentFiling = (letter: Filing, reading: Reading): Filing => {
  const corrections = new Map(
    check(reading).findings.flatMap(({ severity, suggestion }) =>
      severity === "error" && suggestion !== null && suggestion.value !== null
        ? [[suggestion.span[0], suggestion.value] as const]
        : []
    )
  )
  const own = letter.facts.filter(({ measure }) => derivationOf(measure) === undefined && !measure.endsWith("-stated"))
  return {
    ...letter,
    facts: own.map((fact) => {
      const right = fact.provenance.kind === "letter" ? corrections.get(fact.provenance.span[0]) : undefined
      if (right === undefined) return fact
      const step = Rational.toDecimal(Rational.powerOfTen(-(right.split(".")[1] ?? "").length))
      return { ...fact, value: right, lower: right, upper: right, step }
    })
  }
}

/** Clerks open them in a spreadsheet. */
const forExcel = { byteOrderMark: true } as const

/** The files by name. */
export const sampleFiles = (
  letter: Filing,
  reading: Reading,
  district: District,
  missing: number,
  seed: number
): ReadonlyMap<string, string> =>
  new Map([
    ["schools.csv", writeCsv(schoolTable(schoolFiling(letter, district, missing, seed)), forExcel)],
    ["departments.csv", writeCsv(departmentTable(departmentFiling(letter, reading)), forExcel)]
  ])
