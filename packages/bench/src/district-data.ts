/** Filings of many districts over several years, every measure that a metric needs drawn by chance, one in ten missing. */
import {
  type Fact,
  type Filing,
  type FilingTable,
  FilingId,
  findMeasure,
  type Measure,
  metrics,
  leavesOf,
  OrganisationId,
  Period
} from "@duxue/core"
import { stream } from "./random.ts"

const needed: ReadonlyArray<Measure> = [
  ...new Set(
    metrics
      .filter(({ level }) => level === "district")
      .flatMap(({ formula, statedAs, otherwise, appliesWith }) => [
        ...[formula, ...otherwise].flatMap(leavesOf),
        statedAs,
        appliesWith
      ])
  )
].flatMap((id) => (id === undefined ? [] : (findMeasure(id) ?? [])))

const drawn = (measure: Measure, chance: number): string => {
  if (measure.unit === "是否") return chance < 0.9 ? "1" : "0"
  if (measure.unit === "%") return (chance * 120).toFixed(2)
  if (measure.unit === "系数") return chance.toFixed(4)
  if (measure.unit.startsWith("元")) return (chance * 20_000).toFixed(2)
  return String(Math.floor(chance ** 2 * 20_000))
}

const fact = (measure: Measure, chance: number): Fact => {
  const value = drawn(measure, chance)
  return {
    measure: measure.id,
    organisation: null,
    stage: null,
    period: null,
    value,
    lower: value,
    upper: value,
    unit: measure.unit,
    qualifier: "exact",
    step: "0",
    provenance: { kind: "return", file: "drawn", place: "B2" }
  }
}

export const filingsOf = (year: number, districts: number): ReadonlyArray<Filing> => {
  const next = stream(year)
  return Array.from({ length: districts }, (_, index): Filing => {
    const facts = needed.flatMap((measure) => (next() < 0.1 ? [] : [fact(measure, next())]))
    return {
      id: FilingId.make(`district-${index}-${year}`),
      district: { id: OrganisationId.make(`district-${index}`), name: `第${index}区`, place: null },
      period: Period.make(String(year)),
      schools: [],
      facts,
      statements: [],
      documents: [],
      problems: [],
      commitments: [],
      evidence: []
    }
  })
}

export const measuresNeeded: ReadonlyArray<string> = needed.map(({ id }) => id)

export interface YearTable {
  readonly year: number
  readonly date: string
  readonly filings: FilingTable
}
