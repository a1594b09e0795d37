/** Planned sheets as the bytes of an .xlsx. */
import type { Language } from "@duxue/core"
import { type Cell, type DataValidation, writeXlsx, type WriteSheet } from "hucre/xlsx"
import type { NamedRange } from "hucre"
import { defaultFont, greyStyle, styleOf } from "./cell-looks.ts"
import { onSheet } from "./plan-cells.ts"
import type { EntryRule, LiveFormula, PlannedCell, SheetPlan, WorkbookPlan } from "./sheet-plan.ts"

const isFormula = (content: PlannedCell["content"]): content is LiveFormula =>
  typeof content === "object" && content !== null

const cellOf = (planned: PlannedCell): Partial<Cell> => {
  const { content, note, link } = planned
  return {
    style: styleOf(planned),
    // A text stays a text: what begins with = was never a formula of ours, and none is made of it.
    ...(isFormula(content)
      ? { type: "formula" as const, formula: content.formula, formulaResult: content.result ?? "" }
      : { value: content }),
    ...(note === undefined ? {} : { comment: { author: "督学", text: note } }),
    ...(link === undefined ? {} : { hyperlink: { target: "", location: link } })
  }
}

/** What a dialogue of Excel has room for. */
const dialogueTitle = 32
const dialogueText = 255

const validationOf = ({ range, allows, firm, title, message }: EntryRule): DataValidation => {
  const told = {
    range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: title.slice(0, dialogueTitle),
    inputMessage: message.slice(0, dialogueText),
    errorTitle: title.slice(0, dialogueTitle),
    errorMessage: message.slice(0, dialogueText),
    errorStyle: firm ? ("stop" as const) : ("warning" as const)
  }
  if (allows.kind === "list") return { ...told, type: "list", values: [...allows.words] }
  const { kind, least, most } = allows
  if (least !== undefined && most !== undefined)
    return { ...told, type: kind, operator: "between", formula1: least, formula2: most }
  if (most !== undefined) return { ...told, type: kind, operator: "lessThanOrEqual", formula1: most }
  return { ...told, type: kind, operator: "greaterThanOrEqual", formula1: least ?? "-1000000000000" }
}

const reference = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1

const mergeOf = (range: string) => {
  const [, startCol = "A", startRow = "1", endCol = "A", endRow = "1"] = reference.exec(range) ?? []
  return {
    startRow: Number(startRow) - 1,
    startCol: columnNumber(startCol),
    endRow: Number(endRow) - 1,
    endCol: columnNumber(endCol)
  }
}

/** The sheet's name, and which page of how many it is. */
const foot: Readonly<Record<Language, string>> = { zh: "&L&A&R第 &P 页，共 &N 页", en: "&L&A&RPage &P of &N" }

const sheetOf = (plan: SheetPlan, language: Language): WriteSheet => {
  const cells = new Map(
    plan.rows.flatMap((row, at) =>
      row.flatMap((planned, column) =>
        planned === null ? [] : [[`${at},${column}`, cellOf(planned)] satisfies [string, Partial<Cell>]]
      )
    )
  )
  const { orientation, across, rows, columns } = plan.printed
  return {
    name: plan.name,
    ...(plan.hidden === true ? { hidden: true } : {}),
    columns: plan.widths.map((width) => ({ width })),
    cells,
    rowDefs: new Map([...(plan.heights ?? [])].map(([row, height]) => [row, { height }])),
    merges: (plan.merges ?? []).map(mergeOf),
    dataValidations: (plan.rules ?? []).map(validationOf),
    conditionalRules: (plan.greyed ?? []).map(({ range, condition }, at) => ({
      type: "expression" as const,
      priority: at + 1,
      range,
      formula: condition,
      style: greyStyle
    })),
    ...(plan.frozen === undefined ? {} : { freezePane: plan.frozen }),
    ...(plan.filter === undefined ? {} : { autoFilter: { range: plan.filter } }),
    ...(plan.guarded
      ? { protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true, sort: true } }
      : {}),
    pageSetup: {
      paperSize: "a4",
      orientation,
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
      ...(rows === undefined || columns !== undefined ? {} : { printTitlesRow: rows })
    },
    headerFooter: { oddFooter: foot[language] },
    view: { showGridLines: false }
  }
}

/** Rows and columns that are both repeated on every page: Excel wants the columns named first, which the writer does not. */
const repeatedParts = ({ name, printed: { rows, columns } }: SheetPlan): ReadonlyArray<NamedRange> =>
  rows === undefined || columns === undefined
    ? []
    : [{ name: "_xlnm.Print_Titles", range: `${onSheet(name, columns)},${onSheet(name, rows)}`, scope: name }]

export const writeWorkbook = ({ title, language = "zh", sheets }: WorkbookPlan): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, language)),
    namedRanges: sheets.flatMap(repeatedParts),
    defaultFont,
    properties: { title, creator: "督学" }
  })
