/** Where a fact stands, and the address that shows it there. */
import type { Fact, LetterReading } from "@duxue/core"

export interface FactPlace {
  /** The figure of the letter, by index; `undefined` where it is a declared absence or comes from elsewhere. */
  readonly figure: number | undefined
  readonly section: string | null
  readonly item: number | null
  /** The words that state it. */
  readonly quote: string
  readonly href: string | undefined
}

export const placeOf = (fact: Fact, reading: LetterReading): FactPlace | undefined => {
  const { provenance } = fact
  if (provenance.kind !== "letter") return undefined
  const [start] = provenance.span
  const index = reading.figures.findIndex((figure) => figure.start === start)
  const figure = reading.figures[index]
  const statement = figure ?? reading.statements.find((each) => each.start === start)
  return {
    figure: index < 0 ? undefined : index,
    section: statement?.section ?? null,
    item: statement?.item ?? null,
    quote: provenance.quote,
    href: index < 0 ? undefined : `/letter?figure=${index}`
  }
}

/** A stretch of a sentence; one that states a fact leads to its place. */
export interface QuotePiece {
  readonly text: string
  readonly fact: boolean
  readonly href: string | undefined
}

/** As far as a sentence is quoted before its first figure and after its last. */
const reach = { before: 40, after: 30 } as const

const stops = /[。；\n]/u

/** The sentences of the letter that state the facts, each once, in order, with every one of the facts marked in it. */
export const quotesOf = (
  facts: ReadonlyArray<Fact>,
  reading: LetterReading
): ReadonlyArray<ReadonlyArray<QuotePiece>> => {
  const spans = facts
    .flatMap((fact) => (fact.provenance.kind === "letter" ? [{ span: fact.provenance.span, fact }] : []))
    .toSorted((a, b) => a.span[0] - b.span[0])
  const groups: Array<Array<(typeof spans)[number]>> = []
  for (const each of spans) {
    const last = groups.at(-1)?.at(-1)
    if (last !== undefined && last.span[0] === each.span[0]) continue
    const together =
      last !== undefined &&
      each.span[0] - last.span[1] < reach.before + reach.after &&
      !stops.test(reading.text.slice(last.span[1], each.span[0]))
    if (together) groups.at(-1)?.push(each)
    else groups.push([each])
  }
  return groups.map((group) => quoteOf(group, reading))
}

const quoteOf = (
  group: ReadonlyArray<{ readonly span: readonly [number, number]; readonly fact: Fact }>,
  reading: LetterReading
): ReadonlyArray<QuotePiece> => {
  const { text } = reading
  const [first, last] = [group[0]?.span[0] ?? 0, group.at(-1)?.span[1] ?? 0]
  const before = text.slice(Math.max(0, first - reach.before), first)
  const opening = before.split(stops).at(-1) ?? ""
  const after = text.slice(last, last + reach.after)
  const closing = after.split(stops)[0] ?? ""
  const plain = (words: string): QuotePiece => ({ text: words, fact: false, href: undefined })
  const pieces = [plain(`${opening.length === reach.before ? "……" : ""}${opening.trimStart()}`)]
  let at = first
  for (const { span, fact } of group) {
    pieces.push(plain(text.slice(at, span[0])))
    pieces.push({ text: text.slice(...span), fact: true, href: placeOf(fact, reading)?.href })
    at = span[1]
  }
  pieces.push(plain(`${closing}${closing.length === reach.after ? "……" : ""}`))
  return pieces.filter((piece) => piece.text !== "")
}
