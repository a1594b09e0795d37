/** The page of an official letter in the language of Typst: margins, lines, faces, headings, page numbers. */
import type { LetterFrame, LetterModel } from "@duxue/core"
import { characterGiven, faces, linePitch, pageNumber, paper, sizes, substitutes } from "../official/format.ts"
import { literal } from "./typst-text.ts"

/** The face that Duxue brings for machines that have none of the standard's: a black one (黑体). */
const brought = "Noto Sans S Chinese"

/** Of these the first that is installed sets digits and Latin letters; where none is, the Chinese face does. */
const latinFaces = ["Times New Roman", "Liberation Serif", "TeX Gyre Termes", "Tinos"]

const list = (items: ReadonlyArray<string>): string => `(${items.join(", ")},)`

const chinese = (face: keyof typeof substitutes): ReadonlyArray<string> => [face, ...substitutes[face], brought]

/** Quotation marks and dashes are Chinese: only what stands in the way of Latin among Chinese is Latin. */
const stack = (face: keyof typeof substitutes): string =>
  list([
    ...latinFaces.map((name) => `(name: ${literal(name)}, covers: "latin-in-cjk")`),
    ...chinese(face).map((name) => literal(name))
  ])

const points = (length: number): string => `${length.toFixed(3)}pt`

/** What a line leaves beside its type, half above and half below; a hair less, so that the last line of a page fits. */
const lead = linePitch - sizes.三号 - 0.01

/** The date that a PDF for archives must have: the letter's own, so that the same letter is the same file. */
export const documentDate = ({ signedOn }: Pick<LetterFrame, "signedOn">): string | undefined => {
  const date = signedOn === null ? null : new Date(`${signedOn}T00:00:00Z`)
  // A day that is none, or a month without one, dates nothing.
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== signedOn) return undefined
  return `datetime(year: ${date.getUTCFullYear()}, month: ${date.getUTCMonth() + 1}, day: ${date.getUTCDate()})`
}

/**
 * 22 lines of 28 characters: what Typst sets apart between lines Word sets around them, so that the first line begins half
 * of it below the edge of the block. No row of a table is parted between pages.
 */
export const pageSetting = ({ frame }: LetterModel): string => `
#let body-face = ${stack(faces.body)}
#let title-face = ${stack(faces.title)}
#let heading-face = ${stack(faces.heading)}
#let subheading-face = ${stack(faces.subheading)}
#let number-face = ${list(chinese(faces.number).map((name) => literal(name)))}
#let gap = ${points(lead)}
#set document(title: ${literal(frame.title)}, author: ${literal(frame.issuer)}, date: ${documentDate(frame) ?? "none"})
#set page(
  width: ${paper.width}mm, height: ${paper.height}mm,
  margin: (top: ${paper.top}mm + gap / 2, bottom: ${paper.bottom}mm, left: ${paper.left}mm, right: ${paper.right}mm),
  footer-descent: ${pageNumber.below}mm - ${pageNumber.headAbove}pt,
  footer: context {
    let page = counter(page).get().first()
    if page > 1 {
      set text(size: ${sizes.四号}pt, font: number-face, tracking: 0pt)
      set par(first-line-indent: 0em)
      let inset = h(${sizes.三号}pt)
      if calc.odd(page) { align(right)[— #page —#inset] } else { align(left)[#inset— #page —] }
    }
  },
)
#set text(font: body-face, size: ${sizes.三号}pt, lang: "zh", region: "cn", tracking: ${points(-characterGiven - 0.01)},
  top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: none, costs: (orphan: 0%, widow: 0%))
#set par(leading: gap, spacing: gap, first-line-indent: (amount: ${points(2 * (sizes.三号 - characterGiven))}, all: true), justify: true)
#let rung(face, it) = block(sticky: true, above: gap, below: gap, par(text(font: face, weight: "regular", size: 1em, it.body)))
#set table.cell(breakable: false)
#show heading: set text(size: ${sizes.三号}pt, weight: "regular")
#show heading: it => rung((heading-face, subheading-face, body-face, body-face).at(it.level - 1), it)
`
