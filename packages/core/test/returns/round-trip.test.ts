import { Arbitrary, Effect, Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  departmentReturnsFile,
  departmentTable,
  type Fact,
  type Filing,
  measures,
  readDepartmentReturns,
  readDepartmentTable,
  readFiling,
  readSchoolReturns,
  readSchoolTable,
  SchoolKind,
  schoolReturnsFile,
  schoolTable,
  stagesOfKind
} from "../../src/index.ts"
import { onlyStageOf } from "../../src/returns/stage-of-measure.ts"
import { filingOfSchools, type SchoolDraft, type Told } from "../filing-of-schools.ts"

// What is answered by yes or no has tests of its own.
const counted = measures.filter(({ unit }) => unit !== "是否")
const schoolMeasures = counted.filter(({ level }) => level === "school")
const districtMeasures = counted.filter(({ level, year }) => level === "district" && year === "reported")

const count = Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5000 })))

const counts = (length: number) => Arbitrary.array(count, { minLength: length, maxLength: length })

/** Three stages' worth of figures, of which about one in four is not reported. */
const school = Arbitrary.all([
  Arbitrary.schema(SchoolKind),
  Arbitrary.schema(Schema.Literals(["public", "private"])),
  counts(3 * schoolMeasures.length)
] as const)

type Drawn = typeof school extends Arbitrary.Arbitrary<infer A> ? A : never

const told = (values: ReadonlyArray<number>, part: number, stage: string): Told =>
  Object.fromEntries(
    schoolMeasures.flatMap(({ id }, index) => {
      const value = values[part * schoolMeasures.length + index] ?? 0
      const only = onlyStageOf(id)
      return value % 4 === 0 || (only !== undefined && only !== stage) ? [] : [[id, value]]
    })
  ) as Told

const draft = ([kind, ownership, values]: Drawn, index: number): SchoolDraft => ({
  name: `第${index + 1}学校`,
  kind,
  ownership,
  told: Object.fromEntries(stagesOfKind[kind].map((stage, part) => [stage, told(values, part, stage)]))
})

const districts: ReadonlyArray<Filing> = Effect.runSync(
  Arbitrary.sampleEffect(
    Arbitrary.all([Arbitrary.array(school, { minLength: 1, maxLength: 9 }), counts(districtMeasures.length)] as const),
    { count: 12, seed: 2022 }
  )
).map(([schools, values]) =>
  filingOfSchools(
    schools.map(draft),
    Object.fromEntries(
      districtMeasures.flatMap(({ id }, index) => {
        const value = values[index] ?? 0
        return value % 4 === 0 ? [] : [[id, value]]
      })
    ) as Told
  )
)

/** What a fact says, without where it stood. */
const said = (facts: ReadonlyArray<Fact>, ofDistrict: boolean) =>
  facts
    .filter(({ organisation }) => (organisation === null) === ofDistrict)
    .map(({ organisation, stage, measure, value }) => [organisation, stage, measure, value].join(" "))
    .toSorted()

describe.each(districts.map((filing, index) => [index + 1, filing] as const))("district %i", (_, filing) => {
  it("tells its schools' figures again from a table", () => {
    const read = Result.getOrThrow(readSchoolTable({ file: "a.csv", rows: schoolTable(filing) }))
    expect(said(read.facts, false)).toEqual(said(filing.facts, false))
    expect(read.schools).toEqual(filing.schools)
  })

  it("tells its schools' figures again from JSON", () => {
    const json: unknown = JSON.parse(JSON.stringify(schoolReturnsFile(filing)))
    const read = Result.getOrThrow(readSchoolReturns(json, "a.json"))
    expect(said(read.facts, false)).toEqual(said(filing.facts, false))
    expect(read.schools).toEqual(filing.schools)
  })

  it("tells its own figures again from a table and from JSON", () => {
    const table = Result.getOrThrow(readDepartmentTable({ file: "b.csv", rows: departmentTable(filing) }))
    expect(said(table.facts, true)).toEqual(said(filing.facts, true))
    const json: unknown = JSON.parse(JSON.stringify(departmentReturnsFile(filing)))
    expect(said(Result.getOrThrow(readDepartmentReturns(json, "b.json")).facts, true)).toEqual(said(filing.facts, true))
  })

  it("tells everything again as a filing", () => {
    const json: unknown = JSON.parse(JSON.stringify(filing))
    expect(Result.getOrThrow(readFiling(json, "c.json")).filing).toEqual(filing)
  })
})

describe("what was rounded", () => {
  it.each([
    ["general-public-budget-education-expenditure", "661000000", "1000000", "6.61亿"],
    ["general-public-budget-education-expenditure", "661000000", "100000000", "7亿"],
    ["general-public-budget-education-expenditure-increase", "-78000000", "10000", "-7800万"],
    ["myopia-rate", "55.3", "0.01", "55.30"],
    ["teacher-average-salary", "128600", "0", "128600"]
  ])("%s of %s to %s is written as %s", (measure, value, step, written) => {
    const [fact] = filingOfSchools([], { [measure]: value }).facts
    const filing = { ...filingOfSchools([]), facts: fact === undefined ? [] : [{ ...fact, step }] }
    const [, row] = departmentTable(filing)
    expect(row?.[3]).toBe(written)
    if (written === "7亿") return
    const [read] = Result.getOrThrow(readDepartmentTable({ file: "b.csv", rows: departmentTable(filing) })).facts
    expect([read?.value, read?.step]).toEqual([value, step])
  })
})
