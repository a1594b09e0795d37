import * as Result from "effect/Result"
import type { DecodedDocument } from "../decode-document.ts"
import { type DocumentError, EmptyDocument, SuspiciousDocument } from "../document-error.ts"
import { originIn } from "../document-place.ts"
import type { EncodedText } from "../encoding.ts"
import { textOfBytes } from "../text-of-bytes.ts"
import { placedLines } from "./placed-lines.ts"
import { UnreadableHtml } from "./parse-html.ts"
import { type HtmlText, readHtml } from "./read-html.ts"

/** A page that says that it is in GB 2312 or GBK; programs mean GB 18030 by either. */
const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?:gb2312|gbk|gb18030)\b/i

/** By its characters, like plain text; where those say too little, by what the page declares. */
const sourceOf = (bytes: Uint8Array, file: string): Result.Result<EncodedText, DocumentError> => {
  const told = textOfBytes(bytes, file)
  if (Result.isSuccess(told) || told.failure.code !== "unknown-encoding") return told
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096))
  if (!declared.test(opening)) return told
  try {
    return Result.succeed({ text: new TextDecoder("gb18030", { fatal: true }).decode(bytes), encoding: "gb18030" })
  } catch {
    return told
  }
}

const pageOf = (source: string, file: string): Result.Result<HtmlText, DocumentError> => {
  try {
    return Result.succeed(readHtml(source))
  } catch (cause) {
    if (!(cause instanceof UnreadableHtml)) throw cause
    return Result.fail(new SuspiciousDocument({ file, reason: cause.reason }))
  }
}

/** A web page in the form of all documents that are read. */
export const htmlDocument = (bytes: Uint8Array, file: string): Result.Result<DecodedDocument, DocumentError> =>
  Result.flatMap(sourceOf(bytes, file), ({ text: source, encoding }) =>
    Result.flatMap(pageOf(source, file), ({ text, cells, bound }) =>
      text.trim() === ""
        ? Result.fail(new EmptyDocument({ file }))
        : Result.succeed<DecodedDocument>({
            text,
            encoding,
            format: "html",
            bound,
            origin: originIn(placedLines(text, cells))
          })
    )
  )
