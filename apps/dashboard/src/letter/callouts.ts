/** Where the words to a tall tick stand, when several ticks call for words and none may cover another's. */

export interface Caller {
  readonly x: number
  /** Width of its words in pixels. */
  readonly width: number
}

export interface Callout {
  /** The words begin at the tick, or end there. */
  readonly side: "start" | "end"
  /** 0 is the lowest line of words. */
  readonly level: number
}

const clear = 16

/** Each callout goes to the lowest level where it is clear of the words, and of the stems, of the others. */
export const placeCallouts = (callers: ReadonlyArray<Caller>, width: number): ReadonlyArray<Callout> => {
  const taken: Array<Array<readonly [number, number]>> = []
  const free = (level: number, from: number, to: number): boolean =>
    (taken[level] ?? []).every(([start, end]) => to + clear <= start || end + clear <= from)
  return callers.map(({ x, width: own }, index) => {
    const side = x + own + clear <= width ? "start" : "end"
    const [from, to] = side === "start" ? [x, x + own] : [x - own, x]
    const crossed = callers.some((other, order) => order > index && other.x >= from - clear && other.x <= to + clear)
    // The stem of a later tick would run through words on the lowest level, so these go above its own.
    let level = crossed ? callers.filter((other, order) => order > index && other.x <= to + clear).length : 0
    while (!free(level, from, to)) level += 1
    const row = taken[level] ?? []
    row.push([from, to])
    taken[level] = row
    return { side, level }
  })
}

/** About how wide words are at a size: Han characters are square, most others about half of that. */
export const wordsWidth = (words: string, size: number): number => {
  let units = 0
  for (const character of words) units += /[\u2e80-\uffef]/.test(character) ? 1 : 0.56
  return units * size
}
