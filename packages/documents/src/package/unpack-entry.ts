/** One entry of an archive as bytes, and never more of them than the archive's list says. */
import { Inflate } from "fflate"
import type { ArchiveEntry } from "./central-directory.ts"

const HEADING = 0x04034b50
const HEADING_BYTES = 30
/** So much is unpacked before its length is looked at again: at a thousand to one, some 32 MB. */
const CHUNK = 32 * 1024

/** CRC-32 of ISO 3309, by a byte at a time. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffff_ffff
  for (let at = 0; at < bytes.length; at++) {
    crc = (remainders[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  }
  return (crc ^ 0xffff_ffff) >>> 0
}

/** From its first byte to behind its last in the archive; `undefined` where its heading is not there. */
export const extentOf = (
  bytes: Uint8Array,
  { name, offset, packed }: ArchiveEntry
): { readonly start: number; readonly content: number; readonly end: number } | undefined => {
  if (offset + HEADING_BYTES > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, HEADING_BYTES)
  if (view.getUint32(0, true) !== HEADING) return undefined
  const length = view.getUint16(26, true)
  const content = offset + HEADING_BYTES + length + view.getUint16(28, true)
  const end = content + packed
  // The list and the heading must call it the same: programs differ in which of them they believe.
  const heading = new TextDecoder().decode(bytes.subarray(offset + HEADING_BYTES, offset + HEADING_BYTES + length))
  return end > bytes.length || heading !== name ? undefined : { start: offset, content, end }
}

const inflated = (content: Uint8Array, length: number): Uint8Array | undefined => {
  const result = new Uint8Array(length)
  const told = { bytes: 0 }
  const inflate = new Inflate((piece) => {
    if (told.bytes + piece.length <= length) result.set(piece, told.bytes)
    told.bytes += piece.length
  })
  for (let at = 0; at < content.length; at += CHUNK) {
    inflate.push(content.subarray(at, at + CHUNK), at + CHUNK >= content.length)
    if (told.bytes > length) return undefined
  }
  return told.bytes === length ? result : undefined
}

/** What the entry holds; `undefined` where it is not what the list says: of another length, or with another check sum. */
export const unpackEntry = (bytes: Uint8Array, entry: ArchiveEntry, content: number): Uint8Array | undefined => {
  const packed = bytes.subarray(content, content + entry.packed)
  let unpacked: Uint8Array | undefined
  if (entry.method === 0) unpacked = packed.slice()
  else if (entry.method === 8) {
    try {
      unpacked = inflated(packed, entry.unpacked)
    } catch {
      return undefined
    }
  }
  return unpacked !== undefined && unpacked.length === entry.unpacked && crcOf(unpacked) === entry.crc
    ? unpacked
    : undefined
}
