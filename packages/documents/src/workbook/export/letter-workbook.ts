/** A letter as a workbook: what it comes to as a filing, and every figure, statement and relation that was read from it. */
import type { AssessOptions, Filing } from "@duxue/core"
import { type LetterRecord, type LetterTableName, tablesOfLetter } from "../../flat-tables/letter-tables.ts"
import { writeWorkbook } from "../sheets/write-workbook.ts"
import { type DescribedSheet, filingSheets, filingTitle } from "./filing-workbook.ts"
import { findingsSheet, type FoundIn } from "./findings-sheet.ts"
import { tableSheet } from "./table-sheet.ts"

export interface LetterWorkbookOptions extends Pick<AssessOptions, "date"> {
  readonly record: LetterRecord
  readonly letter: FoundIn
  /** What the letter reports; left out where it names no year, so that nothing can be judged. */
  readonly filing?: Filing | undefined
}

const about: Readonly<Partial<Record<LetterTableName, string>>> = {
  figures: "报告中的每个数字：数值、单位、期间、所指指标项",
  statements: "没有数字的陈述",
  relations: "数字之间的关系和重算结果"
}

const inEnglish = ["arithmetic_en"]

/** The bytes of an .xlsx. */
export const letterWorkbook = ({ record, letter, filing, date }: LetterWorkbookOptions): Promise<Uint8Array> => {
  const tables = tablesOfLetter(record).flatMap((table): ReadonlyArray<DescribedSheet> => {
    const words = about[table.name]
    return words === undefined ? [] : [[tableSheet(table, `${words}。“位置”为字符序号。`, inEnglish), words]]
  })
  const { findings } = record
  const sheets =
    filing === undefined
      ? [findingsSheet(findings, letter), ...tables.map(([sheet]) => sheet)]
      : filingSheets(filing, { ...(date === undefined ? {} : { date }), findings, letter }, tables)
  return writeWorkbook({ title: filing === undefined ? "自评报告数据" : filingTitle(filing), sheets })
}
