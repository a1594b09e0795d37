import { Validator } from "@seriousme/openapi-schema-validator"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { type DescribedOperation, describedApi } from "../src/docs/described-api.ts"
import { createApp, problemKinds } from "../src/index.ts"
import type { ApiDocument } from "../src/openapi/parts.ts"
import { letterForms } from "../src/letter/media-type.ts"
import { glossary } from "../src/openapi/explain-schemas.ts"
import { asForm, asJson, asText, letter } from "./letter-samples.ts"

const app = createApp()
const document = (await (await app.request("/api/v1/openapi.json")).json()) as ApiDocument
const { operations } = describedApi(document)

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema({ ...document, $id: "api" })

/** Whether the schema at a place of the document allows a value; an empty text if it does. */
const faults = (place: ReadonlyArray<string>, value: unknown): string => {
  const pointer = place.map((key) => `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("")
  const validate = ajv.compile({ $ref: `api#${pointer}` })
  return validate(value) ? "" : ajv.errorsText(validate.errors)
}

const described = (id: string): DescribedOperation => {
  const operation = operations.find(({ operationId }) => operationId === id)
  if (operation === undefined) throw new Error(`${id} is not described`)
  return operation
}

/** The body of an answer, once the answer was found to be one that the document describes. */
const answered = async ({ path, method, responses }: DescribedOperation, response: Response): Promise<unknown> => {
  const status = String(response.status)
  expect(Object.keys(responses)).toContain(status)
  const [mediaType = ""] = (response.headers.get("Content-Type") ?? "").split(";")
  expect(Object.keys(responses[status]?.content ?? {})).toContain(mediaType)
  const body: unknown = mediaType.endsWith("json") ? await response.json() : await response.text()
  expect(faults(["paths", path, method.toLowerCase(), "responses", status, "content", mediaType, "schema"], body)).toBe(
    ""
  )
  return body
}

it("is a valid OpenAPI 3.1 document", async () => {
  expect(
    await new Validator().validate(structuredClone(document) as Parameters<Validator["validate"]>[0])
  ).toMatchObject({ valid: true })
  expect(document.openapi).toMatch(/^3\.1\./)
})

it("names every operation once, and by a path of this version", () => {
  const ids = operations.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path } of operations) expect(path).toMatch(/^\/api\/v1\//)
})

