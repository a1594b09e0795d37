import type { Span } from "@duxue/core"
import { understand } from "./source/source.ts"

/**
 * Where the paragraphs of a text stand, in order: lines that a file broke in mid-sentence are joined, and white space,
 * Markdown marks and page numbers at their ends are left out. Linear in the length of `given`; offsets point into the
 * text as given, byte-order mark removed, like those of `read`.
 */
export const paragraphsOf = (given: string): ReadonlyArray<Span> => {
  const source = understand(given)
  const spans: Array<Span> = []
  let start = 0
  while (start < source.plain.length) {
    const feed = source.plain.indexOf("\n", start)
    const end = feed < 0 ? source.plain.length : feed
    if (end > start) spans.push(source.span(start, end))
    start = end + 1
  }
  return spans
}
