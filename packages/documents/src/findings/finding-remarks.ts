/** The findings of a letter as remarks upon it: each at its figure, and at the title what the letter does not say. */
import { type Bilingual, findingStates, findingStateWords, type Language } from "@duxue/core"
import type { Remark } from "../docx/annotate/comment.ts"
import type { ListedFinding } from "./listed-finding.ts"

/** A place longer than this is a passage, and is marked by its first sentence. */
const LONGEST_MARK = 60

const markOf = (
  text: string,
  [start, end]: readonly [number, number]
): { readonly start: number; readonly end: number } => {
  if (end - start <= LONGEST_MARK) return { start, end }
  const stop = text.slice(start, start + LONGEST_MARK).search(/[。！？；\n]/)
  return { start, end: stop <= 0 ? start + LONGEST_MARK : start + stop }
}

const labels = {
  suggestion: { zh: "建议：", en: "Suggestion: " },
  alternative: { zh: "另可：", en: "Or: " },
  basis: { zh: "依据：", en: "Basis: " },
  check: { zh: "核验项：", en: "Check: " }
} as const satisfies Readonly<Record<string, Bilingual>>

/** What the remark says: the finding's name and headline, the reason, what to write instead, on what ground. */
const paragraphsOf = (
  { name, title, message, trace, suggestions, basis, check }: ListedFinding,
  language: Language
): ReadonlyArray<string> => [
  language === "zh" ? `【${name.zh}】${title.zh}` : `[${name.en}] ${title.en}`,
  message[language],
  ...trace.map((line) => line[language]),
  ...suggestions.map((each, index) => {
    const label = index === 0 ? labels.suggestion : labels.alternative
    return `${label[language]}${each[language]}`
  }),
  ...(basis.zh === "" ? [] : [`${labels.basis[language]}${basis[language]}`]),
  `${labels.check[language]}${check}`
]

/** 错误 2 · 疑点 7: what occurs, from the gravest to the lightest. */
const counts = (findings: ReadonlyArray<ListedFinding>, language: Language): string =>
  findingStates
    .map((state) => ({ state, times: findings.filter((each) => each.state === state).length }))
    .filter(({ times }) => times > 0)
    .map(({ state, times }) => `${findingStateWords[state][language]} ${times}`)
    .join(" · ")

const summaryOf = (findings: ReadonlyArray<ListedFinding>, language: Language): ReadonlyArray<string> => {
  const unplaced = findings.filter(({ span }) => span === null)
  const told = counts(findings, language)
  const head =
    language === "zh"
      ? `【督学核验】${told === "" ? "未发现错误和疑点" : told}`
      : `[Checked by Duxue] ${told === "" ? "neither errors nor queries" : told}`
  const silent =
    language === "zh"
      ? `以下 ${unplaced.length} 项在文中没有对应位置：`
      : `${unplaced.length} that have no place in the text:`
  return unplaced.length === 0
    ? [head]
    : [
        head,
        silent,
        ...unplaced.map(({ name, section, title, message }) => {
          const place = section[language] === "" ? "" : language === "zh" ? `（${section.zh}）` : ` (${section.en})`
          return language === "zh"
            ? `${name.zh}${place}${title.zh}：${message.zh}`
            : `${name.en}${place} ${title.en}: ${message.en}`
        })
      ]
}

/** The first line of the text that says something: where the title stands. */
const opening = (text: string): { readonly start: number; readonly end: number } => {
  const start = text.search(/\S/)
  if (start < 0) return { start: 0, end: 0 }
  const line = text.indexOf("\n", start)
  return { start, end: line < 0 ? text.length : start + text.slice(start, line).trimEnd().length }
}

/** In the order of the text. The first stands at the title and says what it all comes to. */
export const findingRemarks = (
  findings: ReadonlyArray<ListedFinding>,
  text: string,
  language: Language
): ReadonlyArray<Remark> => [
  { ...opening(text), paragraphs: summaryOf(findings, language) },
  ...findings
    .flatMap((finding) =>
      finding.span === null ? [] : [{ ...markOf(text, finding.span), paragraphs: paragraphsOf(finding, language) }]
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
]
