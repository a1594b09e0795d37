/**
 * One place for each of a row of things, chosen among the places where it may stand, so that the places follow each other
 * as the things do and as few things as may be are left without one. A longest increasing subsequence (Schensted), in
 * n log n of all places.
 */

interface Link {
  readonly thing: number
  readonly place: number
  readonly before: Link | undefined
}

/** Of each thing its place, or `undefined`; `places` are those of each thing, from the first on. */
export const placedInOrder = (places: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<number | undefined> => {
  // The last link of the chain of each length that ends earliest.
  const ends: Array<Link> = []
  for (const [thing, own] of places.entries()) {
    // The latest place first, so that no chain has two places of one thing.
    for (const place of own.toReversed()) {
      let [low, high] = [0, ends.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((ends[middle] as Link).place < place) low = middle + 1
        else high = middle
      }
      ends[low] = { thing, place, before: ends[low - 1] }
    }
  }
  const found = Array.from<number | undefined>({ length: places.length })
  for (let link = ends.at(-1); link !== undefined; link = link.before) found[link.thing] = link.place
  return found
}
