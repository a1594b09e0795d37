import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import type { ExitCode } from "../failure.ts"
import { filingArgument } from "../filings/filing-options.ts"
import { filings } from "../filings/find-filings.ts"
import { filingFrom, sourcesIn } from "../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../filings/whose.ts"
import { findLetters } from "../letters/find-letters.ts"
import { refuseOverwriting } from "../output/refuse-overwriting.ts"
import { writeOut } from "../output/standard-streams.ts"
import { writeContent } from "../output/write-content.ts"
import { importedWords } from "../render/text/imported-words.ts"
import { LanguageSetting } from "../settings.ts"
import { printable } from "../terminal/printable.ts"
import { concluding } from "./concluding.ts"

export const importCommand = Command.make(
  "import",
  {
    files: filingArgument,
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("OUT"),
      Flag.withDescription("写入的报送文件，如 报送.json · the filing to write, such as filing.json"),
      Flag.optional
    ),
    leave: Flag.String("leave").pipe(
      Flag.withMetavar("SHEET!CELL"),
      Flag.withDescription(
        "暂不采用的单元格（学生!B7）、整行（学生!7）、整张表（学生!*）或 JSON 中的一项（$.facts[2]），可重复 · what not to take for now: a cell, a row, a sheet or an entry of JSON; repeatable"
      ),
      Flag.atLeast(0)
    ),
    ...whoseFlags
  },
  ({ files, output, leave, district, period }) =>
    concluding(
      Effect.gen(function* () {
        const found = yield* findLetters(files, filings)
        yield* refuseOverwriting(found.files, [output])
        const sources = yield* sourcesIn(found.files, leave)
        const filing = yield* filingFrom(sources, whoseOf({ district, period }))
        const { filingJson } = yield* Effect.promise(() => import("../export/export-filing.ts"))
        yield* writeContent(filingJson(filing), output)
        // With the filing itself on standard output, nothing else belongs there.
        if (Option.isSome(output)) {
          yield* writeOut(`${printable(importedWords(filing, sources, output.value)[yield* LanguageSetting])}
`)
        }
        const code: ExitCode = 0
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "导入：把学校和部门填好的报表（.xlsx、.csv、.json）和报告合成一份报送文件。全部正确才写入；有错的，逐处指出工作表、单元格和改正办法，什么都不写。",
      "导出的 .xlsx 改后可再导入：未动的数与导出时相同，“事实”“学校”两表中改动的数按所在单元格采用，公式算出的数不采用。",
      "Import: make one filing of the returns that schools and departments filled in, and of letters. Nothing is written unless all is right; every error names sheet, cell and remedy.",
      "An exported .xlsx that was edited comes back: what nobody touched as it was, edits on the sheets 事实 and 学校 from their cells; what formulas compute is not taken."
    ].join("\n")
  ),
  Command.withShortDescription("把报表合成报送文件 · make one filing of returns"),
  Command.withExamples([
    {
      command: "duxue import 学校报表.xlsx 部门报表.xlsx -o 报送.json",
      description: "区县和年度取自报表首页 · district and year as the forms say"
    },
    {
      command: "duxue import 学校报表.xlsx --leave 学生!B7 -o 报送.json",
      description: "有一格留待核实 · one cell is left for later"
    }
  ])
)
