import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { ExitCode } from "../../failure.ts"
import { writeOut } from "../../output/standard-streams.ts"
import { pageFor } from "../../settings.ts"
import { concluding } from "../concluding.ts"
import { statusText } from "./status.ts"
import { askStore, dataFlag } from "./ask-store.ts"

export const prepareCommand = Command.make("prepare", { data: dataFlag }, ({ data }) =>
  concluding(
    Effect.gen(function* () {
      const status = yield* askStore(data, (store, folder) => store.prepare(folder))
      yield* writeOut(statusText(yield* pageFor("stdout"), status))
      const code: ExitCode = 0
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "没有数据库就建立，结构旧了就升级；已是最新则什么也不做。升级要么全部完成，要么不改动。",
      "Make the database where there is none, and bring its schema up to date; does nothing where it is. All steps are taken, or none."
    ].join("\n")
  ),
  Command.withShortDescription("建立数据库或升级其结构 · make the database, or bring it up to date"),
  Command.withExamples([{ command: "duxue db prepare --data /var/lib/duxue" }])
)
