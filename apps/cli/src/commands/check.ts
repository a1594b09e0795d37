import { check } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { checkCatalogue } from "../catalogue/check-catalogue.ts"
import type { Examine } from "../letters/examine-each.ts"
import { findLetters } from "../letters/find-letters.ts"
import { understandLetter } from "../letters/understand-letter.ts"
import { letterPage } from "../render/html/letter-page.ts"
import { checkJsonWriter } from "../render/json/json-writer.ts"
import { sarifWriter } from "../render/sarif/sarif-writer.ts"
import { checkTextWriter } from "../render/text/text-writer.ts"
import type { LetterReport } from "../report/letter-report.ts"
import { pageFor } from "../settings.ts"
import { concluding } from "./concluding.ts"
import { filesArgument, outputFlag } from "./letter-options.ts"
import { writeLetters, writePages } from "./write-letters.ts"

const examineByChecking: Examine<LetterReport> = (file) =>
  Effect.map(understandLetter(file), (letter) => {
    const report = check(letter.reading)
    return { letter: { ...letter, report }, hasErrors: report.findings.some(({ severity }) => severity === "error") }
  })

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
    output: outputFlag
  },
  ({ files, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const letters = yield* findLetters(files)
        const page = yield* pageFor(Option.isNone(output) ? "stdout" : "file")
        switch (format) {
          case "text":
            return yield* writeLetters(
              letters,
              examineByChecking,
              checkTextWriter(page, letters.several, checkCatalogue),
              output
            )
          case "json":
            return yield* writeLetters(letters, examineByChecking, checkJsonWriter(letters.several), output)
          case "sarif":
            return yield* writeLetters(letters, examineByChecking, sarifWriter(page.language, checkCatalogue), output)
          case "html":
            return yield* writePages(
              letters,
              examineByChecking,
              (letter) => letterPage(letter, letter.report, checkCatalogue, page.language),
              output
            )
        }
      })
    )
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
