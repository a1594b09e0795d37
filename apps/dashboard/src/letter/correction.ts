import type { Replacement, Span } from "@duxue/core"

/** A replacement made in the local copy: what stands there now, and what the letter said. */
export interface Correction {
  /** Where the new words stand in the corrected text. */
  readonly span: Span
  readonly was: string
  readonly now: string
  /** The annotation that it answers; what was put in with it goes by the same key, and is taken back with it. */
  readonly key: string
}

export interface Corrected {
  readonly text: string
  readonly corrections: ReadonlyArray<Correction>
}

/**
 * Replaces what stands at `span`. Corrections that stand after it move along; one that the new words cover is
 * superseded, and what the letter said at first is kept. What was put in together with a superseded one is from then
 * on taken back with the one that supersedes it: half of a suggestion is never left standing.
 */
export const correct = (before: Corrected, span: Span, now: string, key: string): Corrected => {
  const [start, end] = span
  const shift = now.length - (end - start)
  let was = before.text.slice(start, end)
  const kept: Array<Correction> = []
  const superseded = new Set<string>()
  for (const made of before.corrections) {
    if (made.span[1] <= start) kept.push(made)
    else if (made.span[0] >= end) kept.push({ ...made, span: [made.span[0] + shift, made.span[1] + shift] })
    else {
      was = was.replace(made.now, () => made.was)
      superseded.add(made.key)
    }
  }
  kept.push({ span: [start, start + now.length], was, now, key })
  const corrections = kept
    .map((made) => (superseded.has(made.key) ? { ...made, key } : made))
    .toSorted((a, b) => a.span[0] - b.span[0])
  return { text: before.text.slice(0, start) + now + before.text.slice(end), corrections }
}

/** Puts a whole suggestion in. From the last place to the first, so that no span moves before its turn. */
export const correctAll = (before: Corrected, replacements: ReadonlyArray<Replacement>, key: string): Corrected =>
  replacements
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((corrected, { span, text }) => correct(corrected, span, text, key), before)

const putBack = (before: Corrected, correction: Correction): Corrected => {
  const { text, corrections } = correct(before, correction.span, correction.was, correction.key)
  return { text, corrections: corrections.filter((made) => made.span[0] !== correction.span[0]) }
}

/** Puts back what the letter said, wherever the annotation was answered. */
export const revert = (before: Corrected, key: string): Corrected =>
  before.corrections
    .filter((made) => made.key === key)
    .toReversed()
    .reduce(putBack, before)

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * What was said of stretches of the text before any correction, at the places where they stand now. Of a stretch that was
 * written over, what stands there instead.
 */
export const movedBy = <Of extends Stretch>(
  corrections: ReadonlyArray<Correction>,
  stretches: ReadonlyArray<Of>
): ReadonlyArray<Of> => {
  let shift = 0
  const changes = corrections.map(({ span, was, now }) => {
    const start = span[0] - shift
    shift += now.length - was.length
    return { start, end: start + was.length, by: now.length - was.length }
  })
  /** Within words that were written over, the nearer end of what stands there now. */
  const moved = (at: number, isEnd: boolean): number =>
    changes.reduce((place, { start, end, by }) => {
      if (end <= at) return place + by
      if (start >= at) return place
      return place + (isEnd ? end - at + by : start - at)
    }, at)
  return stretches.map((each) => ({ ...each, start: moved(each.start, false), end: moved(each.end, true) }))
}
