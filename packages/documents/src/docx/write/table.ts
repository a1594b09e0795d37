import type { LetterTable } from "@duxue/core"
import { element } from "../../xml/element.ts"
import { faces, millimetres, sizes } from "../official-format.ts"
import type { FactPart } from "./fact-part.ts"
import { paragraph } from "./paragraphs.ts"
import { inlineRuns, run, type Type } from "./runs.ts"

const cellType: Type = { face: faces.body, size: sizes.四号 }
const headType: Type = { face: faces.heading, size: sizes.四号 }
const width = millimetres(156)

const side = (name: string): string => element(`w:${name}`, { "w:val": "single", "w:sz": 4, "w:color": "000000" })
const borders = element("w:tblBorders", {}, ...["top", "left", "bottom", "right", "insideH", "insideV"].map(side))

const cell = (content: string, columns: number): string =>
  element(
    "w:tc",
    {},
    element("w:tcPr", {}, element("w:tcW", { "w:w": Math.floor(width / columns), "w:type": "dxa" })),
    paragraph(content, { align: "center" })
  )

/** The head of a table is told again on each page that it runs over. */
export const tableXml = (table: LetterTable, facts: FactPart): string => {
  const columns = table.columns.length
  const head = element(
    "w:tr",
    {},
    element("w:trPr", {}, element("w:cantSplit"), element("w:tblHeader")),
    ...table.columns.map((name) => cell(run(name, headType), columns))
  )
  const rows = table.rows.map((cells) =>
    element(
      "w:tr",
      {},
      element("w:trPr", {}, element("w:cantSplit")),
      ...cells.map((inlines) => cell(inlineRuns(inlines, cellType, facts), columns))
    )
  )
  return [
    paragraph(run(`${table.caption}${table.unit === null ? "" : `（单位：${table.unit}）`}`, headType), {
      align: "center",
      keepNext: true
    }),
    element(
      "w:tbl",
      {},
      element(
        "w:tblPr",
        {},
        element("w:tblW", { "w:w": width, "w:type": "dxa" }),
        element("w:jc", { "w:val": "center" }),
        borders,
        element("w:tblLayout", { "w:type": "fixed" })
      ),
      element(
        "w:tblGrid",
        {},
        ...table.columns.map(() => element("w:gridCol", { "w:w": Math.floor(width / columns) }))
      ),
      head,
      ...rows
    )
  ].join("")
}
