import { assess } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { dateFlag, dayOf } from "../filings/assess-date.ts"
import { filings } from "../filings/find-filings.ts"
import { gather } from "../filings/read-filing.ts"
import { whoseFlags, whoseOf } from "../filings/whose.ts"
import { findLetters } from "../letters/find-letters.ts"
import { assessJsonWriter } from "../render/json/json-writer.ts"
import { assessTextWriter } from "../render/text/assessment-writer.ts"
import { pageFor } from "../settings.ts"
import { concluding } from "./concluding.ts"
import { outputFlag } from "./letter-options.ts"
import { writeLetters } from "./write-letters.ts"

export const assessCommand = Command.make(
  "assess",
  {
    files: Argument.String("FILE").pipe(
      Argument.variadic(),
      Argument.withDescription(
        "自评报告、报表或报送文件，或者文件夹；- 或不写为标准输入 · letters, returns, filings or folders; - or none for standard input"
      )
    ),
    together: Flag.Boolean("together").pipe(
      Flag.withDefault(false),
      Flag.withDescription(
        "把所列文件作为同一区县的一份材料：自报数与学校报表的测算数相互对照 · take all as one filing: what a letter states beside what returns compute"
      )
    ),
    date: dateFlag,
    ...whoseFlags,
    format: Flag.Literals("format", ["text", "json"]).pipe(
      Flag.withDefault("text"),
      Flag.withDescription(
        "输出格式，默认 text；多份文件的 json 为 NDJSON · output format; json of several files is NDJSON"
      )
    ),
    output: outputFlag
  },
  ({ files, together, date, district, period, format, output }) =>
    concluding(
      Effect.gen(function* () {
        const day = yield* dayOf(date)
        const found = yield* findLetters(files, filings)
        const page = yield* pageFor(Option.isNone(output) ? "stdout" : "file")
        const whose = { ...whoseOf({ district, period }), ...day }
        const { files: named, several } = together ? { files: found.files.slice(0, 1), several: false } : found
        const examine = (file: string) =>
          Effect.map(gather(together ? found.files : [file], whose), (filing) => ({
            letter: { file: together ? found.files.join(" + ") : file, filing, assessment: assess(filing, day) },
            hasErrors: false
          }))
        const writer = format === "json" ? assessJsonWriter(several) : assessTextWriter(page, several)
        return yield* writeLetters({ files: named, several }, { examine, writer }, output)
      })
    )
).pipe(
  Command.withDescription(
    [
      "评估：按某一天有效的标准判定全部监测指标，给出判定、余量、依据和须补报的数据。",
      "退出码：0 已评估（无论是否达标），2 未能评估。",
      "Assess a filing: judge every metric by the standards in force on a day, with margin, legal basis and what to ask for.",
      "Exit code: 0 it ran, whatever the verdicts; 2 could not run."
    ].join("\n")
  ),
  Command.withShortDescription("按标准判定全部监测指标 · judge every metric by the law of its day"),
  Command.withExamples([
    { command: "duxue assess 报告.md", description: "一份自评报告 · a letter" },
    {
      command: "duxue assess 大渡口区 --together",
      description: "一个文件夹：报告和各校、各部门报表 · one folder of a letter and its returns"
    },
    { command: "duxue assess 报告.md --date 2021-12-31", description: "按另一天的标准 · by the law of another day" },
    { command: "duxue assess 各区报告 --format json", description: "一行一份 · one object a file" }
  ])
)
