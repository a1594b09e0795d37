/**
 * The parts of an Office document, opened with care: an archive may claim any size, hold any number of entries, and name
 * them as it likes. Nothing is written anywhere, and nothing but the parts asked for is unpacked.
 */
import * as Result from "effect/Result"
import { strFromU8, unzipSync } from "fflate"
import { DamagedDocument, type DocumentError, SuspiciousDocument } from "../document-error.ts"

export interface Package {
  readonly names: ReadonlySet<string>
  /** The text of a part, UTF-8; `undefined` where there is none. */
  readonly part: (name: string) => string | undefined
}

/** No letter comes near these; a bomb is beyond all of them. */
export const packageLimits = {
  entries: 2_000,
  /** Of all parts that are read, unpacked. */
  bytes: 200 * 1024 * 1024,
  /** Of a part to its packed size; prose packs at about ten to one, tables at up to a hundred. */
  ratio: 400,
  /** Below this a ratio proves nothing. */
  small: 1024 * 1024
} as const

const isSafe = (name: string): boolean =>
  !name.startsWith("/") && !name.includes("\\") && !/^[a-z]:/i.test(name) && !name.split("/").includes("..")

/** The entries that `wanted` accepts, unpacked within the limits; `names` gathers all. */
const unpack = (
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
  names: Set<string>
): Result.Result<Readonly<Record<string, Uint8Array>>, DocumentError> => {
  let unpacked = 0
  let suspicion: SuspiciousDocument["reason"] | undefined
  const suspect = (reason: SuspiciousDocument["reason"]): false => {
    suspicion ??= reason
    return false
  }
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (suspicion !== undefined) return false
        if (!isSafe(name)) return suspect("path")
        if (names.size >= packageLimits.entries) return suspect("entries")
        names.add(name)
        if (!wanted(name)) return false
        unpacked += originalSize
        if (unpacked > packageLimits.bytes) return suspect("size")
        if (originalSize > packageLimits.small && originalSize > packageLimits.ratio * size) return suspect("ratio")
        return true
      }
    })
    return suspicion === undefined
      ? Result.succeed(parts)
      : Result.fail(new SuspiciousDocument({ file, reason: suspicion }))
  } catch {
    return Result.fail(new DamagedDocument({ file }))
  }
}

/** Every part as it is, for who writes the document again. */
export const unpackAll = (
  bytes: Uint8Array,
  file: string
): Result.Result<Readonly<Record<string, Uint8Array>>, DocumentError> => unpack(bytes, file, () => true, new Set())

/** Reads the parts that `wanted` accepts. */
export const openPackage = (
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean
): Result.Result<Package, DocumentError> => {
  const names = new Set<string>()
  return Result.map(unpack(bytes, file, wanted, names), (parts) => ({
    names,
    part: (name) => {
      const content = parts[name]
      return content === undefined ? undefined : strFromU8(content)
    }
  }))
}
