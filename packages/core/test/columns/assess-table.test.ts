import { assert, describe, expect, it } from "@effect/vitest"
import { Schema } from "effect"
import { assessEach } from "../../src/assess/assess.ts"
import { assessTable } from "../../src/columns/assess-table.ts"
import { filingTable } from "../../src/columns/filing-table.ts"
import type { Fact } from "../../src/domain/fact.ts"
import { type Filing, FilingId } from "../../src/domain/filing.ts"
import type { Measure } from "../../src/domain/measure.ts"
import { metricKey } from "../../src/domain/metric.ts"
import { OrganisationId } from "../../src/domain/organisation.ts"
import { Period } from "../../src/domain/period.ts"
import { StandardVerdict } from "../../src/domain/verdict.ts"
import { measures, standardsIn } from "../../src/registry.ts"

const told = measures.filter(({ level, year }) => level === "district" && year === "reported")
const place = "重庆市"

const fact = ({ id, unit }: Measure, value: string, qualifier: "exact" | "approx"): Fact => ({
  measure: id,
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit,
  qualifier,
  step: "0",
  provenance: { kind: "return", file: "departments.csv", place: "B2" }
})

/** Small numbers, so that lines are hit; some told with 约, so that intervals are; some not told. */
const Draws = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 }))).check(
  Schema.isMinLength(40),
  Schema.isMaxLength(120)
)

const filingOfDraws = (draws: ReadonlyArray<number>, number: number): Filing => ({
  id: FilingId.make(`district-${number}`),
  district: { id: OrganisationId.make(`district-${number}`), name: `第${number}区`, place },
  period: Period.make("2021"),
  schools: [],
  facts: told.flatMap((measure, index) => {
    const draw = draws[index % draws.length] as number
    if (draw % 11 === 0 && draw > 0) return []
    return [fact(measure, draw % 7 === 1 ? `${draw}.5` : String(draw), draw % 13 === 2 ? "approx" : "exact")]
  }),
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
})

describe("a table of filings", () => {
  it.prop(
    "has the verdicts that each filing has by itself",
    { rows: Schema.Array(Draws).check(Schema.isMinLength(1), Schema.isMaxLength(3)) },
    ({ rows }) => {
      const filings = rows.map(filingOfDraws)
      const standards = standardsIn(place)
      const columns = assessTable(filingTable(filings), { date: "2021-12-31", standards })
      for (const [row, filing] of filings.entries()) {
        const alone = new Map(
          assessEach(filing, { standards }).assessed.map(({ metric, standard, verdict }) => [
            `${metricKey(metric)} ${standard?.id}`,
            verdict.verdict
          ])
        )
        const together = columns.map(
          ({ metric, standard, verdicts }) =>
            [`${metricKey(metric)} ${standard?.id}`, StandardVerdict.literals[verdicts[row] as number]] as const
        )
        assert.deepStrictEqual(
          together.filter(([key, verdict]) => alone.get(key) !== verdict),
          []
        )
      }
    },
    { timeout: 60_000, arbitrary: { runs: 60 } }
  )

  it("takes no filing with a register: its figures follow from the returns", () => {
    const school = {
      id: OrganisationId.make("s1"),
      name: "甲小学",
      kind: "primary",
      ownership: "public",
      area: "urban"
    } as const
    const filing = { ...filingOfDraws([3], 1), schools: [school] }
    expect(() => filingTable([filing])).toThrow("district-1")
  })
})
