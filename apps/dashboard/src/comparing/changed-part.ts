/** What two versions of a paragraph share at both ends, and what lies between. */
export interface Changed {
  readonly opening: string
  readonly before: string
  readonly after: string
  readonly closing: string
}

/** Never parts a number or a surrogate pair: 12 and 15 differ as a whole. */
const isWhole = (text: string, at: number): boolean =>
  !/[\d.]/.test(text[at - 1] ?? "") || !/[\d.]/.test(text[at] ?? "")

const isBoundary = (text: string, at: number): boolean => isWhole(text, at) && !/[\uDC00-\uDFFF]/.test(text[at] ?? "")

export const changedPart = (before: string, after: string): Changed => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  while (start > 0 && !(isBoundary(before, start) && isBoundary(after, start))) start -= 1
  let shared = 0
  while (shared < shorter - start && before.at(-1 - shared) === after.at(-1 - shared)) shared += 1
  while (shared > 0 && !(isBoundary(before, before.length - shared) && isBoundary(after, after.length - shared))) {
    shared -= 1
  }
  return {
    opening: before.slice(0, start),
    before: before.slice(start, before.length - shared),
    after: after.slice(start, after.length - shared),
    closing: before.slice(before.length - shared)
  }
}
