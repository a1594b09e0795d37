/** Whether the parts of a bundle are those of its manifest, byte for byte, and say the same of one another. */
import { canonicalJson } from "@duxue/core"
import * as Effect from "effect/Effect"
import { type Parts } from "./container.ts"
import { listedEvidence } from "./evidence.ts"
import type { BundleManifest } from "./manifest.ts"
import type { PartBodies } from "./part-bodies.ts"
import { dataParts, evidenceName, manifestName, partKindOf } from "./part-names.ts"
import { sha256 } from "./sha256.ts"
import { type BundleProblem, failureOf } from "./verification.ts"

const failure = failureOf("parts")

const missing = (name: string): BundleProblem =>
  failure(
    "missing-part",
    name,
    `缺少“${name}”。请报送单位重新发送。`,
    `"${name}" is missing. Have the bundle sent again.`
  )

const unknown = (name: string): BundleProblem =>
  failure(
    "unknown-part",
    name,
    `“${name}”不在清单中，或者不是报送包应有的文件，不要采用。`,
    `"${name}" is not in the manifest, or is nothing that a bundle has: make no use of it.`
  )

/** Names that the manifest has twice, has besides, or has not. */
const nameProblems = (parts: Parts, { parts: listed }: BundleManifest): ReadonlyArray<BundleProblem> => {
  const names = listed.map(({ name }) => name)
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  const letters = names.filter((name) => partKindOf(name) === "letter")
  const strange = new Set([
    ...[...parts.keys()].filter((name) => name !== manifestName && !names.includes(name)),
    ...names.filter((name) => partKindOf(name) === undefined)
  ])
  return [
    ...[...doubled].map((name) =>
      failure(
        "doubled-part",
        name,
        `清单中“${name}”出现两次。请报送单位重新制作。`,
        `The manifest has "${name}" twice. Have it made again.`
      )
    ),
    ...letters
      .slice(1)
      .map((name) =>
        failure(
          "doubled-part",
          name,
          `除“${letters[0]}”外还有一份报告“${name}”。请报送单位重新制作。`,
          `There is a letter "${name}" beside "${letters[0]}". Have it made again.`
        )
      ),
    ...[...strange].map(unknown),
    ...Object.values(dataParts)
      .filter((name) => !names.includes(name))
      .map(missing),
    ...(letters.length === 0 ? [missing("letter.docx")] : [])
  ]
}

const contentProblems = Effect.fnUntraced(function* (
  parts: Parts,
  { parts: listed }: BundleManifest
): Effect.fn.Return<ReadonlyArray<BundleProblem>> {
  const problems: Array<BundleProblem> = []
  for (const { name, bytes, sha256: told } of listed) {
    const content = parts.get(name)
    if (content === undefined) problems.push(missing(name))
    else if (content.length !== bytes || (yield* sha256(content)) !== told) {
      problems.push(
        failure(
          "changed-part",
          name,
          `“${name}”与清单中的摘要不符：清单 ${bytes} 字节，实有 ${content.length} 字节，制作之后被改动或者换过。请报送单位重新发送。`,
          `"${name}" is not what the manifest says: ${bytes} bytes there, ${content.length} here; it was changed or exchanged since. Have the bundle sent again.`
        )
      )
    }
  }
  return problems
})

/** What the parts say of themselves that others tell otherwise. */
const bodyProblems = (
  { filing, evidence }: PartBodies,
  { filing: id, district, period, parts: listed }: BundleManifest
): ReadonlyArray<BundleProblem> => {
  const problems: Array<BundleProblem> = []
  const disagrees = (zh: string, en: string): void => {
    problems.push(failure("manifest-disagrees", dataParts.filing, zh, en))
  }
  if (filing !== undefined) {
    const told = canonicalJson({ id, district, period })
    const own = canonicalJson({
      id: filing.id,
      district: { id: filing.district.id, name: filing.district.name },
      period: filing.period
    })
    if (told !== own) {
      disagrees(
        `清单说是${district.name} ${period}（${id}），报送内容说是${filing.district.name} ${filing.period}（${filing.id}）。`,
        `The manifest is of ${district.name}, ${period} (${id}), the filing of ${filing.district.name}, ${filing.period} (${filing.id}).`
      )
    }
  }
  if (filing !== undefined && evidence !== undefined) {
    const list = evidence.map((each) => canonicalJson(listedEvidence(each))).toSorted()
    if (canonicalJson(list) !== canonicalJson(filing.evidence.map(canonicalJson).toSorted())) {
      disagrees(
        `“${dataParts.evidence}”所列佐证材料与报送内容所列的不同。`,
        `"${dataParts.evidence}" lists other evidence than the filing does.`
      )
    }
  }
  for (const { name, sha256: hash, bytes } of listed.filter(({ name: each }) => partKindOf(each) === "evidence-file")) {
    const entry = evidence?.find((each) => evidenceName(each.sha256) === name)
    if (entry?.sha256 === hash && entry.bytes === bytes) continue
    problems.push(
      failure(
        "evidence-not-listed",
        name,
        `“${name}”不是“${dataParts.evidence}”所列的佐证材料。`,
        `"${name}" is no evidence that "${dataParts.evidence}" lists.`
      )
    )
  }
  return problems
}

export const verifyParts = Effect.fnUntraced(function* (parts: Parts, manifest: BundleManifest, bodies: PartBodies) {
  return [
    ...nameProblems(parts, manifest),
    ...(yield* contentProblems(parts, manifest)),
    ...bodyProblems(bodies, manifest)
  ].filter(
    ({ code, part }, index, all) =>
      code !== "missing-part" || all.findIndex((each) => each.code === code && each.part === part) === index
  )
})
