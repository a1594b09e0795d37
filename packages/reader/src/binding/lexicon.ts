/** The words of all measures by their first near group, so that a figure is held only against what it may state. */
import type { Measure, Wording } from "@duxue/core"

export interface Entry {
  readonly measure: Measure
  readonly wording: Wording
}

export interface Lexicon {
  /** The entries one of whose leading words stands in one of the stretches, in the order of the registry. */
  readonly entriesIn: (stretches: ReadonlyArray<string>) => ReadonlyArray<Entry>
}

interface Word {
  readonly text: string
  /** Indices of the entries that it leads. */
  readonly leads: Array<number>
}

const lexicons = new WeakMap<ReadonlyArray<Measure>, Lexicon>()

/** Built once for a list of measures. */
export const lexiconOf = (measures: ReadonlyArray<Measure>): Lexicon => {
  const known = lexicons.get(measures)
  if (known !== undefined) return known
  const built = build(measures)
  lexicons.set(measures, built)
  return built
}

const build = (measures: ReadonlyArray<Measure>): Lexicon => {
  const entries = measures.flatMap((measure) => measure.wordings.map((wording): Entry => ({ measure, wording })))
  const always: Array<number> = []
  const words = new Map<string, Word>()
  for (const [index, { wording }] of entries.entries()) {
    const [leading] = wording.near
    if (leading === undefined) always.push(index)
    for (const text of leading ?? []) {
      const word = words.get(text)
      if (word === undefined) words.set(text, { text, leads: [index] })
      else word.leads.push(index)
    }
  }
  /** By character code: which of `lists` holds the words that begin with it; the first is empty. */
  const listAt = new Uint16Array(65_536)
  const lists: Array<Array<Word>> = [[]]
  for (const word of words.values()) {
    const first = word.text.charCodeAt(0)
    if (listAt[first] === 0) listAt[first] = lists.push([]) - 1
    lists[listAt[first] as number]?.push(word)
  }
  /** The question that found each entry last, so that it is found once a question. */
  const foundBy = new Uint32Array(entries.length)
  let question = 0
  const addLed = (stretch: string, found: Array<number>): void => {
    for (let at = 0; at < stretch.length; at++) {
      const list = listAt[stretch.charCodeAt(at)] as number
      if (list === 0) continue
      for (const { text, leads } of lists[list] as ReadonlyArray<Word>) {
        if (!stretch.startsWith(text, at)) continue
        for (const index of leads) {
          if (foundBy[index] === question) continue
          foundBy[index] = question
          found.push(index)
        }
      }
    }
  }
  return {
    entriesIn: (stretches) => {
      question++
      const found = always.slice()
      for (const stretch of stretches) addLed(stretch, found)
      return found.toSorted((a, b) => a - b).map((index) => entries[index] as Entry)
    }
  }
}
