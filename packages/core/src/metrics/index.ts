import { type Metric, type MetricEntry, type MetricForm, metricKey } from "../domain/metric.ts"
import { leavesOf } from "../formula/formula.ts"
import { admissionMetrics } from "./admissions.ts"
import { balanceVariationMetrics } from "./balance-variation.ts"
import { balanceMetrics } from "./balance.ts"
import { burdenMetrics } from "./burdens.ts"
import { childrenInNeedMetrics } from "./children-in-need.ts"
import { classMetrics } from "./classes.ts"
import { communityKindergartenMetrics } from "./community-kindergartens.ts"
import { compulsoryMetrics } from "./compulsory.ts"
import { epidemicMetrics } from "./epidemic.ts"
import { evaluationMetrics } from "./evaluation.ts"
import { fundingMetrics } from "./funding.ts"
import { inspectionMetrics } from "./inspection.ts"
import { inspectorMetrics } from "./inspectors.ts"
import { kindergartenQualityMetrics } from "./kindergarten-quality.ts"
import { kindergartenStaffMetrics } from "./kindergarten-staff.ts"
import { operatingFundMetrics } from "./operating-funds.ts"
import { partyBuildingMetrics } from "./party-building.ts"
import { partyMetrics } from "./party.ts"
import { payMetrics } from "./pay.ts"
import { perPupilMetrics } from "./per-pupil.ts"
import { preschoolPlaceMetrics } from "./preschool-places.ts"
import { preschoolMetrics } from "./preschool.ts"
import { privateSchoolMetrics } from "./private-schools.ts"
import { pupilFitnessMetrics } from "./pupil-fitness.ts"
import { pupilHealthMetrics } from "./pupil-health.ts"
import { qualityBalanceDutyMetrics } from "./quality-balance-duties.ts"
import { qualityBalanceOutcomeMetrics } from "./quality-balance-outcomes.ts"
import { redirects } from "./redirects.ts"
import { rotationMetrics } from "./rotation.ts"
import { safetyMetrics } from "./safety.ts"
import { schoolResourceMetrics } from "./school-resources.ts"
import { schoolScaleMetrics } from "./school-scale.ts"
import { seniorStageMetrics } from "./senior-stage.ts"
import { formulaSentence } from "./sentence.ts"
import { spendingCrossCheckMetrics } from "./spending-cross-checks.ts"
import { spendingGrowthMetrics } from "./spending-growth.ts"
import { teacherMetrics } from "./teachers.ts"
import { tutoringMetrics } from "./tutoring.ts"
import { wholeChildMetrics } from "./whole-child.ts"
import type { Verdict } from "../domain/verdict.ts"
import { groupBy } from "../group-by.ts"

/** Every form of every metric, in the order of the sections. */
export const metrics: ReadonlyArray<Metric> = [
  partyMetrics,
  partyBuildingMetrics,
  evaluationMetrics,
  epidemicMetrics,
  spendingGrowthMetrics,
  fundingMetrics,
  perPupilMetrics,
  spendingCrossCheckMetrics,
  operatingFundMetrics,
  payMetrics,
  teacherMetrics,
  rotationMetrics,
  burdenMetrics,
  preschoolMetrics,
  preschoolPlaceMetrics,
  kindergartenQualityMetrics,
  kindergartenStaffMetrics,
  communityKindergartenMetrics,
  compulsoryMetrics,
  childrenInNeedMetrics,
  qualityBalanceDutyMetrics,
  qualityBalanceOutcomeMetrics,
  seniorStageMetrics,
  balanceMetrics,
  balanceVariationMetrics,
  schoolResourceMetrics,
  schoolScaleMetrics,
  classMetrics,
  admissionMetrics,
  privateSchoolMetrics,
  tutoringMetrics,
  wholeChildMetrics,
  pupilHealthMetrics,
  pupilFitnessMetrics,
  safetyMetrics,
  inspectorMetrics,
  inspectionMetrics
].flatMap((family) => Object.values<ReadonlyArray<Metric>>(family).flat())

const byKey: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metricKey(metric), metric]))

const byId: ReadonlyMap<string, ReadonlyArray<Metric>> = groupBy(metrics, ({ id }) => id)

/** The forms of a metric by its id, by an id that leads to it, or one form by its key (`average-class-size@primary`). */
export const formsOf = (id: string): ReadonlyArray<Metric> => {
  const form = byKey.get(id)
  return byId.get(id) ?? (form === undefined ? (byId.get(redirects[id] ?? "") ?? []) : [form])
}

/** The first form of a metric by id, redirect or key. */
export const findMetric = (id: string): Metric | undefined => formsOf(id)[0]

/** The form that a verdict judges: that of its stage and group, else the one that is of no stage. */
export const formJudged = ({
  metric,
  stage,
  group
}: Pick<Verdict, "metric" | "stage" | "group">): Metric | undefined => {
  const ofGroup = formsOf(metric).filter((form) => (form.group?.id ?? null) === group)
  return ofGroup.find((form) => form.stage === stage) ?? ofGroup.find((form) => form.stage === null)
}

const formEntry = (metric: Metric): MetricForm => ({
  stage: metric.stage,
  group: metric.group,
  title: metric.title,
  unit: metric.unit,
  inputs: leavesOf(metric.formula),
  statedAs: metric.statedAs ?? null,
  formula: formulaSentence(metric.formula),
  otherwise: metric.otherwise.map(formulaSentence),
  examples: metric.examples,
  withoutStandard: metric.withoutStandard ?? null
})

const entryOf = (id: string, forms: ReadonlyArray<Metric>): MetricEntry => {
  const [metric] = forms as readonly [Metric, ...ReadonlyArray<Metric>]
  const [first, ...rest] = forms.map(formEntry) as [MetricForm, ...Array<MetricForm>]
  return {
    id,
    title: metric.name,
    unit: metric.unit,
    level: metric.level,
    items: metric.items,
    direction: metric.direction,
    decimals: metric.decimals,
    basis: metric.basis ?? null,
    inputs: first.inputs,
    statedAs: first.statedAs,
    formula: first.formula,
    forms: [first, ...rest],
    redirects: Object.keys(redirects).filter((from) => redirects[from] === id)
  }
}

/** Metrics as the catalogue lists them: formulas as sentences, inputs by id, one entry an id. */
export const metricEntries: ReadonlyArray<MetricEntry> = [...byId].map(([id, forms]) => entryOf(id, forms))

export const metricEntry = (id: string): MetricEntry | undefined => {
  const [metric] = formsOf(id)
  return metric === undefined ? undefined : metricEntries.find((entry) => entry.id === metric.id)
}
