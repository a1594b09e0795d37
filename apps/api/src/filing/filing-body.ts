import type { Filing } from "@duxue/core"
import { Result } from "effect"
import type { Context, MiddlewareHandler } from "hono"
import type { AppEnv } from "../environment.ts"
import { fileNameOf } from "../letter/file-name.ts"
import { fileOf, formOf, type SubmittedFile } from "../letter/form-body.ts"
import { filingForms, nameFor } from "../letter/media-type.ts"
import { type ReceivedBody, receivedBody } from "../letter/received-body.ts"
import type { Limits } from "../limits.ts"
import { FilingInput } from "./filing-input.ts"
import { filesOf, gatheredFiling } from "./gathered-filing.ts"
import { validJson } from "./valid-json.ts"
import { type Whose, whoseOf } from "./whose.ts"

/** To a typed client a filing is JSON; the other forms of body come out as the same filing. */
type FilingBody = MiddlewareHandler<AppEnv, string, { in: { json: FilingInput }; out: { json: Filing } }>

/** The files that a request brought, and whose they are. */
export interface SentFiling extends Whose {
  readonly files: ReadonlyArray<SubmittedFile>
}

/** Gathers what a request's body holds into one filing, or answers why it cannot. */
export const filingBody =
  (limits: Limits): FilingBody =>
  async (c, next) => {
    const sent = await sentFiling(c, limits)
    if (Result.isFailure(sent)) return sent.failure
    const { files, ...whose } = sent.success
    const filing = await gatheredFiling(c, files, { ...whoseOf(c.req.query()), ...whose }, limits)
    if (Result.isFailure(filing)) return filing.failure
    c.req.addValidatedData("json", filing.success)
    return next()
  }

/** To a typed client the files of a filing are JSON. */
type FilesBody = MiddlewareHandler<AppEnv, string, { in: { json: FilingInput }; out: { json: SentFiling } }>

/** The files in a request's body, unread. */
export const filesBody =
  (limits: Limits): FilesBody =>
  async (c, next) => {
    const sent = await sentFiling(c, limits)
    if (Result.isFailure(sent)) return sent.failure
    c.req.addValidatedData("json", sent.success)
    return next()
  }

const sentFiling = async (c: Context<AppEnv>, limits: Limits): Promise<Result.Result<SentFiling, Response>> => {
  const body = await receivedBody(c, limits, filingForms)
  return Result.isFailure(body) ? Result.fail(body.failure) : sentIn(c, body.success)
}

const sentIn = async (
  c: Context<AppEnv>,
  { form, mediaType, bytes }: ReceivedBody
): Promise<Result.Result<SentFiling, Response>> => {
  if (form === "file") return Result.succeed({ files: [{ bytes, name: fileNameOf(c) ?? nameFor(mediaType) }] })
  if (form === "json") {
    const input = await validJson(c, bytes, FilingInput)
    if (Result.isFailure(input)) return Result.fail(input.failure)
    return Result.succeed({ files: filesOf(input.success), ...whoseOf(input.success) })
  }
  const parts = await formOf(c, bytes)
  if (Result.isFailure(parts)) return Result.fail(parts.failure)
  const files = parts.success.getAll("file").filter((part) => part instanceof File)
  return Result.succeed({ files: await Promise.all(files.map(fileOf)) })
}
