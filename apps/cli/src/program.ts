import * as Effect from "effect/Effect"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import { assessCommand } from "./commands/assess.ts"
import { checkCommand } from "./commands/check.ts"
import { catalogueCommand } from "./commands/catalogue.ts"
import { compareCommand } from "./commands/compare.ts"
import { composeCommand } from "./commands/compose.ts"
import { importCommand } from "./commands/import.ts"
import { reviewNumbersCommand } from "./commands/review-numbers.ts"
import { templateCommand } from "./commands/template.ts"
import { diffCommand } from "./commands/diff.ts"
import { explainCommand } from "./commands/explain.ts"
import { exportCommand } from "./commands/export.ts"
import { readCommand } from "./commands/read.ts"
import { schemaCommand } from "./commands/schema.ts"
import { scoreCommand } from "./commands/score.ts"
import { startCommand } from "./commands/start.ts"
import { whatIfCommand } from "./commands/whatif.ts"
import { Ended } from "./failure.ts"
import { writeError } from "./output/standard-streams.ts"
import { ColourSetting, LanguageSetting } from "./settings.ts"
import { cliConfig } from "./usage/built-in-flags.ts"
import { presenter } from "./usage/presenter.ts"
import { version } from "./version.ts"

const duxue = Command.make("duxue").pipe(
  Command.withDescription(
    [
      "督学：读懂区县履行教育职责自评报告中的每一个数字，复算、判定，并指出错数。",
      "Duxue reads every figure of a district's annual report on its education duties, recomputes and judges it, and names wrong numbers."
    ].join("\n")
  ),
  Command.withSubcommands([
    checkCommand,
    assessCommand,
    explainCommand,
    whatIfCommand,
    compareCommand,
    scoreCommand,
    readCommand,
    reviewNumbersCommand,
    diffCommand,
    exportCommand,
    composeCommand,
    templateCommand,
    importCommand,
    catalogueCommand,
    schemaCommand,
    startCommand
  ]),
  Command.withGlobalFlags([LanguageSetting, ColourSetting])
)

/** The whole program: what was typed is run, and every way to fail ends in an exit code and a sentence. */
export const program = Command.run(duxue, { version }).pipe(
  // Wrong usage is told by the presenter; to the library it is exit code 1, which here means errors in a letter.
  Effect.catchTag("ShowHelp", ({ errors }) =>
    errors.length === 0 ? Effect.void : Effect.fail(new Ended({ code: 2 }))
  ),
  Effect.catchDefect((defect) =>
    Effect.andThen(
      writeError(`程序内部出错，请将以下内容告知开发者 · internal error, please report:\n${describe(defect)}`),
      Effect.fail(new Ended({ code: 2 }))
    )
  ),
  Effect.provideService(CliOutput.Presenter, presenter),
  Effect.provideService(CliConfig.CliConfig, cliConfig)
)

const describe = (defect: unknown): string =>
  defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)
