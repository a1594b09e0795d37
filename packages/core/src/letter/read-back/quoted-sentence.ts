/** The words that a figure stands in, as a list of differences quotes them. */
import type { Span } from "../../domain/text.ts"

/** No quotation goes on for longer to either side. */
const MOST_WORDS = 60

const ends = "。；;！!？?\n"

/** From the end of the sentence before to the end of its own, on one line. Looks no further than it quotes. */
export const sentenceAround = (text: string, [start, end]: Span): string => {
  let from = start
  while (from > 0 && start - from < MOST_WORDS && !ends.includes(text[from - 1] as string)) from--
  let to = end
  while (to < text.length && to - end < MOST_WORDS && !ends.includes(text[to] as string)) to++
  return text.slice(from, to).replace(/\s+/g, " ").trim()
}
