import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import type { Examine } from "../letters/examine-each.ts"
import { findLetters } from "../letters/find-letters.ts"
import { understandLetter } from "../letters/understand-letter.ts"
import { letterPage } from "../render/html/letter-page.ts"
import { readJsonWriter } from "../render/json/json-writer.ts"
import { readTextWriter } from "../render/text/text-writer.ts"
import type { ReadLetter } from "../report/letter-report.ts"
import { pageFor } from "../settings.ts"
import { concluding } from "./concluding.ts"
import { filesArgument, outputFlag } from "./letter-options.ts"
import { writeLetters, writePages } from "./write-letters.ts"

const examine: Examine<ReadLetter> = (file) =>
  Effect.map(understandLetter(file), (letter) => ({ letter, hasErrors: false }))

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
    output: outputFlag
  },
  ({ files, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const letters = yield* findLetters(files)
        const page = yield* pageFor(Option.isNone(output) ? "stdout" : "file")
        switch (format) {
          case "text":
            return yield* writeLetters(letters, examine, readTextWriter(page), output)
          case "json":
            return yield* writeLetters(letters, examine, readJsonWriter(letters.several), output)
          case "html":
            return yield* writePages(
              letters,
              examine,
              (letter) => letterPage(letter, undefined, new Map(), page.language),
              output
            )
        }
      })
    )
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
