/**
 * What the compressed streams of a PDF unpack to, before any of them is read: pdf.js takes streams as they come, and a few
 * kilobytes may be gigabytes. Streams stand in the file in clear; object streams hold none (ISO 32000-1, 7.5.7).
 */
import { Inflate } from "fflate"

export const pdfLimits = {
  pages: 1_000,
  /** Of all compressed streams together, unpacked. */
  bytes: 256 * 1024 * 1024
} as const

const CHUNK = 32 * 1024
/** Where the dictionary of a stream stands: before it, and no longer than this. */
const DICTIONARY = 2_048

const keyword = Uint8Array.from(Array.from("stream", (letter) => letter.charCodeAt(0)))

const isKeyword = (bytes: Uint8Array, at: number): boolean => keyword.every((byte, index) => bytes[at + index] === byte)

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")

/** How many bytes the zlib stream at `from` unpacks to, counted no further than `most`. */
const unpackedLength = (bytes: Uint8Array, from: number, most: number): number => {
  const told = { bytes: 0, isDone: false }
  const inflate = new Inflate((piece, isLast) => {
    told.bytes += piece.length
    told.isDone = isLast
  })
  try {
    // Behind the two bytes of zlib's heading.
    for (let at = from + 2; at < bytes.length; at += CHUNK) {
      inflate.push(bytes.subarray(at, at + CHUNK))
      if (told.isDone || told.bytes > most) break
    }
  } catch {
    // Not deflated after all, or damaged: pdf.js reads no further than it was read here.
  }
  return told.bytes
}

/** Whether a file that begins as PDF unpacks to more than any letter does, or is packed twice, which no program does. */
export const isStreamBomb = (bytes: Uint8Array): boolean => {
  let total = 0
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!isKeyword(bytes, at) || bytes[at - 1] === 0x64) continue
    const before = latin1(bytes.subarray(Math.max(0, at - DICTIONARY), at))
    const dictionary = before.slice(Math.max(before.lastIndexOf("endobj"), before.lastIndexOf("endstream"), 0))
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (filters === 0) continue
    if (filters > 1) return true
    const lineEnd = bytes[at + keyword.length] === 0x0d ? 2 : 1
    total += unpackedLength(bytes, at + keyword.length + lineEnd, pdfLimits.bytes - total)
    if (total > pdfLimits.bytes) return true
  }
  return false
}
