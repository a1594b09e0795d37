import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  type Filing,
  OrganisationId,
  School,
  suppose,
  type Supposition,
  SuppositionError,
  whatIf,
  WhatIf
} from "../../src/index.ts"
import { filingOfFigures } from "../filing-of-figures.ts"

const district = (measure: string, value: string): Supposition => ({ measure, organisation: null, stage: null, value })

const preschool = filingOfFigures({
  "public-kindergarten-children": "7353",
  "kindergarten-children": "14662",
  "inclusive-kindergarten-children": "13630"
})

const supposed = (filing: Filing, suppositions: ReadonlyArray<Supposition>): WhatIf => {
  const outcome = whatIf(filing, suppositions)
  if (Result.isFailure(outcome)) throw new Error(JSON.stringify(outcome.failure))
  return outcome.success
}

const refused = (filing: Filing, suppositions: ReadonlyArray<Supposition>): ReadonlyArray<SuppositionError> => {
  const outcome = whatIf(filing, suppositions)
  if (Result.isSuccess(outcome)) throw new Error("nothing was refused")
  return outcome.failure
}

describe("a child who goes from a public to a private kindergarten", () => {
  it.each([
    ["the 22nd turns nothing", "7331", "met", 0],
    ["the 23rd turns the public share", "7330", "unmet", 1]
  ])("%s", (_title, children, verdict, turned) => {
    const outcome = supposed(preschool, [district("public-kindergarten-children", children)])
    expect(outcome.turned).toBe(turned)
    expect(outcome.changes.find(({ metric }) => metric === "public-kindergarten-share")?.after.verdict).toBe(verdict)
    expect(Schema.decodeUnknownSync(WhatIf)(outcome)).toEqual(outcome)
  })

  it("one who leaves altogether is told in both figures at once", () => {
    const { changes } = supposed(preschool, [
      district("public-kindergarten-children", "7352"),
      district("kindergarten-children", "14661")
    ])
    const share = changes.find(({ metric }) => metric === "public-kindergarten-share")
    expect(share?.before.margin).toEqual({ value: "22", unit: "人" })
    expect(share?.after.margin).toEqual({ value: "21", unit: "人" })
    expect(share?.turned).toBe(false)
  })
})

describe("suppositions", () => {
  it("nothing moves where what is told is supposed", () => {
    expect(supposed(preschool, [district("kindergarten-children", "14662")]).changes).toEqual([])
  })

  it("a figure that was not told settles what was missing", () => {
    const silent = filingOfFigures({ "kindergarten-children": "14662" })
    const { changes } = supposed(silent, [district("public-kindergarten-children", "7353")])
    expect(changes.map(({ before, after }) => [before.verdict, after.verdict])).toContainEqual(["missing", "met"])
  })

  it("the filing itself stays as it was", () => {
    const before = structuredClone(preschool)
    suppose(preschool, [district("kindergarten-children", "1")])
    expect(preschool).toEqual(before)
  })

  it("a prior year's figure stays where this year's is supposed", () => {
    const facts = preschool.facts.map((fact) => ({ ...fact }))
    const [fact] = facts
    if (fact === undefined) throw new Error("no fact")
    const earlier = { ...fact, period: Schema.decodeUnknownSync(Schema.Literal("2015"))("2015") as never }
    const filing = { ...preschool, facts: [earlier, ...facts] }
    const outcome = suppose(filing, [district(fact.measure, "1")])
    expect(Result.isSuccess(outcome) && outcome.success.facts).toContainEqual(earlier)
  })
})

const school = (id: string, name: string, kind: School["kind"]): School =>
  Schema.decodeUnknownSync(School)({ id: OrganisationId.make(id), name, kind, ownership: "public", area: "urban" })

describe("what cannot be supposed", () => {
  const filing: Filing = {
    ...preschool,
    schools: [school("s1", "江北实验小学", "primary"), school("s2", "江北一贯制学校", "nine-year")]
  }
  const measure = "school-pupils"
  it.each<[string, Supposition, string, ReadonlyArray<string>]>([
    ["a measure that is not there", district("kindergarten-childen", "1"), "UnknownMeasure", ["kindergarten-children"]],
    ["a value that is no number", district("kindergarten-children", "1e3"), "MalformedValue", []],
    ["a school's figure for the district", district(measure, "1"), "WrongLevel", []],
    [
      "a district's figure for a school",
      { measure: "kindergarten-children", organisation: "s1", stage: null, value: "1" },
      "WrongLevel",
      []
    ],
    ["a school that is not there", { measure, organisation: "s3", stage: null, value: "1" }, "UnknownSchool", ["s1"]],
    [
      "a stage that the school has not",
      { measure, organisation: "s1", stage: "junior", value: "1" },
      "UnknownStage",
      []
    ],
    ["no stage of a school that has two", { measure, organisation: "s2", stage: null, value: "1" }, "UnknownStage", []]
  ])("%s", (_title, supposition, tag, near) => {
    const [error, ...others] = refused(filing, [supposition])
    expect(others).toEqual([])
    expect(error).toMatchObject({ _tag: tag, index: 0 })
    expect(error?.message.zh).not.toBe(error?.message.en)
    const named: ReadonlyArray<string> = error !== undefined && "near" in error ? error.near : []
    expect(near.every((id) => named.includes(id))).toBe(true)
    expect(Schema.decodeUnknownSync(SuppositionError)(error)).toEqual(error)
  })

  it("the same figure twice; and every fault is told, each by its place", () => {
    const errors = refused(filing, [
      district("kindergarten-children", "1"),
      district("kindergarten-children", "2"),
      district("nothing-like-it-at-all", "2")
    ])
    expect(errors.map(({ _tag, index }) => [_tag, index])).toEqual([
      ["RepeatedSupposition", 1],
      ["UnknownMeasure", 2]
    ])
  })
})
