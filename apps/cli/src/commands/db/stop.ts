import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { ExitCode } from "../../failure.ts"
import { writeOut } from "../../output/standard-streams.ts"
import { say } from "../../render/text/page.ts"
import { pageFor } from "../../settings.ts"
import { concluding } from "../concluding.ts"
import { askStore, dataFlag } from "./ask-store.ts"

export const stopCommand = Command.make("stop", { data: dataFlag }, ({ data }) =>
  concluding(
    Effect.gen(function* () {
      const stopped = yield* askStore(data, (store, folder) => store.stop(folder))
      const said = stopped
        ? { zh: "内置的数据库服务已停止。", en: "The built-in database server has stopped." }
        : { zh: "内置的数据库服务没有在运行。", en: "No built-in database server was running." }
      yield* writeOut(`${say(yield* pageFor("stdout"), said)}\n`)
      const code: ExitCode = 0
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "停止内置的数据库服务。它在督学退出后继续运行，供其他进程使用；关机前不必停止，数据不会丢失。",
      "Stop the built-in database server. It goes on when Duxue ends, for other processes to use; a machine may be shut down without this."
    ].join("\n")
  ),
  Command.withShortDescription("停止内置的数据库服务 · stop the built-in database server")
)
