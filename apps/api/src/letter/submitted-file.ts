/** The bytes of a letter and the name of its file, out of each form of body. */
import { Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { respond } from "../problem/respond.ts"
import { standard } from "../standard-schema.ts"
import { LetterInput } from "./letter-input.ts"
import { type LetterForm, nameFor } from "./media-type.ts"

export interface SubmittedFile {
  readonly bytes: Uint8Array
  readonly name: string
}

/** A file, or the answer that says why there is none. */
type Submission = Result.Result<SubmittedFile, Response>

const input = standard(LetterInput)

export const submittedFile = async (
  c: Context<AppEnv>,
  form: LetterForm,
  mediaType: string,
  body: Uint8Array
): Promise<Submission> => {
  switch (form) {
    case "text":
      return Result.succeed({ bytes: body, name: nameFor(mediaType) })
    case "json":
      return fromJson(c, body)
    case "form":
      return fromForm(c, body)
  }
}

const fromJson = async (c: Context<AppEnv>, body: Uint8Array): Promise<Submission> => {
  const parsed = parseJson(body)
  if (Result.isFailure(parsed)) return Result.fail(malformedJson(c, parsed.failure))
  const validated = await input["~standard"].validate(parsed.success)
  if (validated.issues !== undefined) return Result.fail(invalidRequest(c, "json", validated.issues))
  const { text, name = nameFor("text/plain") } = validated.value
  return Result.succeed({ bytes: new TextEncoder().encode(text), name })
}

/** Fails with what the parser or the decoder says. */
const parseJson = (body: Uint8Array): Result.Result<unknown, string> =>
  Result.try({
    try: (): unknown => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)),
    catch: (cause) => (cause instanceof SyntaxError ? cause.message : "")
  })

const malformedJson = (c: Context<AppEnv>, reason: string): Response => {
  const position = /position (\d+)/.exec(reason)?.[1]
  return respond(c, "malformed-json", {
    detail: {
      zh: `请求体应为 UTF-8 编码的 JSON${position === undefined ? "" : `，第 ${Number(position) + 1} 个字符处有语法错误`}。`,
      en: `The body must be JSON in UTF-8${position === undefined ? "" : `; there is a syntax error at character ${Number(position) + 1}`}.`
    },
    place: { in: "body", ...(position === undefined ? {} : { offset: Number(position) }) }
  })
}

const fromForm = async (c: Context<AppEnv>, body: Uint8Array): Promise<Submission> => {
  const form = await parseForm(body, c.req.header("Content-Type") ?? "")
  if (form === undefined) {
    return Result.fail(
      respond(c, "malformed-form", {
        detail: {
          zh: "请求体不是完整的 multipart/form-data：请检查 Content-Type 中的 boundary 与请求体是否一致。",
          en: "The body is not complete multipart/form-data: check that it agrees with the boundary in Content-Type."
        },
        place: { in: "body" }
      })
    )
  }
  const files = form.getAll("file")
  const [file] = files
  if (files.length !== 1 || !(file instanceof File)) {
    return Result.fail(
      respond(c, "invalid-request", {
        detail: {
          zh: "表单中应有且只有一个名为 file 的文件。",
          en: "The form must have one file, and one only, named file."
        },
        place: { in: "body", name: "file" }
      })
    )
  }
  const name = file.name === "" ? nameFor(file.type) : file.name
  return Result.succeed({ bytes: new Uint8Array(await file.arrayBuffer()), name })
}

const parseForm = async (body: Uint8Array, contentType: string): Promise<FormData | undefined> => {
  try {
    return await new Response(new Uint8Array(body), { headers: { "Content-Type": contentType } }).formData()
  } catch {
    return undefined
  }
}
