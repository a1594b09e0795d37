import { filingTableNames, letterTableNames } from "@duxue/documents"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { type ExportFormat, exportFormats } from "../export/export-format.ts"
import { tableFormats } from "../export/table-format.ts"
import { type ExitCode, Failure } from "../failure.ts"
import { dateFlag, dayOf } from "../filings/assess-date.ts"
import { filingArgument } from "../filings/filing-options.ts"
import { filings } from "../filings/find-filings.ts"
import { filingFrom, sourcesIn } from "../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../filings/whose.ts"
import { findLetters, standardInput } from "../letters/find-letters.ts"
import { chooseFormat } from "../output/choose-format.ts"
import { refuseOverwriting } from "../output/refuse-overwriting.ts"
import { concluding } from "./concluding.ts"

const tableNames = [...new Set([...letterTableNames, ...filingTableNames])]

const isTabular = (to: ExportFormat): boolean => tableFormats.some((format) => format === to)

export const exportCommand = Command.make(
  "export",
  {
    files: filingArgument,
    to: Flag.Literals("to", exportFormats).pipe(
      Flag.withDescription(
        "导出格式：docx、pdf、html、md 为函件本身，其余为其中的数据；不写则看 -o 的文件名 · the letter itself, or the data in it; by default as the name of -o tells"
      ),
      Flag.optional
    ),
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("OUT"),
      Flag.withDescription(
        "写入的文件；csv、parquet 可为文件夹，每张表一个文件 · the file to write; for csv and parquet it may be a folder, for one file a table"
      ),
      Flag.optional
    ),
    table: Flag.Literals("table", tableNames).pipe(
      Flag.withDescription("csv、parquet 只导出这一张表 · for csv and parquet: this table alone"),
      Flag.optional
    ),
    bom: Flag.Boolean("bom").pipe(
      Flag.withDefault(false),
      Flag.withDescription(
        "csv 以字节序标记开头，供 Excel 识别编码 · begin csv with the mark by which Excel knows UTF-8"
      )
    ),
    date: dateFlag,
    ...whoseFlags
  },
  ({ files, to: named, output, table, bom, date, district, period }) =>
    concluding(
      Effect.gen(function* () {
        const to = yield* chooseFormat(named, output, exportFormats)
        if (!isTabular(to) && Option.isSome(table)) return yield* onlyForTables
        if (to !== "csv" && bom) return yield* onlyForCsv
        const day = yield* dayOf(date)
        const wanted = { to, table, output, bom }
        const found = yield* findLetters(files, filings)
        yield* refuseOverwriting(found.files, [output])
        const sources = yield* sourcesIn(found.files)
        const [only] = sources
        // A letter alone keeps its own words; all else is told in ours.
        if (only?.kind === "letter" && sources.length === 1) {
          const { exportLetter } = yield* Effect.promise(() => import("../export/export-letter.ts"))
          yield* exportLetter(only, found.files[0] ?? standardInput, wanted)
        } else {
          const filing = yield* filingFrom(sources, { ...whoseOf({ district, period }), ...day })
          const { exportFiling } = yield* Effect.promise(() => import("../export/export-filing.ts"))
          yield* exportFiling(filing, day, wanted)
        }
        const code: ExitCode = 0
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "导出：一份报告换成另一种格式（保留原文，每个数字绑定到它所表示的事实），报表或报送文件写成函件，或者导出其中的数据。文件要么完整写成，要么不写。",
      "docx、pdf、html、md 中绑定的数字，duxue read 读回的值与写入的相同。",
      "csv、parquet：-o 为文件夹时每张表写一个文件，为文件名（数据.csv）时只写事实表；--table 另选一张。",
      "Export a letter in another format, with its own words and each figure bound to its fact; returns or a filing as a letter; or the data in them. Files appear whole or not at all.",
      "What is bound in a docx, pdf, html or md comes back from duxue read with the value that went in.",
      "Csv and parquet: into a folder one file a table, into a file (data.csv) the facts alone, or the table that --table names."
    ].join("\n")
  ),
  Command.withShortDescription("导出为函件或数据 · export as a letter, or as data"),
  Command.withExamples([
    { command: "duxue export 报告.pdf -o 报告.docx", description: "可编辑的 Word 文档 · a Word document to edit" },
    {
      command: "duxue export 学校.csv 部门.csv --district 青禾区 -o 报告.docx",
      description: "由报表写成函件 · a letter from returns"
    },
    { command: "duxue export 报告.docx -o 报告.json", description: "供程序使用 · for programs" },
    {
      command: "duxue export 报告.docx --to csv -o 报告数据 --bom",
      description: "每张表一个文件，可用 Excel 打开 · one file a table"
    },
    {
      command: "duxue export 报告.docx --to csv --table facts",
      description: "一张表，写到标准输出 · one table to standard output"
    }
  ])
)

const onlyForTables = new Failure({
  code: "option-without-tables",
  explanation: {
    zh: "--table 只用于 --to csv 和 --to parquet。",
    en: "--table goes with --to csv and --to parquet alone."
  }
})

const onlyForCsv = new Failure({
  code: "option-without-csv",
  explanation: { zh: "--bom 只用于 --to csv。", en: "--bom goes with --to csv alone." }
})
