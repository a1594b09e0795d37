/** Seeded randomness: the same seed and number give the same file on every machine, so that a fault can be made again. */

/** In [0, 1). */
export type Chance = () => number

/** Mulberry32: small, fast, and more than random enough to break files with. */
const chanceFrom = (seed: number): Chance => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The randomness of one file: none depends on those before it. */
export const chanceOf = (seed: number, file: number): Chance =>
  chanceFrom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(file + 1, 0xc2b2ae35))

export const upTo = (chance: Chance, limit: number): number => Math.floor(chance() * limit)
