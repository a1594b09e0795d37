/** Widths in terminal cells: a Han character or full-width sign takes two. */
import { displayWidth } from "effect/cli/CliOutput"

export { displayWidth }

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
