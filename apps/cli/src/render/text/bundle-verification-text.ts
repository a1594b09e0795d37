/** What `bundle verify` says to a reader at a terminal. */
import { type Bilingual, districtTitleOf, formatDate } from "@duxue/core"
import {
  type BundleDifference,
  type BundleProblem,
  type BundleStep,
  type BundleVerification,
  spokenFingerprint
} from "@duxue/documents/bundle"
import { count } from "../../report/totals.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { heading } from "./headline.ts"
import { labelledLine } from "./labelled.ts"
import { type Page, say, stateLooks } from "./page.ts"

/** How many differences a page shows; JSON has them all. */
const MOST_SHOWN = 20

/** Of what is sent and what comes out here no more is quoted. */
const MOST_QUOTED = 200

const stepWords = ({ counts, manifest }: BundleVerification): Readonly<Record<BundleStep, Bilingual>> => ({
  container: { zh: `文件包 ${counts.parts} 个文件`, en: `Archive: ${count(counts.parts, "file")}` },
  parts: {
    zh: `清单与摘要 ${manifest.parts.length} 项`,
    en: `Manifest and hashes: ${manifest.parts.length} files`
  },
  history: { zh: `过程链 ${counts.links} 环`, en: `History: ${count(counts.links, "link")}` },
  signature: { zh: "签名 Ed25519", en: "Signature: Ed25519" },
  recomputation: {
    zh: `本机复算 事实 ${counts.facts} 项，判定 ${counts.verdicts} 项，发现 ${counts.findings} 处`,
    en: `Recomputed here: ${counts.facts} facts, ${counts.verdicts} verdicts, ${counts.findings} findings`
  }
})

const trustWords: Readonly<Record<"true" | "false" | "null", Bilingual>> = {
  true: { zh: "所信任的密钥", en: "a trusted key" },
  false: { zh: "不是所信任的密钥", en: "no trusted key" },
  null: { zh: "没有人说明是谁的密钥", en: "nobody has said whose it is" }
}

const problemLines = (page: Page, { severity, message, messageEn }: BundleProblem): ReadonlyArray<string> => {
  const { mark, styles } = stateLooks[severity === "failure" ? "fails" : "remark"]
  const [first = "", ...rest] = wrapped(printable(say(page, { zh: message, en: messageEn })), page.width, 4)
  return [`  ${page.paint(mark, ...styles)} ${first.trimStart()}`, ...rest]
}

const quoted = (text: string | null): string => {
  if (text === null) return "—"
  return printable(text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text)
}

const differenceLines = (page: Page, difference: BundleDifference): ReadonlyArray<string> => {
  const { part, title, id, sent, here, severity } = difference
  const { mark, styles } = stateLooks[severity === "failure" ? "fails" : "remark"]
  const labels = [
    { zh: "送来", en: "Sent" },
    { zh: "本机", en: "Here" }
  ].map((label) => say(page, label)) as [string, string]
  const name = say(page, title) === id ? id : `${say(page, title)} · ${id}`
  return [
    `  ${page.paint(mark, ...styles)} ${printable(`${name} · ${part}`)}`,
    ...labelledLine(page, `  ${labels[0]}`, quoted(sent), 6),
    ...labelledLine(page, `  ${labels[1]}`, quoted(here), 6)
  ]
}

const differencesPart = (page: Page, differences: ReadonlyArray<BundleDifference>): ReadonlyArray<string> => {
  if (differences.length === 0) return []
  const rest = differences.length - MOST_SHOWN
  const more = {
    zh: `  … 另有 ${rest} 处，用 --format json 查看全部`,
    en: `  … ${rest} more; --format json has them all`
  }
  return [
    ...heading(page, {
      zh: `复算差异 ${differences.length} 处`,
      en: `What comes out otherwise here: ${differences.length}`
    }),
    ...differences.slice(0, MOST_SHOWN).flatMap((each) => differenceLines(page, each)),
    ...(rest > 0 ? [say(page, more)] : [])
  ]
}

const conclusion = ({ sound, problems, differences, key }: BundleVerification): Bilingual => {
  if (sound) {
    return key.trusted === true
      ? {
          zh: "结论：报送包完整，由所信任的密钥签名，复算一致。",
          en: "Conclusion: whole, signed by a trusted key, and the same comes out here."
        }
      : {
          zh: "结论：报送包完整，复算一致；签名者是谁须另行核对。",
          en: "Conclusion: whole, and the same comes out here; who signed it has still to be found out."
        }
  }
  const wrong = [...problems, ...differences].filter(({ severity }) => severity === "failure").length
  return {
    zh: `结论：报送包有 ${wrong} 处问题，不应采用。`,
    en: `Conclusion: ${count(wrong, "thing is", "things are")} wrong with the bundle; it should not be used.`
  }
}

export const verificationText = (page: Page, verification: BundleVerification, file: string): ReadonlyArray<string> => {
  const { manifest, key, steps, problems, differences, counts, sound } = verification
  const { district, period, filing, madeAt, madeBy, catalogue } = manifest
  const words = stepWords(verification)
  const attached = {
    zh: `${counts.evidence} 件，附原件 ${counts.attached} 件`,
    en: `${counts.evidence}, ${counts.attached} of them attached`
  }
  const rows: ReadonlyArray<readonly [Bilingual, string]> = [
    [{ zh: "报送编号", en: "Filing" }, filing],
    [{ zh: "制作", en: "Made" }, `${madeAt} · ${madeBy.program} ${madeBy.version}`],
    [{ zh: "标准目录", en: "Catalogue" }, `${catalogue.version} · ${catalogue.sha256.slice(0, 16)}`],
    [{ zh: "密钥指纹", en: "Fingerprint" }, spokenFingerprint(key.fingerprint)],
    [{ zh: "密钥", en: "Key" }, say(page, trustWords[`${key.trusted}`])],
    [{ zh: "佐证材料", en: "Evidence" }, say(page, attached)]
  ]
  const title = `${say(page, districtTitleOf({ ...district, place: null }))} · ${formatDate(period, page.language)}`
  return [
    page.paint(printable(title), "bold"),
    page.paint(printable(file), "dim"),
    ...rows.flatMap(([label, text]) => labelledLine(page, say(page, label), printable(text), 11)),
    "",
    ...steps.flatMap(({ step, sound: isSound }) => {
      const { mark, styles } = stateLooks[isSound ? "holds" : "fails"]
      return [
        `${page.paint(mark, ...styles)} ${say(page, words[step])}`,
        ...problems.filter((problem) => problem.step === step).flatMap((problem) => problemLines(page, problem))
      ]
    }),
    ...differencesPart(page, differences),
    "",
    ...wrapped(say(page, conclusion(verification)), page.width, 0).map((line) =>
      sound ? page.paint(line, "bold") : page.paint(line, "red", "bold")
    )
  ]
}
