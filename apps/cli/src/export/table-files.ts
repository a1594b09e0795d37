/** Flat tables as files: one a table into a folder, or one table alone. */
import { stat } from "node:fs/promises"
import { extname, join } from "node:path"
import { type Table, tableCsv } from "@duxue/documents"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Failure } from "../failure.ts"
import { writeFile } from "../output/atomic-file.ts"
import { makeFolder } from "../output/make-folder.ts"
import { writeContent } from "../output/write-content.ts"
import type { Output } from "../render/writer.ts"
import type { TableFormat } from "./table-format.ts"

export interface TablesWanted {
  readonly format: TableFormat
  /** One table alone, by its name; all of them where there is none. */
  readonly table: Option.Option<string>
  /** The file of one table, or the folder of all; a name with the ending of the format is the file of the facts. */
  readonly output: Option.Option<string>
  /** Begin CSV with the mark by which Excel knows UTF-8. */
  readonly bom: boolean
}

/** What each table is written as; what writes Parquet is loaded where it is asked for. */
const writerOf = async ({ format, bom }: TablesWanted): Promise<(table: Table) => Output> => {
  if (format === "csv") return (table) => tableCsv(table, { byteOrderMark: bom })
  const { writeParquet } = await import("@duxue/documents/parquet")
  return writeParquet
}

/** The table of that name; fails with the names that there are. */
const tableNamed = (tables: ReadonlyArray<Table>, name: string): Effect.Effect<Table, Failure> => {
  const found = tables.find((table) => table.name === name)
  if (found !== undefined) return Effect.succeed(found)
  const names = tables.map((table) => table.name)
  return Effect.fail(
    new Failure({
      code: "unknown-table",
      explanation: {
        zh: `没有“${name}”这张表，可选：${names.join("、")}。`,
        en: `There is no table "${name}"; there are ${names.join(", ")}.`
      }
    })
  )
}

/** 数据.csv names a file, which holds one table: what there is most reason to want. */
const mainTable = "facts"

const isFileName = (output: Option.Option<string>, format: TableFormat): boolean =>
  Option.isSome(output) && extname(output.value).toLowerCase() === `.${format}`

export const writeTables = Effect.fnUntraced(function* (tables: ReadonlyArray<Table>, wanted: TablesWanted) {
  const contentOf = yield* Effect.promise(() => writerOf(wanted))
  const { output, format } = wanted
  const table = Option.orElse(wanted.table, () =>
    isFileName(output, format) ? Option.some(mainTable) : Option.none<string>()
  )
  if (Option.isSome(table)) {
    return yield* writeContent(contentOf(yield* tableNamed(tables, table.value)), output)
  }
  if (Option.isNone(output)) return yield* noFolder(format)
  const folder = output.value
  yield* refuseFile(folder)
  yield* makeFolder(folder)
  // All drafts are written before the first is put in its place, so that a full disk leaves no mixture.
  return yield* tables.reduceRight<Effect.Effect<void, Failure>>(
    (rest, each) =>
      writeFile(join(folder, `${each.name}.${format}`), (append) => Effect.andThen(append(contentOf(each)), rest)),
    Effect.void
  )
})

const refuseFile = (folder: string): Effect.Effect<void, Failure> =>
  Effect.flatMap(
    Effect.promise(() =>
      stat(folder).then(
        (found) => !found.isDirectory(),
        () => false
      )
    ),
    (isFile) => (isFile ? Effect.fail(notAFolder(folder)) : Effect.void)
  )

const noFolder = (format: TableFormat): Failure =>
  new Failure({
    code: "no-output-folder",
    explanation: {
      zh: `${format} 每张表写一个文件，请用 -o 指明文件夹；只要一张表时请加 --table。`,
      en: `${format} is one file a table: name a folder with -o, or one table with --table.`
    }
  })

const notAFolder = (path: string): Failure =>
  new Failure({
    code: "output-is-a-file",
    explanation: {
      zh: `“${path}”是文件，不是文件夹。请另写一个文件夹，或者用 --table 只导出一张表。`,
      en: `"${path}" is a file, not a folder: name another, or export one table with --table.`
    }
  })
