import { Schema } from "effect"

/** Where in the request the fault lies. */
export const Place = Schema.Struct({
  in: Schema.Literals(["body", "query", "path", "header"]),
  /** Of a parameter, a header or a part of a form. */
  name: Schema.optionalKey(Schema.String),
  /** JSON Pointer (RFC 6901) into a JSON body. */
  pointer: Schema.optionalKey(Schema.String),
  /** From 0: UTF-16 units of a JSON body, bytes of a document. */
  offset: Schema.optionalKey(Schema.Int),
  /** In a file of returns, `name` being the file's: a cell (C3), a row (3), or a path in JSON. */
  at: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "Place", title: "出错位置" })
export type Place = typeof Place.Type

/** One of the values of a request that its schema does not allow. */
export const InvalidValue = Schema.Struct({ place: Place, detail: Schema.String }).annotate({
  identifier: "InvalidValue"
})
export type InvalidValue = typeof InvalidValue.Type

/** The body of every answer that is not a success: RFC 9457, media type application/problem+json. */
export const ProblemDetails = Schema.Struct({
  /** Identifies the kind of problem, and leads to its explanation. */
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  /** What happened this time, and what to do; in the language of Accept-Language. */
  detail: Schema.String,
  /** The path that was asked for. */
  instance: Schema.String,
  /** Stable across releases; what a program compares. */
  code: Schema.String,
  /** Also in the header X-Request-Id and in the server's log. */
  requestId: Schema.String,
  place: Schema.optionalKey(Place),
  /** Every value that is not allowed or not possible, one by one. */
  errors: Schema.optionalKey(Schema.Array(InvalidValue)),
  /** What may not be exceeded, where the status is 413: bytes, or characters for text-too-long. */
  limit: Schema.optionalKey(Schema.Int)
}).annotate({ identifier: "ProblemDetails", title: "错误" })
export type ProblemDetails = typeof ProblemDetails.Type
