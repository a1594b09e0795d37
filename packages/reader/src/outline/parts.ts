/** Parts two and three of a letter: each problem and each plan a passage of its own. */
import type { Range } from "./paragraphs.ts"
import { type Role, roleOf, turnsToPlan } from "./roles.ts"
import type { Node } from "./tree.ts"

export interface PartEntry extends Range {
  readonly part: "problems" | "plans"
}

/** Entries that a text without headings counts off itself: （一）… 一是… 1.… ①… */
const counted =
  /(?<=^|[。;:\n])(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十][,是、]|\d{1,2}(?:、|\.(?!\d))|[①-⑳])/g

const trimmed = (plain: string, start: number, end: number): Range => {
  let to = end
  while (to > start && plain[to - 1] === "\n") to--
  return { start, end: to }
}

const withoutHeadings = (plain: string, start: number, end: number): ReadonlyArray<Range> => {
  const text = plain.slice(start, end)
  const starts = Array.from(text.matchAll(counted), (match) => start + match.index)
  if (starts.length >= 2) return starts.map((from, index) => trimmed(plain, from, starts[index + 1] ?? end))
  const ranges: Array<Range> = []
  let from = start
  for (const paragraph of text.split("\n")) {
    if (paragraph.length > 0 && !paragraph.endsWith(":")) ranges.push({ start: from, end: from + paragraph.length })
    from += paragraph.length + 1
  }
  return ranges
}

/** Where an entry that tells both turns to what will be done; its end where it never does. */
const turnOf = (plain: string, entry: Range): number => {
  for (const stop of plain.slice(entry.start, entry.end).matchAll(/[。;\n]/g)) {
    const from = entry.start + stop.index + 1
    if (turnsToPlan.test(plain.slice(from, Math.min(entry.end, from + 12)))) return from
  }
  return entry.end
}

/** The problems and plans under a heading of part two or three, in order. */
export const entriesOf = (plain: string, node: Node, role: Role): ReadonlyArray<PartEntry> => {
  if (node.children.length === 0) {
    return withoutHeadings(plain, node.heading.end, node.end).flatMap((range) => parted(plain, range, role))
  }
  return node.children.flatMap((child) => {
    const own = child.heading.proper && child.heading.text.length <= 16 ? roleOf(child.heading.text) : undefined
    if (own !== undefined) return entriesOf(plain, child, own)
    return parted(plain, trimmed(plain, child.heading.start, child.end), role)
  })
}

const parted = (plain: string, entry: Range, role: Role): ReadonlyArray<PartEntry> => {
  if (role !== "both") return entry.end > entry.start ? [{ ...entry, part: role }] : []
  const turn = turnOf(plain, entry)
  const problem: PartEntry = { ...trimmed(plain, entry.start, turn), part: "problems" }
  return turn < entry.end ? [problem, { start: turn, end: entry.end, part: "plans" }] : [problem]
}
