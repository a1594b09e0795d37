import { assess, decodeRubric, type RubricProblem, score } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { Failure } from "../failure.ts"
import { dateFlag, dayOf } from "../filings/assess-date.ts"
import { filingArgument, formatFlag } from "../filings/filing-options.ts"
import { gatherNamed } from "../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../filings/whose.ts"
import { readJson } from "../filings/read-json.ts"
import { scoreText } from "../render/text/score-text.ts"
import { concluding } from "./concluding.ts"
import { outputFlag } from "./letter-options.ts"
import { writeBody } from "./write-body.ts"

export const scoreCommand = Command.make(
  "score",
  {
    files: filingArgument,
    rubric: Flag.String("rubric").pipe(
      Flag.withMetavar("RUBRIC"),
      Flag.withDescription(
        "评分细则文件（.json），结构见 duxue schema rubric · the rubric, as duxue schema rubric describes"
      )
    ),
    date: dateFlag,
    ...whoseFlags,
    format: formatFlag,
    output: outputFlag
  },
  ({ files, rubric: path, date, district, period, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const day = yield* dayOf(date)
        const rubric = yield* readRubric(path)
        const filing = yield* gatherNamed(files, { ...whoseOf({ district, period }), ...day })
        const result = score(rubric, assess(filing, day))
        return yield* writeBody({
          format,
          output,
          body: result,
          text: (page) => scoreText(page, rubric, result, filing)
        })
      })
    )
).pipe(
  Command.withDescription(
    [
      "评分：按省、市印发的评分细则计分定等。待判和缺数的项目使得分成为区间，等次未定的如实给出上下限。本程序不内置任何细则。",
      "Score a filing by a rubric that a province or city has issued. What is undecided or missing makes the score a range; no rubric is built in."
    ].join("\n")
  ),
  Command.withShortDescription("按评分细则计分定等 · score by a rubric"),
  Command.withExamples([{ command: "duxue score 报告.md --rubric 评分细则.json" }])
)

const readRubric = Effect.fnUntraced(function* (path: string) {
  const decoded = decodeRubric(yield* readJson(path))
  return Result.isSuccess(decoded) ? decoded.success : yield* faulty(path, decoded.failure)
})

/** Everything that is wrong with a rubric, each by its place. */
const faulty = (path: string, problems: ReadonlyArray<RubricProblem>): Failure =>
  new Failure({
    code: "invalid-rubric",
    explanation: {
      zh: `评分细则“${path}”有 ${problems.length} 处问题，未予采用：`,
      en: `The rubric "${path}" has ${problems.length} ${problems.length === 1 ? "problem" : "problems"} and was not taken:`
    },
    details: problems.map(({ path: at, message, near }) => ({
      zh: `${at}　${message.zh}${near.length === 0 ? "" : `是不是 ${near.join("、")}？`}`,
      en: `${at}  ${message.en}${near.length === 0 ? "" : ` Did you mean ${near.join(", ")}?`}`
    }))
  })
