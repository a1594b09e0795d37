import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  assess,
  Filing,
  type FilingReturn,
  readDepartmentReturns,
  readFiling,
  readSchoolReturns,
  type ReturnProblem
} from "../../src/index.ts"

const file = "报送.json"
const taken = (json: unknown): FilingReturn => Result.getOrThrow(readFiling(json, file))

const problemsOf = <A>(read: Result.Result<A, ReadonlyArray<ReturnProblem>>): ReadonlyArray<ReturnProblem> =>
  Result.isFailure(read) ? read.failure : []

const told = (read: Result.Result<unknown, ReadonlyArray<ReturnProblem>>) =>
  problemsOf(read).map(({ code, place }) => [code, place])

const school = { id: "S1", name: "青禾小学", kind: "primary", ownership: "public", area: "urban" }
const nineYear = { id: "S2", name: "松墨学校", kind: "nine-year", ownership: "public", area: "town" }

describe("a filing written by hand", () => {
  const brief = {
    district: "青江市临溪区",
    period: "2022",
    facts: [
      { measure: "kindergarten-children", value: 12480 },
      { measure: "public-kindergarten-children", value: "6877" },
      { measure: "myopia-rate", value: "52.67", period: "2022" },
      { measure: "kindergartens", value: null }
    ]
  }

  it("needs no more than a district, a year, measures and values", () => {
    const { filing } = taken(brief)
    expect(filing.district).toEqual({ id: "青江市临溪区", name: "青江市临溪区", place: "青江市临溪区" })
    expect(filing.facts.map(({ measure, value, step }) => [measure, value, step])).toEqual([
      ["kindergarten-children", "12480", "0"],
      ["public-kindergarten-children", "6877", "0"],
      ["myopia-rate", "52.67", "0.01"]
    ])
  })

  it("is judged as a letter is", () => {
    const verdict = assess(taken(brief).filing).verdicts.find(({ metric }) => metric === "public-kindergarten-share")
    expect(verdict).toMatchObject({ verdict: "met", value: "55.104167" })
  })

  it("takes figures of schools by id and stage", () => {
    const facts = [
      { measure: "school-pupils", organisation: "S1", value: 700 },
      { measure: "school-pupils", organisation: "S2", stage: "junior", value: 450 },
      { measure: "school-closed-campus", organisation: "S1", value: true }
    ]
    const { filing } = taken({ district: "临溪区", period: "2022", schools: [school, nineYear], facts })
    expect(filing.facts.map(({ organisation, stage, value }) => [organisation, stage, value])).toEqual([
      ["S1", "primary", "700"],
      ["S2", "junior", "450"],
      ["S1", "primary", "1"]
    ])
  })

  it("writes out and reads back whole", () => {
    const { filing } = taken(brief)
    const written: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(Filing)(filing)))
    expect(taken(written).filing).toEqual(filing)
  })
})

