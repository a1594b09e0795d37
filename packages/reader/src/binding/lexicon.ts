/**
 * The words of all measures, looked up all at once: which of them stand beside a figure, and which wordings they make.
 * A figure is held only against the wordings of which a leading word is there.
 */
import type { Measure, Wording } from "@duxue/core"

/** The words of a figure: before it and after it up to its neighbours, and those of its clause before it. */
export interface FigureWords {
  readonly left: string
  readonly right: string
  readonly clause: string
}

/** A wording of which every near group has a word, and how well it fits. */
export interface NearMatch {
  readonly measure: Measure
  readonly wording: Wording
  readonly score: number
}

export interface Lexicon {
  /** The units of the measures, each once. */
  readonly units: ReadonlyArray<string>
  /**
   * The wordings that fit the words of a figure, as far as `near` and `unlike` ask, in the order of the registry: those
   * of measures in one of the units of `agreeing`, which by index of `units` is 1 for those.
   */
  readonly nearMatches: (words: FigureWords, agreeing: Uint8Array) => ReadonlyArray<NearMatch>
}

interface Word {
  readonly text: string
  /** Its second character, by which most words that begin alike are told apart; `NaN` where it has none. */
  readonly second: number
  readonly index: number
  /** Indices of the entries that it leads. */
  readonly leads: Array<number>
}

interface Entry {
  readonly measure: Measure
  readonly wording: Wording
  readonly near: ReadonlyArray<ReadonlyArray<Word>>
  readonly unlike: ReadonlyArray<Word>
  /** Index of the measure's unit. */
  readonly unit: number
}

/** Of the groups that must all have a word the one whose words are longest, and so stand in the fewest places. */
const leadingOf = (near: ReadonlyArray<ReadonlyArray<Word>>): ReadonlyArray<Word> => {
  const shortest = (group: ReadonlyArray<Word>): number => Math.min(...group.map(({ text }) => text.length))
  return near.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? []
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

/** Where a word stands, as bits. */
const LEFT = 1
const RIGHT = 2
const CLAUSE = 4
const BESIDE = LEFT | RIGHT

const build = (measures: ReadonlyArray<Measure>): Lexicon => {
  const words = new Map<string, Word>()
  const wordOf = (text: string): Word => {
    const known = words.get(text)
    if (known !== undefined) return known
    const word: Word = { text, second: text.charCodeAt(1), index: words.size, leads: [] }
    words.set(text, word)
    return word
  }
  const units = [...new Set(measures.map(({ unit }) => unit))]
  const unitIndex = new Map(units.map((unit, index) => [unit, index]))
  const entries = measures.flatMap((measure) =>
    measure.wordings.map((wording): Entry => ({
      measure,
      wording,
      near: wording.near.map((group) => group.map(wordOf)),
      unlike: (wording.unlike ?? []).map(wordOf),
      unit: unitIndex.get(measure.unit) as number
    }))
  )
  const always: Array<number> = []
  for (const [index, { near }] of entries.entries()) {
    if (near.length === 0) always.push(index)
    for (const word of leadingOf(near)) word.leads.push(index)
  }
  /** By character code: which of `lists` holds the words that begin with it; the first is empty. */
  const listAt = new Uint16Array(65_536)
  const lists: Array<Array<Word>> = [[]]
  for (const word of words.values()) {
    const first = word.text.charCodeAt(0)
    if (listAt[first] === 0) listAt[first] = lists.push([]) - 1
    lists[listAt[first] as number]?.push(word)
  }
  /** The question for which each word was seen last, and where it stood then; the same for entries found. */
  let question = 0
  const seenFor = new Uint32Array(words.size)
  const seenIn = new Uint8Array(words.size)
  const foundFor = new Uint32Array(entries.length)
  const unitOf = Uint16Array.from(entries, ({ unit }) => unit)

  const placeOf = ({ index }: Word): number => (seenFor[index] === question ? (seenIn[index] as number) : 0)

  /** Notes every word of a stretch as standing in `places`, and from `later` on in `more` too. */
  const look = (
    stretch: string,
    found: Array<number>,
    agreeing: Uint8Array,
    places: number,
    later: number,
    more: number
  ): void => {
    for (let at = 0; at < stretch.length; at++) {
      const list = listAt[stretch.charCodeAt(at)] as number
      if (list === 0) continue
      // 其中小学24所, 其中职业初中3所: 其中 is one word.
      if (stretch[at] === "中" && stretch[at - 1] === "其") continue
      const next = stretch.charCodeAt(at + 1)
      for (const { text, second, index, leads } of lists[list] as ReadonlyArray<Word>) {
        if (text.length > 1 && (second !== next || !stretch.startsWith(text, at))) continue
        const here = at < later ? places : places | more
        seenIn[index] = seenFor[index] === question ? (seenIn[index] as number) | here : here
        seenFor[index] = question
        for (const entry of leads) {
          if (foundFor[entry] === question || agreeing[unitOf[entry] as number] !== 1) continue
          foundFor[entry] = question
          found.push(entry)
        }
      }
    }
  }

  const longest = (group: ReadonlyArray<Word>, places: number): number => {
    let best = 0
    for (const word of group) if (word.text.length > best && (placeOf(word) & places) !== 0) best = word.text.length
    return best
  }

  /**
   * How well an entry fits, 0 where it does not. Words beside the figure weigh most, then those of its clause beyond a
   * pause or a bracket; long ones more than short.
   */
  const scoreOf = ({ near, unlike }: Entry): number => {
    let score = 0
    let anyBeyond = false
    for (const group of near) {
      const beside = longest(group, BESIDE)
      const length = beside > 0 ? beside : longest(group, CLAUSE)
      if (length === 0) return 0
      anyBeyond ||= beside === 0
      score += beside > 0 ? 3 * length : length
    }
    const ruledOut = anyBeyond ? BESIDE | CLAUSE : BESIDE
    if (unlike.some((word) => (placeOf(word) & ruledOut) !== 0)) return 0
    // Words between two figures that no mark parts belong sooner to the second: 两个以上校门的学校增设报警系统12个.
    return near.every((group) => longest(group, LEFT) > 0) ? score + 0.5 : score
  }

  return {
    units,
    nearMatches: ({ left, right, clause }, agreeing) => {
      question++
      const found = always.filter((entry) => agreeing[unitOf[entry] as number] === 1)
      // Mostly the words beside a figure are the last of its clause.
      if (clause.endsWith(left)) look(clause, found, agreeing, CLAUSE, clause.length - left.length, LEFT)
      else {
        look(clause, found, agreeing, CLAUSE, clause.length, 0)
        look(left, found, agreeing, LEFT, left.length, 0)
      }
      look(right, found, agreeing, RIGHT, right.length, 0)
      const matches: Array<NearMatch> = []
      for (const index of found.toSorted((a, b) => a - b)) {
        const entry = entries[index] as Entry
        const score = scoreOf(entry)
        if (score > 0) matches.push({ measure: entry.measure, wording: entry.wording, score })
      }
      return matches
    }
  }
}
