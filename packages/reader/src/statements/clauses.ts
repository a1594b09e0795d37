/** Clauses: what stands between two commas, as far as no quotation, title or bracket holds them. */
import type { Range } from "../outline/paragraphs.ts"
import { characterTable, nextOf } from "../source/character-table.ts"
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
const BREAKS = pairs.length + 1
/** An odd kind opens a pair, the next one closes it; a line feed breaks off what is open. */
const signs = characterTable([...Array.from(pairs, (sign, at) => [sign, at + 1] as const), ["\n", BREAKS]])

/** The text with everything between paired signs blanked, the signs themselves kept. */
const bareOf = (plain: string): string => {
  const hidden: Array<readonly [number, number]> = []
  let open: Array<{ readonly close: number; readonly at: number }> = []
  for (let at = nextOf(plain, signs, 0); at < plain.length; at = nextOf(plain, signs, at + 1)) {
    const sign = signs[plain.charCodeAt(at)] as number
    if (sign === BREAKS) {
      open = []
      continue
    }
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

const ENDS_CLAUSE = 1
const ENDS_SENTENCE = 2
/** The colon of a ratio ends nothing. */
const MAY_END = 3
const stops = characterTable([
  [",", ENDS_CLAUSE],
  [";。!?…\n", ENDS_SENTENCE],
  [":", MAY_END]
])

/** 1:3 */
const isRatio = (bare: string, at: number): boolean =>
  isDigit(bare.charCodeAt(at - 1)) && isDigit(bare.charCodeAt(at + 1))

const cuesIn = (plain: string, start: number, end: number): Cues => {
  let cues = 0
  for (let at = start; at < end; at++) cues |= cueOf(plain.charCodeAt(at))
  return cues
}

/** The clauses of a text, in order. */
export const clausesOf = oncePerSource(({ plain }): ReadonlyArray<Clause> => {
  const bare = bareOf(plain)
  const clauses: Array<Clause> = []
  let start = 0
  let sentence = 0
  for (let at = 0; at <= plain.length; at++) {
    at = nextOf(bare, stops, at)
    const stop = at < plain.length ? stops[bare.charCodeAt(at)] : ENDS_SENTENCE
    if (stop === MAY_END && isRatio(bare, at)) continue
    if (at > start) {
      clauses.push({
        start,
        end: at,
        bare: bare.slice(start, at),
        text: plain.slice(start, at),
        cues: cuesIn(plain, start, at),
        sentence
      })
    }
    if (stop === ENDS_SENTENCE) sentence++
    start = at + 1
  }
  return clauses
})
