/** A letter as it was sent, with its own words: its headings and paragraphs, every figure that is understood bound to its fact. */
import { factIdOf } from "../domain/fact-id.ts"
import type { Figure } from "../domain/figure.ts"
import type { Filing } from "../domain/filing.ts"
import type {
  Block,
  BoundFigure,
  Heading,
  Inline,
  LetterFrame,
  LetterModel,
  Paragraph
} from "../domain/letter-model.ts"
import type { LetterReading } from "../domain/letter.ts"
import { MeasureId } from "../domain/measure.ts"
import { Period } from "../domain/period.ts"

interface Line {
  readonly start: number
  readonly end: number
}

/** White space, and the `##` by which Markdown marks a heading: they are of the format, and no words of the letter. */
const leadOf = (line: string): number => /^\s*(?:#{1,6}\s+)?/.exec(line)?.[0].length ?? 0

const linesOf = (text: string): ReadonlyArray<Line> =>
  Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => {
    const lead = leadOf(line)
    return { start: index + lead, end: index + line.trimEnd().length }
  }).filter(({ start, end }) => end > start)

const boundFigure = (figure: Figure, text: string, filing: Filing): BoundFigure | undefined => {
  if (figure.measure === null) return undefined
  const period = figure.period === null ? null : Period.make(figure.period)
  const fact = factIdOf(
    { measure: MeasureId.make(figure.measure), organisation: null, stage: null, period },
    filing.period
  )
  const { value, lower, upper, unit, qualifier, step } = figure
  return { kind: "figure", text, value, lower, upper, unit, qualifier, step, period, binding: { kind: "fact", fact } }
}

/** The words of a line with the figures that stand in it. */
const inlinesOf = ({ text, figures }: LetterReading, line: Line, filing: Filing): ReadonlyArray<Inline> => {
  const inlines: Array<Inline> = []
  let told = line.start
  const words = (end: number): void => {
    if (end > told) inlines.push({ kind: "words", text: text.slice(told, end) })
  }
  for (const figure of figures) {
    if (figure.start < told || figure.end > line.end) continue
    const bound = boundFigure(figure, text.slice(figure.start, figure.end), filing)
    if (bound === undefined) continue
    words(figure.start)
    inlines.push(bound)
    told = figure.end
  }
  words(line.end)
  return inlines
}

const marks: ReadonlyArray<readonly [Heading["level"], RegExp]> = [
  [1, /^[一二三四五六七八九十]+、/],
  [2, /^（[一二三四五六七八九十]+）/],
  [3, /^\d{1,2}[.．、]\s*(?!\d)/],
  [4, /^（\d{1,2}）/]
]

/** Nobody writes a heading so long; what begins with a heading's mark and goes on is a paragraph. */
const LONGEST_HEADING = 45

const headingOf = (text: string): Heading | undefined => {
  if (text.length > LONGEST_HEADING || /[。；;]$/.test(text)) return undefined
  const mark = marks.find(([, pattern]) => pattern.test(text))
  // Its own mark stays in its words: a letter's numbering is its author's.
  return mark === undefined ? undefined : { kind: "heading", level: mark[0], number: null, text }
}

/** Lines that the frame holds, so that they are not told twice. */
const isOfFrame = (text: string, reading: LetterReading): boolean => {
  const { title, addressee, signedBy } = reading.letter
  const plain = text.replace(/[\s#:：]/g, "")
  return [title, addressee, signedBy].some((each) => each !== null && each.replace(/[\s:：]/g, "") === plain)
}

const isDate = (text: string): boolean => /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/.test(text)

const frameOf = ({ letter }: LetterReading, filing: Filing): LetterFrame => ({
  issuer: letter.signedBy ?? letter.district ?? filing.district.name,
  documentNumber: null,
  title: letter.title ?? `${filing.district.name}${filing.period.slice(0, 4)}年履行教育职责情况自查自评报告`,
  addressee: letter.addressee,
  signedBy: letter.signedBy ?? filing.district.name,
  signedOn: letter.signedOn,
  contact: null,
  copiesTo: []
})

const itemAt = ({ sections }: LetterReading, at: number): number | null =>
  sections.flatMap(({ items }) => items).find(({ start, end }) => start <= at && at < end)?.number ?? null

/** `filing` is the one that the reading amounts to. */
export const letterOf = (reading: LetterReading, filing: Filing): LetterModel => {
  const blocks: Array<Block> = []
  for (const line of linesOf(reading.text)) {
    const text = reading.text.slice(line.start, line.end)
    if (isOfFrame(text, reading) || isDate(text)) continue
    const heading = headingOf(text)
    const paragraph: Paragraph = {
      kind: "paragraph",
      inlines: inlinesOf(reading, line, filing),
      item: itemAt(reading, line.start),
      own: true
    }
    blocks.push(heading ?? paragraph)
  }
  return { filing: filing.id, period: filing.period, frame: frameOf(reading, filing), blocks, annexes: [] }
}
