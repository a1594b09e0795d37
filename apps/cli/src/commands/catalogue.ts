import { findMetric, selectStandards } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { knownMetric } from "../catalogue/named.ts"
import { type Shelf, shelfNames, shelves, standardsShelf } from "../catalogue/shelves.ts"
import { type ExitCode, Failure } from "../failure.ts"
import { dayOf } from "../filings/assess-date.ts"
import { writeOut } from "../output/standard-streams.ts"
import { document } from "../render/json/bodies.ts"
import { type Page, say } from "../render/text/page.ts"
import { table } from "../render/text/table.ts"
import { pageFor } from "../settings.ts"
import { concluding } from "./concluding.ts"

export const catalogueCommand = Command.make(
  "catalogue",
  {
    kind: Argument.Literals("KIND", shelfNames).pipe(Argument.withDescription(shelfNames.join("、"))),
    on: Flag.String("on").pipe(
      Flag.withMetavar("YYYY-MM-DD"),
      Flag.withDescription("standards：只列这一天有效的 · of standards: those in force on a day"),
      Flag.optional
    ),
    metric: Flag.String("metric").pipe(
      Flag.withDescription("standards：只列对这项监测指标的 · of standards: those on one metric, by id or title"),
      Flag.optional
    ),
    place: Flag.String("place").pipe(
      Flag.withDescription(
        "standards：只列对这个地方有约束力的，如 重庆市大渡口区 · of standards: those that bind in a place"
      ),
      Flag.optional
    ),
    format: Flag.Literals("format", ["text", "json"]).pipe(
      Flag.withDefault("text"),
      Flag.withDescription("输出格式，默认 text · output format")
    )
  },
  ({ kind, on, metric, place, format }) =>
    concluding(
      Effect.gen(function* () {
        const page = yield* pageFor("stdout")
        const narrowed = [on, metric, place].some(Option.isSome)
        if (narrowed && kind !== "standards") return yield* onlyForStandards
        const shelf: Shelf = narrowed ? standardsShelf(yield* standardsAsked(on, metric, place)) : shelves[kind]
        yield* writeOut(format === "json" ? document(shelf.bodies()) : shelfText(page, shelf))
        const code: ExitCode = 0
        return code
      })
    )
).pipe(
  Command.withDescription(
    [
      "列出模型中的部分、事项、指标项、监测指标、标准、政策文件和核验项。",
      "List what the model knows: sections, items, measures, metrics, standards, policies, checks."
    ].join("\n")
  ),
  Command.withShortDescription("列出部分、指标项、标准、核验项等 · list sections, measures, standards, checks"),
  Command.withExamples([
    { command: "duxue catalogue checks" },
    { command: "duxue catalogue measures --format json" },
    { command: "duxue catalogue standards --on 2020-12-31 --metric 公办园在园幼儿占比" },
    { command: "duxue catalogue standards --place 重庆市大渡口区" }
  ])
)

/** Those in force on a day, on a metric, in a place, or all of it. */
const standardsAsked = Effect.fnUntraced(function* (
  on: Option.Option<string>,
  metric: Option.Option<string>,
  place: Option.Option<string>
) {
  const { date } = yield* dayOf(on, "on")
  const asked = Option.isSome(metric) ? findMetric(yield* knownMetric(metric.value))?.id : undefined
  return selectStandards({ on: date, metric: asked, place: Option.getOrUndefined(place) })
})

const onlyForStandards = new Failure({
  code: "option-for-standards",
  explanation: {
    zh: "--on、--metric 和 --place 只用于 standards。",
    en: "--on, --metric and --place go with standards alone."
  }
})

const shelfText = (page: Page, shelf: Shelf): string => {
  const rows = shelf.rows(page.language)
  const columns = shelf.columns(page.language).map((title, index) => ({
    title,
    align: "left" as const,
    flexible: index > 0
  }))
  return [`${say(page, shelf.title)} ${rows.length}`, ...table(page, columns, rows), ""].join("\n")
}
