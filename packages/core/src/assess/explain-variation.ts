/** How a coefficient of variation comes about, and what the unweighted one would have said. */
import type { Filing } from "../domain/filing.ts"
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { Bilingual } from "../domain/text.ts"
import type { StandardVerdict } from "../domain/verdict.ts"
import type {
  ReckonedVariation,
  VariationExclusion,
  VariationExplanation,
  VariationSchool
} from "../domain/variation-explanation.ts"
import { unreturnedReason } from "../derivations/refusals.ts"
import { standardsFor } from "../derivations/school-judgement.ts"
import {
  evaluateFor,
  partSubject,
  type SchoolSubject,
  subjectName,
  type Unreturned
} from "../derivations/school-value.ts"
import { select } from "../derivations/selection.ts"
import { coefficientOfVariation } from "../derivations/variation.ts"
import { indexFacts, type SchoolPart } from "../filing/fact-index.ts"
import { leaf } from "../formula/formula.ts"
import { assessedForBalance, type ResourceIndicator, sevenAmounts } from "../metrics/resource-indicators.ts"
import { measureNamed } from "../measures/index.ts"
import { exactSum } from "../quantity/exact-sum.ts"
import * as Interval from "../quantity/interval.ts"
import { divide, fromInteger, multiply, type Rational, subtract, toDecimal, zero } from "../quantity/rational.ts"
import { findMetric, standardsIn } from "../registry.ts"
import { type AssessOptions, judgedOn } from "./assess.ts"
import { judge } from "./judge.ts"
import { standardsOn } from "./standards-on.ts"

interface Row {
  readonly subject: SchoolSubject
  readonly amount: Rational
  readonly pupils: Rational
  /** In the unit of the school metric: to a hundred pupils, or to each. */
  readonly ratio: Rational
}

type Unexplained = { readonly unexplained: Bilingual }

const hundred = fromInteger(100)
const pupilsOf = leaf(measureNamed("school-pupils").id)

const ratio = (of: Rational, by: Rational): Rational => divide(of, by) ?? zero

/** Pᵢ and Xᵢ of each school, exact; what a school left out, or did not give exactly, explains nothing. */
const rowsOf = (
  indicator: ResourceIndicator,
  formula: Metric["formula"],
  parts: ReadonlyArray<SchoolPart>
): ReadonlyArray<Row> | Unexplained => {
  const unreturned: Array<Unreturned> = []
  const rows: Array<Row> = []
  for (const subject of parts.map(partSubject)) {
    const [amount, pupils, each] = [sevenAmounts[indicator], pupilsOf, formula].map((of) => evaluateFor(of, subject))
    for (const evaluated of [amount, pupils]) {
      if (evaluated?.kind === "unreturned") unreturned.push(...evaluated.unreturned)
    }
    if (amount?.kind !== "value" || pupils?.kind !== "value" || each?.kind !== "value") continue
    const [x, p, r] = [amount.value.value, pupils.value.value, each.value.value]
    if (x !== undefined && p !== undefined && r !== undefined) rows.push({ subject, amount: x, pupils: p, ratio: r })
  }
  if (unreturned.length > 0) return { unexplained: unreturnedReason(unreturned) }
  return rows.length === parts.length && rows.length > 0
    ? rows
    : { unexplained: { zh: "没有可用于测算的确数。", en: "There are no exact figures to reckon with." } }
}

const exclusionReason = (part: SchoolPart): Bilingual =>
  part.school.kind === "teaching-point"
    ? { zh: "不足50人的教学点不参加测算。", en: "A teaching point of fewer than fifty pupils is left out." }
    : { zh: "该学段没有在校生。", en: "It has no pupils at this stage." }

const exclusions = (
  parts: ReadonlyArray<SchoolPart>,
  chosen: ReadonlyArray<SchoolPart>
): ReadonlyArray<VariationExclusion> =>
  parts
    .filter((part) => !chosen.includes(part))
    .map((part) => ({
      school: part.school.id,
      name: subjectName(partSubject(part)),
      reason: exclusionReason(part)
    }))

interface Reckoned {
  readonly reckoned: ReckonedVariation
  readonly mean: Rational
}

