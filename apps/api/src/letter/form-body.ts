import { Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { respond } from "../problem/respond.ts"
import { nameFor } from "./media-type.ts"

/** A file as it was sent. */
export interface SubmittedFile {
  readonly bytes: Uint8Array
  readonly name: string
}

/** The parts of a form, or the answer that says why there are none. */
export const formOf = async (c: Context<AppEnv>, body: Uint8Array): Promise<Result.Result<FormData, Response>> => {
  const form = await parseForm(body, c.req.header("Content-Type") ?? "")
  if (form !== undefined) return Result.succeed(form)
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

export const fileOf = async (file: File): Promise<SubmittedFile> => ({
  bytes: new Uint8Array(await file.arrayBuffer()),
  name: file.name === "" ? nameFor(file.type) : file.name
})

const parseForm = async (body: Uint8Array, contentType: string): Promise<FormData | undefined> => {
  try {
    return await new Response(new Uint8Array(body), { headers: { "Content-Type": contentType } }).formData()
  } catch {
    return undefined
  }
}
