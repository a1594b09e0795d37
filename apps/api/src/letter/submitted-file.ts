/** The bytes of a letter and the name of its file, out of each form of body. */
import { Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { respond } from "../problem/respond.ts"
import { standard } from "../standard-schema.ts"
import { LetterInput } from "./letter-input.ts"
import { fileNameOf } from "./file-name.ts"
import { fileOf, formOf, type SubmittedFile } from "./form-body.ts"
import { jsonOf } from "./json-body.ts"
import { type BodyForm, nameFor } from "./media-type.ts"

/** A file, or the answer that says why there is none. */
type Submission = Result.Result<SubmittedFile, Response>

const input = standard(LetterInput)

export const submittedFile = async (
  c: Context<AppEnv>,
  form: BodyForm,
  mediaType: string,
  body: Uint8Array
): Promise<Submission> => {
  switch (form) {
    case "file":
      return Result.succeed({ bytes: body, name: fileNameOf(c) ?? nameFor(mediaType) })
    case "json":
      return fromJson(c, body)
    case "form":
      return fromForm(c, body)
  }
}

const fromJson = async (c: Context<AppEnv>, body: Uint8Array): Promise<Submission> => {
  const parsed = jsonOf(c, body)
  if (Result.isFailure(parsed)) return Result.fail(parsed.failure)
  const validated = await input["~standard"].validate(parsed.success)
  if (validated.issues !== undefined) return Result.fail(invalidRequest(c, "json", validated.issues))
  const { text, name = nameFor("text/plain") } = validated.value
  return Result.succeed({ bytes: new TextEncoder().encode(text), name })
}

const fromForm = async (c: Context<AppEnv>, body: Uint8Array): Promise<Submission> => {
  const form = await formOf(c, body)
  if (Result.isFailure(form)) return Result.fail(form.failure)
  const files = form.success.getAll("file")
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
  return Result.succeed(await fileOf(file))
}
