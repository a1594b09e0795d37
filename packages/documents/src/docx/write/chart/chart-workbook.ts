/** The numbers of a chart as the workbook that Word opens when somebody edits it. */
import type { LetterChart } from "@duxue/core"
import { element, escapeXml, xmlDocument } from "../../../xml/element.ts"
import { officePackage, type OfficePart } from "../office-package.ts"
import { chartSheet, columnOfSeries } from "./series.ts"

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml"

const textCell = (place: string, text: string): string =>
  element("c", { r: place, t: "inlineStr" }, element("is", {}, element("t", {}, escapeXml(text))))

const numberCell = (place: string, value: string): string => element("c", { r: place }, element("v", {}, value))

const row = (number: number, cells: ReadonlyArray<string>): string => element("row", { r: number }, ...cells)

const sheetXml = ({ categories, series }: LetterChart): string =>
  xmlDocument(
    element(
      "worksheet",
      { xmlns: spreadsheet },
      element(
        "sheetData",
        {},
        row(
          1,
          series.map(({ title }, index) => textCell(`${columnOfSeries(index)}1`, title))
        ),
        ...categories.map((name, at) =>
          row(at + 2, [
            textCell(`A${at + 2}`, name),
            ...series.flatMap(({ values }, index) => {
              const value = values[at]?.value ?? null
              return value === null ? [] : [numberCell(`${columnOfSeries(index)}${at + 2}`, value)]
            })
          ])
        )
      )
    )
  )

const workbookXml = (): string =>
  xmlDocument(
    element(
      "workbook",
      {
        xmlns: spreadsheet,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      },
      element("sheets", {}, element("sheet", { name: chartSheet, sheetId: 1, "r:id": "rIdSheet" }))
    )
  )

export const chartWorkbook = (chart: LetterChart): Uint8Array => {
  const parts: ReadonlyArray<OfficePart> = [
    {
      name: "xl/workbook.xml",
      content: workbookXml(),
      type: `${spreadsheetType}.sheet.main+xml`,
      from: "",
      relation: { id: "rIdWorkbook", type: "officeDocument" }
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: sheetXml(chart),
      type: `${spreadsheetType}.worksheet+xml`,
      from: "xl/workbook.xml",
      relation: { id: "rIdSheet", type: "worksheet" }
    }
  ]
  return officePackage(parts)
}
