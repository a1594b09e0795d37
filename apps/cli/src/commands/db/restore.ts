import { formatCount } from "@duxue/core"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { ExitCode } from "../../failure.ts"
import { writeOut } from "../../output/standard-streams.ts"
import { say } from "../../render/text/page.ts"
import { pageFor } from "../../settings.ts"
import { printable } from "../../terminal/printable.ts"
import { concluding } from "../concluding.ts"
import { rowsIn } from "./backup.ts"
import { askStore, dataFlag } from "./ask-store.ts"

const file = Argument.String("FILE").pipe(
  Argument.withDescription("duxue db backup 写的文件 · what duxue db backup wrote")
)

export const restoreCommand = Command.make("restore", { file, data: dataFlag }, ({ file: path, data }) =>
  concluding(
    Effect.gen(function* () {
      const { place, manifest } = yield* askStore(data, (store, folder) => store.restore(folder, path))
      const page = yield* pageFor("stdout")
      const rows = formatCount(rowsIn(manifest), page.language)
      const files = formatCount(manifest.evidence.length, page.language)
      yield* writeOut(
        `${say(page, {
          zh: `已恢复到 ${printable(place)}：${manifest.tables.length} 张表 ${rows} 行，佐证材料 ${files} 份，逐表核对行数和摘要，与备份（${manifest.madeAt}）一致`,
          en: `Restored to ${printable(place)}: ${rows} rows of ${manifest.tables.length} tables, ${files} pieces of evidence; each table was read back and has the rows and the hash of the backup (${manifest.madeAt})`
        })}\n`
      )
      const code: ExitCode = 0
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "把备份恢复到空的数据文件夹或空数据库：要么全部恢复，并逐表核对行数和摘要，要么不改动任何内容。",
      "旧程序的备份会在恢复后升级；更新的程序的备份不予恢复。",
      "Restore a backup into an empty data folder or database: all of it, each table read back and compared with the backup, or nothing.",
      "A backup of an older program is brought up to date; one of a newer program is refused."
    ].join("\n")
  ),
  Command.withShortDescription("恢复备份到空库 · restore a backup into an empty store"),
  Command.withExamples([{ command: "duxue db restore 督学-2021-03-01.tar --data /var/lib/duxue-新" }])
)
