/**
 * What the model calls the things that a report names by their ids. It travels with the report, so that the page need
 * not hold the model: measures, checks, policies and the exact arithmetic stay with the worker.
 */
import {
  type Bilingual,
  type CheckReport,
  checks,
  type Confidence,
  type Figure,
  findMeasure,
  findMetric,
  findSection,
  findStandard,
  formatInterval,
  formatNumber,
  formatQuantity,
  formatThreshold,
  formatVerdictValue,
  Interval,
  intervalOf,
  type Language,
  leavesOf,
  type LetterReading,
  policyOf,
  quantityOf,
  type Verdict
} from "@duxue/core"

/** What a standard asks, and the document that sets it. */
export interface StandardWords {
  readonly requirement: Bilingual
  readonly policy: Bilingual
  /** 文号 and clause, as far as known. */
  readonly reference: string
  readonly confidence: Confidence
}

export interface FigureWords {
  /** In base units; of a range the two ends. */
  readonly value: Bilingual
  /** The true values that words and rounding allow; null where only the value itself. */
  readonly interval: Bilingual | null
}

/** A standard that is met, or that what is stated does not settle: in words, and where it belongs in the letter. */
export interface JudgedWords {
  readonly verdict: "met" | "undecided"
  readonly words: Bilingual
  /** The figures that it stands on, by index, the one that says most first; none where it is a declared absence. */
  readonly figures: ReadonlyArray<number>
  readonly section: string | null
  readonly item: number | null
}

export interface ModelWords {
  /** Short titles by section id. */
  readonly sections: Readonly<Record<string, Bilingual>>
  readonly checks: Readonly<Record<string, Bilingual>>
  readonly measures: Readonly<Record<string, Bilingual>>
  readonly standards: Readonly<Record<string, StandardWords>>
  /** In the order of the reading's figures. */
  readonly figures: ReadonlyArray<FigureWords>
  /** Unmet standards are findings, and not among these. */
  readonly judged: ReadonlyArray<JudgedWords>
}

const both = (say: (language: Language) => string): Bilingual => ({ zh: say("zh"), en: say("en") })

const valueOf = (figure: Figure, language: Language): string => {
  if (figure.value !== null) return formatQuantity(figure.value, figure.unit, language)
  if (figure.lower === null || figure.upper === null) return figure.text
  return `${formatNumber(figure.lower, language)}—${formatQuantity(figure.upper, figure.unit, language)}`
}

const figureWords = (figure: Figure): FigureWords => {
  const interval = intervalOf(quantityOf(figure))
  return {
    value: both((language) => valueOf(figure, language)),
    interval: Interval.isPoint(interval) ? null : both((language) => formatInterval(interval, figure.unit, language))
  }
}

const standardWords = (id: string): StandardWords | undefined => {
  const standard = findStandard(id)
  const policy = policyOf(id)
  if (standard === undefined || policy === undefined) return undefined
  return {
    requirement: standard.requirement,
    policy: policy.title,
    reference: [policy.number, standard.clause].filter((part) => part !== null).join(" "),
    confidence: standard.confidence
  }
}

const known = <T>(ids: Iterable<string | null>, find: (id: string) => T | undefined): Readonly<Record<string, T>> => {
  const words: Record<string, T> = {}
  for (const id of new Set(ids)) {
    const found = id === null ? undefined : find(id)
    if (id !== null && found !== undefined) words[id] = found
  }
  return words
}

const unsettled: Bilingual = { zh: "现有数字不足以判定", en: "what is stated does not settle it" }
const met: Bilingual = { zh: "达标", en: "met" }

const judgedWords = (verdict: Verdict, figures: ReadonlyArray<Figure>): JudgedWords | undefined => {
  if (verdict.verdict !== "met" && verdict.verdict !== "undecided") return undefined
  const metric = findMetric(verdict.metric)
  const standard = findStandard(verdict.standard ?? "")
  if (metric === undefined || standard === undefined) return undefined
  const says = (language: Language): string => {
    const stated = formatVerdictValue(metric, verdict, language) ?? ""
    const asked = formatThreshold(standard.comparison, standard.threshold, standard.unit, language)
    const outcome = (verdict.verdict === "met" ? met : unsettled)[language]
    return language === "zh"
      ? `${metric.title.zh}${stated}，标准${asked}，${outcome}`
      : `${metric.title.en}: ${stated}; asked for: ${asked}; ${outcome}`
  }
  const measures = [...(metric.statedAs === undefined ? [] : [metric.statedAs]), ...leavesOf(metric.formula)]
  const used = measures.map((measure) => figures.findIndex((each) => each.measure === measure))
  return {
    verdict: verdict.verdict,
    words: both(says),
    figures: [...new Set(used.filter((index) => index >= 0))],
    section: verdict.section,
    item: verdict.item
  }
}

export const modelWordsOf = (reading: LetterReading, report: CheckReport): ModelWords => ({
  sections: known(
    reading.sections.map(({ id }) => id),
    (id) => findSection(id)?.shortTitle
  ),
  checks: known(
    report.findings.map(({ check }) => check),
    (id) => checks.find((check) => check.id === id)?.title
  ),
  measures: known(
    reading.figures.map(({ measure }) => measure),
    (id) => findMeasure(id)?.title
  ),
  standards: known(
    report.findings.map(({ standard }) => standard),
    standardWords
  ),
  figures: reading.figures.map(figureWords),
  judged: report.verdicts.flatMap((verdict) => judgedWords(verdict, reading.figures) ?? [])
})
