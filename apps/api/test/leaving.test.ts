/** What an import is asked to leave out, of every kind of return. */
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { createApp, FilingImport, ProblemDetails } from "../src/index.ts"
import { asForm } from "./letter-samples.ts"

const app = createApp()

const importing = (leave: string, name: string, text: string): Promise<Response> =>
  Promise.resolve(
    app.request(
      `/api/v1/filings/imports?district=云岭区&period=2020&leave=${encodeURIComponent(leave)}`,
      asForm(text, name)
    )
  )

const departments = JSON.stringify({
  kind: "department-returns",
  values: [
    { measure: "在园幼儿总数", value: "许多" },
    { measure: "没有这一项", value: 3 },
    { measure: "公办园在园幼儿数", value: 612 }
  ]
})

const table = "指标项,数值\n在园幼儿总数,许多\n没有这一项,3\n公办园在园幼儿数,612\n"

describe("POST /filings/imports with leave", () => {
  it.each([
    ["部门.json", departments, "$.values[0].value", "$.values[1]", "$.values[1].measure"],
    ["部门.csv", table, "B2", "[部门.csv]3", "A3"]
  ] as const)("takes the rest of %s once nothing else is wrong", async (name, text, first, second, at) => {
    const refused = await importing(first, name, text)
    expect(refused.status).toBe(422)
    const { errors = [] } = Schema.decodeUnknownSync(ProblemDetails)(await refused.json())
    expect(errors.flatMap(({ place }) => place.at ?? [])).toEqual([at])
    const taken = await importing(`${first}；${second}`, name, text)
    expect(taken.status).toBe(200)
    const { filing, queries } = Schema.decodeUnknownSync(FilingImport)(await taken.json())
    expect(filing.facts.map(({ measure, value }) => [measure, value])).toEqual([
      ["public-kindergarten-children", "612"]
    ])
    expect(queries.map(({ code }) => code)).toEqual(["left-out", "left-out"])
  })
})
