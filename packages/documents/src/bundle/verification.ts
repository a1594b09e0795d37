/** What looking into a bundle came to. */
import { Bilingual, ContentHash } from "@duxue/core"
import { Schema } from "effect"
import { BundleManifest, CatalogueVersion } from "./manifest.ts"

/** What is looked at, in this order. */
export const BundleStep = Schema.Literals(["container", "parts", "history", "signature", "recomputation"]).annotate({
  identifier: "BundleStep"
})
export type BundleStep = typeof BundleStep.Type

/** A failure says that the bundle is not what it says to be; a remark is told, and no more. */
export const BundleGravity = Schema.Literals(["failure", "remark"]).annotate({ identifier: "BundleGravity" })
export type BundleGravity = typeof BundleGravity.Type

const BundleProblemCode = Schema.Literals([
  "repacked",
  "unknown-part",
  "missing-part",
  "doubled-part",
  "changed-part",
  "malformed-part",
  "evidence-not-listed",
  "manifest-not-canonical",
  "manifest-disagrees",
  "broken-link",
  "history-head",
  "history-parts",
  "unknown-event",
  "malformed-key",
  "signature-wrong",
  "key-not-trusted",
  "key-unknown",
  "other-catalogue",
  "other-program",
  "letter-not-read",
  "open-errors",
  "open-queries",
  "answers-nothing",
  "told-by-letter-alone"
]).annotate({ identifier: "BundleProblemCode" })
type BundleProblemCode = typeof BundleProblemCode.Type

export const BundleProblem = Schema.Struct({
  step: BundleStep,
  severity: BundleGravity,
  /** Stable across releases. */
  code: BundleProblemCode,
  /** The part that it is about; null where it is about none. */
  part: Schema.NullOr(Schema.String),
  /** Says what is wrong and what to do. */
  message: Schema.String,
  messageEn: Schema.String
}).annotate({ identifier: "BundleProblem", title: "报送包问题" })
export type BundleProblem = typeof BundleProblem.Type

/** Something that comes out otherwise here than the sender says. */
export const BundleDifference = Schema.Struct({
  severity: BundleGravity,
  /** The part that says otherwise. */
  part: Schema.String,
  kind: Schema.Literals(["fact", "verdict", "reconciliation", "finding", "relation", "check", "open-finding"]),
  /** The fact; metric, stage, group and standard; the check and its places … */
  id: Schema.String,
  title: Bilingual,
  /** The members that differ, as JSON without its braces; null where the sender has nothing of the kind. */
  sent: Schema.NullOr(Schema.String),
  /** As it comes out here; null where nothing does. */
  here: Schema.NullOr(Schema.String)
}).annotate({ identifier: "BundleDifference", title: "复算差异" })
export type BundleDifference = typeof BundleDifference.Type

/** The body of `bundle verify`. */
export const BundleVerification = Schema.Struct({
  /** Whether nothing failed; remarks may stand beside it. */
  sound: Schema.Boolean,
  /** As it was sent. */
  manifest: BundleManifest,
  key: Schema.Struct({
    /** SHA-256 of the public key (SubjectPublicKeyInfo). */
    fingerprint: ContentHash,
    /** Whether it is one of the keys that are trusted; null where none was named. */
    trusted: Schema.NullOr(Schema.Boolean)
  }),
  /** By which this program judges. */
  catalogue: Schema.Struct({ ...CatalogueVersion.fields, same: Schema.Boolean }),
  steps: Schema.Array(Schema.Struct({ step: BundleStep, sound: Schema.Boolean })),
  /** What was looked at; 0 where a part could not be read. */
  counts: Schema.Struct({
    parts: Schema.Int,
    links: Schema.Int,
    facts: Schema.Int,
    verdicts: Schema.Int,
    findings: Schema.Int,
    /** Of the findings. */
    errors: Schema.Int,
    queries: Schema.Int,
    answered: Schema.Int,
    /** Files of evidence that are told of, and those that are in the bundle. */
    evidence: Schema.Int,
    attached: Schema.Int
  }),
  problems: Schema.Array(BundleProblem),
  differences: Schema.Array(BundleDifference)
}).annotate({ identifier: "BundleVerification", title: "报送包核验结果" })
export type BundleVerification = typeof BundleVerification.Type

type Telling = (code: BundleProblemCode, part: string | null, zh: string, en: string) => BundleProblem

const telling =
  (severity: BundleGravity) =>
  (step: BundleStep): Telling =>
  (code, part, message, messageEn) => ({ step, severity, code, part, message, messageEn })

/** Makes the failures of a step. */
export const failureOf = telling("failure")
/** Makes the remarks of a step. */
export const remarkOf = telling("remark")
