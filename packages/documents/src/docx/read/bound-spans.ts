/** What the figures of a letter that Duxue wrote state: each is a row of a part of its own, and the text names the row. */
import { BoundFigure, bindingName, type BoundSpan, FigureBinding } from "@duxue/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Package } from "../../package/open-package.ts"
import { elementsOf, parseXml, textContent, type XmlElement } from "../../xml/parse-xml.ts"
import { factNamespace } from "../write/fact-part.ts"
import type { NamedSpan, Story } from "./story.ts"

type Rows = ReadonlyMap<string, BoundFigure>

const decodeBinding = Schema.decodeUnknownResult(Schema.fromJsonString(FigureBinding))
const decodeFigure = Schema.decodeUnknownResult(BoundFigure)

const figureOf = (row: XmlElement): BoundFigure | undefined => {
  const { binding, value, lower, upper, unit, qualifier, step, period } = row.attributes
  const bound = decodeBinding(binding)
  if (Result.isFailure(bound)) return undefined
  const figure = decodeFigure({
    kind: "figure",
    text: textContent(row),
    value: value ?? null,
    lower: lower ?? null,
    upper: upper ?? null,
    unit,
    qualifier,
    step,
    period: period ?? null,
    binding: bound.success
  })
  return Result.isSuccess(figure) ? figure.success : undefined
}

/** The rows of the part by their ids; of a document that Duxue did not write, none. */
const rowsIn = (pack: Package): Rows => {
  const rows = new Map<string, BoundFigure>()
  for (const name of pack.names) {
    if (!/(?:^|\/)customXml\/item\d+\.xml$/i.test(name)) continue
    const part = pack.part(name)
    if (part === undefined || !part.includes(factNamespace)) continue
    for (const row of elementsOf(parseXml(part))) {
      const figure = figureOf(row)
      if (row.attributes["id"] !== undefined && figure !== undefined) rows.set(row.attributes["id"], figure)
    }
  }
  return rows
}

const ours = /^_duxue_(f\d+)_\d+$/
const shortened = /~(f\d+)$/

const spanOf = ({ start, end }: NamedSpan, figure: BoundFigure): BoundSpan => {
  const { kind: _, binding, ...written } = figure
  return { start, end, binding, written }
}

/** The row that a tag means: by its binding, and of several rows of one binding by what stands there. */
const rowOfTag = (tag: string, text: string, rows: Rows): BoundFigure | undefined => {
  const id = shortened.exec(tag)?.[1]
  if (id !== undefined) return rows.get(id)
  const named = [...rows.values()].filter(({ binding }) => bindingName(binding) === tag)
  return named.find((figure) => figure.text === text) ?? named[0]
}

/**
 * The bound figures in the order of the text. Bookmarks are asked first, for they name the very row; where a program lost
 * them, the tags of the content controls are.
 */
export const boundSpansIn = ({ text, bookmarks, controls }: Story, pack: Package): ReadonlyArray<BoundSpan> => {
  const rows = rowsIn(pack)
  if (rows.size === 0) return []
  const marked = bookmarks.flatMap((bookmark) => {
    const figure = rows.get(ours.exec(bookmark.name)?.[1] ?? "")
    return figure === undefined ? [] : [spanOf(bookmark, figure)]
  })
  const known = new Set(marked.map(({ start }) => start))
  const tagged = controls.flatMap((control) => {
    if (known.has(control.start)) return []
    const figure = rowOfTag(control.name, text.slice(control.start, control.end), rows)
    return figure === undefined ? [] : [spanOf(control, figure)]
  })
  const all = [...marked, ...tagged].toSorted((a, b) => a.start - b.start || a.end - b.end)
  // Of two that a program put into each other, one is left: a stretch of text states one figure. One without words states none.
  let end = 0
  return all.filter((span) => {
    if (span.start < end || span.end === span.start) return false
    end = span.end
    return true
  })
}
