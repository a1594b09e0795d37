import { decodeDocument } from "@duxue/documents"
import * as Effect from "effect/Effect"
import { checkText, type Stage } from "./check-text.ts"
import type { Outcome, Source } from "./checker.ts"
import { originAmong } from "./placed-text.ts"

const blank: Outcome = {
  kind: "refused",
  explanation: {
    zh: "没有可核读的文字。请粘贴函件全文，或者选择一个文件。",
    en: "There is no text to read. Paste the whole letter, or choose a file."
  }
}

/** Decodes a file where it is one, then reads and checks its text. */
export const checkSource = async (source: Source, entered: (stage: Stage) => void): Promise<Outcome> => {
  if (source.kind === "text") {
    if (source.text.trim() === "") return blank
    const { text, bound = [], placed = [] } = source
    return { kind: "checked", checked: checkText(text, entered, { bound, origin: originAmong(placed) }) }
  }
  entered("decoding")
  return Effect.runPromise(
    Effect.match(decodeDocument(source.bytes, source.name), {
      onFailure: (refusal): Outcome => ({ kind: "refused", explanation: refusal.explanation }),
      onSuccess: (document): Outcome => ({ kind: "checked", checked: checkText(document.text, entered, document) })
    })
  )
}
