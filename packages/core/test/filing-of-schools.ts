import {
  type Fact,
  Filing,
  FilingId,
  findMeasure,
  MeasureId,
  OrganisationId,
  Period,
  School,
  type SchoolKind,
  type Stage,
  stagesOfKind
} from "../src/index.ts"
import type { MeasureName } from "../src/measures/index.ts"

export type Told = Partial<Readonly<Record<MeasureName, string | number>>>

export interface SchoolDraft {
  readonly name: string
  readonly kind: SchoolKind
  readonly ownership?: School["ownership"]
  readonly inclusive?: boolean
  /** What each stage returns. */
  readonly told: Partial<Readonly<Record<Stage, Told>>>
}

const factOf = (measure: string, value: string, organisation: string | null, stage: Stage | null): Fact => ({
  measure: MeasureId.make(measure),
  organisation: organisation === null ? null : OrganisationId.make(organisation),
  stage,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: findMeasure(measure)?.unit ?? "",
  qualifier: "exact",
  step: "0",
  provenance: { kind: "return", file: "学校年报.xlsx", place: `${organisation ?? "区县"}!B2` }
})

const factsOf = (told: Told, organisation: string | null, stage: Stage | null): ReadonlyArray<Fact> =>
  Object.entries(told).map(([measure, value]) => factOf(measure, String(value), organisation, stage))

/** A district of 2023 with the returns of its schools, and what it states itself. */
export const filingOfSchools = (schools: ReadonlyArray<SchoolDraft>, district: Told = {}, year = "2023"): Filing => {
  for (const { name, kind, told } of schools) {
    const strange = Object.keys(told).filter((stage) => !stagesOfKind[kind].includes(stage as Stage))
    if (strange.length > 0) throw new Error(`${name} has no ${strange.join(", ")}`)
  }
  return Filing.make({
    id: FilingId.make(`linxi-${year}`),
    district: { id: OrganisationId.make("linxi"), name: "青江市临溪区", place: null },
    period: Period.make(year),
    schools: schools.map(({ name, kind, ownership, inclusive }) =>
      School.make({
        id: OrganisationId.make(name),
        name,
        kind,
        ownership: ownership ?? "public",
        area: "town",
        ...(inclusive === undefined ? {} : { inclusive })
      })
    ),
    facts: [
      ...schools.flatMap(({ name, told }) =>
        Object.entries(told).flatMap(([stage, each]) => factsOf(each, name, stage as Stage))
      ),
      ...factsOf(district, null, null)
    ],
    statements: [],
    documents: [],
    problems: [],
    commitments: [],
    evidence: []
  })
}

/** What a school of so many pupils returns that meets all seven standards of both stages, with a little to spare. */
export const plenty = (pupils: number, more: Told = {}): Told => ({
  "school-pupils": pupils,
  "school-classes": Math.ceil(pupils / 40),
  "school-classes-up-to-45": Math.ceil(pupils / 40),
  "school-classes-46-to-50": 0,
  "school-classes-51-to-55": 0,
  "school-classes-56-to-65": 0,
  "school-classes-66-and-more": 0,
  "school-largest-class-pupils": 44,
  "school-full-time-teachers": Math.ceil(pupils / 14),
  "school-teachers-above-required-degree": Math.ceil(pupils * 0.06),
  "school-backbone-teachers": Math.ceil(pupils * 0.012),
  "school-pe-teachers": Math.ceil(pupils * 0.004),
  "school-music-teachers": Math.ceil(pupils * 0.003),
  "school-art-teachers": Math.ceil(pupils * 0.003),
  "school-teaching-area": pupils * 7,
  "school-indoor-sports-area": pupils,
  "school-outdoor-sports-area": pupils * 10,
  "school-sports-hall-area": pupils,
  "school-equipment-value": pupils * 2600,
  "school-multimedia-rooms": Math.ceil(pupils * 0.025),
  "school-music-rooms": Math.ceil(pupils / 400),
  "school-art-rooms": Math.ceil(pupils / 400),
  ...more
})
