/** The brackets of a text: what stands inside one is said of the figure before it, and of nothing after it. */
import { characterTable, nextOf } from "../../source/character-table.ts"

export interface Bracket {
  readonly open: number
  /** Where it closes; the end of its paragraph where the closing one was forgotten. */
  readonly close: number
}

const OPENS = 1
const CLOSES = 2
const BREAKS = 3

/** What a character does to a bracket. */
const kinds = characterTable([
  ["(", OPENS],
  [")", CLOSES],
  ["\n", BREAKS]
])

/** The innermost bracket around each of the given places, which are in order; `undefined` where there is none. */
export const bracketsAround = (plain: string, places: ReadonlyArray<number>): ReadonlyArray<Bracket | undefined> => {
  const pairs = pairsOf(plain)
  const around: Array<Bracket | undefined> = []
  const open: Array<Bracket> = []
  let next = 0
  for (const place of places) {
    for (let pair = pairs[next]; pair !== undefined && pair.open < place; pair = pairs[++next]) {
      while (open.length > 0 && (open.at(-1) as Bracket).close < pair.open) open.pop()
      open.push(pair)
    }
    while (open.length > 0 && (open.at(-1) as Bracket).close < place) open.pop()
    around.push(open.at(-1))
  }
  return around
}

/** The brackets that close, in order of where they open. List marks such as 1) close none. */
const pairsOf = (plain: string): ReadonlyArray<Bracket> => {
  const pairs: Array<Bracket> = []
  const open: Array<number> = []
  for (let at = nextOf(plain, kinds, 0); at < plain.length; at = nextOf(plain, kinds, at + 1)) {
    const kind = kinds[plain.charCodeAt(at)]
    if (kind === OPENS) open.push(at)
    else if (kind === BREAKS) open.length = 0
    else {
      const from = open.pop()
      if (from !== undefined) pairs.push({ open: from, close: at })
    }
  }
  return pairs.toSorted((a, b) => a.open - b.open)
}
