/** Clauses: what stands between two commas, as far as no quotation, title or bracket holds them. */
import type { Range } from "../outline/paragraphs.ts"

export interface Clause extends Range {
  /** Its words; what is quoted or bracketed stands as blanks of the same length. */
  readonly bare: string
  /** Its words as understood. */
  readonly text: string
  /** Index of its sentence; the clauses of one sentence follow one another. */
  readonly sentence: number
}

const closers: Readonly<Record<string, string>> = { "“": "”", "《": "》", "(": ")", "「": "」", "〈": "〉", "‘": "’" }
const isCloser = new Set(Object.values(closers))

/** Longer, and the closing sign was forgotten. */
const longest = 160

/** Stands for each character that is quoted, named or bracketed. */
export const blank = "□"

/** The text with everything between paired signs blanked, the signs themselves kept. */
export const bareOf = (plain: string): string => {
  const hidden = new Uint8Array(plain.length)
  let open: Array<{ readonly close: string; readonly at: number }> = []
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] as string
    if (sign === "\n") open = []
    const close = closers[sign]
    if (close !== undefined) {
      // Nothing is nested deeper; an opening sign that never closes must not cost more than its place.
      if (open.length < 4) open.push({ close, at })
      continue
    }
    if (!isCloser.has(sign)) continue
    const index = open.findLastIndex((opened) => opened.close === sign)
    if (index < 0) continue
    const { at: from } = open[index] as { readonly at: number }
    open.length = index
    if (at - from <= longest) hidden.fill(1, from + 1, at)
  }
  let bare = ""
  let from = 0
  for (let at = 0; at <= plain.length; at++) {
    if (at < plain.length && hidden[at] === 0) continue
    bare += plain.slice(from, at)
    if (at < plain.length) bare += blank
    from = at + 1
  }
  return bare
}

const ends = new Set([",", ";", ":", "。", "!", "?", "…", "\n"])
const endsSentence = new Set([";", "。", "!", "?", "…", "\n"])

/** 1:3 */
const isRatio = (bare: string, at: number): boolean => /\d/.test(bare[at - 1] ?? "") && /\d/.test(bare[at + 1] ?? "")

/** The clauses of a text, in order. */
export const clausesOf = (plain: string): ReadonlyArray<Clause> => {
  const bare = bareOf(plain)
  const clauses: Array<Clause> = []
  let start = 0
  let sentence = 0
  for (let at = 0; at <= plain.length; at++) {
    const sign = bare[at] ?? "\n"
    if (!ends.has(sign) || (sign === ":" && isRatio(bare, at))) continue
    if (at > start) clauses.push({ start, end: at, bare: bare.slice(start, at), text: plain.slice(start, at), sentence })
    if (endsSentence.has(sign)) sentence++
    start = at + 1
  }
  return clauses
}
