/** Runs of text, and figures as content controls that keep what they state. */
import type { BoundFigure, Inline } from "@duxue/core"
import { element, escapeXml } from "../../xml/element.ts"
import { faces } from "../official-format.ts"
import type { FactPart } from "./fact-part.ts"

/** What a run has of its own; the rest it has from its paragraph's style. */
export interface Type {
  /** Face of Chinese characters. */
  readonly face?: string
  /** Half points. */
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: string
  /** By how much each character is set wider, in twips. */
  readonly spacing?: number
}

/** Marks of both scripts, which Word sets in half width unless it is told that they are Chinese. */
const ofBothScripts = /[“”‘’—…·×÷°±]/

const fonts = (face: string | undefined): string =>
  element("w:rFonts", {
    "w:hint": "eastAsia",
    ...(face === undefined
      ? {}
      : { "w:ascii": faces.latin, "w:hAnsi": faces.latin, "w:eastAsia": face, "w:cs": faces.latin })
  })

/** CT_RPr in the order of its schema: rFonts, b, bCs, color, spacing, sz, szCs, lang. */
export const runProperties = ({ face, size, bold = false, colour, spacing }: Type, more = ""): string =>
  element(
    "w:rPr",
    {},
    fonts(face),
    bold ? element("w:b") + element("w:bCs") : "",
    colour === undefined ? "" : element("w:color", { "w:val": colour }),
    spacing === undefined ? "" : element("w:spacing", { "w:val": spacing }),
    size === undefined ? "" : element("w:sz", { "w:val": size }) + element("w:szCs", { "w:val": size }),
    more
  )

const hasLook = ({ face, size, bold, colour, spacing }: Type): boolean =>
  [face, size, bold, colour, spacing].some((each) => each !== undefined)

/** What needs no properties has none: a letter has thousands of runs. */
export const run = (text: string, type: Type = {}): string => {
  if (text === "") return ""
  const properties = hasLook(type) || ofBothScripts.test(text) ? runProperties(type) : ""
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

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

/**
 * A place that the clerk has yet to fill: in Word a control that asks for what it is called and gives way to the first key,
 * on paper the blank that is customary there. LibreOffice prints it like other text.
 */
export const blank = (called: string, text: string, content: "text" | "date"): string =>
  element(
    "w:sdt",
    {},
    element(
      "w:sdtPr",
      {},
      element("w:alias", { "w:val": called }),
      element("w:showingPlcHdr"),
      content === "text"
        ? element("w:text")
        : element(
            "w:date",
            {},
            element("w:dateFormat", { "w:val": "yyyy年M月d日" }),
            element("w:lid", { "w:val": "zh-CN" }),
            element("w:storeMappedDataAs", { "w:val": "dateTime" }),
            element("w:calendar", { "w:val": "gregorian" })
          )
    ),
    element("w:sdtContent", {}, run(text))
  )
