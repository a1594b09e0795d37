/** The outline of a letter: frame, sections, items, problems, plans, and where in them any place lies. */
import {
  type ItemPassage,
  type LetterHead,
  type Passage,
  type Section,
  type SectionId,
  type SectionPassage,
  sections as registry,
  type Span
} from "@duxue/core"
import { readDates } from "../documents/dates.ts"
import type { Source } from "../source/source.ts"
import { frameOf, letterHead, signedAt } from "./frame.ts"
import { type Heading, headingsIn } from "./headings.ts"
import { type Location, locator } from "./location.ts"
import { paragraphsOf, type Range } from "./paragraphs.ts"
import { entriesOf, type PartEntry } from "./parts.ts"
import { type Place, placesOf } from "./sections.ts"
import { type Node, treeOf } from "./tree.ts"
import { wordingOf } from "./wording.ts"
import { reportedYear } from "./year.ts"

export interface PlacedText extends Range {
  readonly text: string
}

export interface Structure {
  readonly head: LetterHead
  /** The date under the signature. */
  readonly signedAt: Span | undefined
  readonly sections: ReadonlyArray<SectionPassage>
  readonly problems: ReadonlyArray<Passage>
  readonly plans: ReadonlyArray<Passage>
  /** Problems and plans as ranges of the text as understood. */
  readonly problemRanges: ReadonlyArray<PlacedText>
  readonly planRanges: ReadonlyArray<PlacedText>
  /** Headings and lead sentences of items, as ranges of the text as understood; the outermost have level 1. */
  readonly headings: ReadonlyArray<Range & { readonly level: number }>
  /** Where a place of the text as understood lies. Logarithmic. */
  readonly locate: (plainIndex: number) => Location
}

/** Reads the outline. `sections` are those that headings are matched with. */
export const readStructure = (source: Source, sections: ReadonlyArray<Section> = registry): Structure => {
  const { plain } = source
  const paragraphs = paragraphsOf(plain)
  const dates = readDates(source)
  const frame = frameOf(source, paragraphs, dates)
  const prose = paragraphs.flatMap((paragraph) => {
    if (paragraph.end <= frame.bodyStart || paragraph.start >= frame.bodyEnd) return []
    const start = Math.max(paragraph.start, frame.bodyStart)
    const end = Math.min(paragraph.end, frame.bodyEnd)
    return [{ start, end, text: plain.slice(start, end) }]
  })
  const headings = headingsIn(source, prose, sections)
  const roots = treeOf(headings, frame.bodyEnd)
  const places = placesOf(roots, sections)
  const entries = places.flatMap((place) => (place.kind === "part" ? entriesOf(plain, place.node, place.role) : []))
  const ranges = (part: PartEntry["part"]): ReadonlyArray<PlacedText> =>
    entries
      .filter((entry) => entry.part === part)
      .map(({ start, end }) => ({ start, end, text: plain.slice(start, end) }))
  const passage = ({ start, end }: Range): Passage => {
    const [from, to] = source.span(start, end)
    return { start: from, end: to, text: source.text.slice(from, to) }
  }
  const problemRanges = ranges("problems")
  const planRanges = ranges("plans")
  const titleText =
    frame.title === undefined ? undefined : plain.slice(frame.title.start, frame.title.end).replaceAll("\n", "")
  return {
    head: letterHead(source, frame, reportedYear(titleText, headings, plain, dates)),
    signedAt: signedAt(source, frame),
    sections: places.flatMap((place) => (place.kind === "section" ? [sectionPassage(source, place)] : [])),
    problems: problemRanges.map(passage),
    plans: planRanges.map(passage),
    problemRanges,
    planRanges,
    headings: levels(roots, 1),
    locate: locator(frame, roots, places, entries)
  }
}

const levels = (nodes: ReadonlyArray<Node>, level: number): ReadonlyArray<Range & { readonly level: number }> =>
  nodes.flatMap(({ heading, children }) => [
    ...(heading.proper ? [{ start: heading.start, end: heading.end, level }] : []),
    ...levels(children, level + 1)
  ])

const words = (source: Source, heading: Heading): string =>
  wordingOf(source, heading.words, heading.words + heading.text.length)

const spanOf = (source: Source, start: number, end: number): { readonly start: number; readonly end: number } => {
  let to = end
  while (to > start && source.plain[to - 1] === "\n") to--
  const [from, until] = source.span(start, to)
  return { start: from, end: until }
}

type SectionPlace = Extract<Place, { readonly kind: "section" }>

const sectionPassage = (source: Source, { id, heading, end, items }: SectionPlace): SectionPassage => ({
  id: id satisfies SectionId | null,
  heading: words(source, heading),
  ...spanOf(source, heading.start, end),
  items: items.flatMap((node): ReadonlyArray<ItemPassage> =>
    node.heading.number === undefined
      ? []
      : [
          {
            number: node.heading.number,
            heading: words(source, node.heading),
            ...spanOf(source, node.heading.start, node.end)
          }
        ]
  )
})
