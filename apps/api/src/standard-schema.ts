import { Schema, type SchemaAST, SchemaIssue } from "effect"
import { loadVendor } from "hono-openapi"
import type { JSONSchema7 } from "json-schema"
import { join } from "./bilingual.ts"

interface HasJsonSchema {
  readonly "~standard": { readonly jsonSchema: { readonly input: (options: { target: string }) => unknown } }
}

// hono-openapi's own converter for Effect calls a function of Effect 3. Schemas of Effect 4 carry their JSON Schema
// with them, in the dialect of OpenAPI 3.1.
loadVendor("effect", {
  toJSONSchema: ((schema: HasJsonSchema) =>
    schema["~standard"].jsonSchema.input({ target: "draft-2020-12" }) as JSONSchema7) as never
})

/**
 * What is wrong with a value, in both languages: as its schema says by `message`, or in general. The value itself is
 * never repeated: it may be a whole letter.
 */
const describe: SchemaIssue.LeafHook = (issue) => {
  if (issue instanceof SchemaIssue.MissingKey) {
    return issue.annotations?.messageMissingKey ?? join({ zh: "缺少必填项", en: "required, but missing" })
  }
  if (issue instanceof SchemaIssue.InvalidType) {
    return messageOf(issue.ast) ?? join({ zh: "数据类型不符", en: "of the wrong type" })
  }
  return join({ zh: "取值不在允许范围内", en: "not an allowed value" })
}

const messageOf = (ast: SchemaAST.AST): string | undefined => {
  const message = ast.annotations?.["message"]
  return typeof message === "string" ? message : undefined
}

/** One Effect schema as a Standard Schema, which validates requests, and as the JSON Schema that documents them. */
export const standard = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.toStandardJSONSchemaV1(Schema.toStandardSchemaV1(schema, { leafHook: describe }))
