/** The brackets of a text: what stands inside one is said of the figure before it, and of nothing after it. */

export interface Bracket {
  readonly open: number
  /** Where it closes; the end of its paragraph where the closing one was forgotten. */
  readonly close: number
}

const OPEN = 0x28
const CLOSE = 0x29
const LINE_FEED = 0x0a

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
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (code === OPEN) open.push(at)
    else if (code === LINE_FEED) open.length = 0
    else if (code === CLOSE) {
      const from = open.pop()
      if (from !== undefined) pairs.push({ open: from, close: at })
    }
  }
  return pairs.toSorted((a, b) => a.open - b.open)
}
