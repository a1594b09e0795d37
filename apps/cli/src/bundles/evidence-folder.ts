/** Files that bear out facts, as a folder holds them: what lies in a folder named for a measure bears that out. */
import { readdir } from "node:fs/promises"
import { basename, extname, join } from "node:path"
import { createHash } from "node:crypto"
import { coordinatesOf, FactId, findMeasure } from "@duxue/core"
import type { GivenEvidence } from "@duxue/documents/bundle"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { measureNamed } from "../catalogue/named.ts"
import { Failure } from "../failure.ts"
import { fileFailure } from "../letters/file-failure.ts"
import { readBytes } from "../letters/read-letter.ts"

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ofd: "application/ofd",
  csv: "text/csv",
  txt: "text/plain",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  tif: "image/tiff",
  tiff: "image/tiff"
}

const mediaTypeOf = (name: string): string =>
  mediaTypes[extname(name).slice(1).toLowerCase()] ?? "application/octet-stream"

const isFactId = Schema.is(FactId)

/** A fact by its id, or a measure by what a clerk calls it. */
const factNamed = (folder: string): FactId | undefined => {
  const named = isFactId(folder) ? folder : measureNamed(folder)
  return isFactId(named) && findMeasure(coordinatesOf(named).measure) !== undefined ? named : undefined
}

const unknownFact = (folder: string, name: string): Failure =>
  new Failure({
    code: "unknown-measure",
    explanation: {
      zh: `“${folder}”中的文件夹“${name}”不是指标项的名称或编号。佐证某个数字的文件，放在以其指标项命名的文件夹中（全部指标项见 duxue catalogue measures）；其他文件直接放在“${folder}”中。`,
      en: `The folder "${name}" in "${folder}" is named for no measure. What bears out a figure lies in a folder named for its measure (see duxue catalogue measures), anything else in "${folder}" itself.`
    }
  })

const isHidden = (path: string): boolean =>
  path.split(/[/\\]/u).some((part) => part.startsWith(".") || part.startsWith("~$"))

/** Every file of the folder, once under the hash of its content, with the content if it is asked for; hidden ones are left out. */
export const evidenceIn = Effect.fnUntraced(function* (
  folder: string,
  withFiles: boolean
): Effect.fn.Return<ReadonlyArray<GivenEvidence>, Failure> {
  const entries = yield* Effect.tryPromise({
    try: () => readdir(folder, { recursive: true, withFileTypes: true }),
    catch: (cause) => fileFailure(folder, cause)
  })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "/").length))
    .filter((path) => !isHidden(path))
    .toSorted()
  const found = new Map<string, GivenEvidence>()
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/\\]/u)
    const fact = rest.length === 0 ? undefined : factNamed(first)
    if (rest.length > 0 && fact === undefined) return yield* unknownFact(folder, first)
    const content = yield* readBytes(join(folder, path))
    const sha256 = createHash("sha256").update(content).digest("hex")
    const known = found.get(sha256)
    const name = basename(path)
    found.set(sha256, {
      ...(known ?? { sha256, name, mediaType: mediaTypeOf(name), bytes: content.length }),
      facts: [...(known?.facts ?? []), ...(fact === undefined ? [] : [fact])],
      ...(withFiles ? { content } : {})
    })
  }
  return [...found.values()]
})
