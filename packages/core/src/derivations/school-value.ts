/** A formula over what one school returns, or one of its parts: the value, or what the school left out. */
import type { MeasureId } from "../domain/measure.ts"
import { type School, stagesOfKind } from "../domain/school.ts"
import { type Stage, stageTitles } from "../domain/stage.ts"
import type { Bilingual } from "../domain/text.ts"
import type { SchoolPart } from "../filing/fact-index.ts"
import type { KnownFact } from "../filing/known-fact.ts"
import { evaluate, type Formula, leavesOf, valueOf } from "../formula/formula.ts"
import { exactSum } from "../quantity/exact-sum.ts"
import * as Interval from "../quantity/interval.ts"
import type { Rational } from "../quantity/rational.ts"
import { groupBy } from "../group-by.ts"

/** One school, or one part of it, as it is counted and judged. */
export interface SchoolSubject {
  readonly school: School
  /** `compulsory` where its 小学部 and 初中部 are taken together. */
  readonly stage: Stage
  readonly parts: ReadonlyArray<SchoolPart>
}

/** What a subject did not return. */
export interface Unreturned {
  readonly subject: SchoolSubject
  readonly measure: MeasureId
}

export interface SchoolValue {
  readonly interval: Interval.Interval
  readonly value: Rational | undefined
}

export const partSubject = (part: SchoolPart): SchoolSubject => ({
  school: part.school,
  stage: part.stage,
  parts: [part]
})

/** Each school once, with those of its parts that are given, under a stage that spans them. */
export const wholeSubjects = (parts: ReadonlyArray<SchoolPart>, stage: Stage): ReadonlyArray<SchoolSubject> =>
  [...groupBy(parts, ({ school }) => school)].map(([school, own]) => ({ school, stage, parts: own }))

const stageShort: Partial<Readonly<Record<Stage, Bilingual>>> = {
  primary: { zh: "小学部", en: "primary" },
  junior: { zh: "初中部", en: "junior" },
  senior: { zh: "高中部", en: "senior" }
}

/** The name of a school, with its part where it has several: 临溪实验学校（初中部）. */
export const subjectName = ({ school, stage, parts }: SchoolSubject): Bilingual => {
  const stages = stagesOfKind[school.kind]
  if (stages.length <= 1 || parts.length > 1) return { zh: school.name, en: school.name }
  const part = stageShort[stage] ?? stageTitles[stage]
  return { zh: `${school.name}（${part.zh}）`, en: `${school.name} (${part.en})` }
}

/** The sum of what the parts tell; `undefined` where one of them does not. */
export const subjectTotal = ({ parts }: SchoolSubject, measure: string): SchoolValue | undefined => {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only.fact(measure)
  const facts = parts.map((part) => part.fact(measure))
  return facts.includes(undefined) ? undefined : sumOfValues(facts as ReadonlyArray<KnownFact>)
}

/** The sum of values, exact where all are. */
export const sumOfValues = (values: ReadonlyArray<SchoolValue>): SchoolValue => {
  const numbers = values.map(({ value }) => value)
  const exact = values.every(({ interval }) => Interval.isPoint(interval))
  const side = (end: "lower" | "upper"): Rational | undefined => {
    const ends = values.map(({ interval }) => interval[end])
    return ends.includes(undefined) ? undefined : exactSum(ends as ReadonlyArray<Rational>)
  }
  const lower = side("lower")
  const upper = exact ? lower : side("upper")
  return {
    interval: {
      lower,
      upper,
      lowerOpen: lower === undefined || values.some(({ interval }) => interval.lowerOpen),
      upperOpen: upper === undefined || values.some(({ interval }) => interval.upperOpen)
    },
    value: numbers.includes(undefined) ? undefined : exact ? lower : exactSum(numbers as ReadonlyArray<Rational>)
  }
}

export type Evaluated =
  | { readonly kind: "value"; readonly value: SchoolValue }
  | { readonly kind: "unreturned"; readonly unreturned: ReadonlyArray<Unreturned> }
  /** A divisor is nought: a school without pupils has nothing to each of them. */
  | { readonly kind: "undefined" }

/** A formula at what is known of its leaves. Of exact figures the value is the interval too, and is reckoned once. */
const atKnown = (formula: Formula<MeasureId>, known: ReadonlyMap<MeasureId, SchoolValue | undefined>): Evaluated => {
  const value = valueOf(formula, (measure) => known.get(measure)?.value)
  let exact = true
  for (const each of known.values()) exact &&= each !== undefined && Interval.isPoint(each.interval)
  const interval = exact
    ? value === undefined
      ? undefined
      : Interval.point(value)
    : evaluate(formula, (measure) => known.get(measure)?.interval)
  return interval === undefined ? { kind: "undefined" } : { kind: "value", value: { interval, value } }
}

/** A formula of one subject. */
export const evaluateFor = (formula: Formula<MeasureId>, subject: SchoolSubject): Evaluated => {
  if (formula.op === "leaf") {
    const value = subjectTotal(subject, formula.leaf)
    return value === undefined
      ? { kind: "unreturned", unreturned: [{ subject, measure: formula.leaf }] }
      : { kind: "value", value }
  }
  const known = new Map(leavesOf(formula).map((measure) => [measure, subjectTotal(subject, measure)]))
  const unreturned = [...known].flatMap(([measure, value]) => (value === undefined ? [{ subject, measure }] : []))
  return unreturned.length > 0 ? { kind: "unreturned", unreturned } : atKnown(formula, known)
}

/** The formula with each leaf totalled over all subjects: total over total, not the mean of the schools' values. */
export const evaluateTotals = (formula: Formula<MeasureId>, subjects: ReadonlyArray<SchoolSubject>): Evaluated => {
  const totals = new Map<MeasureId, SchoolValue>()
  const unreturned: Array<Unreturned> = []
  for (const measure of leavesOf(formula)) {
    const values: Array<SchoolValue> = []
    for (const subject of subjects) {
      const value = subjectTotal(subject, measure)
      if (value === undefined) unreturned.push({ subject, measure })
      else values.push(value)
    }
    totals.set(measure, sumOfValues(values))
  }
  return unreturned.length > 0 ? { kind: "unreturned", unreturned } : atKnown(formula, totals)
}
