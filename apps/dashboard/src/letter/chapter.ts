/** The letter as it is laid out: who writes to whom, a preface, the sections as read, problems, plans, and the signature. */
import type { LetterReading, SectionId, SectionPassage, Span } from "@duxue/core"

export type ParagraphRole = "issuer" | "title" | "addressee" | "part" | "heading" | "body" | "signature"

export interface Paragraph {
  readonly span: Span
  readonly role: ParagraphRole
  /** Where its opening words end that stand in bold: `6.教育投入做到…。`; its start where it has none. */
  readonly lead: number
}

export type ChapterKind = "opening" | "preface" | "section" | "problems" | "plans" | "closing"

export interface Chapter {
  /** Id of its element on the page. */
  readonly id: string
  readonly kind: ChapterKind
  /** As the letter numbers it: 四; null where the chapter has no number. */
  readonly numeral: string | null
  /** The heading in words of the letter, without its number; null where the chapter has none. */
  readonly heading: string | null
  readonly section: SectionId | null
  readonly span: Span
  readonly paragraphs: ReadonlyArray<Paragraph>
}

const numbering =
  /^(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})[、.．]|(\d{1,2})[、.．])\s*/
const partHeading = /^[一二三四五六七八九十]{1,3}、[^。；，]{2,38}$/
/** A first sentence that counts something is the text itself, and no headline. */
const lead = /^(?:\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十]{1,3}[）)])[^。\n\d]{2,40}。/

const leadEnd = (text: string, span: Span): number =>
  span[0] + (lead.exec(text.slice(span[0], span[1]))?.[0].length ?? 0)

interface Owner {
  readonly kind: ChapterKind
  readonly section: SectionPassage | null
}

const opening: Owner = { kind: "opening", section: null }
const preface: Owner = { kind: "preface", section: null }
const closing: Owner = { kind: "closing", section: null }
const problems: Owner = { kind: "problems", section: null }
const plans: Owner = { kind: "plans", section: null }

const titleParagraph = (reading: LetterReading, paragraphs: ReadonlyArray<Span>): number => {
  const title = reading.letter.title?.replace(/\s/g, "")
  if (title === undefined || title === "") return -1
  const found = paragraphs.find((span) => {
    const words = reading.text.slice(span[0], span[1]).replace(/\s/g, "")
    return words.length > 6 && (words.includes(title) || title.includes(words))
  })
  return found?.[0] ?? -1
}

/** A reading with what is looked up in it again for every paragraph. */
interface Layout {
  readonly reading: LetterReading
  readonly owners: ReadonlyMap<SectionPassage, Owner>
  /** Where the last passage ends; what follows is the signature. */
  readonly last: number
  /** Where the paragraph of the title begins; -1 where none is. */
  readonly titleAt: number
  /** Where the last paragraph of the address begins: the addressee's, or the title's where nobody is addressed. */
  readonly addressedAt: number
}

const isAddressee = (reading: LetterReading, words: string): boolean => {
  const { addressee } = reading.letter
  return addressee !== null && addressee !== "" && words.startsWith(addressee) && words.length <= addressee.length + 2
}

const layoutOf = (reading: LetterReading, paragraphs: ReadonlyArray<Span>): Layout => {
  const titleAt = titleParagraph(reading, paragraphs)
  const addressee = paragraphs.find((span) => span[0] > titleAt && isAddressee(reading, reading.text.slice(...span)))
  return {
    reading,
    owners: new Map(
      reading.sections.map((section): [SectionPassage, Owner] => [section, { kind: "section", section }])
    ),
    last: [...reading.sections, ...reading.problems, ...reading.plans].reduce(
      (last, { end }) => Math.max(last, end),
      0
    ),
    titleAt,
    addressedAt: addressee?.[0] ?? titleAt
  }
}

/** Whose words a paragraph are; `undefined` for a heading between two chapters, which goes with the next. */
const ownerOf = ({ reading, owners, last, addressedAt }: Layout, span: Span): Owner | undefined => {
  const holds = (passage: { readonly start: number; readonly end: number }) =>
    passage.start < span[1] && span[0] < passage.end
  if (reading.problems.some(holds)) return problems
  if (reading.plans.some(holds)) return plans
  if (partHeading.test(reading.text.slice(span[0], span[1]))) return undefined
  const section = reading.sections.find(holds)
  if (section !== undefined) return owners.get(section)
  if (last === 0) return span[0] <= addressedAt ? opening : preface
  if (span[0] >= last) return closing
  if (reading.sections.some((candidate) => candidate.end <= span[0])) return undefined
  return span[0] <= addressedAt ? opening : preface
}

const roleOf = ({ reading, titleAt }: Layout, owner: Owner, span: Span): ParagraphRole => {
  const words = reading.text.slice(span[0], span[1])
  if (owner.kind === "opening") {
    if (span[0] === titleAt) return "title"
    if (titleAt >= 0 && span[0] < titleAt) return "issuer"
    return "addressee"
  }
  if (partHeading.test(words)) return "part"
  if (owner.section !== null && span[0] <= owner.section.start && owner.section.start < span[1]) {
    // A section that runs on from its heading in one paragraph has no line of its own to set as a heading.
    return words.length <= owner.section.heading.length + 12 ? "heading" : "body"
  }
  if (owner.kind === "closing" && words.length < 40) return "signature"
  return "body"
}

const headingOf = (owner: Owner, words: string): { readonly numeral: string | null; readonly heading: string } => {
  const given = owner.section?.heading ?? words
  const match = numbering.exec(given) ?? numbering.exec(words)
  return { numeral: match?.[1] ?? match?.[2] ?? match?.[3] ?? null, heading: given.replace(numbering, "").trim() }
}

const chapterOf = (layout: Layout, owner: Owner, spans: ReadonlyArray<Span>, order: number): Chapter => {
  const { text } = layout.reading
  const paragraphs = spans.map((span) => {
    const role = roleOf(layout, owner, span)
    return { span, role, lead: role === "body" ? leadEnd(text, span) : span[0] }
  })
  const first = spans[0] ?? [0, 0]
  const last = spans.at(-1) ?? first
  const titled = owner.kind === "section" || paragraphs[0]?.role === "part"
  const named = titled ? headingOf(owner, text.slice(first[0], first[1])) : { numeral: null, heading: null }
  return {
    id: `${owner.kind}-${order}`,
    kind: owner.kind,
    numeral: named.numeral,
    heading: named.heading,
    section: owner.section?.id ?? null,
    span: [first[0], last[1]],
    paragraphs
  }
}

/** Groups the paragraphs of a letter. One without known sections is an opening and a preface, and nothing more. */
export const chaptersOf = (reading: LetterReading, paragraphs: ReadonlyArray<Span>): ReadonlyArray<Chapter> => {
  const layout = layoutOf(reading, paragraphs)
  const groups: Array<{ owner: Owner; spans: Array<Span> }> = []
  let waiting: Array<Span> = []
  for (const span of paragraphs) {
    const owner = ownerOf(layout, span)
    if (owner === undefined) {
      waiting.push(span)
      continue
    }
    const current = groups.at(-1)
    if (current?.owner === owner) current.spans.push(...waiting, span)
    else groups.push({ owner, spans: [...waiting, span] })
    waiting = []
  }
  if (waiting.length > 0) groups.push({ owner: closing, spans: waiting })
  return groups.map((group, index) => chapterOf(layout, group.owner, group.spans, index))
}
