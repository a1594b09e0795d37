import type { FindingState, Span } from "@duxue/core"
import { openingOf, type Passage, type SentenceFinder } from "../../report/place.ts"
import { printable } from "../../terminal/printable.ts"
import type { StyleName } from "../../terminal/style.ts"
import { displayWidth } from "../../terminal/width.ts"
import { type Line, wrap } from "../../terminal/wrap.ts"
import { type Page, stateLooks } from "./page.ts"

/** A place in the excerpt that the finding speaks of: `wrong` is thought wrong, `other` is what it disagrees with. */
interface Marked extends Line {
  readonly role: "wrong" | "other"
}

/** Characters shown to either side of the figure where the sentence has no end. */
const reach = 90

/**
 * The sentence in which a finding stands, its figures underlined: by the terminal where it can, else by a line of ^
 * (wrong) and ~ (what it disagrees with) beneath, in cells, so that it lies under Han characters too.
 */
export const excerpt = (
  page: Page,
  state: FindingState,
  text: string,
  sentenceOf: SentenceFinder,
  spans: ReadonlyArray<Span>,
  indent: number
): ReadonlyArray<string> => {
  const [first, ...others] = spans
  if (first === undefined) return []
  const opening = openingOf(text, first)
  const { content, marks } = quote(text, sentenceOf(opening, reach), [opening, ...others])
  const margin = " ".repeat(indent)
  return wrap(content, page.width - indent).flatMap((line) => {
    const within = marks
      .map((mark) => ({ ...mark, start: Math.max(mark.start, line.start), end: Math.min(mark.end, line.end) }))
      .filter(({ start, end }) => start < end)
    if (page.colour) return [margin + painted(page, stateLooks[state].styles, content, line, within)]
    const beneath = underline(content, line, within)
    return [margin + content.slice(line.start, line.end), ...(beneath === "" ? [] : [margin + beneath])]
  })
}

/** The passage as one printable line, and where in it the spans lie; none overlaps another. */
const quote = (text: string, passage: Passage, spans: ReadonlyArray<Span>) => {
  const marks: Array<Marked> = []
  let content = passage.before ? "…" : ""
  let offset = passage.start
  const inOrder = spans
    .map(
      ([start, end], index) =>
        ({ start, end: Math.min(end, passage.end), role: index === 0 ? "wrong" : "other" }) as const
    )
    .filter(({ start, end }) => start >= passage.start && start < end)
    .toSorted((a, b) => a.start - b.start || (a.role === "wrong" ? -1 : 1))
  for (const { start, end, role } of inOrder) {
    if (start < offset) continue
    content += printable(text.slice(offset, start))
    const from = content.length
    content += printable(text.slice(start, end))
    marks.push({ start: from, end: content.length, role })
    offset = end
  }
  content += printable(text.slice(offset, passage.end)) + (passage.after ? "…" : "")
  return { content, marks }
}

const painted = (
  page: Page,
  styles: ReadonlyArray<StyleName>,
  content: string,
  line: Line,
  marks: ReadonlyArray<Marked>
): string => {
  let result = ""
  let offset = line.start
  for (const { start, end, role } of marks) {
    const marked = content.slice(start, end)
    result += content.slice(offset, start) + page.paint(marked, "underline", ...(role === "wrong" ? styles : []))
    offset = end
  }
  return result + content.slice(offset, line.end)
}

const underline = (content: string, line: Line, marks: ReadonlyArray<Marked>): string => {
  let result = ""
  let offset = line.start
  for (const { start, end, role } of marks) {
    result += " ".repeat(displayWidth(content.slice(offset, start)))
    result += (role === "wrong" ? "^" : "~").repeat(displayWidth(content.slice(start, end)))
    offset = end
  }
  return result
}
