import { Filing, FilingId, MeasureId, OrganisationId, Period, type Fact } from "../src/index.ts"

/** A district's own exact figures for 2020, by measure. */
export const filingOfFigures = (figures: Readonly<Record<string, string>>, year = "2020"): Filing =>
  Filing.make({
    id: FilingId.make(`district-${year}`),
    district: { id: OrganisationId.make("district"), name: "江北县", place: null },
    period: Period.make(year),
    schools: [],
    facts: Object.entries(figures).map(([measure, value]): Fact => ({
      measure: MeasureId.make(measure),
      organisation: null,
      stage: null,
      period: null,
      value,
      lower: value,
      upper: value,
      unit: "人",
      qualifier: "exact",
      step: "0",
      provenance: { kind: "return", file: "区教委汇总表.xlsx", place: "汇总!B2" }
    })),
    statements: [],
    documents: [],
    problems: [],
    commitments: [],
    evidence: []
  })
