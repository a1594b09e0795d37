import { letterDiff } from "@duxue/documents"
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import type { ExitCode } from "../failure.ts"
import { formatFlag } from "../filings/filing-options.ts"
import { filings } from "../filings/find-filings.ts"
import { filingFrom, sourcesIn, type SourceFound } from "../filings/read-filing.ts"
import { findLetters } from "../letters/find-letters.ts"
import { filingDiffText, letterDiffText } from "../render/text/diff-text.ts"
import { filingDiff } from "../report/filing-diff.ts"
import { concluding } from "./concluding.ts"
import { outputFlag } from "./letter-options.ts"
import { writeBody } from "./write-body.ts"

const sideOf = (name: string, description: string) => Argument.String(name).pipe(Argument.withDescription(description))

/** What one side names: a file, or a folder of the files of one district. */
const found = Effect.fnUntraced(function* (named: string) {
  const { files } = yield* findLetters([named], filings)
  return yield* sourcesIn(files)
})

const letterIn = (sources: ReadonlyArray<SourceFound>) => {
  const [only] = sources
  return only?.kind === "letter" && sources.length === 1 ? only.reading : undefined
}

export const diffCommand = Command.make(
  "diff",
  {
    before: sideOf("BEFORE", "前一稿：报告、报表、报送文件或文件夹 · the earlier version"),
    after: sideOf("AFTER", "后一稿 · the later version"),
    format: formatFlag,
    output: outputFlag
  },
  ({ before, after, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const sides = { before, after }
        const [old, now] = [yield* found(before), yield* found(after)]
        const [first, second] = [letterIn(old), letterIn(now)]
        if (first !== undefined && second !== undefined) {
          const diff = letterDiff(first, second)
          yield* writeBody({ format, output, body: diff, text: (page) => letterDiffText(page, sides, diff) })
          return codeOf(diff.figures.length + diff.paragraphs.length)
        }
        const diff = filingDiff(yield* filingFrom(old), yield* filingFrom(now))
        yield* writeBody({ format, output, body: diff, text: (page) => filingDiffText(page, sides, diff) })
        return codeOf(diff.facts.length)
      })
    )
).pipe(
  Command.withDescription(
    [
      "比对：一份报告的两稿（任何可读格式，可以不同），逐个数字看改动、新增和删去，再看段落；报表或报送文件按数据逐项比对。",
      "督学写成的函件按所绑定的事实比对，移动段落、改换措辞不算数字改动。两年或两个区县之间看指标升降，请用 duxue compare。",
      "退出码同 diff：0 没有差异，1 有差异，2 未能比对。",
      "Diff two versions of a letter, of any kinds that are read: figures changed, added and removed, then paragraphs; returns and filings fact by fact.",
      "Exit code as of diff: 0 no difference, 1 differences, 2 trouble."
    ].join("\n")
  ),
  Command.withShortDescription("比对两稿的数字和段落 · differences of two versions"),
  Command.withExamples([
    { command: "duxue diff 初稿.docx 送审稿.docx" },
    { command: "duxue diff 报送-0301.json 报送-0308.json --format json", description: "两份报送文件 · two filings" }
  ])
)

const codeOf = (differences: number): ExitCode => (differences === 0 ? 0 : 1)
