import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { type Shelf, shelfNames, shelves } from "../catalogue/shelves.ts"
import type { ExitCode } from "../failure.ts"
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
    format: Flag.Literals("format", ["text", "json"]).pipe(
      Flag.withDefault("text"),
      Flag.withDescription("输出格式，默认 text · output format")
    )
  },
  ({ kind, format }) =>
    concluding(
      Effect.gen(function* () {
        const page = yield* pageFor("stdout")
        const shelf: Shelf = shelves[kind]
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
  Command.withExamples([{ command: "duxue catalogue checks" }, { command: "duxue catalogue measures --format json" }])
)

const shelfText = (page: Page, shelf: Shelf): string => {
  const rows = shelf.rows(page.language)
  const columns = shelf.columns(page.language).map((title, index) => ({
    title,
    align: "left" as const,
    flexible: index > 0
  }))
  return [`${say(page, shelf.title)} ${rows.length}`, ...table(page, columns, rows), ""].join("\n")
}
