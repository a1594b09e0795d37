import type { Context } from "hono"
import { pick } from "../bilingual.ts"
import type { AppEnv } from "../environment.ts"
import { languageOf } from "../language.ts"
import type { InvalidValue, Place } from "./problem-details.ts"
import { respond } from "./respond.ts"

/** A Standard Schema issue whose message was written by `standard`. */
interface Issue {
  readonly message: string
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
}

/** Which part of the request was validated, as Hono names it. */
type Target = "json" | "query" | "param"

const keysOf = (issue: Issue): ReadonlyArray<string> =>
  (issue.path ?? []).map((segment) => String(typeof segment === "object" ? segment.key : segment))

const pointerTo = (keys: ReadonlyArray<string>): string =>
  keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")

const placeOf = (target: Target, keys: ReadonlyArray<string>): Place => {
  if (target === "json") return { in: "body", pointer: pointerTo(keys) }
  return { in: target === "query" ? "query" : "path", name: keys[0] ?? "" }
}

const spoken = ({ in: part, name, pointer }: Place): string => name ?? (pointer === "" ? part : (pointer ?? part))

/** The answer to a request whose values its schema does not allow, every one of them listed. */
export const invalidRequest = (c: Context<AppEnv>, target: Target, issues: ReadonlyArray<Issue>): Response => {
  const language = languageOf(c)
  const errors = issues.map((issue): InvalidValue => ({
    place: placeOf(target, keysOf(issue)),
    detail: pick(issue.message, language)
  }))
  const places = errors.map(({ place }) => spoken(place))
  const [first] = errors
  return respond(c, "invalid-request", {
    detail: {
      zh: `以下内容不符合接口要求：${places.join("、")}。请按 errors 逐项改正。`,
      en: `Not as the interface requires: ${places.join(", ")}. See errors, one by one.`
    },
    ...(first === undefined ? {} : { place: first.place }),
    errors
  })
}
