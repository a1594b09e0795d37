/** What the parts of a bundle say, as far as they can be read. */
import { Assessment, Filing } from "@duxue/core"
import { Schema, SchemaIssue } from "effect"
import * as Result from "effect/Result"
import type { Parts } from "./container.ts"
import { type BundleEvidence, BundleEvidenceList } from "./evidence.ts"
import { BundleFindings } from "./findings.ts"
import { dataParts } from "./part-names.ts"
import { type BundleProblem, failureOf } from "./verification.ts"

/** Each of the parts; `undefined` for one that is missing or says nothing that could be understood. */
export interface PartBodies {
  readonly filing: Filing | undefined
  readonly assessment: Assessment | undefined
  readonly findings: BundleFindings | undefined
  readonly evidence: ReadonlyArray<BundleEvidence> | undefined
}

const failure = failureOf("parts")

const malformed = (name: string, { zh, en }: { readonly zh: string; readonly en: string }): BundleProblem =>
  failure(
    "malformed-part",
    name,
    `“${name}”不合格式（${zh}），请报送单位重新制作报送包。`,
    `"${name}" is malformed (${en}); have the bundle made again.`
  )

const textOf = (content: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

const issues = SchemaIssue.makeFormatterStandardSchemaV1()

const firstIssue = (issue: SchemaIssue.Issue): string => {
  const [first] = issues(issue).issues
  const path = (first?.path ?? []).map((each) => String(typeof each === "object" ? each.key : each)).join(".")
  return `${path === "" ? "" : `${path}: `}${first?.message ?? ""}`
}

type Decoded<T> = Result.Result<T, BundleProblem>

const bodyOf = <S extends Schema.ConstraintDecoder<unknown>>(
  name: string,
  text: string,
  schema: S
): Decoded<S["Type"]> => {
  const decoded = Schema.decodeUnknownResult(Schema.fromJsonString(schema))(text)
  if (Result.isSuccess(decoded)) return Result.succeed(decoded.success)
  const where = firstIssue(decoded.failure.issue)
  return Result.fail(malformed(name, { zh: where, en: where }))
}

/** Reads them all, and tells of each that cannot be read. One that is missing is not told of here. */
export const readBodies = (
  parts: Parts
): { readonly bodies: PartBodies; readonly problems: ReadonlyArray<BundleProblem> } => {
  const problems: Array<BundleProblem> = []
  const read = <T>(name: string, decode: (name: string, text: string) => Decoded<T>): T | undefined => {
    const content = parts.get(name)
    if (content === undefined) return undefined
    const text = textOf(content)
    const decoded =
      text === undefined
        ? Result.fail(malformed(name, { zh: "不是 UTF-8 文字", en: "no UTF-8 text" }))
        : decode(name, text)
    if (Result.isSuccess(decoded)) return decoded.success
    problems.push(decoded.failure)
    return undefined
  }
  const bodies: PartBodies = {
    filing: read(dataParts.filing, (name, text) => bodyOf(name, text, Filing)),
    assessment: read(dataParts.assessment, (name, text) => bodyOf(name, text, Assessment)),
    findings: read(dataParts.findings, (name, text) => bodyOf(name, text, BundleFindings)),
    evidence: read(dataParts.evidence, (name, text) => bodyOf(name, text, BundleEvidenceList))
  }
  return { bodies, problems }
}
