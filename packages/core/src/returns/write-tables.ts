/** A filing's returns as tables, and empty tables to fill in: what is written here reads back to the same facts. */
import type { Fact } from "../domain/fact.ts"
import type { Filing } from "../domain/filing.ts"
import type { Measure } from "../domain/measure.ts"
import { schoolKindTitles, stagesOfKind } from "../domain/school.ts"
import { yearOf } from "../filing/fact-index.ts"
import { measures } from "../measures/index.ts"
import * as Rational from "../quantity/rational.ts"
import { titleInReturn } from "./measure-headings.ts"
import { areaTitles, ownershipTitles, registerColumns, type RegisterKey, stageWord } from "./register-columns.ts"

/** Rows of cells, the headings first. */
export type TableRows = ReadonlyArray<ReadonlyArray<string>>

const registerKeys = [
  "id",
  "name",
  "kind",
  "ownership",
  "inclusive",
  "area",
  "stage"
] as const satisfies ReadonlyArray<RegisterKey>

const heading = (measure: Measure): string =>
  measure.unit === "是否" ? titleInReturn(measure) : `${titleInReturn(measure)}（${measure.unit}）`

const schoolMeasures = measures.filter(({ level }) => level === "school")
const districtMeasures = measures.filter(({ level }) => level === "district")

const inclusiveWord = (inclusive: boolean | undefined): string =>
  inclusive === undefined ? "" : inclusive ? "是" : "否"

/** The headings of a school return; with no measures given, of every measure that a school can report. */
export const schoolHeadings = (columns: ReadonlyArray<Measure> = schoolMeasures): ReadonlyArray<string> => [
  ...registerKeys.map((key) => registerColumns[key].zh),
  ...columns.map(heading)
]

/** The school return of a filing, one row a stage of a school, a column for each measure that any school tells. */
export const schoolTable = (filing: Filing): TableRows => {
  const told = new Set<string>()
  const values = new Map<string, string>()
  for (const { organisation, stage, period, measure, value } of filing.facts) {
    if (organisation === null || period !== null || value === null) continue
    told.add(measure)
    values.set(`${organisation} ${stage ?? ""} ${measure}`, value)
  }
  const columns = schoolMeasures.filter(({ id }) => told.has(id))
  const rows = filing.schools.flatMap((school) => {
    const stages = stagesOfKind[school.kind]
    return stages.map((stage) => [
      school.id,
      school.name,
      schoolKindTitles[school.kind].zh,
      ownershipTitles[school.ownership],
      inclusiveWord(school.inclusive),
      areaTitles[school.area],
      stageWord[stage] ?? stage,
      ...columns.map(
        ({ id }) =>
          values.get(`${school.id} ${stage} ${id}`) ??
          (stages.length === 1 ? values.get(`${school.id}  ${id}`) : undefined) ??
          ""
      )
    ])
  })
  return [schoolHeadings(columns), ...rows]
}

/**
 * A value with as much of it as is known: 6.61亿 for 661000000 that was rounded to the last place of 6.61亿, so that it reads
 * back to the same interval.
 */
const written = ({ value, step }: Fact): string => {
  if (value === null || step === "0") return value ?? ""
  const [exact, place] = [Rational.decimal(value), Rational.decimal(step)]
  const scales = [
    ["亿", 8],
    ["万", 4]
  ] as const
  for (const [word, exponent] of scales) {
    const scale = Rational.powerOfTen(-exponent)
    // Where the last known place is a unit or finer, the number is written in full.
    if (Rational.compare(place, Rational.one) <= 0) break
    if (Rational.compare(Rational.absolute(Rational.multiply(exact, scale)), Rational.one) < 0) continue
    const places = Rational.exactPlaces(Rational.multiply(place, scale)) ?? 0
    return `${Rational.toFixed(Rational.multiply(exact, scale), places)}${word}`
  }
  return Rational.toFixed(exact, Rational.exactPlaces(place) ?? 0)
}

const departmentHeadings = ["指标项编号", "指标项名称", "单位", "本年", "上年"]

const departmentRow = (measure: Measure, now: string, before: string): ReadonlyArray<string> => [
  measure.id,
  measure.title.zh,
  measure.unit,
  now,
  before
]

/** The district's own exact figures, one a row, with those of the year before. */
export const departmentTable = (filing: Filing): TableRows => {
  const year = yearOf(filing)
  const before = String(Number(year) - 1)
  const own = filing.facts.filter(
    ({ organisation, value, qualifier }) => organisation === null && value !== null && qualifier === "exact"
  )
  const told = (fact: Fact | undefined): string => (fact === undefined ? "" : written(fact))
  const valueIn = (measure: string, tells: (period: Fact["period"]) => boolean): string =>
    told(own.find((fact) => fact.measure === measure && tells(fact.period)))
  const rows = districtMeasures.flatMap((measure) => {
    const years = measure.year === "prior" ? [before, year] : [year]
    const now = valueIn(measure.id, (period) => period === null || years.includes(period.slice(0, 4)))
    const prior = measure.year === "prior" ? "" : valueIn(measure.id, (period) => period?.slice(0, 4) === before)
    return now === "" && prior === "" ? [] : [departmentRow(measure, now, prior)]
  })
  return [departmentHeadings, ...rows]
}

/** An empty return for departments: every measure of the district, to be filled in. */
export const departmentTemplate = (): TableRows => [
  departmentHeadings,
  ...districtMeasures.map((measure) => departmentRow(measure, "", ""))
]
