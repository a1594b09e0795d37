import { describe, expect, it } from "vitest"
import { assess } from "../../src/assess/assess.ts"
import type { Fact } from "../../src/domain/fact.ts"
import { type Filing, FilingId } from "../../src/domain/filing.ts"
import { OrganisationId } from "../../src/domain/organisation.ts"
import { Period } from "../../src/domain/period.ts"
import { measureNamed, type MeasureName } from "../../src/measures/index.ts"

const fact = (measure: MeasureName, value: string): Fact => ({
  measure: measureNamed(measure).id,
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: measureNamed(measure).unit,
  qualifier: "exact",
  step: "0",
  provenance: { kind: "return", file: "departments.csv", place: "B2" }
})

const filing = (...facts: ReadonlyArray<Fact>): Filing => ({
  id: FilingId.make("linxi-2021"),
  district: { id: OrganisationId.make("linxi"), name: "临溪区", place: "青江市临溪区" },
  period: Period.make("2021"),
  schools: [],
  facts,
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
})

const valueOf = (metric: string, stage: string | null, group: string | null, ...facts: ReadonlyArray<Fact>) =>
  assess(filing(...facts)).verdicts.find(
    (verdict) => verdict.metric === metric && verdict.stage === stage && verdict.group === group
  )?.value

describe("what leaves nothing out of a whole", () => {
  it.each(["primary", "junior"])("settles the %s part: 小学、初中就近入学比例均为100%", (stage) => {
    expect(valueOf("qb-gov-13-nearby-enrolment", stage, null, fact("near-enrolment-rate-stated", "100"))).toBe("100")
  })

  it("and says nothing of a part where it does leave something out", () => {
    expect(valueOf("qb-gov-13-nearby-enrolment", "primary", null, fact("near-enrolment-rate-stated", "98"))).toBeNull()
  })

  it("gives way to what is said of the part itself", () => {
    const both = [fact("near-enrolment-rate-stated", "100"), fact("near-enrolment-rate-junior-stated", "97")]
    expect(valueOf("qb-gov-13-nearby-enrolment", "junior", null, ...both)).toBe("97")
    expect(valueOf("qb-gov-13-nearby-enrolment", "primary", null, ...both)).toBe("100")
  })

  it("says of no accidents that none was major, and of some nothing", () => {
    expect(valueOf("major-safety-accidents", null, null, fact("safety-accidents", "0"))).toBe("0")
    expect(valueOf("major-safety-accidents", null, null, fact("safety-accidents", "2"))).toBeNull()
  })

  it("says of no dropouts that no poor household has one", () => {
    const none = fact("suspected-dropouts", "0")
    const verdicts = assess(filing(none)).verdicts.filter(({ metric }) => metric === "suspected-dropout-count")
    expect(verdicts.map(({ group, value }) => [group, value])).toEqual([
      [null, "0"],
      ["poor-households", "0"]
    ])
  })
})
