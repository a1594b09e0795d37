/** As much of an OpenAPI document as its page shows, decoded from the document itself. */
import { Schema } from "effect"
import type { ApiDocument } from "../openapi/parts.ts"

export interface SchemaNode {
  readonly $ref?: string
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: ReadonlyArray<string | number>
  readonly items?: SchemaNode
  readonly prefixItems?: ReadonlyArray<SchemaNode>
  readonly anyOf?: ReadonlyArray<SchemaNode>
  readonly allOf?: ReadonlyArray<SchemaNode>
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: ReadonlyArray<string>
}

const Node = Schema.suspend((): Schema.Codec<SchemaNode> => SchemaNode)
const text = Schema.optionalKey(Schema.String)

const SchemaNode = Schema.Struct({
  $ref: text,
  type: text,
  title: text,
  description: text,
  format: text,
  pattern: text,
  enum: Schema.optionalKey(Schema.Array(Schema.Union([Schema.String, Schema.Number]))),
  items: Schema.optionalKey(Node),
  prefixItems: Schema.optionalKey(Schema.Array(Node)),
  anyOf: Schema.optionalKey(Schema.Array(Node)),
  allOf: Schema.optionalKey(Schema.Array(Node)),
  properties: Schema.optionalKey(Schema.Record(Schema.String, Node)),
  required: Schema.optionalKey(Schema.Array(Schema.String))
})

const Media = Schema.Struct({
  schema: Node,
  examples: Schema.optionalKey(
    Schema.Record(Schema.String, Schema.Struct({ summary: Schema.String, value: Schema.Unknown }))
  )
})
export type Media = typeof Media.Type

const Content = Schema.Record(Schema.String, Media)
export type Content = typeof Content.Type

const Parameter = Schema.Struct({
  in: Schema.String,
  name: Schema.String,
  required: Schema.optionalKey(Schema.Boolean),
  description: text,
  schema: Node,
  example: Schema.optionalKey(Schema.String)
})
export type Parameter = typeof Parameter.Type

const Response = Schema.Struct({ description: Schema.String, content: Schema.optionalKey(Content) })
export type Response = typeof Response.Type

const Operation = Schema.Struct({
  operationId: Schema.String,
  tags: Schema.Array(Schema.String),
  summary: Schema.String,
  description: Schema.String,
  parameters: Schema.optionalKey(Schema.Array(Parameter)),
  requestBody: Schema.optionalKey(Schema.Struct({ description: Schema.String, content: Content })),
  responses: Schema.Record(Schema.String, Response)
})

const Document = Schema.Struct({
  info: Schema.Struct({ title: Schema.String, version: Schema.String, description: Schema.String }),
  tags: Schema.Array(
    Schema.Struct({ name: Schema.String, "x-displayName": Schema.String, description: Schema.String })
  ),
  paths: Schema.Record(Schema.String, Schema.Record(Schema.String, Operation)),
  components: Schema.Struct({ schemas: Schema.Record(Schema.String, Node) })
})

export interface DescribedOperation extends Schema.Schema.Type<typeof Operation> {
  readonly method: string
  readonly path: string
}

export interface DescribedApi {
  readonly info: typeof Document.Type.info
  readonly tags: typeof Document.Type.tags
  /** In the order of the document. */
  readonly operations: ReadonlyArray<DescribedOperation>
  /** By name, in the order of their names. */
  readonly schemas: ReadonlyArray<readonly [name: string, node: SchemaNode]>
}

const operationAt = (path: string, method: string, operation: typeof Operation.Type): DescribedOperation => ({
  ...operation,
  method: method.toUpperCase(),
  path
})

const decode = Schema.decodeUnknownSync(Document)

/** Throws where an operation lacks what the page promises: a summary, a description, responses. */
export const describedApi = (document: ApiDocument): DescribedApi => {
  const { info, tags, paths, components } = decode(document)
  return {
    info,
    tags,
    operations: Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => operationAt(path, method, operation))
    ),
    schemas: Object.entries(components.schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
}
