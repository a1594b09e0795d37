/** The name that a request gives the file which is its body (RFC 6266: `filename*` before `filename`). */
import { Result } from "effect"
import type { Context } from "hono"

/** Longer names are no names of files; what is shown of one goes into messages. */
const longest = 255

const extended = /;\s*filename\*\s*=\s*utf-8'[\w-]*'([^;\s]+)/i
const plain = /;\s*filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i

const decoded = (percent: string): string | undefined =>
  Result.getOrUndefined(Result.try(() => decodeURIComponent(percent)))

/** The last part of a path, whichever way its slashes lean; `undefined` where the request names no file. */
export const fileNameOf = (c: Context): string | undefined => {
  const disposition = (c.req.header("Content-Disposition") ?? "").slice(0, 4 * longest)
  const named = decoded(extended.exec(disposition)?.[1] ?? "")
  const [, quoted, bare] = plain.exec(disposition) ?? []
  const name =
    (named === undefined || named === "" ? (quoted ?? bare ?? "") : named).split(/[\\/]/).at(-1)?.trim() ?? ""
  return name === "" ? undefined : name.slice(-longest)
}
