/** A verdict in words: of what, what it came to, what is asked, how far from the line, by which document. */
import {
  type Bilingual,
  findStandard,
  formatInterval,
  formatNumber,
  formatQuantity,
  formatThreshold,
  formatVerdictValue,
  formJudged,
  type Language,
  policyOf,
  Rational,
  type StandardVerdict,
  standards,
  stageTitles,
  type Verdict,
  verdictTitles
} from "@duxue/core"

/** From what needs doing to what needs nothing. */
export const verdictOrder: ReadonlyArray<StandardVerdict> = [
  "unmet",
  "undecided",
  "met",
  "missing",
  "not-applicable",
  "no-standard"
]

/** Metrics without stages of their own, of which different standards speak for different stages. */
const stagedByStandards: ReadonlySet<string> = new Set(
  standards
    .filter(({ metric, stage }) => standards.some((other) => other.metric === metric && other.stage !== stage))
    .map(({ metric }) => metric)
)

/** 小学平均班额; with the stage of the standard behind it where that alone tells two verdicts apart. */
export const verdictTitle = (verdict: Verdict): Bilingual => {
  const form = formJudged(verdict)
  if (form === undefined) return { zh: verdict.metric, en: verdict.metric }
  if (verdict.stage === null || form.stage !== null || !stagedByStandards.has(verdict.metric)) return form.title
  const stage = stageTitles[verdict.stage]
  return { zh: `${form.title.zh}（${stage.zh}）`, en: `${form.title.en} (${stage.en})` }
}

/** Rounds only what has more decimals than the metric is shown with: 100%, not 100.00%. */
const placesOf = (value: string, decimals: number | undefined): number | undefined => {
  const written = value.split(".")[1]?.length ?? 0
  return decimals !== undefined && written > decimals ? decimals : undefined
}

/** A value with its unit, or the interval that it lies in; empty where nothing is known. */
export const rangeText = (
  { value, lower, upper }: Pick<Verdict, "value" | "lower" | "upper">,
  unit: string,
  decimals: number | undefined,
  language: Language
): string => {
  if (value !== null) return formatQuantity(value, unit, language, placesOf(value, decimals))
  if (lower === null && upper === null) return ""
  const bound = (text: string | null) => (text === null ? undefined : Rational.parseDecimal(text))
  return formatInterval(
    { lower: bound(lower), upper: bound(upper), lowerOpen: lower === null, upperOpen: upper === null },
    unit,
    language,
    decimals
  )
}

/** Never rounded onto the line that it misses. */
export const verdictValue = (verdict: Verdict, language: Language): string => {
  const form = formJudged(verdict)
  const metric = form === undefined ? undefined : { unit: verdict.unit, decimals: form.decimals }
  return metric === undefined
    ? rangeText(verdict, verdict.unit, undefined, language)
    : (formatVerdictValue(metric, verdict, language) ?? "")
}

const unconfirmed: Bilingual = { zh: "（待核实）", en: " (unconfirmed)" }

/** 不低于50%; with a note where nobody has confirmed the number. */
export const verdictRequirement = (verdict: Verdict, language: Language): string => {
  const standard = verdict.standard === null ? undefined : findStandard(verdict.standard)
  if (standard === undefined) return ""
  const note = standard.confidence === "unconfirmed" ? unconfirmed[language] : ""
  return formatThreshold(standard.comparison, standard.threshold, standard.unit, language) + note
}

/** 文号, or the title of a document without one. */
export const verdictSource = ({ standard }: Verdict): Bilingual => {
  const policy = standard === null ? undefined : policyOf(standard)
  return { zh: policy?.number ?? policy?.title.zh ?? "", en: policy?.number ?? policy?.title.en ?? "" }
}

/** 尚余22人, 还差5所, 超出3所: how far the verdict is from turning. */
export const verdictMargin = ({ margin, verdict, comparison, threshold }: Verdict, language: Language): string => {
  if (margin === null) return ""
  const { value, unit } = margin
  // Of none allowed none may be added: that goes without saying.
  if (/^-?0(\.0+)?$/.test(value)) return threshold === "0" ? "" : language === "zh" ? "恰好达线" : "on the line"
  const bare = value.replace(/^-/, "")
  const places = placesOf(value, 4)
  const amount = unit === "比" ? formatNumber(bare, language, places) : formatQuantity(bare, unit, language, places)
  if (verdict === "met") return language === "zh" ? `尚余${amount}` : `${amount} to spare`
  if (comparison === "<=" || comparison === "<") return language === "zh" ? `超出${amount}` : `${amount} too many`
  if (comparison === "=") return language === "zh" ? `相差${amount}` : `${amount} off`
  return language === "zh" ? `还差${amount}` : `${amount} short`
}

export type VerdictCounts = Readonly<Record<StandardVerdict, number>>

export const countVerdicts = (verdicts: ReadonlyArray<Pick<Verdict, "verdict">>): VerdictCounts => {
  const counts = { met: 0, unmet: 0, undecided: 0, missing: 0, "not-applicable": 0, "no-standard": 0 }
  for (const { verdict } of verdicts) counts[verdict]++
  return counts
}

/** 达标 20 · 未达标 3; what does not occur is left out. */
export const countsInWords = (counts: VerdictCounts): Bilingual => {
  const told = verdictOrder.filter((verdict) => counts[verdict] > 0)
  return {
    zh: told.map((verdict) => `${verdictTitles[verdict].zh} ${counts[verdict]}`).join(" · "),
    en: told.map((verdict) => `${counts[verdict]} ${verdictTitles[verdict].en}`).join(" · ")
  }
}
