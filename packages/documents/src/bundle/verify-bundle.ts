/** Looks into a bundle that was made elsewhere, and believes nothing that it says of itself. */
import * as Effect from "effect/Effect"
import { catalogueVersion } from "./catalogue-version.ts"
import type { UnreadableBundle } from "./bundle-error.ts"
import { isPackedPlainly, openBundle, type Parts } from "./container.ts"
import type { ReadText } from "./examined-letter.ts"
import { unanswered } from "./findings.ts"
import type { BundleMaker } from "./manifest.ts"
import { type PartBodies, readBodies } from "./part-bodies.ts"
import { manifestName, partKindOf } from "./part-names.ts"
import { readManifest } from "./read-manifest.ts"
import { recompute } from "./recomputation.ts"
import { BundleStep, type BundleProblem, type BundleVerification, remarkOf } from "./verification.ts"
import { verifyHistory } from "./verify-history.ts"
import { verifyParts } from "./verify-parts.ts"
import { verifySignature } from "./verify-signature.ts"

export interface VerifyOptions {
  /** Fingerprints of the keys that are trusted; left out where nobody has said whose key is whose. */
  readonly trusted?: ReadonlyArray<string>
  /** Who verifies: another program or version may judge otherwise. */
  readonly program: BundleMaker
  readonly read: ReadText
}

export interface VerifiedBundle {
  readonly verification: BundleVerification
  readonly parts: Parts
}

const repacked: BundleProblem = remarkOf("container")(
  "repacked",
  null,
  "压缩包本身被别的程序重新打包过，或者带有多余的内容；其中的文件另行核对。",
  "The archive itself was packed again by another program, or has something besides; its files are looked at by themselves."
)

const countsOf = (
  { filing, assessment, findings, evidence }: PartBodies,
  parts: Parts,
  links: number
): BundleVerification["counts"] => {
  const queries = findings?.open.filter(({ severity }) => severity === "query") ?? []
  return {
    parts: parts.size,
    links,
    facts: filing?.facts.length ?? 0,
    verdicts: assessment?.verdicts.length ?? 0,
    findings: findings?.findings.length ?? 0,
    errors: (findings?.open.length ?? 0) - queries.length,
    queries: queries.length,
    answered: findings === undefined ? 0 : queries.length - unanswered(findings).length,
    evidence: evidence?.length ?? 0,
    attached: [...parts.keys()].filter((name) => partKindOf(name) === "evidence-file").length
  }
}

/** Looks at all that a bundle called `file` holds. Fails where it cannot be opened, or has no manifest to hold it against. */
export const verifyBundle = Effect.fnUntraced(function* (
  bytes: Uint8Array,
  file: string,
  { trusted, program, read }: VerifyOptions
): Effect.fn.Return<VerifiedBundle, UnreadableBundle> {
  const parts = yield* Effect.fromResult(openBundle(bytes, file))
  const found = yield* Effect.fromResult(readManifest(parts, file))
  const { manifest } = found
  const { bodies, problems: malformed } = readBodies(parts)
  const ofParts = yield* verifyParts(parts, manifest, bodies)
  const history = yield* verifyHistory(parts, manifest)
  const signature = yield* verifySignature(found, trusted)
  const catalogue = yield* catalogueVersion
  const recomputed = yield* recompute(parts, manifest, bodies, { program, catalogue, read })
  const names = [manifestName, ...manifest.parts.map(({ name }) => name)]
  const problems = [
    ...(isPackedPlainly(bytes, parts, names) ? [] : [repacked]),
    ...ofParts,
    ...malformed,
    ...history.problems,
    ...signature.problems,
    ...recomputed.problems
  ]
  const { differences } = recomputed
  const failed = new Set<BundleStep>(problems.flatMap(({ step, severity }) => (severity === "failure" ? [step] : [])))
  if (differences.some(({ severity }) => severity === "failure")) failed.add("recomputation")
  const verification: BundleVerification = {
    sound: failed.size === 0,
    manifest,
    key: signature.key,
    catalogue: { ...catalogue, same: catalogue.sha256 === manifest.catalogue.sha256 },
    steps: BundleStep.literals.map((step) => ({ step, sound: !failed.has(step) })),
    counts: countsOf(bodies, parts, history.links),
    problems,
    differences
  }
  return { verification, parts }
})
