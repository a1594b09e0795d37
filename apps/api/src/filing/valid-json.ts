import { Result, type Schema } from "effect"
import type { Context, MiddlewareHandler } from "hono"
import type { AppEnv } from "../environment.ts"
import { jsonOf } from "../letter/json-body.ts"
import { jsonAlone } from "../letter/media-type.ts"
import { receivedBody } from "../letter/received-body.ts"
import type { Limits } from "../limits.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"

/** A body of JSON as its schema has it, or the answer that lists what is not allowed. */
export const validJson = async <S extends Schema.ConstraintDecoder<unknown>>(
  c: Context<AppEnv>,
  body: Uint8Array,
  schema: S
): Promise<Result.Result<S["Type"], Response>> => {
  const parsed = jsonOf(c, body)
  if (Result.isFailure(parsed)) return Result.fail(parsed.failure)
  const validated = await standard(schema)["~standard"].validate(parsed.success)
  return validated.issues === undefined
    ? Result.succeed(validated.value)
    : Result.fail(invalidRequest(c, "json", validated.issues))
}

/** An operation that takes JSON alone: its size is limited as it arrives, then its schema decides. */
export const jsonBody =
  <S extends Schema.ConstraintDecoder<unknown>>(
    schema: S,
    limits: Limits
  ): MiddlewareHandler<AppEnv, string, { in: { json: S["Encoded"] }; out: { json: S["Type"] } }> =>
  async (c, next) => {
    const body = await receivedBody(c, limits, jsonAlone)
    if (Result.isFailure(body)) return body.failure
    const input = await validJson(c, body.success.bytes, schema)
    if (Result.isFailure(input)) return input.failure
    c.req.addValidatedData("json", input.success as object)
    return next()
  }
