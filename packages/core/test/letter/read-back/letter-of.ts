/** A letter as its file gives it: text with figures, some of them bound. ［13630人］ is a figure that is bound to nothing. */
import {
  type BoundSpan,
  type FactId,
  type Figure,
  type FigureBinding,
  type LetterReading,
  Period,
  type Reading
} from "../../../src/index.ts"

export interface Written {
  readonly text: string
  readonly value: string | null
  readonly unit: string
  readonly binding?: FigureBinding
  /** What was written there when it was bound, where it is another now. */
  readonly was?: { readonly text: string; readonly value: string }
  /** What stands around it and is read with it: a digit typed before a bound number. */
  readonly lead?: string
  readonly measure?: string
  readonly qualifier?: Figure["qualifier"]
  /** Whether the reader sees a number there at all; 已 is none. */
  readonly unseen?: true
}

export const fact = (id: string): FigureBinding => ({ kind: "fact", fact: id as FactId })

export type Parts = ReadonlyArray<string | Written>

export interface ReadText {
  readonly reading: Reading
  readonly spans: ReadonlyArray<BoundSpan>
}

const figureAt = (start: number, { text, lead = "", value, unit, qualifier = "exact", measure }: Written): Figure => ({
  start,
  end: start + lead.length + text.length,
  text: lead + text,
  value,
  lower: value,
  upper: value,
  unit,
  qualifier,
  step: "0",
  period: null,
  subject: "",
  measure: measure ?? null,
  section: null,
  item: null
})

const spanAt = (start: number, { text, value, unit, binding, was }: Written): BoundSpan | undefined =>
  binding === undefined
    ? undefined
    : {
        start,
        end: start + text.length,
        binding,
        written: {
          text: was?.text ?? text,
          value: was?.value ?? value,
          lower: was?.value ?? value,
          upper: was?.value ?? value,
          unit,
          qualifier: "exact",
          step: "0",
          period: Period.make("2020")
        }
      }

/** Words, and figures between them, as a reader and a file give them. */
export const letterOf = (...parts: Parts): ReadText => {
  const figures: Array<Figure> = []
  const spans: Array<BoundSpan> = []
  let text = ""
  for (const part of parts) {
    if (typeof part === "string") {
      text += part
      continue
    }
    if (part.unseen !== true) figures.push(figureAt(text.length, part))
    const span = spanAt(text.length + (part.lead?.length ?? 0), part)
    if (span !== undefined) spans.push(span)
    text += `${part.lead ?? ""}${part.text}`
  }
  const letter: LetterReading = {
    text,
    letter: { title: null, district: "云岭区", year: 2020, addressee: null, signedBy: null, signedOn: null },
    sections: [],
    figures,
    statements: [],
    problems: [],
    plans: [],
    commitments: [],
    documents: []
  }
  return {
    reading: {
      ...letter,
      claims: [],
      series: [],
      nameLists: [],
      nameVariants: [],
      shareGrowths: [],
      comparisons: [],
      assertions: [],
      dates: [],
      signedAt: undefined
    },
    spans
  }
}
