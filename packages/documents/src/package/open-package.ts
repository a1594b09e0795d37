/**
 * The parts of an Office document, opened with care: an archive may claim any size, hold any number of entries, and name
 * them as it likes. Nothing is written anywhere, and nothing but the parts asked for is unpacked.
 */
import * as Result from "effect/Result"
import { DamagedDocument, type DocumentError, EncryptedDocument, SuspiciousDocument } from "../document-error.ts"
import { type ArchiveEntry, readDirectory } from "./central-directory.ts"
import { extentOf, unpackEntry } from "./unpack-entry.ts"

export interface Package {
  readonly names: ReadonlySet<string>
  /** The text of a part, in UTF-8 or UTF-16; `undefined` where there is none, or where its bytes are no text. */
  readonly part: (name: string) => string | undefined
}

/** No letter comes near these; a bomb is beyond one of them. */
export const packageLimits = {
  entries: 10_000,
  /** Of all parts that are read, unpacked. */
  bytes: 128 * 1024 * 1024,
  /** Of a part to its packed size; prose packs at about ten to one, tables at up to a hundred. */
  ratio: 400,
  /** Below this a ratio proves nothing. */
  small: 1024 * 1024
} as const

const isSafe = (name: string): boolean =>
  name !== "" &&
  !name.startsWith("/") &&
  !name.includes("\\") &&
  !name.includes("\0") &&
  !/^[a-z]:/i.test(name) &&
  !name.split("/").includes("..")

type Suspicion = SuspiciousDocument["reason"]

/** What is wrong with the names: programs differ in which of two entries of one name they open. */
const suspicionOfNames = (entries: ReadonlyArray<ArchiveEntry>): Suspicion | undefined => {
  if (!entries.every(({ name }) => isSafe(name))) return "path"
  return new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length ? "duplicate" : undefined
}

const suspicionOfSizes = (wanted: ReadonlyArray<ArchiveEntry>): Suspicion | undefined => {
  let total = 0
  for (const { packed, unpacked } of wanted) {
    total += unpacked
    if (total > packageLimits.bytes) return "size"
    if (unpacked > packageLimits.small && unpacked > packageLimits.ratio * packed) return "ratio"
  }
  return undefined
}

interface PlacedEntry {
  readonly entry: ArchiveEntry
  readonly start: number
  readonly content: number
  readonly end: number
}

/** Entries that share bytes: so a small archive holds one bomb a thousand times. */
const isOverlapping = (placed: ReadonlyArray<PlacedEntry>): boolean => {
  const inOrder = placed.toSorted((a, b) => a.start - b.start)
  return inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0))
}

const unpack = (
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean
): Result.Result<{ readonly names: ReadonlySet<string>; readonly parts: Map<string, Uint8Array> }, DocumentError> => {
  const damaged = Result.fail(new DamagedDocument({ file }))
  const suspicious = (reason: Suspicion) => Result.fail(new SuspiciousDocument({ file, reason }))
  const directory = readDirectory(bytes, packageLimits.entries)
  if (Result.isFailure(directory)) return directory.failure === "entries" ? suspicious("entries") : damaged
  const entries = directory.success
  const suspicion =
    suspicionOfNames(entries) ?? suspicionOfSizes(entries.filter(({ name }) => !name.endsWith("/") && wanted(name)))
  if (suspicion !== undefined) return suspicious(suspicion)
  const placed: Array<PlacedEntry> = []
  for (const entry of entries) {
    const extent = extentOf(bytes, entry)
    if (extent === undefined) return damaged
    placed.push({ entry, ...extent })
  }
  if (isOverlapping(placed)) return suspicious("overlap")
  const parts = new Map<string, Uint8Array>()
  for (const { entry, content } of placed) {
    if (entry.name.endsWith("/") || !wanted(entry.name)) continue
    if (entry.isEncrypted) return Result.fail(new EncryptedDocument({ file }))
    const unpacked = unpackEntry(bytes, entry, content)
    if (unpacked === undefined) return damaged
    parts.set(entry.name, unpacked)
  }
  return Result.succeed({ names: new Set(entries.map(({ name }) => name)), parts })
}

/** Every part as it is, for who writes the document again. */
export const unpackAll = (
  bytes: Uint8Array,
  file: string
): Result.Result<Readonly<Record<string, Uint8Array>>, DocumentError> =>
  Result.map(
    unpack(bytes, file, () => true),
    ({ parts }) => Object.fromEntries(parts)
  )

/** XML is in UTF-8 unless it begins as UTF-16 does, with its mark or with `<` (XML 1.0, appendix F). */
const encodingOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le"
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be"
  return "utf-8"
}

const textOf = (content: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encodingOf(content), { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** Reads the parts that `wanted` accepts. */
export const openPackage = (
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean
): Result.Result<Package, DocumentError> =>
  Result.map(unpack(bytes, file, wanted), ({ names, parts }) => ({
    names,
    part: (name) => {
      const content = parts.get(name)
      return content === undefined ? undefined : textOf(content)
    }
  }))
