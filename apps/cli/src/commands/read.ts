import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jobsFlag } from "../letters/jobs.ts"
import { concluding } from "./concluding.ts"
import { filesArgument, outputFlag } from "./letter-options.ts"
import { processLetters } from "./process-letters.ts"

export const readCommand = Command.make(
  "read",
  {
    files: filesArgument,
    format: Flag.Literals("format", ["text", "json", "html"]).pipe(
      Flag.withDefault("text"),
      Flag.withDescription(
        "输出格式，默认 text；多份报告的 json 为 NDJSON · output format; json of several letters is NDJSON"
      )
    ),
    output: outputFlag,
    jobs: jobsFlag
  },
  ({ files, format, output, jobs }) => concluding(processLetters({ command: "read", format, files, output, jobs }))
).pipe(
  Command.withDescription(
    "读报告：列出每个数字的数值、单位、时期、所指和归入的指标项 · Read letters: every figure with value, unit, period, subject and measure"
  ),
  Command.withShortDescription("读报告，列出全部数字 · read letters, list every figure"),
  Command.withExamples([
    { command: "duxue read 报告.txt", description: "按部分列出数字 · figures by section" },
    { command: "duxue read 报告.txt --format json | jq '.figures[] | .text'", description: "供程序使用 · for programs" }
  ])
)
