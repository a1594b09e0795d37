// Deep imports: the barrel of @effect/platform-node loads redis, undici and ws, half a second at every start.
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import { commandsFor } from "./commands/commands.ts"
import { Ended } from "./failure.ts"
import { writeError } from "./output/standard-streams.ts"
import { ColourSetting, LanguageSetting } from "./settings.ts"
import { cliConfig } from "./usage/built-in-flags.ts"
import { presenter } from "./usage/presenter.ts"
import { version } from "./version.ts"

type Commands = Awaited<ReturnType<typeof commandsFor>>

const duxueWith = (commands: Commands) =>
  Command.make("duxue").pipe(
    Command.withDescription(
      [
        "督学：读懂区县履行教育职责自评报告中的每一个数字，复算、判定，并指出错数。",
        "Duxue reads every figure of a district's annual report on its education duties, recomputes and judges it, and names wrong numbers."
      ].join("\n")
    ),
    Command.withSubcommands(commands),
    Command.withGlobalFlags([LanguageSetting, ColourSetting])
  )

/** The whole program: what was typed is run, and every way to fail ends in an exit code and a sentence. */
const programWith = (commands: Commands) =>
  Command.run(duxueWith(commands), { version }).pipe(
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

export const run = async (typed: ReadonlyArray<string>): Promise<void> =>
  programWith(await commandsFor(typed)).pipe(Effect.provide(NodeServices.layer), NodeRuntime.runMain)
