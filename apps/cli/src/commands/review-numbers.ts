import { reviewNumbers } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { formatFlag } from "../filings/filing-options.ts"
import { understandLetter } from "../letters/understand-letter.ts"
import { numberReviewText } from "../render/text/number-review-text.ts"
import { concluding } from "./concluding.ts"
import { outputFlag } from "./letter-options.ts"
import { writeBody } from "./write-body.ts"

export const reviewNumbersCommand = Command.make(
  "review-numbers",
  {
    file: Argument.String("LETTER").pipe(
      Argument.withDescription("报告文件，- 为标准输入 · a letter; - for standard input")
    ),
    format: formatFlag,
    output: outputFlag
  },
  ({ file, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const letter = yield* understandLetter(file)
        const review = reviewNumbers(letter.reading)
        return yield* writeBody({
          format,
          output,
          body: review,
          text: (page) => numberReviewText(page, letter, review)
        })
      })
    )
).pipe(
  Command.withDescription(
    [
      "数字核对：逐个列出报告中没有绑定到事实的数字，以及绑定后又被改动的数字。由督学写成的函件，未绑定的数字只凭执笔人一句话，须逐个核对。",
      "退出码：0 已核对，2 未能核对。",
      "Review numbers: every number of a letter that is bound to no fact, or was changed after it was bound. Of a letter that Duxue wrote, nothing but its author's word stands behind these.",
      "Exit code: 0 it ran, 2 could not run."
    ].join("\n")
  ),
  Command.withShortDescription("列出没有绑定到事实的数字 · list the numbers bound to no fact"),
  Command.withExamples([
    { command: "duxue review-numbers 自评报告.docx", description: "在终端查看 · read at the terminal" },
    {
      command: "duxue review-numbers 自评报告.docx --format json | jq .counts",
      description: "供程序使用 · for programs"
    }
  ])
)
