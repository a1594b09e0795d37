/** What the formulas of a workbook come to in a spreadsheet that is none of ours. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { type CellValue, readXlsx } from "hucre/xlsx"
import { convertByOffice } from "../office.ts"

/** The workbook without what its formulas came to when it was written: nothing is left but to calculate them. */
export const withoutResults = (workbook: Uint8Array): Uint8Array => {
  const parts = unzipSync(workbook)
  const stripped = Object.entries(parts).map(([name, bytes]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, bytes] as const
    const xml = strFromU8(bytes)
      .replaceAll(/(<\/f>)<v>[^<]*<\/v>/gu, "$1")
      .replaceAll(/(<\/f>)<v\/>/gu, "$1")
    return [name, strToU8(xml)] as const
  })
  return zipSync(Object.fromEntries(stripped))
}

/** Every sheet's cells as LibreOffice calculates them. */
export const recalculated = async (
  workbook: Uint8Array
): Promise<ReadonlyMap<string, ReadonlyArray<ReadonlyArray<CellValue>>>> => {
  const { sheets } = await readXlsx(await convertByOffice(withoutResults(workbook), "xlsx", "xlsx"))
  return new Map(sheets.map(({ name, rows }) => [name, rows]))
}
