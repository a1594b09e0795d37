import { formatCount } from "@duxue/core"
import type { Manifest } from "@duxue/store/administration"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import type { ExitCode } from "../../failure.ts"
import { writeError, writeOut } from "../../output/standard-streams.ts"
import { say } from "../../render/text/page.ts"
import { pageFor } from "../../settings.ts"
import { printable } from "../../terminal/printable.ts"
import { concluding } from "../concluding.ts"
import { askStore, dataFlag, megabytes } from "./ask-store.ts"

const output = Flag.String("output").pipe(
  Flag.withAlias("o"),
  Flag.withMetavar("OUT"),
  Flag.withDescription("备份写入的文件，不能已经存在 · the file to write, which may not be there yet")
)

/** Rows of all tables. */
export const rowsIn = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0)

export const backupCommand = Command.make("backup", { output, data: dataFlag }, ({ output: path, data }) =>
  concluding(
    Effect.gen(function* () {
      const { manifest, bytes } = yield* askStore(data, (store, folder) => store.backup(folder, path))
      const page = yield* pageFor("stdout")
      const rows = formatCount(rowsIn(manifest), page.language)
      const files = formatCount(manifest.evidence.length, page.language)
      yield* writeOut(
        `${say(page, {
          zh: `已备份到 ${printable(path)}：${manifest.tables.length} 张表 ${rows} 行，佐证材料 ${files} 份，${megabytes(bytes)}`,
          en: `Backed up to ${printable(path)}: ${rows} rows of ${manifest.tables.length} tables, ${files} pieces of evidence, ${megabytes(bytes)}`
        })}\n`
      )
      if (manifest.missing.length > 0) {
        yield* writeError(
          say(page, {
            zh: `错误：${manifest.missing.length} 份佐证材料已丢失或被改动，不在备份中：${manifest.missing.join("、")}`,
            en: `error: ${manifest.missing.length} pieces of evidence are gone or were changed, and are not in the backup: ${manifest.missing.join(", ")}`
          })
        )
      }
      const code: ExitCode = manifest.missing.length === 0 ? 0 : 1
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "把数据库和佐证材料备份成一个文件，是同一时刻的全部内容；备份时不必停用系统。",
      "文件是 tar 包：清单、每张表一个压缩文件、佐证材料。其中有个人信息和口令摘要，只有本人可读，请妥善保管。",
      "退出码：0 完整，1 有佐证材料丢失，2 未能备份。",
      "Back the database and its evidence up into one file, all of one moment, while the system is in use.",
      "A tar archive: a manifest, a compressed file for each table, the evidence. It holds personal data and hashes of passwords, and is readable by you alone.",
      "Exit code: 0 complete, 1 evidence is missing, 2 could not run."
    ].join("\n")
  ),
  Command.withShortDescription("备份数据库和佐证材料 · back the database and its evidence up"),
  Command.withExamples([{ command: "duxue db backup -o 督学-2021-03-01.tar" }])
)
