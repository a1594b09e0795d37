/** An exported workbook as a clerk changes it: cells typed over, found by what stands beside them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { readXlsx } from "hucre/xlsx"

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

const cellXml = (name: string, style: string, value: string | number | null): string =>
  value === null
    ? `<c r="${name}"${style}/>`
    : typeof value === "number"
      ? `<c r="${name}"${style}><v>${value}</v></c>`
      : `<c r="${name}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`

const tabsOf = (parts: Readonly<Record<string, Uint8Array>>): ReadonlyArray<string> =>
  [...strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(
    ([, name]) => name ?? ""
  )

/** The cells by sheet and name, 事实!C7, as they now are; `null` is cleared. @throws Error where there is no such cell. */
export const edited = (workbook: Uint8Array, values: Readonly<Record<string, string | number | null>>): Uint8Array => {
  const parts = unzipSync(workbook)
  const tabs = tabsOf(parts)
  for (const [place, value] of Object.entries(values)) {
    const [sheet = "", name = ""] = place.split("!")
    const path = `xl/worksheets/sheet${tabs.indexOf(sheet) + 1}.xml`
    const xml = strFromU8(parts[path] ?? new Uint8Array())
    const cell = new RegExp(`<c r="${name}"([^>]*?)(?:/>|>.*?</c>)`, "u")
    if (!cell.test(xml)) throw new Error(`there is no cell ${place}`)
    const style = (attributes: string) => / s="\d+"/u.exec(attributes)?.[0] ?? ""
    parts[path] = strToU8(xml.replace(cell, (_, attributes: string) => cellXml(name, style(attributes), value)))
  }
  return zipSync(parts)
}

/** Without what the formulas of a sheet are: what they came to stays as numbers, as after pasting values. */
export const pastedAsValues = (workbook: Uint8Array, sheet: string): Uint8Array => {
  const parts = unzipSync(workbook)
  const path = `xl/worksheets/sheet${tabsOf(parts).indexOf(sheet) + 1}.xml`
  const xml = strFromU8(parts[path] ?? new Uint8Array())
  return zipSync({ ...parts, [path]: strToU8(xml.replaceAll(/<f>[^<]*<\/f>/gu, "")) })
}

/** The rows of a sheet in which one of the cells is `text`, as spreadsheets count them. */
export const rowsWith = async (workbook: Uint8Array, sheet: string, text: string): Promise<ReadonlyArray<number>> => {
  const { sheets } = await readXlsx(workbook)
  const { rows = [] } = sheets.find(({ name }) => name === sheet) ?? {}
  return rows.flatMap((row, at) => (row.some((value) => value === text) ? [at + 1] : []))
}

/** The only such row. @throws Error where there are none, or several */
export const rowWith = async (workbook: Uint8Array, sheet: string, text: string): Promise<number> => {
  const [row, ...others] = await rowsWith(workbook, sheet, text)
  if (row === undefined || others.length > 0) throw new Error(`${text} stands in ${others.length + 1} rows of ${sheet}`)
  return row
}
