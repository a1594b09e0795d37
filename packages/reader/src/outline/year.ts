/** The year that a letter reports on. */
import type { PlacedDate } from "../documents/dates.ts"
import type { Heading } from "./headings.ts"

const yearOf = (text: string): number | undefined => {
  const match = /((?:19|20)\d{2})年度/.exec(text) ?? /((?:19|20)\d{2})(?:年|[-—–])/.exec(text)
  return match === null ? undefined : Number(match[1])
}

/**
 * The year that the prose itself is about: the one that begins most of its sentences (2018年,…), counted double
 * there. A year told once in passing is none.
 */
const yearInProse = (plain: string, dates: ReadonlyArray<PlacedDate>): number | undefined => {
  const weights = new Map<number, number>()
  for (const { start, end, date } of dates) {
    // A date alone on its line is of the signature: when it was written, and not of what.
    const alone = (start === 0 || plain[start - 1] === "\n") && (plain[end] === "\n" || end >= plain.trimEnd().length)
    if (date.includes("/") || alone) continue
    const leads = start === 0 || /[。\n]/.test(plain[start - 1] as string)
    const year = Number(date.slice(0, 4))
    weights.set(year, (weights.get(year) ?? 0) + (leads ? 2 : 1))
  }
  let best: number | undefined
  for (const [year, weight] of weights) {
    const most = best === undefined ? 1 : (weights.get(best) as number)
    if (weight > most || (weight === most && best !== undefined && year > best)) best = year
  }
  return best
}

export const reportedYear = (
  title: string | undefined,
  headings: ReadonlyArray<Heading>,
  plain: string,
  dates: ReadonlyArray<PlacedDate>
): number | undefined => {
  const named = title === undefined ? undefined : yearOf(title)
  if (named !== undefined) return named
  for (const { text, proper, rank } of headings) {
    const year = proper && rank <= 2 ? yearOf(text) : undefined
    if (year !== undefined) return year
  }
  return yearInProse(plain, dates)
}
