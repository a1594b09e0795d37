/** Which names may have been meant: for 「您是否要找」 where a name is not known. */

/** Letters to put in, take out or exchange to make one text of the other. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [row, left] of [...a].entries()) {
    const line = [row + 1]
    for (const [column, right] of [...b].entries()) {
      const exchanged = (above[column] ?? 0) + (left === right ? 0 : 1)
      line.push(Math.min(exchanged, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1))
    }
    above = line
  }
  return above[b.length] ?? 0
}

/** What a searcher remembers of a name: its longer words, and of Chinese, which has no spaces, each pair of characters. */
const piecesOf = (asked: string): ReadonlyArray<string> => [
  ...(asked.match(/[a-z0-9]{3,}/gu) ?? []),
  ...(asked.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
  )
]

/** How unlike a name is to what was asked: the part of the pieces that it lacks, and a little for all that it has besides. */
const lacking = (asked: string, name: string): number => {
  const pieces = piecesOf(asked)
  const lacks = pieces.filter((piece) => !name.includes(piece)).length
  return pieces.length === 0 ? 1 : lacks / pieces.length + 0.2 * Math.max(0, 1 - asked.length / name.length)
}

/** From 0, the same: a part of it is nearest, then the fewest slips for its length, or the fewest pieces that lack. */
const unlikeness = (asked: string, name: string): number => {
  if (name === asked) return 0
  const shorter = Math.min(asked.length, name.length)
  if (shorter >= 3 && (name.includes(asked) || asked.includes(name))) return 1 / (1 + shorter)
  const slips = distance(asked, name) / Math.max(asked.length, name.length, 1)
  return Math.min(slips, lacking(asked, name))
}

interface Named {
  readonly id: string
  readonly title?: { readonly zh: string; readonly en: string }
}

/** At most `most` ids whose id or title is like what was asked, the likest first; none where nothing is like it. */
export const nearestIds = (asked: string, candidates: ReadonlyArray<Named>, most = 3): ReadonlyArray<string> => {
  const wanted = asked.trim().toLowerCase()
  if (wanted === "") return []
  return candidates
    .map(({ id, title }) => {
      const names = title === undefined ? [id] : [id, title.zh, title.en]
      return { id, far: Math.min(...names.map((name) => unlikeness(wanted, name.toLowerCase()))) }
    })
    .filter(({ far }) => far <= 0.5)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ id }) => id)
}
