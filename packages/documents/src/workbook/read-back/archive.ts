/** The filing that a workbook was made from, from its sheet 存档. */
import { errorAt, type ReturnProblem, wholeSheet } from "@duxue/core"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Archive, archiveMark } from "../export/archive-sheet.ts"
import type { SheetGrid } from "../read/sheet-grid.ts"

const mark = new RegExp(`^${archiveMark} (\\d+)$`, "u")

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Archive))

const damaged = (file: string, sheet: string): ReturnProblem =>
  errorAt("malformed-shape", wholeSheet(file, sheet), {
    zh: "其内容已被改动，无法据以读回数据。请重新导出工作簿，把改动照抄过去；程序之间交换数据，请导出为 .json。",
    en: "It was altered, so that the workbook cannot be read back by it. Export the workbook again and repeat the edits there; between programs, export to .json."
  })

/** `undefined` where no sheet is an archive; fails where one is and was altered. */
export const archiveIn = (
  file: string,
  grids: ReadonlyArray<SheetGrid>
): Result.Result<Archive | undefined, ReturnProblem> => {
  for (const { name, rows } of grids) {
    const at = rows.slice(0, 5).findIndex(([first = ""]) => mark.test(first))
    if (at < 0) continue
    const text = rows
      .slice(at + 1)
      .map(([first = ""]) => first)
      .join("")
    if (text.length !== Number(mark.exec(rows[at]?.[0] ?? "")?.[1])) return Result.fail(damaged(file, name))
    return Result.mapError(decode(text), () => damaged(file, name))
  }
  return Result.succeed(undefined)
}
