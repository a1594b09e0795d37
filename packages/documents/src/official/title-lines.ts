/**
 * 7.3.1: a title of several lines breaks where its meaning does, and its lines make a trapezoid or a diamond; a square or
 * an hourglass is not wanted.
 */
import { grid, sizes } from "./format.ts"
import { widthOf } from "./text-width.ts"

/** A character less than the block holds: digits of a face that stands in may be wider than half of one. */
const WIDEST = Math.floor((grid.characters * sizes.三号) / sizes.二号) - 1
const MOST_LINES = 4

/** Where a title may break, and how far a break there tears what belongs together. */
const seams: ReadonlyArray<readonly [pattern: RegExp, torn: number]> = [
  [/(?=关于)/g, 0],
  [/(?<=[、，》])/g, 1],
  [/(?<=的)(?!的)/g, 1],
  [/(?<=年度?|情况)(?![的度、])/g, 2],
  [/(?=自查|报告|的函|以及|(?<!以)及|和|与)/g, 3]
]

interface Seam {
  readonly at: number
  readonly torn: number
}

const seamsOf = (title: string): ReadonlyArray<Seam> => {
  const least = new Map<number, number>()
  for (const [pattern, torn] of seams) {
    for (const { index } of title.matchAll(pattern)) {
      if (index > 0 && index < title.length && !least.has(index)) least.set(index, torn)
    }
  }
  return Array.from(least, ([at, torn]) => ({ at, torn })).toSorted((a, b) => a.at - b.at)
}

/** Neither narrower in its middle than at both its ends, nor as wide in each line as in every other. */
const shapeFault = (widths: ReadonlyArray<number>): number => {
  const hourglass = widths.some(
    (width, index) =>
      widths.slice(0, index).some((other) => other > width) && widths.slice(index + 1).some((other) => other > width)
  )
  const spread = Math.max(...widths) - Math.min(...widths)
  return (hourglass ? 6 : 0) + (spread < 1 ? 2 : 0) + (4 * spread) / Math.max(...widths)
}

const fault = (lines: ReadonlyArray<string>, torn: number): number => {
  const widths = lines.map(widthOf)
  const stub = Math.min(...widths) < 4 ? 4 : 0
  return torn + shapeFault(widths) + stub + 2 * lines.length
}

/** Every way to break a title at its seams into lines that fit. */
function* breakings(
  title: string,
  places: ReadonlyArray<Seam>,
  lines: ReadonlyArray<string>,
  torn: number
): Generator<readonly [ReadonlyArray<string>, number]> {
  if (widthOf(title) <= WIDEST) yield [[...lines, title], torn]
  if (lines.length === MOST_LINES - 1) return
  for (const [index, { at, torn: more }] of places.entries()) {
    const line = title.slice(0, at)
    if (widthOf(line) > WIDEST) return
    const rest = places.slice(index + 1).map((place) => ({ ...place, at: place.at - at }))
    yield* breakings(title.slice(at), rest, [...lines, line], torn + more)
  }
}

/** Where no seam helps: full lines, a number never parted. */
const filled = (title: string): ReadonlyArray<string> => {
  const lines = [""]
  for (const piece of title.match(/[\d.]+|./gsu) ?? []) {
    const line = lines.at(-1) ?? ""
    if (line !== "" && widthOf(line + piece) > WIDEST) lines.push(piece)
    else lines[lines.length - 1] = line + piece
  }
  return lines
}

/** The lines of a title; a title that fits is one line. Few seams are looked at, for a title has few. */
export const titleLines = (title: string): ReadonlyArray<string> => {
  if (widthOf(title) <= WIDEST) return [title]
  let best: ReadonlyArray<string> | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [lines, torn] of breakings(title, seamsOf(title).slice(0, 16), [], 0)) {
    const worth = fault(lines, torn)
    if (worth < least) [best, least] = [lines, worth]
  }
  return best ?? filled(title)
}
