import type { Source } from "../source/source.ts"
import { isHan } from "../source/characters.ts"

const SPACE = 0x20
const LINE_FEED = 0x0a

/**
 * A range in the letter's own writing, fit to be shown: white space, line breaks and markup gone, signs of the width
 * that the letter gave them, characters simplified.
 */
export const wordingOf = (source: Source, start: number, end: number): string => {
  const { plain } = source
  let wording = ""
  /** From here on what is understood is what is shown. */
  let from = start
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at)
    if (isHan(code) || code === SPACE) continue
    const given = code === LINE_FEED ? "" : source.givenAt(at)
    if (given.charCodeAt(0) === code) continue
    wording += plain.slice(from, at) + given
    from = at + 1
  }
  return wording + plain.slice(from, end)
}
