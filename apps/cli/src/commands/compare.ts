import { compareFilings } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { formatFlag } from "../filings/filing-options.ts"
import { gatherNamed } from "../filings/read-filing.ts"
import { comparisonText } from "../render/text/comparison-text.ts"
import { concluding } from "./concluding.ts"
import { outputFlag } from "./letter-options.ts"
import { writeBody } from "./write-body.ts"

export const compareCommand = Command.make(
  "compare",
  {
    first: Argument.String("FIRST").pipe(
      Argument.withDescription(
        "前一年（或前一个区县）的文件，或放有其全部文件的文件夹 · the earlier filing, a file or a folder"
      )
    ),
    second: Argument.String("SECOND").pipe(
      Argument.withDescription("后一年（或另一个区县）的文件或文件夹 · the later one")
    ),
    format: formatFlag,
    output: outputFlag
  },
  ({ first, second, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const before = yield* gatherNamed([first])
        const after = yield* gatherNamed([second])
        const comparison = compareFilings(before, after)
        return yield* writeBody({ format, output, body: comparison, text: (page) => comparisonText(page, comparison) })
      })
    )
).pipe(
  Command.withDescription(
    [
      "对比：同一区县的两年，或者同一年的两个区县，逐项指标看变化和判定；“约”“余”使升降不明的，如实说明。",
      "Compare two years of a district, or two districts, metric by metric; where 约 or 余 leave the change open it says so."
    ].join("\n")
  ),
  Command.withShortDescription("对比两年或两个区县 · compare two years, or two districts"),
  Command.withExamples([
    { command: "duxue compare 2020年报告.md 2021年报告.md" },
    { command: "duxue compare 甲区 乙区" }
  ])
)
