import { type Explanation, explain, Stage, stageTitles } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { knownMetric } from "../catalogue/named.ts"
import { Failure } from "../failure.ts"
import { dateFlag, dayOf } from "../filings/assess-date.ts"
import { filingArgument, formatFlag } from "../filings/filing-options.ts"
import { gatherNamed } from "../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../filings/whose.ts"
import { explanationText } from "../render/text/explanation-text.ts"
import { concluding } from "./concluding.ts"
import { outputFlag } from "./letter-options.ts"
import { writeBody } from "./write-body.ts"

const stages = Stage.literals

export const explainCommand = Command.make(
  "explain",
  {
    metric: Argument.String("METRIC").pipe(
      Argument.withDescription(
        "监测指标的编号或名称，也可只指一个分项：average-class-size@primary、小学平均班额 · a metric by id, form or title"
      )
    ),
    files: filingArgument,
    stage: Flag.Literals("stage", stages).pipe(
      Flag.withDescription("只说明这个学段 · this stage alone"),
      Flag.optional
    ),
    date: dateFlag,
    ...whoseFlags,
    format: formatFlag,
    output: outputFlag
  },
  ({ metric, files, stage, date, district, period, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const name = yield* knownMetric(metric)
        const day = yield* dayOf(date)
        const filing = yield* gatherNamed(files, { ...whoseOf({ district, period }), ...day })
        const explanations = explain(filing, name, { ...day, ...(Option.isSome(stage) ? { stage: stage.value } : {}) })
        if (explanations.length === 0) return yield* noSuchStage(metric, stage)
        return yield* writeBody({
          format,
          output,
          body: explanations,
          text: (page) => explanations.flatMap((each: Explanation) => explanationText(page, each))
        })
      })
    )
).pipe(
  Command.withDescription(
    [
      "说明一项监测指标：算法、代入的数字及其出处、判定、各数字的变动余地、标准沿革，以及 Excel 和 SQL 写法。",
      "Explain a metric: its formula with the figures and their sources, verdicts, how far each figure may move, the standards over time, and its Excel and SQL forms."
    ].join("\n")
  ),
  Command.withShortDescription("说明一项监测指标的来龙去脉 · explain one metric down to its sources"),
  Command.withExamples([
    { command: "duxue explain 公办园在园幼儿占比 报告.md" },
    {
      command: "duxue explain average-class-size 报告.md 学校.csv --stage primary",
      description: "一个学段 · one stage"
    }
  ])
)

const noSuchStage = (metric: string, stage: Option.Option<Stage>): Failure => {
  const title = Option.match(stage, { onNone: () => ({ zh: "", en: "" }), onSome: (each) => stageTitles[each] })
  return new Failure({
    code: "unknown-stage",
    explanation: {
      zh: `监测指标“${metric}”没有${title.zh}这一分项，请去掉 --stage 查看全部分项。`,
      en: `The metric "${metric}" has no form for ${title.en}: leave --stage out to see all of them.`
    }
  })
}
