import type { StoreStatus } from "@duxue/store/administration"
import { formatCount } from "@duxue/core"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { ExitCode } from "../../failure.ts"
import { writeOut } from "../../output/standard-streams.ts"
import { type Page, say } from "../../render/text/page.ts"
import { table } from "../../render/text/table.ts"
import { pageFor } from "../../settings.ts"
import { concluding } from "../concluding.ts"
import { askStore, dataFlag, megabytes } from "./ask-store.ts"

export const statusCommand = Command.make("status", { data: dataFlag }, ({ data }) =>
  concluding(
    Effect.gen(function* () {
      const status = yield* askStore(data, (store, folder) => store.status(folder))
      yield* writeOut(statusText(yield* pageFor("stdout"), status))
      const code: ExitCode = 0
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "数据库在哪里、哪个版本、多大、升级到哪一步，以及每个区县操作日志的末条摘要。内置的服务未运行时会启动。",
      "Where the database is, of which version, how large, how far its schema has come, and the last link of each audit log. A built-in server that is not running is started."
    ].join("\n")
  ),
  Command.withShortDescription("数据库的位置、版本和大小 · where the database is, its version and size"),
  Command.withExamples([{ command: "duxue db status --data /var/lib/duxue" }])
)

const servers = {
  created: { zh: "内置，刚刚建立", en: "built in, just made" },
  started: { zh: "内置，刚刚启动", en: "built in, just started" },
  adopted: { zh: "内置，运行中", en: "built in, running" },
  elsewhere: { zh: "外部服务器", en: "a server elsewhere" }
}

/** What `status` prints, and what `prepare` ends with. */
export const statusText = (page: Page, status: StoreStatus): string => {
  const zh = page.language === "zh"
  const last = status.migrations.at(-1)
  const pending = status.latest - (last?.id ?? 0)
  const name = last === undefined ? "" : zh ? `（${last.name}）` : ` (${last.name})`
  const step = zh ? `第 ${last?.id ?? 0} 步${name}` : `step ${last?.id ?? 0}${name}`
  const lines = [
    [zh ? "位置" : "place", status.place],
    [zh ? "服务" : "server", `PostgreSQL ${status.postgres}，${say(page, servers[status.server ?? "elsewhere"])}`],
    [zh ? "大小" : "size", megabytes(status.bytes)],
    [
      zh ? "结构" : "schema",
      pending === 0
        ? zh
          ? `${step}，已是最新`
          : `${step}, up to date`
        : zh
          ? `${step}，还差 ${pending} 步：请执行 duxue db prepare`
          : `${step}, ${pending} to go: run duxue db prepare`
    ]
  ].map(([title, text]) => `${title}${zh ? "：" : ": "}${text}`)
  const columns = [
    { title: zh ? "区县" : "district", align: "left" as const, flexible: true },
    { title: zh ? "日志条数" : "entries", align: "right" as const },
    { title: zh ? "末条摘要" : "last hash", align: "left" as const }
  ]
  const chains = status.chains.map(({ district, seq, hash }) => [district, formatCount(seq, page.language), hash])
  return [...lines, ...(chains.length === 0 ? [] : ["", ...table(page, columns, chains)]), ""].join("\n")
}
