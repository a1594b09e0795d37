/** The bundle's letter read, judged and checked here, beside what its sender says came of it. */
import { assess, type Filing } from "@duxue/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Parts } from "./container.ts"
import { assessmentDifferences, findingDifferences } from "./differences.ts"
import { type ExaminedLetter, examineLetter, type ReadText } from "./examined-letter.ts"
import { type BundleFindings, unanswered } from "./findings.ts"
import type { BundleManifest, BundleMaker, CatalogueVersion } from "./manifest.ts"
import type { PartBodies } from "./part-bodies.ts"
import { dataParts, partKindOf } from "./part-names.ts"
import { toldFacts } from "./told-facts.ts"
import { type BundleDifference, type BundleGravity, type BundleProblem, failureOf, remarkOf } from "./verification.ts"

const failure = failureOf("recomputation")
const remark = remarkOf("recomputation")

/** What this program has of its own. */
export interface OwnGround {
  readonly program: BundleMaker
  readonly catalogue: CatalogueVersion
  readonly read: ReadText
}

/** Another registry or another program may judge otherwise, and neither be wrong. */
const versionRemarks = ({ catalogue, madeBy }: BundleManifest, own: OwnGround): ReadonlyArray<BundleProblem> => [
  ...(catalogue.sha256 === own.catalogue.sha256
    ? []
    : [
        remark(
          "other-catalogue",
          null,
          `报送单位用的标准目录（${catalogue.version}）与本机的（${own.catalogue.version}）不同，复算的差异只作提示。`,
          `The sender judged by another catalogue (${catalogue.version}) than this one (${own.catalogue.version}); what differs is remarked upon alone.`
        )
      ]),
  ...(madeBy.version === own.program.version && madeBy.program === own.program.program
    ? []
    : [
        remark(
          "other-program",
          null,
          `报送包由 ${madeBy.program} ${madeBy.version} 制作，本机为 ${own.program.program} ${own.program.version}，复算的差异只作提示。`,
          `It was made by ${madeBy.program} ${madeBy.version}, and this is ${own.program.program} ${own.program.version}; what differs is remarked upon alone.`
        )
      ])
]

/** What the district leaves open: told, since whoever reviews has to know. */
const openRemarks = (findings: BundleFindings): ReadonlyArray<BundleProblem> => {
  const part = dataParts.findings
  const errors = findings.open.filter(({ severity }) => severity === "error").length
  const queries = unanswered(findings).length
  const asked = new Set(findings.open.flatMap(({ severity, key }) => (severity === "query" ? [key] : [])))
  const idle = findings.answers.filter(({ finding }) => !asked.has(finding))
  return [
    ...(errors === 0
      ? []
      : [
          remark(
            "open-errors",
            part,
            `报告中还有 ${errors} 处错误没有改正。`,
            `Errors of the letter that were not corrected: ${errors}.`
          )
        ]),
    ...(queries === 0
      ? []
      : [
          remark(
            "open-queries",
            part,
            `还有 ${queries} 处疑点没有说明。`,
            `Queries that were not answered: ${queries}.`
          )
        ]),
    ...idle.map(({ finding }) =>
      failure(
        "answers-nothing",
        part,
        `说明所答的“${finding}”不是所列的疑点。`,
        `A note answers "${finding}", which is no query that is listed.`
      )
    )
  ]
}

interface Recomputed {
  readonly differences: ReadonlyArray<BundleDifference>
  readonly problems: ReadonlyArray<BundleProblem>
}

/** Data in the right shape may still say what nobody can reckon with: a school with a stage that it has not. */
const reckoned = (reckon: () => Recomputed): Effect.Effect<Recomputed> =>
  Effect.match(Effect.try({ try: reckon, catch: String }), {
    onSuccess: (recomputed) => recomputed,
    onFailure: (reason) => ({
      differences: [],
      problems: [
        failure(
          "malformed-part",
          dataParts.filing,
          `按“${dataParts.filing}”无法复算（${reason}）。请报送单位重新制作报送包。`,
          `Nothing can be recomputed from "${dataParts.filing}" (${reason}). Have the bundle made again.`
        )
      ]
    })
  })

const letterDifferences = (
  { reading, report }: ExaminedLetter,
  part: string,
  { filing, findings }: PartBodies,
  severity: BundleGravity
): Recomputed => {
  const told = filing === undefined ? { differences: [], alone: [] } : toldFacts(reading, filing, part, severity)
  const found = findings === undefined ? [] : findingDifferences(findings, report, severity)
  const { alone } = told
  return {
    differences: [...told.differences, ...found],
    problems:
      alone.length === 0
        ? []
        : [
            remark(
              "told-by-letter-alone",
              part,
              `报告中有 ${alone.length} 个数字是报送内容没有填报、也不能由学校报表算出的，只按报告本身核验。`,
              `Figures of the letter that the filing neither states nor lets compute: ${alone.length}; they were checked within the letter alone.`
            )
          ]
  }
}

const assessedHere = (filing: Filing, bodies: PartBodies, severity: BundleGravity): ReadonlyArray<BundleDifference> =>
  bodies.assessment === undefined
    ? []
    : assessmentDifferences(bodies.assessment, assess(filing, { date: bodies.assessment.date }), severity)

export const recompute = Effect.fnUntraced(function* (
  parts: Parts,
  manifest: BundleManifest,
  bodies: PartBodies,
  own: OwnGround
) {
  const versions = versionRemarks(manifest, own)
  const severity: BundleGravity = versions.length === 0 ? "failure" : "remark"
  const problems: Array<BundleProblem> = [...versions]
  const differences: Array<BundleDifference> = []
  const letter = [...parts.keys()].find((name) => partKindOf(name) === "letter")
  const content = letter === undefined ? undefined : parts.get(letter)
  if (letter !== undefined && content !== undefined) {
    const examined = yield* Effect.result(examineLetter(content, letter, own.read))
    if (Result.isSuccess(examined)) {
      const found = yield* reckoned(() => letterDifferences(examined.success, letter, bodies, severity))
      differences.push(...found.differences)
      problems.push(...found.problems)
    } else {
      const { zh, en } = examined.failure.explanation
      problems.push(
        failure(
          "letter-not-read",
          letter,
          `报告无法读取，没有复算：${zh}`,
          `The letter was not read, and nothing recomputed: ${en}`
        )
      )
    }
  }
  const { filing } = bodies
  if (filing !== undefined) {
    const found = yield* reckoned(() => ({ differences: assessedHere(filing, bodies, severity), problems: [] }))
    differences.push(...found.differences)
    problems.push(...found.problems)
  }
  if (bodies.findings !== undefined) problems.push(...openRemarks(bodies.findings))
  return {
    problems,
    differences
  }
})
