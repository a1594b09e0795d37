/** A filing as one signed file. */
import { assess, type Bilingual, canonicalJson, type Filing, type QueryAnswer } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { DocumentError } from "../document-error.ts"
import { isLegacyFormat } from "../format.ts"
import { toBase64 } from "./base64.ts"
import { UnmakeableBundle } from "./bundle-error.ts"
import { catalogueVersion } from "./catalogue-version.ts"
import { openBundle, packBundle } from "./container.ts"
import { type GivenEvidence, joinedEvidence } from "./evidence.ts"
import { filingPart, jsonText } from "./filing-part.ts"
import { type ExaminedLetter, examineLetter, type ReadText } from "./examined-letter.ts"
import type { BundleFindings, BundleOpenFinding } from "./findings.ts"
import { type HistoryEvent, writeHistory } from "./history.ts"
import { bundleFormat, type BundleMaker, type BundleManifest, type BundlePart, signedText } from "./manifest.ts"
import { dataParts, evidenceName, letterName, manifestName, mediaTypeOf } from "./part-names.ts"
import { sha256 } from "./sha256.ts"
import { type SigningKey, signText } from "./signing-key.ts"
import { toldFacts } from "./told-facts.ts"
import type { BundleDifference } from "./verification.ts"

export interface BundleSource {
  readonly filing: Filing
  /** `file` is what the provenance of the filing's facts calls it; null of a letter that was composed of them. */
  readonly letter: { readonly file: string | null; readonly bytes: Uint8Array }
  /** Beside what the filing lists itself. */
  readonly evidence: ReadonlyArray<GivenEvidence>
  /** The notes by which queries are answered. */
  readonly answers: ReadonlyArray<QueryAnswer>
  /** What happened to the filing before, in order, answers left out. */
  readonly history: ReadonlyArray<HistoryEvent>
  readonly key: SigningKey
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly madeBy: BundleMaker
  readonly read: ReadText
}

export interface MadeBundle {
  readonly bytes: Uint8Array
  readonly manifest: BundleManifest
  readonly findings: BundleFindings
  /** Where the letter tells otherwise than the filing states. */
  readonly differences: ReadonlyArray<BundleDifference>
}

const keysOf = (open: ReadonlyArray<BundleOpenFinding>): ReadonlyArray<Bilingual> =>
  open.filter(({ severity }) => severity === "query").map(({ key }) => ({ zh: key, en: key }))

/** A note on what is not asked is a slip of whoever wrote it. */
const refuseUnknown = (
  answers: ReadonlyArray<QueryAnswer>,
  open: ReadonlyArray<BundleOpenFinding>
): Result.Result<void, UnmakeableBundle> => {
  const queries = new Set(open.filter(({ severity }) => severity === "query").map(({ key }) => key))
  const unknown = answers.find(({ finding }) => !queries.has(finding))
  if (unknown === undefined) return Result.succeed(undefined)
  return Result.fail(
    new UnmakeableBundle({
      code: "unknown-answer",
      explanation: {
        zh: `说明所答的“${unknown.finding}”不是这份报告的疑点（错误须改正，不能以说明代替）。报告的疑点有 ${queries.size} 处：`,
        en: `A note answers "${unknown.finding}", which is no query of this letter (errors are corrected, not answered). Its ${queries.size} queries:`
      },
      details: keysOf(open)
    })
  )
}

const legacyLetter = (file: string): UnmakeableBundle =>
  new UnmakeableBundle({
    code: "legacy-letter",
    explanation: {
      zh: `“${file}”是旧格式的文档，收件方不一定能够读取。请在 Word 或 WPS 文字中“另存为”Word 文档（.docx），再制作报送包。`,
      en: `"${file}" is in an old format that whoever gets it may be unable to read. Save it as a Word document (.docx), and make the bundle of that.`
    }
  })

