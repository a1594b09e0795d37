import type { Language, Suggestion } from "@duxue/core"
import { writeCsv } from "@duxue/documents"
import type { Messages } from "../language/messages-zh.ts"
import type { LetterView } from "./letter-view.ts"
import { textAt } from "./span.ts"
import { changesIn } from "./suggested-changes.ts"

/** What was done about an annotation on this page. */
export interface Handling {
  readonly adopted: ReadonlySet<string>
  readonly dismissed: ReadonlySet<string>
  readonly explanations: ReadonlyMap<string, string>
}

/** What to write instead; of several places, which becomes what, for the column before names but one of them. */
const proposed = (text: string, suggestion: Suggestion): string =>
  suggestion.together === undefined ? suggestion.text : changesIn(text, suggestion)

/** Every annotation of a letter, a line each; with the mark without which Excel garbles it. */
export const findingsCsv = (view: LetterView, handling: Handling, t: Messages, language: Language): string => {
  const handled = (key: string): string => {
    if (handling.adopted.has(key)) return t.csv.handling.adopted
    if (handling.dismissed.has(key)) return t.csv.handling.dismissed
    return handling.explanations.has(key) ? t.csv.handling.explained : t.csv.handling.open
  }
  const rows = view.annotations.map(({ finding, key, message, ordinal, span, state }, index) => {
    const chapter = view.chapters.find((of) => of.annotations.includes(index))?.chapter
    return [
      String(index + 1),
      t.ordinal(state, ordinal),
      finding.title[language],
      message[language],
      span === null ? "" : textAt(view.checked.reading.text, span),
      finding.suggestion === null ? "" : proposed(view.checked.reading.text, finding.suggestion),
      finding.suggestion?.reason[language] ?? "",
      chapter?.numeral ?? chapter?.heading ?? "",
      finding.item === null ? "" : String(finding.item),
      handled(key),
      handling.explanations.get(key) ?? "",
      finding.check
    ]
  })
  return writeCsv([t.csv.headings, ...rows], { byteOrderMark: true })
}
