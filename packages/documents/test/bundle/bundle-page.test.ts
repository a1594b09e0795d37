/** docs/bundle.md says of the bodies what their schemas say. */
import { readFileSync } from "node:fs"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import {
  BundleEvidence,
  BundleFindings,
  BundleManifest,
  BundleVerification,
  HistoryLine
} from "../../src/bundle/index.ts"

const read = (name: string): string => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8")
const [page, contract] = [read("bundle.md"), read("contract.md")]

/** The definition of a name, whose further lines are indented. */
const definitionOf = (name: string): string =>
  new RegExp(`^${name} = .*(?:\\n {4}.*)*`, "mu").exec(page)?.[0] ??
  new RegExp(`^${name} = .*(?:\\n {4}.*)*`, "mu").exec(contract)?.[0] ??
  ""

const Shape = Schema.Struct({ properties: Schema.Record(Schema.String, Schema.Unknown) })
const isShape = Schema.is(Shape)

const definitions = [BundleVerification, BundleManifest, BundleFindings, BundleEvidence, HistoryLine].flatMap(
  (schema) => Object.entries(Schema.toJsonSchemaDocument(schema).definitions)
)
const names = new Map(
  definitions.map(([name, shape]) => [name, isShape(shape) ? Object.keys(shape.properties) : []] as const)
)

describe.each([...names])("%s", (name, members) => {
  it("is told with every member", () => {
    const definition = definitionOf(name)
    expect(definition).not.toBe("")
    expect(members.filter((member) => !new RegExp(`\\b${member}\\??:`, "u").test(definition))).toEqual([])
  })
})

describe("BundleProblem", () => {
  it("is told with every code", () => {
    const { schema, definitions: parts } = Schema.toJsonSchemaDocument(BundleVerification)
    const codes = JSON.stringify({ schema, parts }).match(/"enum":\["repacked".*?\]/u)?.[0] ?? ""
    const told = definitionOf("BundleProblemCode")
    expect(codes.match(/[a-z]+(?:-[a-z]+)+/gu)?.filter((code) => !told.includes(`"${code}"`))).toEqual([])
  })
})
