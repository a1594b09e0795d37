/** A letter in the language of Typst, set as GB/T 9704-2012 asks; see `docx/official-format.ts` for the same in Word. */
import type { Block, Inline, LetterModel } from "@duxue/core"
import { formatDate } from "@duxue/core"
import { headingMark } from "../docx/heading-mark.ts"
import { typstChart } from "./typst-chart.ts"
import { typstTable } from "./typst-table.ts"
import { quoted } from "./typst-text.ts"

const inline = (inlines: ReadonlyArray<Inline>): string => quoted(inlines.map(({ text }) => text).join(""))

const faceOfLevel = { 1: "heading-face", 2: "subheading-face", 3: "body-face", 4: "body-face" } as const

const blockSource = (block: Block): string => {
  switch (block.kind) {
    case "heading": {
      const words = quoted(`${headingMark(block)}${block.text}`)
      return `#block(sticky: true, above: gap, below: gap)[#h(2em)#text(font: ${faceOfLevel[block.level]}${block.level === 3 ? ', weight: "bold"' : ""})[${words}]]`
    }
    case "paragraph":
      return `#par[${inline(block.inlines)}]`
    case "table":
      return typstTable(block)
    case "chart":
      return typstChart(block)
  }
}

export interface TypstFaces {
  readonly body: ReadonlyArray<string>
  readonly title: ReadonlyArray<string>
  readonly heading: ReadonlyArray<string>
  readonly subheading: ReadonlyArray<string>
}

const list = (names: ReadonlyArray<string>): string => `(${names.map((name) => JSON.stringify(name)).join(", ")},)`

/** 22 lines of 28 characters; the number of a page stands to the right on odd pages and to the left on even ones. */
const preamble = (faces: TypstFaces, { frame }: LetterModel): string => `
#let body-face = ${list(faces.body)}
#let title-face = ${list(faces.title)}
#let heading-face = ${list(faces.heading)}
#let subheading-face = ${list(faces.subheading)}
#let gap = 12.95pt
#set document(title: ${JSON.stringify(frame.title)}, author: ${JSON.stringify(frame.issuer)}, date: none)
#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer-descent: 7mm,
  footer: context {
    let page = counter(page).get().first()
    if page > 1 {
      set text(size: 14pt, font: body-face)
      if calc.odd(page) { align(right)[— #page —#h(1em)] } else { align(left)[#h(1em)— #page —] }
    }
  })
#set text(font: body-face, size: 16pt, lang: "zh", region: "cn", tracking: -0.25pt, top-edge: "ascender", bottom-edge: "descender")
#set text(top-edge: 0.88em, bottom-edge: -0.12em)
#set par(leading: gap, spacing: gap, first-line-indent: (amount: 2em, all: true), justify: true)
`

export const typstSource = (letter: LetterModel, faces: TypstFaces): string => {
  const { frame, blocks, annexes } = letter
  const line = (text: string | null, how: string): string => (text === null ? "" : `#${how}[${quoted(text)}]`)
  return [
    preamble(faces, letter),
    `#place(top + center, dy: -7mm - 16pt)[#text(font: title-face, size: 32pt, fill: red)[${quoted(frame.issuer)}]]`,
    "#v(12mm)",
    "#place(center)[#line(length: 170mm, stroke: 2pt + red)#v(-10pt)#line(length: 170mm, stroke: 0.75pt + red)]",
    "#v(4mm)",
    line(frame.documentNumber, "align(right)"),
    "#v(28pt)",
    `#align(center)[#text(font: title-face, size: 22pt)[${quoted(frame.title)}]]`,
    "#v(28pt)",
    frame.addressee === null
      ? ""
      : `#par(first-line-indent: 0em)[${quoted(`${frame.addressee.replace(/[:：]$/, "")}：`)}]`,
    ...blocks.map(blockSource),
    "#v(28pt)",
    line(frame.signedBy, "align(right)"),
    line(frame.signedOn === null ? null : formatDate(frame.signedOn, "zh"), "align(right)"),
    frame.contact === null ? "" : `#par[${quoted(`（${frame.contact}）`)}]`,
    ...annexes.flatMap((annex, index) => [
      "#pagebreak()",
      `#par(first-line-indent: 0em)[#text(font: heading-face)[附件${annexes.length === 1 ? "" : index + 1}]]`,
      `#align(center)[#text(font: title-face, size: 22pt)[${quoted(annex.title)}]]`,
      ...annex.blocks.map(blockSource)
    ])
  ]
    .filter((each) => each !== "")
    .join("\n\n")
}
