/** How the letter stands to each standard, in words: what was found, what is asked, by which document. */
import {
  type Bilingual,
  findMetric,
  findStandard,
  formatInterval,
  formatQuantity,
  formatThreshold,
  type Language,
  policyOf,
  Rational,
  type StandardVerdict,
  type Verdict
} from "@duxue/core"

export const verdictWords: Readonly<Record<StandardVerdict, Bilingual>> = {
  met: { zh: "达标", en: "met" },
  unmet: { zh: "未达", en: "unmet" },
  undecided: { zh: "待判", en: "undecided" },
  missing: { zh: "缺数据", en: "no data" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  "no-standard": { zh: "无标准", en: "no standard" }
}

/** Verdicts that rest on a value. */
type Judgement = Extract<StandardVerdict, "met" | "unmet" | "undecided">

export interface JudgedStandard {
  readonly verdict: Judgement
  readonly metric: Bilingual
  /** The value, or the interval that it lies in. */
  readonly value: (language: Language) => string
  /** 不低于50%; with a note where nobody has confirmed the number. */
  readonly requirement: (language: Language) => string
  /** 文号, or the title of a document without one. */
  readonly source: Bilingual
}

const order: ReadonlyArray<Judgement> = ["unmet", "undecided", "met"]

/** The standards that could be judged, the unmet first; what data are missing for is told by count alone. */
export const judgedStandards = (verdicts: ReadonlyArray<Verdict>): ReadonlyArray<JudgedStandard> =>
  order.flatMap((wanted) => verdicts.filter(({ verdict }) => verdict === wanted).map((each) => judged(each, wanted)))

const judged = (
  { metric: id, standard: standardId, value, lower, upper }: Verdict,
  verdict: Judgement
): JudgedStandard => {
  const metric = findMetric(id)
  const standard = standardId === null ? undefined : findStandard(standardId)
  const policy = standardId === null ? undefined : policyOf(standardId)
  const unit = metric?.unit ?? ""
  const unconfirmed: Bilingual =
    standard?.confidence === "unconfirmed" ? { zh: "（待核实）", en: " (unconfirmed)" } : { zh: "", en: "" }
  return {
    verdict,
    metric: metric?.title ?? { zh: id, en: id },
    value: (language) => {
      if (value !== null) return formatQuantity(value, unit, language, placesOf(value, metric?.decimals))
      const bound = (text: string | null) => (text === null ? undefined : Rational.parseDecimal(text))
      return formatInterval(
        { lower: bound(lower), upper: bound(upper), lowerOpen: lower === null, upperOpen: upper === null },
        unit,
        language,
        metric?.decimals
      )
    },
    requirement: (language) =>
      standard === undefined
        ? ""
        : formatThreshold(standard.comparison, standard.threshold, standard.unit, language) + unconfirmed[language],
    source: { zh: policy?.number ?? policy?.title.zh ?? "", en: policy?.number ?? policy?.title.en ?? "" }
  }
}

/** Rounds only what has more decimals than the metric is shown with: 100%, not 100.00%. */
const placesOf = (value: string, decimals: number | undefined): number | undefined => {
  const written = value.split(".")[1]?.length ?? 0
  return decimals !== undefined && written > decimals ? decimals : undefined
}

/** How many standards could not be judged for want of data. */
export const countMissing = (verdicts: ReadonlyArray<Verdict>): number =>
  verdicts.filter(({ verdict }) => verdict === "missing").length
