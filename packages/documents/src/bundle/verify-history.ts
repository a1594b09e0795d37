/** Whether the history of a bundle is one unbroken chain, and ends in this very bundle. */
import { Schema } from "effect"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Parts } from "./container.ts"
import { HistoryLine, type LinkFault, walkHistory } from "./history.ts"
import type { BundleManifest } from "./manifest.ts"
import { dataParts } from "./part-names.ts"
import { type BundleProblem, failureOf, remarkOf } from "./verification.ts"

const failure = failureOf("history")
const remark = remarkOf("history")

const reasons: Readonly<Record<LinkFault, { readonly zh: string; readonly en: string }>> = {
  "not-canonical": { zh: "不是规范的 JSON 行", en: "it is no canonical line of JSON" },
  previous: {
    zh: "与前一行接不上：中间有记录被删去、加入或调换",
    en: "it does not follow from the line before: lines were taken out, put in or exchanged"
  },
  hash: { zh: "内容与摘要不符，曾被改动", en: "its content is not what its hash says: it was changed" }
}

const decode = Schema.decodeUnknownResult(HistoryLine)

const part = dataParts.history

/** The last event is the making of this bundle, of these parts. */
const endProblems = (line: unknown, { parts: listed }: BundleManifest): ReadonlyArray<BundleProblem> => {
  const decoded = Result.getOrUndefined(decode(line))
  const others = listed.filter(({ name }) => name !== part)
  const made = decoded?.kind === "bundle" ? decoded.entry.parts : {}
  const isThis = Object.keys(made).length === others.length && others.every(({ name, sha256 }) => made[name] === sha256)
  return isThis
    ? []
    : [
        failure(
          "history-parts",
          part,
          "过程链的最后一环不是这个报送包的制作，其中的文件或者过程是从别处换来的。",
          "The last link of the history is not the making of this bundle: parts or history come from elsewhere."
        )
      ]
}

export const verifyHistory = Effect.fnUntraced(function* (parts: Parts, manifest: BundleManifest) {
  const content = parts.get(part)
  if (content === undefined) return { links: 0, problems: [] as ReadonlyArray<BundleProblem> }
  const { entries, head, lines, broken } = yield* walkHistory(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(content)
  )
  if (broken !== undefined) {
    const { zh, en } = reasons[broken.fault]
    const problem = failure(
      "broken-link",
      part,
      `过程链在第 ${broken.line} 行断开：${zh}。`,
      `The history breaks at line ${broken.line}: ${en}.`
    )
    return { links: entries, problems: [problem] as ReadonlyArray<BundleProblem> }
  }
  const problems: Array<BundleProblem> = []
  if (entries !== manifest.history.entries || head !== manifest.history.head) {
    problems.push(
      failure(
        "history-head",
        part,
        `过程链有 ${entries} 环，末环与清单所记（${manifest.history.entries} 环）不符：末尾有记录被删去或加入。`,
        `The history has ${entries} links and does not end as the manifest says (${manifest.history.entries} links): lines at its end were taken out or put in.`
      )
    )
  }
  const strange = lines.findIndex((line) => Result.isFailure(decode(line)))
  if (strange >= 0) {
    problems.push(
      remark(
        "unknown-event",
        part,
        `过程链第 ${strange + 1} 行是本程序不认识的记录，未作解读。`,
        `Line ${strange + 1} of the history is of a kind that this program does not know; it was not interpreted.`
      )
    )
  }
  return {
    links: entries,
    problems: [...problems, ...endProblems(lines.at(-1), manifest)] as ReadonlyArray<BundleProblem>
  }
})
