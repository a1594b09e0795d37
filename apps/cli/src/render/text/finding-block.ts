import {
  type Bilingual,
  causeWords,
  type LetterReading,
  type NumberedFinding,
  replacementsOf,
  type Suggestion
} from "@duxue/core"
import { placeWords } from "@duxue/documents"
import { type LineColumn, sectionAndItem, type SentenceFinder } from "../../report/place.ts"
import { stateWords } from "../../report/state.ts"
import { count } from "../../report/totals.ts"
import { printable } from "../../terminal/printable.ts"
import type { StyleName } from "../../terminal/style.ts"
import { displayWidth, padEnd } from "../../terminal/width.ts"
import { wrap, wrapped } from "../../terminal/wrap.ts"
import { excerpt } from "./excerpt.ts"
import { heading } from "./headline.ts"
import { type Page, say, stateLooks } from "./page.ts"

const indent = 2

/** How to find the place of a finding in its text. */
export interface Places {
  readonly placeOf: (offset: number) => LineColumn
  readonly sentenceOf: SentenceFinder
}

/** One finding: headline and place, the sentence, the reason, the arithmetic, what to write instead. */
export const findingBlock = (
  page: Page,
  reading: LetterReading,
  { finding, state, number }: NumberedFinding,
  { placeOf, sentenceOf }: Places
): ReadonlyArray<string> => {
  const { mark, styles } = stateLooks[state]
  const name = `${mark} ${say(page, stateWords[state])} ${number}`
  const title = printable(say(page, finding.title))
  const [first] = finding.spans
  const place = [
    say(page, sectionAndItem(finding)),
    say(page, placeWords(finding.places?.[0] ?? null)),
    first === undefined ? "" : lineAndColumn(page, placeOf(first[0])),
    finding.check
  ]
  const message = printable(page.language === "zh" ? finding.message : finding.messageEn)
  return [
    ...wrap(title, page.width - displayWidth(name) - 2).map(({ start, end }, index) => {
      const before = index === 0 ? page.paint(name, ...styles) : " ".repeat(displayWidth(name))
      return `${before}  ${page.paint(title.slice(start, end), "bold")}`
    }),
    ...wrapped(place.filter(Boolean).join(" · "), page.width, indent).map((line) => page.paint(line, "dim")),
    ...excerpt(page, state, reading.text, sentenceOf, finding.spans, indent),
    ...wrapped(message, page.width, indent),
    ...labelled(page, [
      ...finding.trace.map(({ label, text }) => ({ label: say(page, label), text: say(page, text) })),
      ...(finding.suggestion === null
        ? []
        : suggested(page, reading, { zh: "建议", en: "Suggestion" }, finding.suggestion)),
      ...finding.alternatives.flatMap((each) => suggested(page, reading, { zh: "另可", en: "Or" }, each))
    ])
  ]
}

/** What the letter does not say, a headline and a line or two each: there is no sentence to show. */
export const silenceList = (page: Page, findings: ReadonlyArray<NumberedFinding>): ReadonlyArray<string> => {
  const missing = findings.filter(({ state }) => state === "missing")
  if (missing.length === 0) return []
  const { mark, styles } = stateLooks.missing
  const title: Bilingual = {
    zh: `该写而没有写到的 ${missing.length} 项`,
    en: `${count(missing.length, "thing")} that the letter does not say`
  }
  return [
    ...heading(page, title),
    ...missing.flatMap(({ finding, number }) => [
      `${page.paint(`${mark} ${say(page, stateWords.missing)} ${number}`, ...styles)}  ${printable(say(page, finding.title))}`,
      ...wrapped(
        [say(page, sectionAndItem(finding)), page.language === "zh" ? finding.message : finding.messageEn]
          .filter(Boolean)
          .map(printable)
          .join("　"),
        page.width,
        indent
      ).map((line) => page.paint(line, "dim"))
    ])
  ]
}

const lineAndColumn = (page: Page, { line, column }: LineColumn): string =>
  say(page, { zh: `第 ${line} 行第 ${column} 字`, en: `line ${line}, character ${column}` })

interface Entry {
  readonly label: string
  readonly text: string
  readonly style?: StyleName
}

/** Short labels, and beside each a text that goes on under its own first character. */
const labelled = (page: Page, entries: ReadonlyArray<Entry>): ReadonlyArray<string> => {
  const column = indent + 2 + entries.reduce((widest, { label }) => Math.max(widest, displayWidth(label)), 8)
  return entries.flatMap(({ label, text, style }) => {
    const content = printable(text)
    return wrap(content, page.width - column).map(({ start, end }, index) => {
      const line = content.slice(start, end)
      const margin = index === 0 ? padEnd(label, column - indent) : " ".repeat(column - indent)
      return `${" ".repeat(indent)}${page.paint(margin, "dim")}${style === undefined ? line : page.paint(line, style)}`
    })
  })
}

const suggested = (
  page: Page,
  reading: LetterReading,
  label: Bilingual,
  suggestion: Suggestion
): ReadonlyArray<Entry> => {
  const { cause, reason } = suggestion
  const because = say(page, { zh: `（${causeWords[cause].zh}）`, en: ` (${causeWords[cause].en})` })
  const changes = replacementsOf(suggestion).map(({ span, text }) => `${reading.text.slice(...span)} → ${text}`)
  const atOnce = changes.length > 1 ? say(page, { zh: "须一并改正", en: "to be changed together" }) : ""
  return [
    ...changes.map((change, index): Entry => ({
      label: index === 0 ? say(page, label) : "",
      text: index === changes.length - 1 ? `${change}${because}` : change,
      style: "bold"
    })),
    {
      label: "",
      text: [atOnce, say(page, reason)].filter(Boolean).join(say(page, { zh: "；", en: "; " })),
      style: "dim"
    }
  ]
}
