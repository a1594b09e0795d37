import type { Inline, LetterTable, TableRow } from "@duxue/core"
import { captionOf, headingOf, tableLayout } from "../../table-layout/table-layout.ts"
import { element } from "../../xml/element.ts"
import { faces, sizes } from "../official-format.ts"
import type { FactPart } from "./fact-part.ts"
import { paragraph } from "./paragraphs.ts"
import { inlineRuns, run, type Type } from "./runs.ts"

type Align = "start" | "center" | "end"

const captionType: Type = { face: faces.heading, size: sizes.四号, spacing: 0 }

/** Stands above a table or a chart, and on its page. */
export const captionParagraph = (text: string): string =>
  paragraph(run(text, captionType), { align: "center", keepNext: true })

const twips = (points: number): number => Math.round(points * 20)

/** The grid of the page is for its text: lines of a table stand closer. */
const LINE = 1.45

const justified: Readonly<Record<Align, string>> = { start: "left", center: "center", end: "right" }

/** CT_PPr in the order of its schema: keepNext, snapToGrid, spacing, jc. */
const line = (runs: string, size: number, align: Align, keepNext = false): string =>
  element(
    "w:p",
    {},
    element(
      "w:pPr",
      {},
      keepNext ? element("w:keepNext") : "",
      element("w:snapToGrid", { "w:val": 0 }),
      element("w:spacing", { "w:line": twips(size * LINE), "w:lineRule": "exact" }),
      element("w:jc", { "w:val": justified[align] })
    ),
    runs
  )

const side = (name: string, width: number): string =>
  element(`w:${name}`, { "w:val": "single", "w:sz": width, "w:space": 0, "w:color": "000000" })

const open = (name: string): string => element(`w:${name}`, { "w:val": "nil" })

/** Statistical tables are open at both sides, and heavier above and below. */
const borders = element(
  "w:tblBorders",
  {},
  side("top", 12),
  open("left"),
  side("bottom", 12),
  open("right"),
  side("insideH", 4),
  side("insideV", 4)
)

const margins = (size: number): string =>
  element(
    "w:tblCellMar",
    {},
    ...["left", "right"].map((name) => element(`w:${name}`, { "w:w": twips(size * 0.35), "w:type": "dxa" }))
  )

const cell = (content: string, width: number, span = 1): string =>
  element(
    "w:tc",
    {},
    element(
      "w:tcPr",
      {},
      element("w:tcW", { "w:w": twips(width), "w:type": "dxa" }),
      span === 1 ? "" : element("w:gridSpan", { "w:val": span }),
      element("w:vAlign", { "w:val": "center" })
    ),
    content
  )

const row = (cells: string, isHead: boolean): string =>
  element("w:tr", {}, element("w:trPr", {}, element("w:cantSplit"), isHead ? element("w:tblHeader") : ""), cells)

/** The head of a table is told again on each page that it runs over, and its notes stand with its last row. */
export const tableXml = (table: LetterTable, facts: FactPart): string => {
  const { size, widths } = tableLayout(table)
  const type: Type = { face: faces.body, size: size * 2, spacing: 0 }
  const headType: Type = { face: faces.heading, size: size * 2, spacing: 0 }
  const at = (index: number): number => widths[index] ?? 0
  const whole = widths.reduce((sum, each) => sum + each, 0)
  const groupOf = ([inlines = []]: TableRow["cells"]): string =>
    cell(line(inlineRuns(inlines, headType, facts), size, "center", true), whole, widths.length)
  const cellsOf = ({ kind, cells }: TableRow, isLast: boolean): string => {
    if (kind === "group") return groupOf(cells)
    return cells
      .map((inlines: ReadonlyArray<Inline>, index) => {
        const align = table.columns[index]?.holds === "numbers" ? "end" : kind === "summary" ? "center" : "start"
        const runs = inlineRuns(inlines, kind === "summary" ? headType : type, facts)
        return cell(line(runs, size, align, isLast && table.notes.length > 0), at(index))
      })
      .join("")
  }
  const head = table.columns
    .map((column, index) => cell(line(run(headingOf(column), headType), size, "center", true), at(index)))
    .join("")
  return [
    captionParagraph(captionOf(table)),
    element(
      "w:tbl",
      {},
      element(
        "w:tblPr",
        {},
        element("w:tblW", { "w:w": twips(whole), "w:type": "dxa" }),
        element("w:jc", { "w:val": "center" }),
        borders,
        element("w:tblLayout", { "w:type": "fixed" }),
        margins(size)
      ),
      element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": twips(width) }))),
      row(head, true),
      ...table.rows.map((each, index) => row(cellsOf(each, index === table.rows.length - 1), false))
    ),
    ...table.notes.map((note) => line(inlineRuns(note, type, facts), size, "start")),
    // Two tables that touch are one table in Word.
    line("", size, "start")
  ].join("")
}
