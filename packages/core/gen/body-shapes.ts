/** The bodies of commands and the files that they take in brief: every object with its fields and their types, from the JSON Schemas. */
import { Schema } from "effect"
import { Assessment } from "../src/domain/assessment.ts"
import { CheckReport } from "../src/domain/check.ts"
import { FilingComparison } from "../src/domain/comparison.ts"
import { Explanation } from "../src/domain/explanation.ts"
import { LetterDiff } from "../src/domain/letter-diff.ts"
import { LetterReading } from "../src/domain/letter.ts"
import { NumberReview } from "../src/domain/number-review.ts"
import { Rubric, Score } from "../src/domain/rubric.ts"
import { WhatIf } from "../src/domain/what-if.ts"
import { DepartmentReturnsFile, FilingFile, SchoolReturnsFile } from "../src/returns/return-files.ts"

type Shape = Readonly<Record<string, unknown>>

const width = 110
const isShape = (value: unknown): value is Shape => typeof value === "object" && value !== null && !Array.isArray(value)
const shapes = (value: unknown): ReadonlyArray<Shape> => (Array.isArray(value) ? value.filter(isShape) : [])

/** `string | null`, `Figure[]`, `[integer, integer]`. */
const typeOf = (shape: Shape): string => {
  if (typeof shape["$ref"] === "string") return shape["$ref"].replace(/^#\/\$defs\//u, "")
  if (Array.isArray(shape["enum"])) return shape["enum"].map((value) => JSON.stringify(value)).join(" | ")
  if (Array.isArray(shape["anyOf"])) return shapes(shape["anyOf"]).map(typeOf).join(" | ")
  if (Array.isArray(shape["prefixItems"])) return `[${shapes(shape["prefixItems"]).map(typeOf).join(", ")}]`
  if (isShape(shape["items"])) {
    const each = typeOf(shape["items"])
    return each.includes(" | ") ? `(${each})[]` : `${each}[]`
  }
  if (isShape(shape["properties"])) return `{ ${fieldsOf(shape).join(", ")} }`
  if (isShape(shape["additionalProperties"])) return `{ [name]: ${typeOf(shape["additionalProperties"])} }`
  if (typeof shape["type"] === "string") return shape["type"]
  throw new Error(`no short form for ${JSON.stringify(shape)}`)
}

const fieldsOf = ({ properties, required }: Shape): ReadonlyArray<string> =>
  Object.entries(isShape(properties) ? properties : {}).flatMap(([name, field]) =>
    isShape(field)
      ? [
          `${/^\w+$/u.test(name) ? name : JSON.stringify(name)}${Array.isArray(required) && required.includes(name) ? "" : "?"}: ${typeOf(field)}`
        ]
      : []
  )

/** Set in lines that a page has room for, the second and later ones indented. */
const inLines = (head: string, parts: ReadonlyArray<string>, mark: string): string => {
  const lines = [head]
  for (const part of parts.map((each, index) => (index < parts.length - 1 ? `${each}${mark}` : each))) {
    const last = lines.at(-1) ?? ""
    if (last.length + part.length + 1 <= width) lines[lines.length - 1] = `${last} ${part}`
    else lines.push(`    ${part}`)
  }
  return lines.join("\n")
}

const definition = (name: string, shape: Shape): string => {
  if (isShape(shape["properties"])) return `${inLines(`${name} = {`, fieldsOf(shape), ",")} }`
  if (Array.isArray(shape["enum"])) return inLines(`${name} =`, typeOf(shape).split(" | "), " |")
  if (Array.isArray(shape["anyOf"])) return inLines(`${name} =`, shapes(shape["anyOf"]).map(typeOf), " |")
  return `${name} = ${typeOf(shape)}`
}

/** What commands print, then what they take beside letters and tables. */
const bodies = [
  LetterReading,
  CheckReport,
  Assessment,
  Explanation,
  WhatIf,
  FilingComparison,
  NumberReview,
  LetterDiff,
  Score,
  Rubric,
  FilingFile,
  SchoolReturnsFile,
  DepartmentReturnsFile
]

/** Each name once: every body, followed by what it holds that none before it does. */
export const bodyShapes = (): string => {
  const told = new Map<string, unknown>()
  for (const body of bodies) {
    const { schema, definitions } = Schema.toJsonSchemaDocument(body)
    const name = typeOf(isShape(schema) ? schema : {})
    told.set(name, definitions[name])
    for (const [part, shape] of Object.entries(definitions)) told.set(part, shape)
  }
  return [...told].map(([name, shape]) => (isShape(shape) ? definition(name, shape) : name)).join("\n")
}
