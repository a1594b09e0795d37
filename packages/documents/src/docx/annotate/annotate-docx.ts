/** A Word document with remarks in its margin: its own text, formats, pictures and comments stay as they are. */
import * as Result from "effect/Result"
import { strFromU8, strToU8, zipSync, type Zippable } from "fflate"
import { DamagedDocument, type DocumentError } from "../../document-error.ts"
import { unpackAll } from "../../package/open-package.ts"
import { parseXml, UnreadableXml } from "../../xml/parse-xml.ts"
import { readDocx } from "../read/read-docx.ts"
import { anchorRemarks } from "./anchor-remarks.ts"
import { type Author, commentXml, type Remark } from "./comment.ts"
import { commentPartOf } from "./comment-part.ts"

const documentPart = "word/document.xml"

/** Earlier than any: bytes that depend on nothing but the document and its remarks. */
const epoch = new Date(1980, 0, 1)

const packed = /\.(?:png|jpe?g|gif|emf\.gz|wmz|emz|zip|mp4|mp3)$/i

/** A mark of the byte order is no text of the part, and is written again. */
const encoded = (text: string, like: Uint8Array | undefined): Uint8Array => {
  const marked = like?.[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf
  return strToU8(marked ? `\uFEFF${text}` : text)
}

/**
 * A copy of a .docx with `remarks` as comments by `author`, in the order of the text. No part changes but the document, which
 * gains the marks, the comments, and where there were none, the list of parts.
 */
export const annotateDocx = (
  bytes: Uint8Array,
  file: string,
  remarks: ReadonlyArray<Remark>,
  author: Author
): Result.Result<Uint8Array, DocumentError> => {
  if (remarks.length === 0) return Result.succeed(bytes)
  const read = readDocx(bytes, file)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const unpacked = unpackAll(bytes, file)
  if (Result.isFailure(unpacked)) return Result.fail(unpacked.failure)
  const parts = unpacked.success
  const part = (name: string): string | undefined => {
    const content = parts[name]
    return content === undefined ? undefined : strFromU8(content)
  }
  const source = part(documentPart)
  if (source === undefined) return Result.fail(new DamagedDocument({ file }))
  try {
    const { firstId, withComments } = commentPartOf(documentPart, part)
    const comments = remarks.map((remark, index) => commentXml(firstId + index, remark, author)).join("")
    const written = new Map(withComments(comments))
    written.set(documentPart, anchorRemarks(source, parseXml(source), read.success.runs, remarks, firstId))
    const entries: Zippable = {}
    for (const [name, content] of Object.entries(parts)) {
      const changed = written.get(name)
      const entry = changed === undefined ? content : encoded(changed, content)
      entries[name] = packed.test(name) ? [entry, { level: 0 }] : entry
      written.delete(name)
    }
    for (const [name, content] of written) entries[name] = strToU8(content)
    return Result.succeed(zipSync(entries, { mtime: epoch }))
  } catch (cause) {
    if (cause instanceof UnreadableXml) return Result.fail(new DamagedDocument({ file }))
    throw cause
  }
}
