import { Result } from "effect"
import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { respond } from "../problem/respond.ts"

/** What a body of JSON says, or the answer that tells where it breaks off. */
export const jsonOf = (c: Context<AppEnv>, body: Uint8Array): Result.Result<unknown, Response> =>
  Result.mapError(parseJson(body), (reason) => malformedJson(c, reason))

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
