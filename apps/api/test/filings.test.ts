import {
  assess,
  Assessment,
  compareFilings,
  explain,
  Explanation,
  type Filing,
  FilingComparison,
  filingOf,
  Score,
  whatIf,
  WhatIf
} from "@duxue/core"
import { read } from "@duxue/reader"
import { Result, Schema } from "effect"
import { hc } from "hono/client"
import { describe, expect, it } from "vitest"
import { type AppType, createApp, ProblemDetails } from "../src/index.ts"
import { asForm, asJson, asText, letter } from "./letter-samples.ts"

const app = createApp()

const filing: Filing = (() => {
  const found = filingOf(read(letter), "自评报告.txt")
  if (found === undefined) throw new Error("the sample names its year")
  return found
})()

const post = async (path: string, init: RequestInit): Promise<unknown> => {
  const response = await app.request(`/api/v1/${path}`, init)
  expect(response.status).toBe(200)
  return response.json()
}

const refused = async (path: string, init: RequestInit): Promise<ProblemDetails> => {
  const response = await app.request(`/api/v1/${path}`, init)
  expect(response.ok).toBe(false)
  return Schema.decodeUnknownSync(ProblemDetails, { onExcessProperty: "error" })(await response.json())
}

const table = "指标项,数值\n在园幼儿总数,1200\n公办园在园幼儿数,590\n"

describe("POST /assessments", () => {
  const expected = Schema.encodeSync(Assessment)(assess(filing))

  it.each([
    ["text", asText(letter)],
    ["JSON", asJson({ text: letter })],
    ["JSON with files", asJson({ files: [{ name: "甲.txt", text: letter }] })],
    ["a form", asForm(letter, "甲.txt")],
    ["the filing itself", asJson({ filing: { kind: "filing", ...filing } })]
  ])("judges what is sent as %s as core does", async (_, init) => {
    expect(await post("assessments", init)).toEqual(expected)
  })

  it("judges by the law of another day where one is named", async () => {
    expect(await post("assessments?date=2015-06-30", asText(letter))).toEqual(
      Schema.encodeSync(Assessment)(assess(filing, { date: "2015-06-30" }))
    )
  })

  it("takes returns where the query says whose they are", async () => {
    const { district, verdicts } = Schema.decodeUnknownSync(Assessment)(
      await post("assessments?district=云岭区&period=2020", asText(table, "text/csv"))
    )
    expect(district).toBe("云岭区")
    expect(verdicts.find(({ metric }) => metric === "public-kindergarten-share")?.verdict).toBe("unmet")
  })

  it.each(["period=2020", "date=2020-12-31"])("takes returns of no district by %s", async (query) => {
    const { date, district } = Schema.decodeUnknownSync(Assessment)(
      await post(`assessments?${query}`, asText(table, "text/csv"))
    )
    expect([date, district]).toEqual(["2020-12-31", null])
  })

  it("dates returns by their name", async () => {
    const files = [{ name: "部门-2020.csv", text: table }]
    expect(await post("assessments", asJson({ files }))).toMatchObject({ date: "2020-12-31", district: null })
    expect(await post("explanations?metric=public-kindergarten-share", asJson({ files }))).toMatchObject([
      { date: "2020-12-31" }
    ])
  })

  it("takes a letter and returns together", async () => {
    const form = new FormData()
    form.append("file", new File([letter], "报告.txt"))
    form.append("file", new File(["指标项,数值\n幼儿园班级数,48\n"], "部门.csv"))
    const { verdicts } = Schema.decodeUnknownSync(Assessment)(await post("assessments", { method: "POST", body: form }))
    expect(verdicts.length).toBe(expected.verdicts.length)
  })

  it.each([
    [
      "a date that is none",
      "assessments?date=2020-02-30",
      asText(letter),
      "invalid-request",
      { in: "query", name: "date" }
    ],
    ["a letter of no year", "assessments", asText("全区有学校12所。"), "no-year", { in: "body", name: "自评报告.txt" }],
    ["nothing at all", "assessments", asJson({}), "invalid-request", { in: "body" }],
    ["returns of no year", "assessments", asText(table, "text/csv"), "malformed-return", { name: "报表.csv" }],
    [
      "a wrong number in a return",
      "assessments?district=云岭区&period=2020",
      asText("指标项,数值\n在园幼儿总数,约1200\n", "text/csv"),
      "malformed-return",
      { in: "body", name: "报表.csv", at: "B2" }
    ]
  ])("says what is wrong with %s, and where", async (_, path, init, code, place) => {
    const problem = await refused(path, init)
    expect([problem.code, problem.place]).toEqual([code, expect.objectContaining(place)])
  })

  it("lists everything that is wrong with a return", async () => {
    const broken = "指标项,数值\n在园幼儿总数,约1200\n没有这一项,3\n公办园在园幼儿数,-5\n"
    const { errors = [] } = await refused("assessments?district=云岭区&period=2020", asText(broken, "text/csv"))
    expect(errors.length).toBeGreaterThanOrEqual(3)
  })
})

