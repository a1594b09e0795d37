/** What a clerk says not to take of returns: each error names what to leave, and the rest keeps its places. */
import type { ReturnProblem } from "@duxue/core"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { type FilingFileContent, leaveFor, MalformedReturn, readFilingFile } from "../src/index.ts"

type Read = FilingFileContent | ReadonlyArray<ReturnProblem>

const read = (text: string, name: string, leave: ReadonlyArray<string> = []): Promise<Read> =>
  Effect.runPromise(
    Effect.match(readFilingFile(new TextEncoder().encode(text), name, { leave }), {
      onFailure: (error): Read => {
        if (error instanceof MalformedReturn) return error.problems
        throw error
      },
      onSuccess: (content): Read => content
    })
  )

const errorsIn = (found: Read): ReadonlyArray<ReturnProblem> =>
  "kind" in found ? [] : found.filter(({ severity }) => severity === "error")

const placesIn = (found: Read) => errorsIn(found).map(({ place }) => place)

const filing = {
  kind: "filing",
  district: "青禾区",
  period: "2020",
  schools: [
    { id: "S1", name: "青禾小学", kind: "primary", ownership: "public", area: "urban" },
    { id: "S1", name: "松墨小学", kind: "primary", ownership: "public", area: "town" }
  ],
  facts: [
    { measure: "kindergarten-children", value: "许多" },
    { measure: "kindergartens", value: 24 },
    { measure: "no-such-measure", value: 1 },
    { measure: "public-kindergarten-children", value: 3.5 }
  ]
}

const schoolReturns = {
  kind: "school-returns",
  schools: [
    {
      id: "S1",
      name: "青禾小学",
      kind: "primary",
      ownership: "public",
      area: "urban",
      parts: [{ values: { "school-pupils": "许多", 没有的指标: 12, "school-classes": 12 } }]
    }
  ]
}

const departments = {
  kind: "department-returns",
  values: [
    { measure: "在园幼儿总数", value: "很多", prior: 1200 },
    { measure: "没有的指标", value: 3 },
    { measure: "幼儿园数", value: 24 }
  ]
}

const files: ReadonlyArray<readonly [string, string, number]> = [
  ["报送.json", JSON.stringify(filing), 4],
  ["学校.json", JSON.stringify(schoolReturns), 2],
  ["部门.json", JSON.stringify(departments), 2],
  ["部门.csv", "指标项,数值\n在园幼儿总数,很多\n没有的指标,3\n幼儿园数,24\n", 2],
  [
    "学校.csv",
    "学校编号,学校名称,类别,办学性质,城乡,在校生数\nS1,青禾小学,小学,公办,城区,许多\n,松墨小学,小学,公办,城区,10\nS3,云岭小学,小学,公办,城区,30\n",
    2
  ]
]

describe("what is wrong with returns", () => {
  it.each(files)(
    "can be left out of %s, one by one, and the rest is told at its places",
    async (name, text, errors) => {
      const first = errorsIn(await read(text, name))
      expect(first).toHaveLength(errors)
      const leave = first.map(leaveFor)
      expect(leave).not.toContain(undefined)
      const asked = leave.flatMap((each) => each ?? [])
      // Without the first so many, the others stand where they stood.
      const rest = await Promise.all(asked.map((_, at) => read(text, name, asked.slice(0, at))))
      expect(rest.map(placesIn)).toEqual(asked.map((_, at) => placesIn(first).slice(at)))
      const left = await read(text, name, asked)
      expect("queries" in left ? left.queries.map(({ code }) => code) : left).toEqual(asked.map(() => "left-out"))
    }
  )

  it("keeps what stands beside a figure that is left, with its place", async () => {
    const left = await read(JSON.stringify(departments), "部门.json", ["$.values[0].value", "$.values[1]"])
    if (!("kind" in left) || left.kind !== "department-returns") throw new Error("it was not read")
    expect(left.priorFacts.map(({ value }) => value)).toEqual(["1200"])
    expect(left.facts.map(({ provenance }) => "place" in provenance && provenance.place)).toEqual(["$.values[2].value"])
  })

  it.each(["$.values[9]", "$.facts[0]", "$", "B7", "$.kind"])("names what is not there: %s", async (place) => {
    const left = errorsIn(await read(JSON.stringify(departments), "部门.json", [place]))
    expect(left.map(({ code }) => code)).toContain("left-out")
  })

  it("is of one file among several where that is named", async () => {
    const left = await read(JSON.stringify(departments), "部门.json", ["[另一份.json]$.values[0]"])
    expect(placesIn(left)).toEqual(["$.values[0].value", "$.values[1].measure"])
  })

  it.each([
    ["no-header", null],
    ["unknown-column", "H1"],
    ["malformed-shape", "$.district"],
    ["left-out", "B7"]
  ] as const)("has nothing to leave where the whole is wrong: %s", (code, place) => {
    const problem: ReturnProblem = { code, severity: "error", file: "a.xlsx", place, message: { zh: "", en: "" } }
    expect(leaveFor(problem)).toBeUndefined()
  })

  it.each([
    ["malformed-number", "学生!C3", "[a.xlsx]学生!C3"],
    ["missing-cell", "学生!C3", "[a.xlsx]学生!3"],
    ["total-row", "学生!12", "[a.xlsx]学生!12"],
    ["computed-cell", "指标", "[a.xlsx]指标!*"]
  ] as const)("%s at %s: what to leave", (code, place, leave) => {
    const problem: ReturnProblem = { code, severity: "error", file: "a.xlsx", place, message: { zh: "", en: "" } }
    expect(leaveFor(problem)).toBe(leave)
  })
})
