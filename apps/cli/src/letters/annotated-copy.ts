/** A Word letter with what was found in its margin. */
import type { Language } from "@duxue/core"
import { annotateDocx, findingRemarks, listFindings } from "@duxue/documents"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Failure } from "../failure.ts"
import type { CheckedLetter } from "./checked-letter.ts"
import { documentFailure, nameOf } from "./read-letter.ts"

/** `stamp` is the date and time of the remarks, as the clock on the wall shows them. */
export const annotatedCopy = (
  { file, document, bytes, report }: CheckedLetter,
  stamp: string,
  language: Language
): Effect.Effect<Uint8Array, Failure> => {
  if (document.format !== "docx") return Effect.fail(notWord(file))
  const remarks = findingRemarks(listFindings(report, document), document.text, language)
  const author = { name: "督学 Duxue", initials: "督", date: stamp }
  return Effect.fromResult(Result.mapError(annotateDocx(bytes, nameOf(file), remarks, author), documentFailure))
}

const notWord = (file: string): Failure =>
  new Failure({
    code: "not-a-word-document",
    explanation: {
      zh: `“${nameOf(file)}”不是 Word 文档（.docx），无法在其中写批注。请改用 -o 核验.html 得到批注网页，或者先用 duxue export 转成 .docx 再核验。`,
      en: `"${nameOf(file)}" is no Word document (.docx), and has no margin for comments: write a page with -o checked.html, or make a .docx of it first with duxue export.`
    }
  })
