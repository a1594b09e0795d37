import { stat } from "node:fs/promises"
import { join } from "node:path"
import { check } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { type ExportedLetter, exportedLetter } from "../export/exported-letter.ts"
import { csvTable, exportLines, tableNames } from "../export/tables.ts"
import { type ExitCode, Failure } from "../failure.ts"
import { understandLetter } from "../letters/understand-letter.ts"
import { writeFile } from "../output/atomic-file.ts"
import { writeOut } from "../output/standard-streams.ts"
import { document } from "../render/json/bodies.ts"
import { concluding } from "./concluding.ts"
import { makeFolder } from "./write-letters.ts"

const flags = {
  file: Argument.String("FILE").pipe(
    Argument.withDescription("报告文件（.txt、.md），- 为标准输入 · a letter; - for standard input")
  ),
  to: Flag.Literals("to", ["json", "ndjson", "csv"]).pipe(
    Flag.withDescription("导出格式 · format: json（一个对象）、ndjson（一行一条）、csv（一表一个文件）")
  ),
  output: Flag.String("output").pipe(
    Flag.withAlias("o"),
    Flag.withMetavar("OUT"),
    Flag.withDescription(
      "写入的文件；csv 不写 --table 时为文件夹 · the file to write; for csv without --table, a folder for one file a table"
    ),
    Flag.optional
  ),
  table: Flag.Literals("table", tableNames).pipe(
    Flag.withDescription("csv 只导出这一张表 · for csv: this table alone"),
    Flag.optional
  ),
  bom: Flag.Boolean("bom").pipe(
    Flag.withDefault(false),
    Flag.withDescription("csv 以字节序标记开头，供 Excel 识别编码 · begin csv with the mark by which Excel knows UTF-8")
  )
}

export const exportCommand = Command.make("export", flags, ({ file, to, output, table, bom }) =>
  concluding(
    Effect.gen(function* () {
      if (to !== "csv" && (Option.isSome(table) || bom)) return yield* onlyForCsv
      if (to === "csv" && Option.isNone(table) && Option.isNone(output)) return yield* noFolder
      const understood = yield* understandLetter(file)
      const letter = exportedLetter({ ...understood, report: check(understood.reading) })
      if (to === "csv" && Option.isNone(table))
        yield* writeTables(
          letter,
          Option.getOrElse(output, () => "."),
          bom
        )
      else yield* writeOne(contentOf(letter, to, table, bom), output)
      const code: ExitCode = 0
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "导出报告中的数字、事实（已归项的数字和写明为“无”的情况）、陈述、关系和发现；文件要么完整写成，要么不写。",
      "Export figures, facts (figures with a known measure, and declared absences), statements, relations and findings; files appear whole or not at all.",
      "csv：figures.csv、facts.csv、statements.csv、relations.csv、findings.csv 写入 -o 文件夹；--table 只写一张表。"
    ].join("\n")
  ),
  Command.withShortDescription("导出数字、事实、关系和发现 · export figures, facts, relations and findings"),
  Command.withExamples([
    { command: "duxue export 报告.txt --to json -o 报告.json" },
    {
      command: "duxue export 报告.txt --to csv -o 报告数据 --bom",
      description: "每张表一个文件，可用 Excel 打开 · one file a table"
    },
    {
      command: "duxue export 报告.txt --to csv --table facts",
      description: "一张表，写到标准输出 · one table to standard output"
    }
  ])
)

const contentOf = (
  letter: ExportedLetter,
  to: "json" | "ndjson" | "csv",
  table: Option.Option<(typeof tableNames)[number]>,
  bom: boolean
): string => {
  if (Option.isSome(table)) return csvTable(letter, table.value, bom)
  return to === "ndjson" ? exportLines(letter) : document(letter)
}

const writeOne = (content: string, output: Option.Option<string>): Effect.Effect<void, Failure> =>
  Option.match(output, {
    onNone: () => Effect.asVoid(writeOut(content)),
    onSome: (path) => writeFile(path, (append) => append(content))
  })

/** All drafts are written before the first is put in its place, so that a full disk leaves no mixture. */
const writeTables = (letter: ExportedLetter, folder: string, bom: boolean): Effect.Effect<void, Failure> =>
  Effect.gen(function* () {
    const isFile = yield* Effect.promise(() =>
      stat(folder).then(
        (found) => !found.isDirectory(),
        () => false
      )
    )
    if (isFile) return yield* notAFolder(folder)
    yield* makeFolder(folder)
    const write = tableNames.reduceRight<Effect.Effect<void, Failure>>(
      (rest, name) =>
        writeFile(join(folder, `${name}.csv`), (append) => Effect.andThen(append(csvTable(letter, name, bom)), rest)),
      Effect.void
    )
    return yield* write
  })

const onlyForCsv = new Failure({
  code: "option-without-csv",
  explanation: {
    zh: "--table 和 --bom 只用于 --to csv。",
    en: "--table and --bom go with --to csv alone."
  }
})

const noFolder = new Failure({
  code: "no-output-folder",
  explanation: {
    zh: "csv 每张表写一个文件，请用 -o 指明文件夹；只要一张表时请加 --table。",
    en: "csv is one file a table: name a folder with -o, or one table with --table."
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
