/** The name that was probably meant: 在校学生数 for 在校生数. */

/** Edits that turn `a` into `b`: insertions, deletions, replacements and swaps of neighbours (optimal alignment). */
const editDistance = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): number => {
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
    before = last
    last = next
  }
  return last[b.length] ?? a.length
}

/** The candidate nearest to `name` by edits, the first of several; `undefined` where even that is half another word. */
export const nearestName = (name: string, candidates: Iterable<string>): string | undefined => {
  const written = [...name.toLowerCase()]
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const letters = [...candidate.toLowerCase()]
    const longer = Math.max(written.length, letters.length)
    if (Math.abs(written.length - letters.length) * 2 > longer) continue
    const distance = editDistance(written, letters)
    if (distance < least && distance * 2 <= longer) {
      best = candidate
      least = distance
    }
  }
  return best
}
