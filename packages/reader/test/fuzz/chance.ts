/** Seeded randomness: the same seed gives the same text on every machine, so that a failure can be run again alone. */

export interface Chance {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `limit`; 0 where the limit is 0. */
  readonly upTo: (limit: number) => number
  readonly oneOf: <A>(choices: readonly [A, ...ReadonlyArray<A>]) => A
  /** True so many times in one. */
  readonly happens: (probability: number) => boolean
}

/** Mulberry32: small, fast, and more than random enough to break prose with. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const upTo = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    upTo,
    oneOf: (choices) => choices[upTo(choices.length)] ?? choices[0],
    happens: (probability) => next() < probability
  }
}

/** The randomness of one case of a campaign: cases do not depend on those before them. */
export const chanceOfCase = (seed: number, index: number): Chance =>
  chanceFrom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35))
