/** What stands around the text of a letter, in the language of Typst: see `docx/write/frame.ts` for the same in Word. */
import type { Annex, LetterFrame } from "@duxue/core"
import { annexNotes } from "../official/annex-notes.ts"
import {
  blanks,
  doubleLine,
  letterhead,
  linePitch,
  markSize,
  paper,
  POINTS_PER_MILLIMETRE,
  red,
  sizes,
  titlePitch
} from "../official/format.ts"
import { signatureOf } from "../official/signature.ts"
import { titleLines } from "../official/title-lines.ts"
import { quoted } from "./typst-text.ts"

const points = (length: number): string => `${length.toFixed(3)}pt`
const fromMillimetres = (length: number): number => length * POINTS_PER_MILLIMETRE

/** The text begins half of what a line leaves beside its type below the edge of the block. */
const blockTop = fromMillimetres(paper.top) + (linePitch - sizes.三号) / 2
const lineLeft = (paper.width - letterhead.lineWidth) / 2 - paper.left

/** What is placed so many points from the head of the first page. */
const placed = (top: number, align: "left" | "center", dx: string, what: string): string =>
  `#place(top + ${align}, dx: ${dx}, dy: ${points(top - blockTop)}, ${what})`

const bar = (top: number, thick: number): string =>
  placed(
    top,
    "left",
    `${lineLeft}mm`,
    `rect(width: ${letterhead.lineWidth}mm, height: ${thick}pt, fill: rgb("#${red}"))`
  )

const bars = (top: number, order: readonly [upper: number, lower: number]): ReadonlyArray<string> => [
  bar(top, order[0]),
  bar(top + order[0] + letterhead.between, order[1])
]

/** The red mark, its lines, and room for them. */
const letterheadSource = (issuer: string): ReadonlyArray<string> => {
  const markTop = fromMillimetres(letterhead.markTop)
  const size = markSize(issuer)
  const lineTop = markTop + size + fromMillimetres(letterhead.lineBelowMark)
  const foot = fromMillimetres(paper.height - letterhead.lineAboveFoot) - doubleLine
  const { thick, thin } = letterhead
  return [
    placed(
      markTop,
      "center",
      "0pt",
      `text(font: title-face, size: ${size}pt, tracking: 0pt, fill: rgb("#${red}"))[${quoted(issuer)}]`
    ),
    ...bars(lineTop, [thick, thin]),
    ...bars(foot, [thin, thick]),
    `#v(${points(lineTop + doubleLine + letterhead.numberBelowLine - blockTop)})`
  ]
}

const flush = (text: string): string => `#par(first-line-indent: 0em)[${quoted(text)}]`

/** An empty line of the grid. */
const emptyLine = "#block(height: 1em, above: gap, below: gap)"

export const titleSource = (title: string): string => {
  const gap = titlePitch - sizes.二号
  const lines = titleLines(title).map(quoted).join(" \\\n")
  return [
    `#block(width: 100%, above: gap, below: gap, sticky: true)[`,
    `#set text(font: title-face, size: ${sizes.二号}pt, tracking: 0pt)`,
    `#set par(first-line-indent: 0em, leading: ${gap}pt, justify: false)`,
    `#align(center)[${lines}]`,
    "]"
  ].join("\n")
}

export const openingSource = ({ issuer, documentNumber, title, addressee }: LetterFrame): ReadonlyArray<string> => [
  ...letterheadSource(issuer),
  `#align(right)[${quoted(documentNumber ?? blanks.documentNumber)}]`,
  emptyLine,
  emptyLine,
  titleSource(title),
  emptyLine,
  flush(addressee === null ? blanks.addressee : `${addressee.replace(/[:：]$/, "")}：`)
]

const annexNoteSource = (annexes: ReadonlyArray<Annex>): ReadonlyArray<string> => {
  const notes = annexNotes(annexes).map(
    ({ mark, title, markLeft, titleLeft }) =>
      `#pad(left: ${markLeft}em, par(first-line-indent: 0em, hanging-indent: ${titleLeft - markLeft}em)[${quoted(mark + title)}])`
  )
  return notes.length === 0 ? [] : [emptyLine, ...notes]
}

const atRight = (text: string, indent: number): string =>
  `#align(right, pad(right: ${indent}em, par(first-line-indent: 0em)[${quoted(text)}]))`

/** What comes below the text on its last page; nothing parts it. */
export const closingSource = (
  frame: LetterFrame,
  annexes: ReadonlyArray<Annex>,
  seal: boolean
): ReadonlyArray<string> => {
  const { name, date, nameRight, dateRight } = signatureOf(frame, seal)
  return [
    "#block(breakable: false, width: 100%, above: gap, below: gap)[",
    ...annexNoteSource(annexes),
    ...Array.from({ length: seal ? 2 : 1 }, () => emptyLine),
    atRight(name, nameRight),
    atRight(date, dateRight),
    ...(frame.contact === null ? [] : [`#par[${quoted(`（${frame.contact}）`)}]`]),
    "]"
  ]
}

/** 10.1: copies are named at the foot of the last page. */
export const copiesSource = ({ copiesTo }: LetterFrame): ReadonlyArray<string> =>
  copiesTo.length === 0
    ? []
    : [
        "#v(1fr)",
        [
          "#block(breakable: false, width: 100%, inset: (x: 1em))[",
          `#set text(size: ${sizes.四号}pt, tracking: 0pt)`,
          `#par(first-line-indent: 0em, hanging-indent: 3em)[${quoted(`抄送：${copiesTo.join("，")}。`)}]`,
          "]"
        ].join("\n")
      ]
