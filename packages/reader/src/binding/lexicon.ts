/** The words of all measures by their first near group, so that a figure is held only against what it may state. */
import type { Measure, Wording } from "@duxue/core"

export interface Entry {
  readonly measure: Measure
  readonly wording: Wording
}

export interface Lexicon {
  /** The entries one of whose leading words stands in `words`, in the order of the registry. */
  readonly entriesIn: (words: string) => ReadonlyArray<Entry>
}

interface Indexed extends Entry {
  readonly order: number
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
  const byWord = new Map<string, Array<Indexed>>()
  const always: Array<Indexed> = []
  let order = 0
  for (const measure of measures) {
    for (const wording of measure.wordings) {
      const entry = { measure, wording, order: order++ }
      const [leading] = wording.near
      if (leading === undefined) always.push(entry)
      for (const word of leading ?? []) {
        const entries = byWord.get(word)
        if (entries === undefined) byWord.set(word, [entry])
        else entries.push(entry)
      }
    }
  }
  const byFirst = new Map<string, Array<readonly [word: string, entries: ReadonlyArray<Indexed>]>>()
  for (const [word, entries] of byWord) {
    const first = word.slice(0, 1)
    const words = byFirst.get(first)
    if (words === undefined) byFirst.set(first, [[word, entries]])
    else words.push([word, entries])
  }
  return {
    entriesIn: (words) => {
      const found = new Map<number, Indexed>()
      for (const entry of always) found.set(entry.order, entry)
      for (let at = 0; at < words.length; at++) {
        for (const [word, entries] of byFirst.get(words[at] as string) ?? []) {
          if (!words.startsWith(word, at)) continue
          for (const entry of entries) found.set(entry.order, entry)
        }
      }
      return [...found.values()].toSorted((a, b) => a.order - b.order)
    }
  }
}
