import type { Language } from "@duxue/core"
import type { Context } from "hono"
import { parseAccept } from "hono/utils/accept"

/** The language that the caller asks for by Accept-Language: Chinese, unless English is wanted more. */
export const languageOf = (c: Context): Language => {
  const ranges = parseAccept(c.req.header("Accept-Language") ?? "")
  const weight = (language: string): number =>
    Math.max(0, ...ranges.filter(({ type }) => type.split("-")[0]?.toLowerCase() === language).map(({ q }) => q))
  return weight("en") > weight("zh") ? "en" : "zh"
}
