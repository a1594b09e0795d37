/** The manifest of an opened bundle. Without one nothing can be said of the rest. */
import { canonicalJson } from "@duxue/core"
import { Schema } from "effect"
import * as Result from "effect/Result"
import { UnreadableBundle } from "./bundle-error.ts"
import type { Parts } from "./container.ts"
import { bundleFormat, BundleManifest } from "./manifest.ts"
import { manifestName } from "./part-names.ts"

export interface ReadManifest {
  readonly manifest: BundleManifest
  /** The manifest as JSON: what it says besides is signed too. */
  readonly json: Readonly<Record<string, unknown>>
  /** Whether it is written as it has to be, to the byte. */
  readonly isCanonical: boolean
}

const decode = Schema.decodeUnknownResult(BundleManifest)

const unreadable = (
  file: string,
  code: "no-manifest" | "malformed-manifest" | "unknown-bundle-format",
  zh: string,
  en: string
): UnreadableBundle =>
  new UnreadableBundle({ file, code, part: code === "no-manifest" ? null : manifestName, why: { zh, en } })

/** JSON in UTF-8, and its canonical text; `undefined` where the bytes are not JSON or have no such text. */
const parsed = (bytes: Uint8Array): { readonly json: unknown; readonly isCanonical: boolean } | undefined => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    const json: unknown = JSON.parse(text)
    return { json, isCanonical: canonicalJson(json) === text }
  } catch {
    return undefined
  }
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json)

export const readManifest = (parts: Parts, file: string): Result.Result<ReadManifest, UnreadableBundle> => {
  const bytes = parts.get(manifestName)
  if (bytes === undefined) {
    return Result.fail(
      unreadable(
        file,
        "no-manifest",
        `没有 ${manifestName}，不是报送包。请确认文件无误。`,
        `it has no ${manifestName}, and is no bundle. Check that it is the right file.`
      )
    )
  }
  const malformed = Result.fail(
    unreadable(
      file,
      "malformed-manifest",
      "不合格式，无法核验。请报送单位重新制作报送包。",
      "it is malformed, and nothing can be verified. Have the bundle made again."
    )
  )
  const found = parsed(bytes)
  if (found === undefined || !isObject(found.json)) return malformed
  const { json, isCanonical } = found
  const format = json["format"]
  if (typeof format === "string" && format !== bundleFormat && format.startsWith("duxue-bundle/")) {
    return Result.fail(
      unreadable(
        file,
        "unknown-bundle-format",
        `格式为 ${format}，本程序只认 ${bundleFormat}。请换用较新的督学程序。`,
        `its format is ${format}, and this program knows ${bundleFormat} alone. Use a newer one.`
      )
    )
  }
  return Result.match(decode(json), {
    onFailure: () => malformed,
    onSuccess: (manifest) => Result.succeed({ manifest, json, isCanonical })
  })
}
