import { type Bilingual, formatCount } from "@duxue/core"
import type { ChainProof } from "@duxue/store/administration"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import type { ExitCode } from "../../failure.ts"
import { writeOut } from "../../output/standard-streams.ts"
import { type Page, say } from "../../render/text/page.ts"
import { pageFor } from "../../settings.ts"
import { printable } from "../../terminal/printable.ts"
import { concluding } from "../concluding.ts"
import { askStore, dataFlag } from "./ask-store.ts"

export const verifyCommand = Command.make("verify", { data: dataFlag }, ({ data }) =>
  concluding(
    Effect.gen(function* () {
      const proofs = yield* askStore(data, (store, folder) => store.verify(folder))
      const page = yield* pageFor("stdout")
      yield* writeOut(
        `${(proofs.length === 0 ? [say(page, none)] : proofs.map((each) => line(page, each))).join("\n")}\n`
      )
      const code: ExitCode = proofs.every(({ broken }) => broken === undefined) ? 0 : 1
      return code
    })
  )
).pipe(
  Command.withDescription(
    [
      "逐条重算操作日志的摘要链，指出第一条被改动、删除或插入的记录。",
      "整条链连同摘要被重写时，把末条摘要与以前的备份或 duxue db status 的输出相比较。",
      "退出码：0 全部完好，1 有断裂，2 未能核验。",
      "Recompute the hash chain of every audit log, and name the first entry that was changed, taken out or put in.",
      "A log written anew with all its hashes shows by its last hash: compare it with an earlier backup or status.",
      "Exit code: 0 all sound, 1 a chain is broken, 2 could not run."
    ].join("\n")
  ),
  Command.withShortDescription("核验操作日志未被改动 · prove that the audit logs were not tampered with"),
  Command.withExamples([{ command: "duxue db verify --data /var/lib/duxue" }])
)

const none: Bilingual = { zh: "还没有操作日志。", en: "There are no audit logs yet." }

const links: Readonly<Record<NonNullable<ChainProof["broken"]>["link"], Bilingual>> = {
  number: {
    zh: "编号不连续，前面有记录被删除或插入",
    en: "its number does not follow: an entry was taken out or put in"
  },
  previous: { zh: "与上一条的摘要不符", en: "it does not bear the hash of the entry before" },
  hash: { zh: "内容与摘要不符，被改动过", en: "its content has another hash: it was changed" },
  head: { zh: "从这一条起被截去", en: "from here on entries were cut off" }
}

const line = (page: Page, { district, entries, head, broken }: ChainProof): string => {
  const count = formatCount(entries, page.language)
  const name = printable(district)
  if (broken === undefined) {
    return `${page.paint("✓", "green")} ${say(page, {
      zh: `${name}：${count} 条完好，末条摘要 ${head.hash}`,
      en: `${name}: ${count} entries, all sound; last hash ${head.hash}`
    })}`
  }
  return `${page.paint("✗", "red", "bold")} ${say(page, {
    zh: `${name}：第 ${broken.seq} 条断裂，${links[broken.link].zh}（共 ${count} 条）`,
    en: `${name}: broken at entry ${broken.seq}, ${links[broken.link].en} (of ${count})`
  })}`
}
