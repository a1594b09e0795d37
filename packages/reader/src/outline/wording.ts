import type { Source } from "../source/source.ts"
import { isHan } from "../source/characters.ts"

/**
 * A range in the letter's own writing, fit to be shown: white space, line breaks and markup gone, signs of the width
 * that the letter gave them, characters simplified.
 */
export const wordingOf = (source: Source, start: number, end: number): string => {
  let wording = ""
  for (let at = start; at < end; at++) {
    const understood = source.plain[at] as string
    if (understood === "\n") continue
    const [given] = source.span(at, at + 1)
    wording += isHan(understood.charCodeAt(0)) || understood === " " ? understood : source.text[given]
  }
  return wording
}
