/** Widths in terminal cells: a Han character or full-width sign takes two. */
import { displayWidth as measured } from "effect/cli/CliOutput"

/** Wide characters that nothing combines with: Chinese punctuation, Han, full-width forms. */
const isPlainWide = (unit: number): boolean =>
  (unit >= 0x3000 && unit <= 0x3029) || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff60)

/** ASCII, and the dashes, quotation marks, dots and arrows of reports. */
const isPlainNarrow = (unit: number): boolean =>
  (unit >= 0x20 && unit <= 0x7e) || unit === 0xb7 || (unit >= 0x2010 && unit <= 0x2027) || unit === 0x2192

/** Cells that `text` takes. What is neither plainly narrow nor plainly wide is left to the library, which is much slower. */
export const displayWidth = (text: string): number => {
  let cells = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isPlainNarrow(unit)) cells++
    else if (isPlainWide(unit)) cells += 2
    else return measured(text)
  }
  return cells
}

/** `text` filled with spaces to `width` cells; a longer text stays as it is. */
export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)))

export const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - displayWidth(text))) + text

/** `text` cut to `width` cells, with an ellipsis in the last of them where something is missing. */
export const clip = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text
  let kept = ""
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}
