/** Recomputes and judges everything that a letter says: the one way from a reading to a report. */
import type { CheckReport } from "../domain/check.ts"
import type { Expectation } from "../domain/expectation.ts"
import type { Finding, Severity } from "../domain/finding.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { Reading } from "../domain/reading.ts"
import type { CrossSectionRelation } from "../relations/cross-section.ts"
import { listRelations } from "./announced-lists.ts"
import { allChecks } from "./checks/index.ts"
import { type CheckContext, judgedOn } from "./context.ts"
import { withoutEchoes } from "./echoes.ts"
import { figureValues } from "./figure-values.ts"
import { judgedIn } from "./judged.ts"
import { localise } from "./localisation/localise.ts"
import { claimsByFigure, figuresIn, type Scene } from "./localisation/scene.ts"
import { crossSectionClaims } from "./cross-section-claims.ts"
import { magnitudeRelations } from "./magnitude-relations.ts"
import { modelClaims } from "./model-claims.ts"
import { recompute } from "./recompute.ts"
import { repeatClaims } from "./repeats.ts"

/** What the registry gives to the checks. */
export interface Yardsticks {
  readonly metrics: ReadonlyArray<Metric>
  readonly standards: ReadonlyArray<Standard>
  readonly expectations: ReadonlyArray<Expectation>
  readonly crossSection: ReadonlyArray<CrossSectionRelation>
}

const gravity: Record<Severity, number> = { error: 0, query: 1, remark: 2 }

/** Errors first, then in order of the text; what the letter does not say at all comes last of its kind. */
const inOrder = (a: Finding, b: Finding): number =>
  gravity[a.severity] - gravity[b.severity] ||
  (a.spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER) - (b.spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER)

const contextOf = (reading: Reading, yardsticks: Yardsticks): CheckContext => {
  const values = figureValues(reading)
  const told = reading.claims
  const claims = [
    ...told,
    ...modelClaims(values, yardsticks.metrics, told),
    ...crossSectionClaims(values, yardsticks.crossSection),
    ...repeatClaims(values)
  ]
  const recomputed = claims.map((claim) => recompute(claim, values))
  const figuresOf = claims.map(figuresIn)
  const scene: Scene = {
    text: reading.text,
    figures: reading.figures,
    values: values.quantities.map((quantity) => quantity.value),
    intervals: values.intervals,
    claims,
    figuresOf,
    claimsOf: claimsByFigure(figuresOf),
    verdicts: recomputed.map(({ relation }) => relation.verdict)
  }
  return {
    ...values,
    recomputed,
    scene,
    faults: localise(scene),
    judged: judgedIn(reading, yardsticks.metrics, yardsticks.standards),
    expectations: yardsticks.expectations,
    date: judgedOn(reading)
  }
}

/** As `check`, with other yardsticks than the registry's. */
export const checkBy = (reading: Reading, yardsticks: Yardsticks): CheckReport => {
  const context = contextOf(reading, yardsticks)
  const outcomes = allChecks.map((check) => ({ id: check.entry.id, ...check.run(context) }))
  const findings = withoutEchoes(outcomes.flatMap((outcome) => outcome.findings)).toSorted(inOrder)
  return {
    findings,
    relations: [
      ...context.recomputed.map((each) => each.relation),
      ...listRelations(context),
      ...magnitudeRelations(context)
    ],
    verdicts: context.judged.map((each) => each.verdict),
    checks: outcomes.map(({ id, applied }) => ({
      id,
      applied,
      failed: findings.filter((finding) => finding.check === id).length
    }))
  }
}
