/** Workbooks as clerks and their programs hand them in. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { type CellValue, type Sheet, writeXlsx, type WriteSheet } from "hucre/xlsx"

/** A plain workbook, made by no form of ours. */
export const workbookOf = (...sheets: ReadonlyArray<WriteSheet>): Promise<Uint8Array> =>
  writeXlsx({ sheets: [...sheets] })

export const sheetOf = (
  name: string,
  rows: ReadonlyArray<ReadonlyArray<CellValue>>,
  rest: Partial<Omit<WriteSheet, "name" | "rows">> = {}
): WriteSheet => ({ name, rows: rows.map((row) => [...row]), ...rest })

export const cellsOf = (
  cells: Readonly<Record<string, NonNullable<Sheet["cells"]> extends Map<string, infer Cell> ? Partial<Cell> : never>>
) => new Map(Object.entries(cells))

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

const cellXml = (name: string, style: string, value: string | number): string =>
  typeof value === "number"
    ? `<c r="${name}"${style}><v>${value}</v></c>`
    : `<c r="${name}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`

/**
 * A form with cells filled in as a script does it: nothing is calculated again. Cells by sheet and name, 学生!D4.
 *
 * @throws Error where the form has no such cell to fill in
 */
export const filledIn = (form: Uint8Array, values: Readonly<Record<string, string | number>>): Uint8Array => {
  const parts = unzipSync(form)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const tabs = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(([, name]) => name)
  const edited = new Map<string, string>()
  for (const [place, value] of Object.entries(values)) {
    const [sheet = "", name = ""] = place.split("!")
    const path = `xl/worksheets/sheet${tabs.indexOf(sheet) + 1}.xml`
    const xml = edited.get(path) ?? text(path)
    const cell = new RegExp(`<c r="${name}"([^>]*?)(?:/>|><v>\\d+</v></c>)`, "u")
    if (!cell.test(xml)) throw new Error(`the form has no entry at ${place}`)
    const style = (attributes: string) => / s="\d+"/u.exec(attributes)?.[0] ?? ""
    edited.set(
      path,
      xml.replace(cell, (_, attributes: string) => cellXml(name, style(attributes), value))
    )
  }
  return zipSync({ ...parts, ...Object.fromEntries([...edited].map(([path, xml]) => [path, strToU8(xml)])) })
}
