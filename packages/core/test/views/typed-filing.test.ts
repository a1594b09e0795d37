import { describe, expect, expectTypeOf, it } from "vitest"
import { type Fact } from "../../src/domain/fact.ts"
import { type Filing, FilingId } from "../../src/domain/filing.ts"
import { OrganisationId } from "../../src/domain/organisation.ts"
import { Period } from "../../src/domain/period.ts"
import { measureNamed, type MeasureName } from "../../src/measures/index.ts"
import type { Quantity } from "../../src/quantity/quantity.ts"
import { decimal } from "../../src/quantity/rational.ts"
import { measures, sections } from "../../src/registry.ts"
import { camelCase } from "../../src/views/measures-in.ts"
import { isMissing, type Missing } from "../../src/views/missing.ts"
import { preschoolOf, typedFiling } from "../../src/views/typed-filing.ts"

const fact = (name: MeasureName, value: string): Fact => {
  const { id, unit } = measureNamed(name)
  return {
    measure: id,
    organisation: null,
    stage: null,
    period: null,
    value,
    lower: value,
    upper: value,
    unit,
    qualifier: "exact",
    step: "0",
    provenance: { kind: "return", file: "departments.csv", place: "B2" }
  }
}

const filing: Filing = {
  id: FilingId.make("linjiang-2022"),
  district: { id: OrganisationId.make("linjiang"), name: "临江区", place: null },
  period: Period.make("2022"),
  schools: [],
  facts: [fact("public-kindergarten-children", "5210"), fact("kindergarten-children", "9876")],
  statements: [],
  documents: [],
  problems: [],
  commitments: [],
  evidence: []
}

describe("the typed view of a section", () => {
  it("tells what is known, as a quantity", () => {
    const { publicKindergartenChildren } = typedFiling(filing).preschool
    expectTypeOf(publicKindergartenChildren).toEqualTypeOf<Quantity | Missing>()
    expect(publicKindergartenChildren).toMatchObject({ value: decimal("5210"), unit: "人" })
  })

  it("says what is missing, and never zero", () => {
    const { inclusiveKindergartenChildren } = preschoolOf(filing)
    expect(isMissing(inclusiveKindergartenChildren)).toBe(true)
    expect(inclusiveKindergartenChildren).toMatchObject({ measure: "inclusive-kindergarten-children" })
  })

  it("knows no measure of another section", () => {
    expectTypeOf(preschoolOf(filing)).not.toHaveProperty("suspectedDropouts")
    expect(preschoolOf(filing)).not.toHaveProperty("suspectedDropouts")
  })

  it("has every measure of the district in its section, and only those", () => {
    const typed = typedFiling(filing)
    for (const { id } of sections) {
      const own = measures.filter(
        (each) => each.level === "district" && each.items.some((reference) => reference.section === id)
      )
      expect(Object.keys(typed[camelCase(id)])).toEqual(own.map((each) => camelCase(each.id)))
    }
  })

  it("gives no two measures one property", () => {
    const names = measures.map(({ id }) => camelCase(id))
    expect(new Set(names).size).toBe(names.length)
  })
})