it("describes every route that there is", () => {
  const routes = app.routes
    .filter(({ method, path }) => method !== "ALL" && path !== "/api/v1/docs/style.css")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`)
  expect(new Set(routes)).toEqual(new Set(operations.map(({ method, path }) => `${method} ${path}`)))
})

it("says everything in both languages", () => {
  const texts = operations.flatMap(({ summary, description, parameters = [], requestBody, responses }) => [
    summary,
    description,
    ...parameters.map((parameter) => parameter.description ?? ""),
    ...(requestBody === undefined ? [] : [requestBody.description]),
    ...Object.values(responses).map((response) => response.description)
  ])
  for (const text of texts) expect(text).toMatch(/^[^\n]*\p{Script=Han}[^\n]*( \/ |\n\n)[\p{ASCII}…]+$/u)
})

it("lists every problem that a letter may meet", () => {
  const [read, check] = ["readLetter", "checkLetter"].map((id) => described(id).responses)
  expect(read).toEqual({ ...check, 200: read?.["200"] })
  const listed = Object.values(check ?? {}).flatMap(({ content }) =>
    Object.keys(content?.["application/problem+json"]?.examples ?? {})
  )
  const filings = ["malformed-return", "no-year", "unknown-metric", "impossible-supposition", "invalid-rubric"]
  const elsewhere = ["not-a-word-document", "not-found", "unknown-entry", "method-not-allowed", ...filings]
  expect([...listed, ...elsewhere].toSorted()).toEqual(Object.keys(problemKinds).toSorted())
})

/** Every example of the document, with the place of the schema that it stands under. */
const examples = operations.flatMap(({ operationId, path, method, requestBody, responses }) =>
  [
    { part: ["requestBody"], content: requestBody?.content ?? {} },
    ...Object.entries(responses).map(([status, { content = {} }]) => ({ part: ["responses", status], content }))
  ].flatMap(({ part, content }) =>
    Object.entries(content).flatMap(([mediaType, media]) =>
      Object.entries(media.examples ?? {}).map(([name, { value }]) => ({
        title: [operationId, ...part, mediaType, name].join(" "),
        place: ["paths", path, method.toLowerCase(), ...part, "content", mediaType, "schema"],
        value
      }))
    )
  )
)

it.each(examples)("gives an example that its own schema allows: $title", ({ place, value }) => {
  expect(faults(place, value)).toBe("")
})

it.each(["readLetter", "checkLetter"])("gives an example that the service answers in the same way: %s", async (id) => {
  const { path, requestBody, responses } = described(id)
  const input = requestBody?.content["application/json"]?.examples?.["letter"]?.value
  const output = responses["200"]?.content?.["application/json"]?.examples?.["letter"]?.value
  expect(await (await app.request(path, asJson(input))).json()).toEqual(output)
})

describe("an operation that takes a body", () => {
  const taking = operations.filter(({ requestBody }) => requestBody !== undefined)
  const letters = taking.filter(
    ({ path, requestBody }) => path.startsWith("/api/v1/letters/") && "text/plain" in (requestBody?.content ?? {})
  )
  /** What an operation needs beside its body. */
  const queries: Readonly<Record<string, string>> = {
    explain: "?metric=public-kindergarten-share",
    exportLetter: "?to=md",
    exportFiling: "?to=md",
    renderLetter: "?to=html"
  }
  const addressOf = ({ operationId, path }: DescribedOperation): string => `${path}${queries[operationId] ?? ""}`

  const sent = {
    "application/json": asJson({ text: letter }),
    "text/plain": asText(letter),
    "text/markdown": asText(letter, "text/markdown"),
    "multipart/form-data": asForm(letter, "自评报告.txt")
  }

  it.each(letters)("takes a letter in the forms that are described: $operationId", async (operation) => {
    expect(Object.keys(operation.requestBody?.content ?? {}).toSorted()).toEqual([...letterForms.keys()].toSorted())
    const place = ["paths", operation.path, "post", "requestBody", "content", "application/json", "schema"]
    expect(faults(place, { text: letter })).toBe("")
    expect(faults(place, { name: "letter.txt" })).not.toBe("")
  })

  /** A text has no margin to write into. */
  const takingText = taking.filter(({ operationId }) => operationId !== "annotateLetter")

  it.each(takingText.filter(({ requestBody }) => "text/plain" in (requestBody?.content ?? {})))(
    "answers a letter alike in whichever form it comes: $operationId",
    async (operation) => {
      const bodies = await Promise.all(
        Object.values(sent).map(async (init) => {
          const body = await answered(operation, await app.request(addressOf(operation), init))
          // A file has a name, and provenance tells it; text has none.
          return JSON.stringify(body).replaceAll("自评报告.md", "自评报告.txt")
        })
      )
      expect(new Set(bodies).size).toBe(1)
    }
  )

  it.each(
    takingText.flatMap((operation) =>
      Object.entries(operation.requestBody?.content ?? {}).flatMap(([mediaType, content]) =>
        Object.entries(content.examples ?? {}).map(([name, { value }]) => ({
          title: `${operation.operationId} ${mediaType} ${name}`,
          operation,
          mediaType,
          value
        }))
      )
    )
  )("takes its own examples: $title", async ({ operation, mediaType, value }) => {
    const address = addressOf(operation)
    const whose = mediaType === "text/csv" ? `${address.includes("?") ? "&" : "?"}district=云岭区&period=2020` : ""
    const init = mediaType === "application/json" ? asJson(value) : asText(String(value), mediaType)
    const response = await app.request(`${address}${whose}`, init)
    expect(response.status).toBe(200)
    await answered(operation, response)
  })

  it("answers with the reading where a check includes it", async () => {
    const operation = described("checkLetter")
    const response = await app.request(`${operation.path}?include=reading`, asJson({ text: letter }))
    expect(Object.keys((await answered(operation, response)) as object)).toContain("reading")
  })

  it.each([
    ["no text", asJson({})],
    ["another type", asText(letter, "image/png")],
    ["a PDF that is none", asText(letter, "application/pdf")],
    ["an empty text", asText("")],
    ["too long a text", asText("1".repeat(200_001))]
  ])("answers as described where it is sent %s", async (_, init) => {
    const responses = await Promise.all(
      taking.map(async (operation) => {
        const response = await app.request(addressOf(operation), init)
        await answered(operation, response)
        return response.ok
      })
    )
    expect(responses).toEqual(taking.map(() => false))
  })
})

describe("an operation that takes nothing", () => {
  const giving = operations.filter(({ requestBody }) => requestBody === undefined)

  /** Its address, the id filled in by the example of the document. */
  const addressOf = ({ path, parameters = [] }: DescribedOperation): string =>
    parameters.reduce((filled, { name, example }) => filled.replace(`{${name}}`, example ?? "no-example"), path)

  it.each(giving)("answers as described: $operationId", async (operation) => {
    expect(operation.method).toBe("GET")
    const response = await app.request(addressOf(operation))
    expect(response.status).toBe(200)
    await answered(operation, response)
  })

  it.each(giving.filter(({ responses }) => "304" in responses))(
    "says to one who has the answer that it is the same: $operationId",
    async (operation) => {
      const tag = (await app.request(addressOf(operation))).headers.get("ETag") ?? ""
      expect(tag).toMatch(/^"\w+"$/)
      const again = await app.request(addressOf(operation), { headers: { "If-None-Match": tag } })
      expect(again.status).toBe(304)
      expect(again.body).toBeNull()
      expect(again.headers.get("ETag")).toBe(tag)
      const changed = await app.request(addressOf(operation), { headers: { "If-None-Match": '"another"' } })
      expect(changed.status).toBe(200)
    }
  )

  it.each(giving.filter(({ path }) => path.endsWith("/{id}")))(
    "answers as described where there is no such entry: $operationId",
    async (operation) => {
      const response = await app.request(operation.path.replace("{id}", "no-such-entry"))
      expect(response.status).toBe(404)
      expect(await answered(operation, response)).toMatchObject({
        code: "unknown-entry",
        place: { in: "path", name: "id" }
      })
    }
  )
})

describe("the glossary", () => {
  const schemas = Object.entries(document.components?.schemas ?? {})

  it.each(schemas)("tells what every field of %s means", (_, schema) => {
    const silent = Object.entries(schema.properties ?? {}).filter(([, field]) => field.description === undefined)
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it("speaks of nothing that the bodies do not hold", () => {
    const held = new Map(schemas.map(([name, { properties = {} }]) => [name, Object.keys(properties)]))
    for (const [name, { fields = {} }] of Object.entries(glossary)) {
      expect([...held.keys()]).toContain(name)
      expect(held.get(name)).toEqual(expect.arrayContaining(Object.keys(fields)))
    }
  })
})