describe("POST /explanations", () => {
  it("explains as core does", async () => {
    expect(await post("explanations?metric=public-kindergarten-share", asText(letter))).toEqual(
      Schema.encodeSync(Schema.Array(Explanation))(explain(filing, "public-kindergarten-share"))
    )
  })

  it("says which metric may have been meant", async () => {
    const problem = await refused("explanations?metric=public-kindergarten-shar", asText(letter))
    expect([problem.code, problem.detail]).toEqual([
      "unknown-metric",
      expect.stringContaining("public-kindergarten-share")
    ])
  })

  it("needs to be told of which metric", async () => {
    expect((await refused("explanations", asText(letter))).place).toEqual({ in: "query", name: "metric" })
  })
})

describe("POST /what-ifs", () => {
  const suppositions = [{ measure: "public-kindergarten-children", organisation: null, stage: null, value: "590" }]

  it("supposes as core does", async () => {
    expect(await post("what-ifs", asJson({ text: letter, suppositions }))).toEqual(
      Schema.encodeSync(WhatIf)(Result.getOrThrow(whatIf(filing, suppositions)))
    )
  })

  it("lists every supposition that cannot be made", async () => {
    const wrong = [
      { ...suppositions[0], measure: "public-kindergarten-childrn" },
      { ...suppositions[0], value: "5,9" }
    ]
    const problem = await refused("what-ifs", asJson({ text: letter, suppositions: wrong }))
    expect(problem.code).toMatch(/^(impossible-supposition|invalid-request)$/)
    const named = await refused("what-ifs", asJson({ text: letter, suppositions: wrong.slice(0, 1) }))
    expect(named.errors?.map(({ place }) => place)).toEqual([{ in: "body", pointer: "/suppositions/0" }])
    expect(named.errors?.[0]?.detail).toContain("public-kindergarten-children")
  })

  it("needs one at least", async () => {
    expect((await refused("what-ifs", asJson({ text: letter, suppositions: [] }))).code).toBe("invalid-request")
  })
})

it("POST /comparisons compares as core does", async () => {
  const later = letter.replaceAll("2020", "2021").replaceAll("612", "650").replace("51%", "54.17%")
  const other = filingOf(read(later), null)
  expect(other).toBeDefined()
  if (other === undefined) return
  expect(await post("comparisons", asJson({ first: { text: letter }, second: { text: later } }))).toEqual(
    Schema.encodeSync(FilingComparison)(compareFilings(filing, other))
  )
  expect((await refused("comparisons", asJson({ first: { text: letter } }))).place).toMatchObject({
    pointer: "/second"
  })
})

describe("POST /scores", () => {
  const rubric = {
    id: "r",
    title: { zh: "细则", en: "rubric" },
    source: { zh: "自拟", en: "our own" },
    worth: {
      met: "1",
      unmet: "0",
      undecided: "open",
      missing: "open",
      "not-applicable": "left-out",
      "no-standard": "left-out"
    },
    items: [
      {
        id: "a",
        title: { zh: "甲", en: "A" },
        weight: "10",
        metrics: [{ metric: "public-kindergarten-share" }],
        combine: "mean"
      }
    ],
    vetoes: [],
    grades: [{ id: "only", title: { zh: "合格", en: "pass" }, from: "0" }]
  }

  it("scores by the rubric of the request", async () => {
    const { score, full } = Schema.decodeUnknownSync(Score)(await post("scores", asJson({ text: letter, rubric })))
    expect([score, full]).toEqual([{ lower: "10", upper: "10" }, "10"])
  })

  it("refuses a rubric that speaks of what there is not, and says where", async () => {
    const [item] = rubric.items
    const wrong = { ...rubric, items: [{ ...item, metrics: [{ metric: "public-kindergarten-shar" }] }] }
    const problem = await refused("scores", asJson({ text: letter, rubric: wrong }))
    expect(problem).toMatchObject({ code: "invalid-rubric", place: { pointer: "/rubric/items/0/metrics/0/metric" } })
  })
})

it("has a typed client", async () => {
  const client = hc<AppType>("http://localhost", { fetch: app.request }).api.v1
  const assessed = await (
    await client.assessments.$post({ json: { text: letter }, query: { date: "2020-12-31" } })
  ).json()
  expect(assessed.date).toBe("2020-12-31")
})
