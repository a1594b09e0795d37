/** Runs of text, and figures as content controls that keep what they state. */
import type { BoundFigure, Inline } from "@duxue/core"
import { element, escapeXml } from "../../xml/element.ts"
import { faces } from "../official-format.ts"
import type { FactPart } from "./fact-part.ts"

export interface Type {
  /** Face of Chinese characters. */
  readonly face: string
  /** Half points. */
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
  /** By how much each character is set wider, in twips. */
  readonly spacing?: number
}

/** CT_RPr in the order of its schema: rFonts, b, color, spacing, sz, szCs. */
export const runProperties = ({ face, size, bold = false, colour, spacing }: Type): string =>
  element(
    "w:rPr",
    {},
    element("w:rFonts", {
      "w:ascii": faces.latin,
      "w:eastAsia": face,
      "w:hAnsi": faces.latin,
      "w:cs": faces.latin,
      "w:hint": "eastAsia"
    }),
    bold ? element("w:b") : "",
    colour === undefined ? "" : element("w:color", { "w:val": colour }),
    spacing === undefined ? "" : element("w:spacing", { "w:val": spacing }),
    element("w:sz", { "w:val": size }),
    element("w:szCs", { "w:val": size })
  )

export const run = (text: string, type: Type): string =>
  text === "" ? "" : element("w:r", {}, runProperties(type), `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`)

/**
 * A figure as a content control between two ends of a bookmark. The control shows in Word what is bound, by its tag; the
 * bookmark outlives programs that keep no tags (LibreOffice 7 drops them). A data binding to the custom XML part is left
 * out: LibreOffice writes the text of a bound control twice.
 */
const control = (figure: BoundFigure, type: Type, facts: FactPart): string => {
  const { key, tag, title, bookmark } = facts.register(figure)
  return [
    element("w:bookmarkStart", { "w:id": key, "w:name": bookmark }),
    element(
      "w:sdt",
      {},
      element(
        "w:sdtPr",
        {},
        runProperties(type),
        element("w:alias", { "w:val": title }),
        element("w:tag", { "w:val": tag }),
        element("w:id", { "w:val": key })
      ),
      element("w:sdtContent", {}, run(figure.text, type))
    ),
    element("w:bookmarkEnd", { "w:id": key })
  ].join("")
}

export const inlineRuns = (inlines: ReadonlyArray<Inline>, type: Type, facts: FactPart): string =>
  inlines.map((each) => (each.kind === "words" ? run(each.text, type) : control(each, type, facts))).join("")
