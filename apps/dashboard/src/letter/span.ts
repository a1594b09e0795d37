import type { Span } from "@duxue/core"

/** What stands at a span; line breaks that a file left inside a phrase are no part of it. */
export const textAt = (text: string, span: Span): string => text.slice(span[0], span[1]).replace(/\s*\n\s*/g, "")

/** The members of `sorted` (by start, not overlapping one another) that share a character with `span`. Logarithmic. */
export const within = (
  sorted: ReadonlyArray<{ readonly start: number; readonly end: number }>,
  span: Span
): ReadonlyArray<number> => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.end ?? 0) <= span[0]) low = middle + 1
    else high = middle
  }
  const found: Array<number> = []
  for (let index = low; index < sorted.length && (sorted[index]?.start ?? 0) < span[1]; index++) found.push(index)
  return found
}
