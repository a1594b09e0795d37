/**
 * The list of what a ZIP archive holds, which stands at its end (APPNOTE 6.3, sections 4.3.12 to 4.3.16; the records of
 * ZIP64 too). Nothing is unpacked to read it, and nothing in it is believed: sizes, places and names are held against the
 * bytes by who unpacks an entry.
 */

import * as Result from "effect/Result"

/** An entry as the list tells it. */
export interface ArchiveEntry {
  readonly name: string
  /** 0 as it is, 8 deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  /** Bytes of the entry, packed and unpacked. */
  readonly packed: number
  readonly unpacked: number
  /** Where its own heading begins. */
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const LISTED = 0x02014b50

const END_BYTES = 22
const LOCATOR_BYTES = 20
const MOST_COMMENT = 0xffff
const IN_64_BITS = 0xffff_ffff

/** Where the last record begins: it may have a comment behind it. */
const endOf = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return -1
}

/** A number of 64 bits; what no file is long enough for is no place in it. */
const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** Where the list begins, and how many entries it says to have. */
const listOf = (view: DataView, end: number): { readonly count: number; readonly offset: number } => {
  const count = view.getUint16(end + 10, true)
  const offset = view.getUint32(end + 16, true)
  const locator = end - LOCATOR_BYTES
  const isLong = count === 0xffff || offset === IN_64_BITS
  if (!isLong || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, offset }
  const record = long(view, locator + 8)
  if (view.getUint32(record, true) !== END_64) throw new RangeError("no record of ZIP64")
  return { count: long(view, record + 32), offset: long(view, record + 48) }
}

/** Sizes and places above 32 bits stand in a field of their own (4.5.3), those alone that need it, in this order. */
const longFields = (
  view: DataView,
  extra: number,
  length: number,
  short: readonly [unpacked: number, packed: number, offset: number]
): readonly [number, number, number] => {
  const values: [number, number, number] = [...short]
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    for (const [index, value] of short.entries()) {
      if (value !== IN_64_BITS) continue
      values[index] = long(view, field)
      field += 8
    }
  }
  return values
}

const utf8 = new TextDecoder()

/** Nothing at its place, or more entries than were asked for. */
export type DirectoryFault = "damaged" | "entries"

/** The entries in the order of the list, if they are at most `most`. */
export const readDirectory = (
  bytes: Uint8Array,
  most: number
): Result.Result<ReadonlyArray<ArchiveEntry>, DirectoryFault> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = view.byteLength < END_BYTES ? -1 : endOf(view)
  if (end < 0) return Result.fail("damaged")
  try {
    const { count, offset } = listOf(view, end)
    if (count > most) return Result.fail("entries")
    const entries: Array<ArchiveEntry> = []
    let at = offset
    while (entries.length < count) {
      if (view.getUint32(at, true) !== LISTED) return Result.fail("damaged")
      const name = view.getUint16(at + 28, true)
      const extra = view.getUint16(at + 30, true)
      const comment = view.getUint16(at + 32, true)
      const behindName = at + 46 + name
      const [unpacked, packed, place] = longFields(view, behindName, extra, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true)
      ])
      if (behindName > bytes.length) return Result.fail("damaged")
      entries.push({
        name: utf8.decode(bytes.subarray(at + 46, behindName)),
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        crc: view.getUint32(at + 16, true),
        packed,
        unpacked,
        offset: place
      })
      at = behindName + extra + comment
    }
    return Result.succeed(entries)
  } catch (cause) {
    // A place outside the bytes: the archive was cut, or its list is made up.
    if (cause instanceof RangeError) return Result.fail("damaged")
    throw cause
  }
}
