/** Documents that a letter names, in 《…》 with the 文号 that follows, or by the 文号 alone. */
import type { CitedDocument } from "@duxue/core"
import type { Range } from "../outline/paragraphs.ts"
import { wordingOf } from "../outline/wording.ts"
import { oncePerSource } from "../source/once.ts"
import { numberAfter, numbersIn } from "./number.ts"
import { within } from "./ranges.ts"

/** No title is longer; beyond it the closing mark was forgotten. */
const longest = 160

/** Where a title opened at `start` closes: just past its 》; a forgotten 》 is put where the words end. */
const closeOf = (plain: string, start: number): number => {
  const limit = Math.min(plain.length, start + longest)
  let depth = 1
  let first = -1
  for (let at = start + 1; at < limit; at++) {
    const sign = plain[at] as string
    if (sign === "\n" || sign === "。") return first > 0 ? first : endOfWords(plain, start, at)
    if (sign === "《" || sign === "〈") {
      // A second title after a comma: the one before it was never closed.
      if (/[,;]/.test(plain.slice(start, at))) return first > 0 ? first : endOfWords(plain, start, at)
      depth++
    } else if (sign === "》" || sign === "〉") {
      depth--
      if (first < 0 && sign === "》") first = at + 1
      if (depth === 0) return at + 1
    }
  }
  return first > 0 ? first : endOfWords(plain, start, limit)
}

const endOfWords = (plain: string, start: number, limit: number): number => {
  const stop = plain.slice(start + 1, limit).search(/[,;:!?、]/)
  return stop < 0 ? limit : start + 1 + stop
}

interface Cited {
  readonly documents: ReadonlyArray<CitedDocument>
  readonly ranges: ReadonlyArray<Range>
}

/**
 * Documents in the order of the text; one named twice is two entries, one named by its 文号 alone has an empty title.
 * `ranges` are the places in which numbers belong to a title or a 文号 and are no figures.
 */
export const readDocuments = oncePerSource((source): Cited => {
  const { plain } = source
  const documents: Array<CitedDocument> = []
  const ranges: Array<Range> = []
  const cite = (start: number, end: number, title: string, number: string | null, year: number | null) => {
    const [from, to] = source.span(start, end)
    documents.push({ title, number, year, start: from, end: to })
    ranges.push({ start, end })
  }
  for (let start = plain.indexOf("《"); start >= 0;) {
    const close = closeOf(plain, start)
    const closed = plain[close - 1] === "》" || plain[close - 1] === "〉"
    const title = wordingOf(source, start + 1, closed ? close - 1 : close)
    const issued = numberAfter(plain, close)
    if (title.length > 0) cite(start, issued?.end ?? close, title, issued?.number ?? null, issued?.year ?? null)
    start = plain.indexOf("《", Math.max(close, start + 1))
  }
  const named = within(ranges.slice())
  for (const { start, end, number, year } of numbersIn(plain)) {
    if (!named(start) && !named(end - 1)) cite(start, end, "", number, year)
  }
  const order = documents
    .map((_, index) => index)
    .toSorted((a, b) => (ranges[a] as Range).start - (ranges[b] as Range).start)
  return {
    documents: order.map((index) => documents[index] as CitedDocument),
    ranges: order.map((index) => ranges[index] as Range)
  }
})
