import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { listFormats } from "../letters/list-format.ts"
import { jobsFlag } from "../letters/jobs.ts"
import { formatByName } from "../output/choose-format.ts"
import { Failure } from "../failure.ts"
import { concluding } from "./concluding.ts"
import { filesArgument } from "./letter-options.ts"
import { processLetters } from "./process-letters.ts"

const formats = ["text", "json", "html", "sarif", "docx", "xlsx"] as const

/** What the ending of a file's name may ask for; any other ending is text. */
const byEnding = formats.filter((format) => format !== "text")

export const checkCommand = Command.make(
  "check",
  {
    files: filesArgument,
    format: Flag.Literals("format", formats).pipe(
      Flag.withDescription(
        "输出格式，不写则看 -o 的文件名，默认 text；docx 为带批注的 Word 副本，xlsx 为发现清单；多份报告的 json 为 NDJSON · output format, by default as the name of -o tells, else text; docx is a copy of a Word letter with comments, xlsx a list; json of several letters is NDJSON"
      ),
      Flag.optional
    ),
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("OUT"),
      Flag.withDescription(
        "写入文件，而不是标准输出；多份报告的 html、docx、xlsx 写入文件夹 · a file to write; for several letters as html, docx or xlsx, a folder"
      ),
      Flag.optional
    ),
    findings: Flag.String("findings").pipe(
      Flag.withMetavar("LIST"),
      Flag.withDescription("同时把发现列成清单：.xlsx 或 .html · a list of the findings besides, .xlsx or .html"),
      Flag.optional
    ),
    jobs: jobsFlag
  },
  ({ files, format: named, output, findings, jobs }) =>
    concluding(
      Effect.gen(function* () {
        const format = Option.getOrUndefined(named) ?? formatByName(output, byEnding) ?? "text"
        const listFormat = formatByName(findings, listFormats)
        if (Option.isSome(findings) && listFormat === undefined) return yield* noList(findings.value)
        const list = listFormat === undefined ? undefined : { path: Option.getOrThrow(findings), format: listFormat }
        return yield* processLetters({ command: "check", format, files, output, jobs, list })
      })
    )
).pipe(
  Command.withDescription(
    [
      "核验报告：复算每一个关系，判定每一项标准，指出错数和应改成什么。",
      "-o 核验.docx 在 Word 副本中逐处批注，其余一概不动；-o 核验.html 为批注网页，-o 清单.xlsx 为发现清单。",
      "退出码：0 没有错误，1 有错误，2 未能核验。",
      "Check letters: recompute every relation, judge every standard, name wrong figures and what they should be.",
      "-o checked.docx is a copy with comments and nothing else changed, -o checked.html a marked page, -o list.xlsx a list.",
      "Exit code: 0 no errors, 1 errors found, 2 could not run."
    ].join("\n")
  ),
  Command.withShortDescription("核验报告，指出错数 · check letters, name wrong figures"),
  Command.withExamples([
    { command: "duxue check 报告.docx", description: "在终端查看 · read at the terminal" },
    {
      command: "duxue check 报告.docx -o 核验.docx --findings 清单.xlsx",
      description: "批注在 Word 副本中，另附清单 · comments in a copy, and a list"
    },
    {
      command: "duxue check 各区报告 --format html -o 核验结果",
      description: "整个文件夹，逐份批注 · a folder, one annotated page each"
    },
    { command: "duxue check 报告.md --format sarif -o duxue.sarif", description: "供代码平台使用 · for code scanning" }
  ])
)

const noList = (path: string): Failure =>
  new Failure({
    code: "no-format",
    explanation: {
      zh: `清单写成 .xlsx 或 .html，“${path}”看不出是哪一种。例如：--findings 清单.xlsx。`,
      en: `The list is an .xlsx or an .html, and "${path}" does not tell which: write --findings list.xlsx.`
    }
  })