/** A coefficient from what each school has for how many; with one pupil a school every school weighs alike. */
const reckon = (
  rows: ReadonlyArray<{ readonly amount: Rational; readonly pupils: Rational }>,
  mean: Rational,
  standard: Standard | undefined
): Reckoned | undefined => {
  const coefficient = coefficientOfVariation(
    rows.map(({ amount, pupils }) => ({ amount: Interval.point(amount), pupils: Interval.point(pupils) }))
  )
  if (typeof coefficient === "string" || coefficient.value === undefined) return undefined
  const verdict: StandardVerdict = standard === undefined ? "no-standard" : judge(coefficient.interval, standard)
  return {
    mean,
    reckoned: {
      mean: toDecimal(mean),
      deviation: toDecimal(multiply(coefficient.value, mean)),
      coefficient: toDecimal(coefficient.value),
      verdict
    }
  }
}

const schoolOf = (row: Row, mean: Rational, heads: Rational, variance: Rational): VariationSchool => {
  const deviation = subtract(row.ratio, mean)
  const share = multiply(row.pupils, multiply(deviation, deviation))
  return {
    school: row.subject.school.id,
    name: subjectName(row.subject),
    amount: toDecimal(row.amount),
    pupils: toDecimal(row.pupils),
    ratio: toDecimal(row.ratio),
    weight: toDecimal(ratio(multiply(row.pupils, hundred), heads)),
    deviation: toDecimal(deviation),
    contribution: toDecimal(ratio(multiply(share, hundred), variance))
  }
}

/**
 * One of the seven coefficients of a district explained; `unexplained` says why there is none (a school left out what it
 * hangs on, no school of the stage). Judged on the day of `options`, by default the last of the filing's year.
 */
export const explainVariation = (
  filing: Filing,
  indicator: ResourceIndicator,
  stage: "primary" | "junior",
  options: AssessOptions = {}
): VariationExplanation | Unexplained => {
  const metric = findMetric(`quality-balance-cv-${indicator}@${stage}`)
  const school = findMetric(`quality-balance-${indicator}@${stage}`)
  const { parts } = indexFacts(filing)
  const staged = parts.filter((part) => part.stage === stage)
  const chosen = select(parts, assessedForBalance(stage))
  if (metric === undefined || school === undefined || chosen === undefined) {
    return { unexplained: { zh: "名册中没有该学段的学校。", en: "The register has no school of this stage." } }
  }
  const rows = rowsOf(indicator, school.formula, chosen)
  if ("unexplained" in rows) return rows
  const date = options.date ?? judgedOn(filing)
  const standards = standardsOn(options.standards ?? standardsIn(filing.district.place), date)
  const [standard] = standardsFor(metric, standards)
  const heads = exactSum(rows.map(({ pupils }) => pupils))
  const mean = ratio(exactSum(rows.map((row) => multiply(row.ratio, row.pupils))), heads)
  const plainMean = ratio(exactSum(rows.map((row) => row.ratio)), fromInteger(rows.length))
  const weighted = reckon(rows, mean, standard)
  const one = fromInteger(1)
  const unweighted = reckon(
    rows.map((row) => ({ amount: row.ratio, pupils: one })),
    plainMean,
    standard
  )
  if (weighted === undefined || unweighted === undefined) {
    return { unexplained: { zh: "平均值为0，差异系数无法计算。", en: "The mean is nought: there is no coefficient." } }
  }
  const deviations = rows.map((row) => {
    const deviation = subtract(row.ratio, mean)
    return multiply(row.pupils, multiply(deviation, deviation))
  })
  const variance = exactSum(deviations)
  return {
    metric: metric.id,
    title: metric.title,
    stage,
    unit: school.unit,
    standard: standard?.id ?? null,
    comparison: standard?.comparison ?? null,
    threshold: standard?.threshold ?? null,
    schools: rows.map((row) => schoolOf(row, mean, heads, variance)),
    excluded: exclusions(staged, chosen),
    pupils: toDecimal(heads),
    weighted: weighted.reckoned,
    unweighted: unweighted.reckoned,
    misleads: weighted.reckoned.verdict !== unweighted.reckoned.verdict
  }
}
