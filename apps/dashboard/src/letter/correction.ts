import type { Span } from "@duxue/core"

/** A replacement made in the local copy: what stands there now, and what the letter said. */
export interface Correction {
  /** Where the new words stand in the corrected text. */
  readonly span: Span
  readonly was: string
  readonly now: string
  /** The annotation that it answers. */
  readonly key: string
}

export interface Corrected {
  readonly text: string
  readonly corrections: ReadonlyArray<Correction>
}

/**
 * Replaces what stands at `span`. Corrections that stand after it move along; one that the new words cover is
 * superseded, and what the letter said at first is kept.
 */
export const correct = (before: Corrected, span: Span, now: string, key: string): Corrected => {
  const [start, end] = span
  const shift = now.length - (end - start)
  let was = before.text.slice(start, end)
  const kept: Array<Correction> = []
  for (const made of before.corrections) {
    if (made.span[1] <= start) kept.push(made)
    else if (made.span[0] >= end) kept.push({ ...made, span: [made.span[0] + shift, made.span[1] + shift] })
    else was = was.replace(made.now, () => made.was)
  }
  kept.push({ span: [start, start + now.length], was, now, key })
  kept.sort((a, b) => a.span[0] - b.span[0])
  return { text: before.text.slice(0, start) + now + before.text.slice(end), corrections: kept }
}

/** Puts back what the letter said. */
export const revert = (before: Corrected, correction: Correction): Corrected => {
  const { text, corrections } = correct(before, correction.span, correction.was, correction.key)
  return { text, corrections: corrections.filter((made) => made.span[0] !== correction.span[0]) }
}
