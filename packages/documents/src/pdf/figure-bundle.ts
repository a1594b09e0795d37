/**
 * What the figures of a PDF state, attached to it: a page holds no tags that every program keeps. The figures are listed in
 * the order in which they are printed, so that each is found behind the one before it.
 */
import { BoundFigure, type BoundSpan, type Inline, type LetterModel } from "@duxue/core"
import { figuresOfChart } from "../chart/chart-layout.ts"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

export const bundleName = "duxue-figures.json"

const Bundle = Schema.Struct({ format: Schema.Literal("duxue-figures/1"), figures: Schema.Array(BoundFigure) })

const figuresOf = (inlines: ReadonlyArray<Inline>): ReadonlyArray<BoundFigure> =>
  inlines.filter((each) => each.kind === "figure")

/** The attachment of a letter. */
export const bundleOf = ({ blocks, annexes }: LetterModel): string => {
  const figures = [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return figuresOf(block.inlines)
      case "table":
        return [...block.rows.flatMap(({ cells }) => cells), ...block.notes].flatMap(figuresOf)
      case "chart":
        return figuresOfChart(block)
      case "heading":
        return []
    }
  })
  return JSON.stringify({ format: "duxue-figures/1", figures })
}

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Bundle))

/** The text without white space, and where each of its characters stands in the text. */
const squeezed = (text: string): { readonly plain: string; readonly at: ReadonlyArray<number> } => {
  const at: Array<number> = []
  let plain = ""
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    if (/\s/.test(character)) continue
    plain += character
    at.push(index)
  }
  return { plain, at }
}

/** Where the figures of an attachment stand in the text; those that are not there any more bind nothing. */
export const placeFigures = (text: string, attachment: string): ReadonlyArray<BoundSpan> => {
  const bundle = decode(attachment)
  if (Result.isFailure(bundle)) return []
  const { plain, at } = squeezed(text)
  const spans: Array<BoundSpan> = []
  let behind = 0
  for (const { kind: _, binding, ...written } of bundle.success.figures) {
    const words = squeezed(written.text).plain
    const found = plain.indexOf(words, behind)
    if (found < 0) continue
    behind = found + words.length
    spans.push({ start: at[found] as number, end: (at[behind - 1] as number) + 1, binding, written })
  }
  return spans
}