describe("a filing is refused for", () => {
  const base = { district: "临溪区", period: "2022" }
  const withFacts = (...facts: ReadonlyArray<unknown>) => ({ ...base, schools: [school, nineYear], facts })

  it.each<readonly [string, unknown, ReadonlyArray<readonly [ReturnProblem["code"], string]>]>([
    [
      "keys that are not there and keys that are unknown",
      { district: "临溪区", perod: "2022" },
      [
        ["malformed-shape", "$.perod"],
        ["malformed-shape", "$.period"]
      ]
    ],
    ["a list for an object", [], [["malformed-shape", "$"]]],
    ["a year that is none", { ...base, period: "22" }, [["malformed-shape", "$.period"]]],
    ["a nameless district", { ...base, district: "" }, [["no-district", "$.district"]]],
    [
      "an unknown measure",
      withFacts({ measure: "kindergarten", value: 1 }),
      [["unknown-measure", "$.facts[0].measure"]]
    ],
    [
      "a number that is none",
      withFacts({ measure: "kindergartens", value: "some" }),
      [["malformed-number", "$.facts[0].value"]]
    ],
    [
      "an unknown school",
      withFacts({ measure: "school-pupils", organisation: "S9", value: 1 }),
      [["unknown-school", "$.facts[0].organisation"]]
    ],
    [
      "a school of two stages without one",
      withFacts({ measure: "school-pupils", organisation: "S2", value: 1 }),
      [["missing-cell", "$.facts[0].stage"]]
    ],
    [
      "a stage that the school does not have",
      withFacts({ measure: "school-pupils", organisation: "S1", stage: "senior", value: 1 }),
      [["wrong-stage", "$.facts[0].stage"]]
    ],
    [
      "a grade of another stage",
      withFacts({ measure: "school-pupils-grade-7", organisation: "S1", value: 1 }),
      [["wrong-stage", "$.facts[0].value"]]
    ],
    [
      "a school's figure told of the district",
      withFacts({ measure: "school-pupils", value: 1 }),
      [["wrong-level", "$.facts[0].measure"]]
    ],
    [
      "a figure told twice",
      withFacts({ measure: "kindergartens", value: 1 }, { measure: "kindergartens", value: 2 }),
      [["contradiction", "$.facts[1]"]]
    ],
    ["a school registered twice", { ...base, schools: [school, school] }, [["repeated-school", "$.schools[1].id"]]]
  ])("%s", (_, json, problems) => {
    expect(told(readFiling(json, file))).toEqual(problems)
  })

  it("with words in both languages", () => {
    const [problem] = problemsOf(readFiling({ ...base, facts: [{ measure: "kindergarten", value: 1 }] }, file))
    expect(problem?.message).toEqual({
      zh: "“报送.json” $.facts[0].measure：没有名为“kindergarten”的指标项。是否应为“kindergartens”？",
      en: '"报送.json", $.facts[0].measure: There is no measure "kindergarten". Is "kindergartens" meant?'
    })
  })
})

describe("returns in JSON", () => {
  it("of schools", () => {
    const json = {
      kind: "school-returns",
      schools: [
        { ...school, parts: [{ values: { "school-pupils": 700, 班级数: "17", "school-books": null } }] },
        { ...nineYear, parts: [{ stage: "junior", values: { "school-pupils": 450 } }] }
      ]
    }
    const { schools, facts } = Result.getOrThrow(readSchoolReturns(json, file))
    expect(schools).toEqual([school, nineYear])
    expect(facts.map(({ measure, organisation, stage, value }) => [measure, organisation, stage, value])).toEqual([
      ["school-pupils", "S1", "primary", "700"],
      ["school-classes", "S1", "primary", "17"],
      ["school-pupils", "S2", "junior", "450"]
    ])
  })

  it("of schools are refused for everything at once", () => {
    const json = {
      kind: "school-returns",
      schools: [
        { ...school, parts: [{ values: { "school-pupil": 700, "school-classes": "17.5" } }, { values: {} }] },
        { ...school, parts: [] },
        { ...nineYear, parts: [{ values: {} }] }
      ]
    }
    expect(told(readSchoolReturns(json, file))).toEqual([
      ["repeated-school", "$.schools[1].id"],
      ["unknown-measure", "$.schools[0].parts[0].values.school-pupil"],
      ["fraction-of-a-count", "$.schools[0].parts[0].values.school-classes"],
      ["school-told-twice", "$.schools[0].parts[1]"],
      ["missing-cell", "$.schools[2].parts[0]"]
    ])
  })

  it("of departments", () => {
    const json = {
      kind: "department-returns",
      values: [
        { measure: "一般公共预算教育支出", value: "6.61", prior: "5.83", unit: "亿元" },
        { measure: "kindergartens", value: 66 }
      ]
    }
    const { facts } = Result.getOrThrow(readDepartmentReturns(json, file))
    expect(facts.map(({ measure, value, step }) => [measure, value, step])).toEqual([
      ["general-public-budget-education-expenditure", "661000000", "1000000"],
      ["general-public-budget-education-expenditure-prior-year", "583000000", "1000000"],
      ["kindergartens", "66", "0"]
    ])
  })

  it("of departments are refused for everything at once", () => {
    const json = {
      kind: "department-returns",
      values: [
        { measure: "kindergarten", value: 66 },
        { measure: "kindergartens", value: 1e21 },
        { measure: "school-pupils", value: 66 }
      ]
    }
    expect(told(readDepartmentReturns(json, file))).toEqual([
      ["unknown-measure", "$.values[0].measure"],
      ["malformed-number", "$.values[1].value"],
      ["wrong-level", "$.values[2].measure"]
    ])
  })
})