const examined = ({ letter, read }: BundleSource): Effect.Effect<ExaminedLetter, UnmakeableBundle | DocumentError> =>
  Effect.mapError(examineLetter(letter.bytes, letter.file ?? letterName("docx"), read), (error) =>
    error._tag === "UnsupportedFormat" && isLegacyFormat(error.format) ? legacyLetter(error.file) : error
  )

const partsOf = (contents: ReadonlyMap<string, Uint8Array>, media: ReadonlyMap<string, string>) =>
  Effect.forEach(contents, ([name, content]) =>
    Effect.map(sha256(content), (hash): BundlePart => ({
      name,
      mediaType: media.get(name) ?? mediaTypeOf(name),
      bytes: content.length,
      sha256: hash
    }))
  )

/** Makes the bundle; the same source is the same bytes. */
export const makeBundle = Effect.fnUntraced(function* (
  source: BundleSource
): Effect.fn.Return<MadeBundle, UnmakeableBundle | DocumentError> {
  const { answers, key, madeAt, madeBy } = source
  const { document, reading, report } = yield* examined(source)
  yield* Effect.fromResult(refuseUnknown(answers, report.open))
  const letter = letterName(document.format)
  const evidence = joinedEvidence(source.filing.evidence, source.evidence)
  const { text, filing } = filingPart(source.filing, source.letter.file, letter, evidence)
  const findings: BundleFindings = { ...report, answers }
  const utf8 = new TextEncoder()
  const contents = new Map<string, Uint8Array>([
    [letter, source.letter.bytes],
    [dataParts.filing, utf8.encode(text)],
    [dataParts.assessment, utf8.encode(jsonText(assess(filing)))],
    [dataParts.findings, utf8.encode(jsonText(findings))],
    [dataParts.evidence, utf8.encode(jsonText(evidence))]
  ])
  const files = source.evidence
    .flatMap(({ sha256: hash, content }) => (content === undefined ? [] : [[evidenceName(hash), content] as const]))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const media = new Map(evidence.map(({ sha256: hash, mediaType }) => [evidenceName(hash), mediaType]))
  const before = yield* partsOf(new Map([...contents, ...files]), media)
  const history = yield* writeHistory([
    ...source.history,
    ...answers.map((entry): HistoryEvent => ({ kind: "answer", entry })),
    {
      kind: "bundle",
      entry: {
        at: madeAt,
        by: `${madeBy.program} ${madeBy.version}`,
        parts: Object.fromEntries(before.map(({ name, sha256: hash }) => [name, hash]))
      }
    }
  ])
  const all = new Map([...contents, [dataParts.history, utf8.encode(history.text)], ...files])
  const unsigned = {
    format: bundleFormat,
    filing: filing.id,
    district: { id: filing.district.id, name: filing.district.name },
    period: filing.period,
    madeAt,
    madeBy,
    catalogue: yield* catalogueVersion,
    parts: yield* partsOf(all, media),
    history: { entries: history.entries, head: history.head },
    publicKey: toBase64(key.publicKey)
  } as const
  const signature = toBase64(yield* signText(key, signedText(unsigned)))
  const manifest: BundleManifest = { ...unsigned, signature }
  const bytes = packBundle(new Map([[manifestName, utf8.encode(canonicalJson(manifest))], ...all]))
  yield* Effect.fromResult(Result.mapError(openBundle(bytes, filing.id), tooMuch))
  return { bytes, manifest, findings, differences: toldFacts(reading, filing, letter, "failure").differences }
})

const tooMuch = ({ explanation }: { readonly explanation: Bilingual }): UnmakeableBundle =>
  new UnmakeableBundle({
    code: "bundle-too-large",
    explanation: {
      zh: `做成的报送包收件方无法打开：${explanation.zh}可以只列佐证材料的摘要，不附原件。`,
      en: `Nobody could open the bundle: ${explanation.en} The files of evidence may be listed and left out.`
    }
  })
