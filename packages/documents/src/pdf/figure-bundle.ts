/**
 * What the figures of a PDF state, attached to it: a page holds no tags that every program keeps. The figures are listed in
 * the order in which they are printed, so that each is found behind the one before it.
 */
import { BoundFigure, type BoundSpan, type Inline, type LetterModel } from "@duxue/core"
import { readingOfChart } from "../chart/reading-order.ts"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { placedInOrder } from "./in-order.ts"

export const bundleName = "duxue-figures.json"

/** A figure and the words right before it, by which it is told from others that are written the same. */
const PlacedFigure = Schema.Struct({ ...BoundFigure.fields, before: Schema.String })
type PlacedFigure = typeof PlacedFigure.Type

const Bundle = Schema.Struct({ format: Schema.Literal("duxue-figures/1"), figures: Schema.Array(PlacedFigure) })

const CONTEXT = 8

const figuresOf = (inlines: ReadonlyArray<Inline>): ReadonlyArray<PlacedFigure> => {
  let told = ""
  return inlines.flatMap((each): ReadonlyArray<PlacedFigure> => {
    const before = told.replace(/\s/g, "").slice(-CONTEXT)
    told += each.text
    return each.kind === "figure" ? [{ ...each, before }] : []
  })
}

/** The attachment of a letter. */
export const bundleOf = ({ blocks, annexes }: LetterModel): string => {
  const figures = [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return figuresOf(block.inlines)
      case "table":
        return [...block.rows.map(({ cells }) => cells.flat()), ...block.notes].flatMap(figuresOf)
      case "chart":
        return figuresOf(readingOfChart(block))
      case "heading":
        return []
    }
  })
  return JSON.stringify({ format: "duxue-figures/1", figures })
}

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Bundle))

/** Bars part the cells of a row where the page is seen to have columns, and are none of its words. */
const spacing = /[\s|]/

interface Squeezed {
  /** The text without white space and bars. */
  readonly plain: string
  /** Where each of its characters stands in the text. */
  readonly at: ReadonlyArray<number>
}

const squeezed = (text: string): Squeezed => {
  const at: Array<number> = []
  let plain = ""
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string
    if (spacing.test(character)) continue
    plain += character
    at.push(index)
  }
  return { plain, at }
}

/** More places than this say nothing of any of them. */
const MOST_PLACES = 200

/** Where `words` stand behind `before`, and no number goes on at either side of them. */
const placesOf = ({ plain, at: stands }: Squeezed, before: string, words: string): ReadonlyArray<number> => {
  // Of two numbers with nothing between them one begins where a column does.
  const isParted = (at: number): boolean => (stands[at] ?? 0) - (stands[at - 1] ?? 0) > 1
  const [opens, closes] = [before === "" && /^[\d.]/.test(words), /[\d.]$/.test(words)]
  const places: Array<number> = []
  const sought = before + words
  for (let at = plain.indexOf(sought); at >= 0 && places.length < MOST_PLACES; at = plain.indexOf(sought, at + 1)) {
    const goesOn =
      (opens && /[\d.]/.test(plain[at - 1] ?? "") && !isParted(at)) ||
      (closes && /\d/.test(plain[at + sought.length] ?? "") && !isParted(at + sought.length))
    if (!goesOn) places.push(at + before.length)
  }
  return places
}

/** Fewer words than this are found behind many numbers. */
const LEAST_CONTEXT = 3

/**
 * Where `words` stand behind what stood before them. A name in a cell may go over to a next line, below the numbers of its
 * row: then its first line alone stands before them. Where not even that does, wherever the words stand.
 */
const placesBehind = (page: Squeezed, before: string, words: string): ReadonlyArray<number> => {
  for (let length = before.length; length >= LEAST_CONTEXT; length--) {
    const places = placesOf(page, before.slice(0, length), words)
    if (places.length > 0) return places
  }
  return placesOf(page, "", words)
}

/** Where the figures of an attachment stand in the text; those that are not there any more bind nothing. */
export const placeFigures = (text: string, attachment: string): ReadonlyArray<BoundSpan> => {
  const bundle = decode(attachment)
  if (Result.isFailure(bundle)) return []
  const { figures } = bundle.success
  const page = squeezed(text)
  const { at } = page
  const words = figures.map((figure) => squeezed(figure.text).plain)
  const places = placedInOrder(figures.map(({ before }, index) => placesBehind(page, before, words[index] ?? "")))
  return figures.flatMap((figure, index) => {
    const { kind: _, before: __, binding, ...written } = figure
    const place = places[index]
    if (place === undefined) return []
    const start = at[place] as number
    const end = (at[place + (words[index] ?? "").length - 1] as number) + 1
    return [{ start, end, binding, written }]
  })
}
