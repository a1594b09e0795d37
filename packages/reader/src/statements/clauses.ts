/** Clauses: what stands between two commas, as far as no quotation, title or bracket holds them. */
import type { Range } from "../outline/paragraphs.ts"
import { isDigit } from "../source/characters.ts"
import { oncePerSource } from "../source/once.ts"
import { type Cues, cueOf } from "./cues.ts"

export interface Clause extends Range {
  /** Its words; what is quoted or bracketed stands as blanks of the same length. */
  readonly bare: string
  /** Its words as understood. */
  readonly text: string
  /** Which cue characters stand in it. */
  readonly cues: Cues
  /** Index of its sentence; the clauses of one sentence follow one another. */
  readonly sentence: number
}

/** Longer, and the closing sign was forgotten. */
const longest = 160

/** Longer, and the text has lost its punctuation: what a clause declares cannot be told from what the next does. */
export const longestClause = 400

/** Stands for each character that is quoted, named or bracketed. */
const blank = "□"

const pairs = "“”《》()「」〈〉‘’"
/** By character code: an even number and one more for the opening sign of a pair, an odd and one more for its closing. */
const signs = new Uint8Array(65_536)
for (let at = 0; at < pairs.length; at++) signs[pairs.charCodeAt(at)] = at + 1

/** The text with everything between paired signs blanked, the signs themselves kept. */
const bareOf = (plain: string): string => {
  const hidden: Array<readonly [number, number]> = []
  let open: Array<{ readonly close: number; readonly at: number }> = []
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (code === 0x0a) open = []
    const sign = signs[code] as number
    if (sign === 0) continue
    if (sign % 2 === 1) {
      // Nothing is nested deeper: of more that are open, the first was never closed.
      if (open.length === 4) open.shift()
      open.push({ close: sign + 1, at })
      continue
    }
    const index = open.findLastIndex((opened) => opened.close === sign)
    if (index < 0) continue
    const { at: from } = open[index] as { readonly at: number }
    open.length = index
    if (at - from > longest) continue
    // An outer pair swallows what its inner ones hid.
    while (hidden.length > 0 && (hidden.at(-1) as readonly [number, number])[0] > from) hidden.pop()
    hidden.push([from + 1, at])
  }
  const parts: Array<string> = []
  let last = 0
  for (const [from, to] of hidden) {
    parts.push(plain.slice(last, from), blank.repeat(to - from))
    last = to
  }
  parts.push(plain.slice(last))
  return parts.join("")
}

/** By character code: 1 for a mark that ends a clause, 2 for one that ends the sentence too. */
const stops = new Uint8Array(65_536)
for (const mark of ",:") stops[mark.charCodeAt(0)] = 1
for (const mark of ";。!?…\n") stops[mark.charCodeAt(0)] = 2
const COLON = 0x3a

/** 1:3 */
const isRatio = (bare: string, at: number): boolean =>
  isDigit(bare.charCodeAt(at - 1)) && isDigit(bare.charCodeAt(at + 1))

/** The clauses of a text, in order. */
export const clausesOf = oncePerSource(({ plain }): ReadonlyArray<Clause> => {
  const bare = bareOf(plain)
  const clauses: Array<Clause> = []
  let start = 0
  let sentence = 0
  let cues = 0
  for (let at = 0; at <= plain.length; at++) {
    const code = at < plain.length ? bare.charCodeAt(at) : 0x0a
    const stop = stops[code] as number
    if (stop === 0 || (code === COLON && isRatio(bare, at))) {
      cues |= cueOf(plain.charCodeAt(at))
      continue
    }
    if (at > start)
      clauses.push({ start, end: at, bare: bare.slice(start, at), text: plain.slice(start, at), cues, sentence })
    if (stop === 2) sentence++
    start = at + 1
    cues = 0
  }
  return clauses
})
