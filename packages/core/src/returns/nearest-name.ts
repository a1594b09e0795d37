/** The name that was probably meant: 在校学生数 for 在校生数. */

/**
 * Edits that turn `a` into `b`: insertions, deletions, replacements and swaps of neighbours (optimal alignment); some number above
 * `most` where there are more than that, found sooner.
 */
const editDistance = (a: ReadonlyArray<string>, b: ReadonlyArray<string>, most: number): number => {
  let before: ReadonlyArray<number> = []
  let last: ReadonlyArray<number> = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1)
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      }
      next.push(cost)
    }
    // No later row has fewer than the least of two rows one above the other.
    if (Math.min(...next) > most && Math.min(...last) > most) return most + 1
    before = last
    last = next
  }
  return last[b.length] ?? a.length
}

/** How many letters two names have in common, wherever they stand; what they have not, each takes an edit. */
const inCommon = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): number => {
  const left = new Map<string, number>()
  for (const letter of a) left.set(letter, (left.get(letter) ?? 0) + 1)
  let common = 0
  for (const letter of b) {
    const count = left.get(letter) ?? 0
    if (count === 0) continue
    left.set(letter, count - 1)
    common++
  }
  return common
}

/** Nobody means by a longer name than this one of ours; a table of nonsense shall not be compared with them all. */
const longest = 80

/** The candidate nearest to `name` by edits, the first of several; `undefined` where even that is half another word. */
export const nearestName = (name: string, candidates: Iterable<string>): string | undefined => {
  const written = [...name.toLowerCase()]
  if (written.length > longest) return undefined
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const letters = [...candidate.toLowerCase()]
    const longer = Math.max(written.length, letters.length)
    const most = Math.min(longer >> 1, least - 1)
    if (Math.abs(written.length - letters.length) > most || longer - inCommon(written, letters) > most) continue
    const distance = editDistance(written, letters, most)
    if (distance <= most) {
      best = candidate
      least = distance
    }
  }
  return best
}
