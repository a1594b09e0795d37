/** The archive around the parts of a bundle: opened with the care of any archive, and written so that it says nothing of its own. */
import * as Result from "effect/Result"
import { zipSync, type Zippable } from "fflate"
import { defaultMaximumBytes } from "../decode-document.ts"
import type { DocumentError } from "../document-error.ts"
import { readDirectory } from "../package/central-directory.ts"
import { openPackage, packageLimits, unpackAll } from "../package/open-package.ts"
import { damagedBundle, encryptedBundle, suspiciousBundle, UnreadableBundle } from "./bundle-error.ts"

/** Content by name, in the order of the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** A bundle above this is not opened, and so not made. */
const mostBundleBytes = defaultMaximumBytes

/** The day on which archives begin: an entry has no time of its own. */
const noTime = new Date(1980, 0, 1)

/** The archive that holds these parts and nothing else; the same parts are the same bytes. */
export const packBundle = (parts: Parts): Uint8Array => {
  const entries: Zippable = {}
  for (const [name, content] of parts) entries[name] = [content, { mtime: noTime, level: 6 }]
  return zipSync(entries)
}

const unreadable = (bytes: Uint8Array, file: string, error: DocumentError): UnreadableBundle => {
  if (error._tag === "SuspiciousDocument") return suspiciousBundle(file, error.reason)
  if (error._tag === "EncryptedDocument") return encryptedBundle(file)
  return damagedBundle(file, damagedPart(bytes, file))
}

/** The first part that cannot be unpacked by itself; null where the archive as a whole is damaged. */
const damagedPart = (bytes: Uint8Array, file: string): string | null => {
  const directory = readDirectory(bytes, packageLimits.entries)
  if (Result.isFailure(directory)) return null
  const damaged = directory.success.find(({ name }) =>
    Result.isFailure(openPackage(bytes, file, (wanted) => wanted === name))
  )
  const isWhole = Result.isSuccess(openPackage(bytes, file, () => false))
  return isWhole ? (damaged?.name ?? null) : null
}

/** Every part of an archive called `file`. Fails where it is damaged, or made to harm who opens it. */
export const openBundle = (bytes: Uint8Array, file: string): Result.Result<Parts, UnreadableBundle> => {
  if (bytes.length > mostBundleBytes) return Result.fail(tooLarge(file, bytes.length))
  return Result.match(unpackAll(bytes, file), {
    onFailure: (error) => Result.fail(unreadable(bytes, file, error)),
    onSuccess: (parts) => Result.succeed(new Map(Object.entries(parts)))
  })
}

const tooLarge = (file: string, bytes: number): UnreadableBundle => {
  const [has, limit] = [bytes, mostBundleBytes].map((each) => Math.ceil(each / 1_048_576)) as [number, number]
  return new UnreadableBundle({
    file,
    code: "bundle-too-large",
    part: null,
    why: {
      zh: `有 ${has} MB，超过 ${limit} MB 的上限。请报送单位不附佐证材料原件，重新制作。`,
      en: `it has ${has} MB, above the limit of ${limit} MB. Have it made without the files of evidence.`
    }
  })
}

/** Whether the archive is the one that its parts make in the order of `names`: nothing stands before, between or behind them. */
export const isPackedPlainly = (bytes: Uint8Array, parts: Parts, names: ReadonlyArray<string>): boolean => {
  const inOrder = names.flatMap((name) => {
    const content = parts.get(name)
    return content === undefined ? [] : [[name, content] as const]
  })
  const plain = packBundle(new Map([...inOrder, ...parts]))
  return plain.length === bytes.length && plain.every((byte, at) => bytes[at] === byte)
}
