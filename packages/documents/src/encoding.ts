/** Bytes to text: UTF-8, UTF-16 by its byte-order mark, and GB 18030, in which older Chinese programs save. */
import * as Result from "effect/Result"
import { isChinese } from "./legibility.ts"

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030"

export interface EncodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/** The text of `bytes` in `encoding`, its mark left in; `undefined` where the bytes break the encoding's rules. */
const decodeAs = (bytes: Uint8Array, encoding: TextEncoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const marks: ReadonlyArray<readonly [TextEncoding, ReadonlyArray<number>]> = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]]
]

/** The encoding that a byte-order mark declares. */
export const markedEncoding = (bytes: Uint8Array): TextEncoding | undefined =>
  marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text)

/**
 * Decodes by the mark, else as UTF-8, else as GB 18030 if the outcome is Chinese: almost any bytes can be read as
 * GB 18030, so there legibility decides. Fails with the offset of the first byte that is no UTF-8, where that says
 * anything.
 */
export const decodeText = (bytes: Uint8Array): Result.Result<EncodedText, number | undefined> => {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) {
    const text = decodeAs(bytes, marked)
    return text === undefined
      ? Result.fail(marked === "utf-8" ? firstInvalidByte(bytes) : undefined)
      : Result.succeed({ text: withoutMark(text), encoding: marked })
  }
  const unicode = decodeAs(bytes, "utf-8")
  if (unicode !== undefined) return Result.succeed({ text: unicode, encoding: "utf-8" })
  const national = decodeAs(bytes, "gb18030")
  return national !== undefined && isChinese(national)
    ? Result.succeed({ text: national, encoding: "gb18030" })
    : Result.fail(firstInvalidByte(bytes))
}

/** How many bytes of `bytes` are good UTF-8, by bisection: a prefix decodes if a longer one does. */
const firstInvalidByte = (bytes: Uint8Array): number => {
  const isPrefixValid = (length: number): boolean => {
    try {
      // A character cut by the end of the prefix is no error.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    if (isPrefixValid(middle)) valid = middle
    else invalid = middle
  }
  return valid
}
