import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jobsFlag } from "../letters/jobs.ts"
import { concluding } from "./concluding.ts"
import { filesArgument, outputFlag } from "./letter-options.ts"
import { processLetters } from "./process-letters.ts"

export const checkCommand = Command.make(
  "check",
  {
    files: filesArgument,
    format: Flag.Literals("format", ["text", "json", "html", "sarif"]).pipe(
      Flag.withDefault("text"),
      Flag.withDescription(
        "输出格式，默认 text；多份报告的 json 为 NDJSON · output format; json of several letters is NDJSON"
      )
    ),
    output: outputFlag,
    jobs: jobsFlag
  },
  ({ files, format, output, jobs }) => concluding(processLetters({ command: "check", format, files, output, jobs }))
).pipe(
  Command.withDescription(
    [
      "核验报告：复算每一个关系，判定每一项标准，指出错数和应改成什么。",
      "退出码：0 没有错误，1 有错误，2 未能核验。",
      "Check letters: recompute every relation, judge every standard, name wrong figures and what they should be.",
      "Exit code: 0 no errors, 1 errors found, 2 could not run."
    ].join("\n")
  ),
  Command.withShortDescription("核验报告，指出错数 · check letters, name wrong figures"),
  Command.withExamples([
    { command: "duxue check 报告.txt", description: "在终端查看 · read at the terminal" },
    {
      command: "duxue check 各区报告 --format html -o 核验结果",
      description: "整个文件夹，逐份批注 · a folder, one annotated page each"
    },
    { command: "duxue check 报告.md --format sarif -o duxue.sarif", description: "供代码平台使用 · for code scanning" }
  ])
)
