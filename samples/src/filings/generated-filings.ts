/**
 * Filings of invented districts, for tests and measurements: of unlike size, with much or little known, some in words that
 * bound a number, some with returns of their schools. The same seed gives the same filing.
 */
import {
  type Fact,
  type Filing,
  FilingId,
  type Measure,
  MeasureId,
  findMeasure,
  measures,
  OrganisationId,
  Period,
  type School
} from "@duxue/core"
import { generateDistrict } from "../district.ts"
import { type Random, randomFrom } from "../random.ts"
import { drawnCommitments, drawnNarratives } from "./drawn-narratives.ts"
import { drawnQuantity } from "./drawn-quantity.ts"
import { drawnDocuments, drawnName, drawnProblems } from "./drawn-words.ts"

const district = measures.filter(({ level }) => level === "district")

const origin: Fact["provenance"] = { kind: "return", file: "drawn", place: "B2" }

const factOf = (measure: Measure, year: number, size: number, random: Random): Fact => ({
  measure: measure.id,
  organisation: null,
  stage: null,
  // Some returns say the year of what they tell, some leave it to the form.
  period:
    measure.year === "prior" ? Period.make(String(year - 1)) : random.unit() < 0.5 ? null : Period.make(String(year)),
  ...drawnQuantity(measure, size, random),
  provenance: origin
})

interface Register {
  readonly schools: ReadonlyArray<School>
  readonly facts: ReadonlyArray<Fact>
}

const PUPILS_OF_SCHOOL = 320

/** A letter that says how many pupils there are, and nothing else that its schools would have to sum up to. */
const ofPupils = (filing: Filing, pupils: number): Filing => {
  const value = String(pupils)
  const said = { value, lower: value, upper: value, unit: "人", qualifier: "exact", step: "0" } as const
  const measure = MeasureId.make("compulsory-pupils")
  return { ...filing, facts: [{ measure, organisation: null, stage: null, period: null, ...said, provenance: origin }] }
}

/** The returns of a generated district's schools: one cell in twenty is blank. */
const registerOf = (filing: Filing, size: number, seed: number, random: Random): Register => {
  const letter = ofPupils(filing, size * PUPILS_OF_SCHOOL)
  const { schools, returns } = generateDistrict({ seed, schools: size, letter, text: "" })
  const facts = returns.flatMap(({ school, stage, values }) =>
    Object.entries(values).flatMap(([id, value]): ReadonlyArray<Fact> => {
      const measure = findMeasure(id)
      if (measure === undefined || random.unit() < 0.05) return []
      const number = String(value)
      return [
        {
          measure: MeasureId.make(id),
          organisation: school.id,
          stage,
          period: null,
          value: number,
          lower: number,
          upper: number,
          unit: measure.unit,
          qualifier: "exact",
          step: "0",
          provenance: origin
        }
      ]
    })
  )
  return { schools, facts }
}

/** Fewer make no district with all stages, and more take long. */
const LEAST_SCHOOLS = 45
const MOST_SCHOOLS = 90

/** One filing in so many comes with the returns of its schools. */
const WITH_SCHOOLS = 8

/** What clerks write is drawn apart: it changes no number. */
const CLERKS = 1_000_000

export const generatedFiling = (seed: number): Filing => {
  const random = randomFrom(seed)
  const ofClerk = randomFrom(CLERKS + seed)
  const year = random.integer(2018, 2023)
  const name = drawnName(random)
  /** Schools: many districts have some twenty, a few a hundred and eighty. */
  const size = Math.round(8 + 172 * random.unit() ** 2)
  /** How much of what may be told is: from a tenth to nearly all. */
  const known = random.between(0.1, 0.97)
  const filing: Filing = {
    id: FilingId.make(`${name}-${year}-${seed}`),
    district: { id: OrganisationId.make(name), name, place: random.pick([null, "重庆市", "四川省"] as const) },
    period: Period.make(String(year)),
    schools: [],
    facts: district.flatMap((measure) => (random.unit() < known ? [factOf(measure, year, size, random)] : [])),
    statements: [],
    documents: drawnDocuments(year, random),
    problems: drawnProblems(year, random),
    commitments: drawnCommitments(year, ofClerk),
    evidence: [],
    narratives: drawnNarratives(ofClerk)
  }
  if (seed % WITH_SCHOOLS !== 0) return filing
  const { schools, facts } = registerOf(filing, Math.max(LEAST_SCHOOLS, Math.min(MOST_SCHOOLS, size)), seed, random)
  return { ...filing, schools, facts: [...filing.facts, ...facts] }
}

/** Seeds 1 to `count`. */
export const generatedFilings = (count: number): ReadonlyArray<Filing> =>
  Array.from({ length: count }, (_, index) => generatedFiling(index + 1))
