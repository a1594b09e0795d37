/** A Word document with remarks in its margin: its own text, formats, pictures and comments stay as they are. */
import * as Result from "effect/Result"
import { strFromU8, strToU8, zipSync, type Zippable } from "fflate"
import { DamagedDocument, type DocumentError } from "../../document-error.ts"
import { unpackAll } from "../../package/open-package.ts"
import { element } from "../../xml/element.ts"
import { elementsOf, parseXml } from "../../xml/parse-xml.ts"
import { readDocx } from "../read/read-docx.ts"
import { wordNamespace } from "../write/styles.ts"
import { anchorRemarks } from "./anchor-remarks.ts"
import { type Author, commentXml, type Remark } from "./comment.ts"

const commentsPart = "word/comments.xml"
const documentPart = "word/document.xml"
const relationsPart = "word/_rels/document.xml.rels"
const typesPart = "[Content_Types].xml"

const commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
const commentsRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"

/** The first number that no comment of the document has. */
const nextId = (comments: string | undefined): number =>
  comments === undefined
    ? 0
    : Math.max(-1, ...elementsOf(parseXml(comments)).map(({ attributes }) => Number(attributes["w:id"] ?? "-1"))) + 1

const before = (source: string, closing: string, added: string): string => {
  const at = source.lastIndexOf(closing)
  return at < 0 ? source : source.slice(0, at) + added + source.slice(at)
}

const withComments = (comments: string | undefined, added: string): string =>
  comments === undefined
    ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("w:comments", { "xmlns:w": wordNamespace }, added)}`
    : before(comments.replace(/<w:comments([^>]*)\/>\s*$/, "<w:comments$1></w:comments>"), "</w:comments>", added)

export const annotateDocx = (
  bytes: Uint8Array,
  file: string,
  remarks: ReadonlyArray<Remark>,
  author: Author
): Result.Result<Uint8Array, DocumentError> => {
  const read = readDocx(bytes, file)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const unpacked = unpackAll(bytes, file)
  if (Result.isFailure(unpacked)) return Result.fail(unpacked.failure)
  const parts = unpacked.success
  const part = (name: string): string | undefined => {
    const content = parts[name]
    return content === undefined ? undefined : strFromU8(content)
  }
  const [document, relations, types] = [part(documentPart), part(relationsPart), part(typesPart)]
  if (document === undefined || relations === undefined || types === undefined) {
    return Result.fail(new DamagedDocument({ file }))
  }
  const existing = part(commentsPart)
  const first = nextId(existing)
  const written = new Map<string, string>([
    [documentPart, anchorRemarks(document, read.success.runs, remarks, first)],
    [
      commentsPart,
      withComments(existing, remarks.map((remark, index) => commentXml(first + index, remark, author)).join(""))
    ]
  ])
  if (existing === undefined) {
    const relation = element("Relationship", { Id: "rIdDuxueComments", Type: commentsRelation, Target: "comments.xml" })
    const type = element("Override", { PartName: `/${commentsPart}`, ContentType: commentsType })
    written.set(relationsPart, before(relations, "</Relationships>", relation))
    written.set(typesPart, before(types, "</Types>", type))
  }
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    const changed = written.get(name)
    entries[name] = changed === undefined ? content : strToU8(changed)
    written.delete(name)
  }
  for (const [name, content] of written) entries[name] = strToU8(content)
  return Result.succeed(zipSync(entries, { mtime: new Date(1980, 0, 1) }))
}
