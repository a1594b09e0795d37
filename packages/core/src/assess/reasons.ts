/** Why a metric has no verdict, in words that say what to do. */
import type { Metric } from "../domain/metric.ts"
import type { Standard } from "../domain/policy.ts"
import type { Bilingual } from "../domain/text.ts"
import { formatDate, formatInterval, formatThreshold } from "../format.ts"
import { findMeasure } from "../measures/index.ts"
import { type Interval, isPoint } from "../quantity/interval.ts"
import type { Standards } from "./standards-on.ts"

const titles = (measures: ReadonlyArray<string>): Bilingual => ({
  zh: measures.map((measure) => findMeasure(measure)?.title.zh ?? measure).join("、"),
  en: measures.map((measure) => findMeasure(measure)?.title.en ?? measure).join("; ")
})

const requests = new WeakMap<ReadonlyArray<string>, Bilingual>()

/** What to supply, worded once for each list of measures. */
const requestFor = (measures: ReadonlyArray<string>): Bilingual => {
  const before = requests.get(measures)
  if (before !== undefined) return before
  const { zh, en } = titles(measures)
  const request = { zh: `请补报：${zh}。`, en: `To be supplied: ${en}.` }
  requests.set(measures, request)
  return request
}

/** Which facts to ask for. A refusal of the returns (a school whose value is missing) says more, and goes first. */
export const missingReason = (measures: ReadonlyArray<string>, refusals: ReadonlyArray<Bilingual>): Bilingual => {
  const request = requestFor(measures)
  if (refusals.length === 0) return request
  return {
    zh: [...refusals.map(({ zh }) => zh), request.zh].join(""),
    en: [...refusals.map(({ en }) => en), request.en].join(" ")
  }
}

/** Another number than the method prescribes: parts left out or counted twice explain it more often than a wrong one. */
const otherwiseCounted = (metric: Metric, standard: Standard, value: Interval): Bilingual => {
  const zh = formatInterval(value, metric.unit, "zh")
  const en = formatInterval(value, metric.unit, "en")
  return {
    zh: `所报为${zh}，办法规定为${standard.threshold}${standard.unit}：${standard.requirement.zh}；请说明统计口径。`,
    en: `Told as ${en}, prescribed as ${standard.threshold}: ${standard.requirement.en}; say how it was counted.`
  }
}

/** What the facts allow straddles the line: counts written out, or one digit more, would settle it. */
export const undecidedReason = (metric: Metric, standard: Standard, value: Interval): Bilingual => {
  if (standard.comparison === "=" && isPoint(value)) return otherwiseCounted(metric, standard, value)
  const say = (language: "zh" | "en") => ({
    value: formatInterval(value, metric.unit, language, metric.decimals),
    line: formatThreshold(standard.comparison, standard.threshold, standard.unit, language)
  })
  const zh = say("zh")
  const en = say("en")
  return {
    zh: `现有数字只能说明其值在${zh.value}之间，跨过${zh.line}这条线；请报完整数字（不写约、余、近，不四舍五入）。`,
    en: `As stated it lies within ${en.value}, on both sides of ${en.line}; give the figure in full, without 约 or 余 and without rounding.`
  }
}

const whose: Readonly<Record<"province" | "nation", Bilingual>> = {
  province: { zh: "该标准是对省级提出的，不单独评价区县。", en: "This is asked of a province, not of one district." },
  nation: { zh: "该标准是对全国提出的，不单独评价区县。", en: "This is asked of the nation, not of one district." }
}

export const notOfDistricts = (of: "province" | "nation"): Bilingual => whose[of]

export const nothingToJudge = (measure: string): Bilingual => {
  const { zh, en } = titles([measure])
  return { zh: `${zh}为0，此项不适用。`, en: `${en}: none, so this does not apply.` }
}

/** Why no standard is in force on the day. */
export const withoutStandard = (metric: Metric, standards: Standards): Bilingual => {
  if (metric.withoutStandard !== undefined) return metric.withoutStandard
  const { date } = standards
  const ever = standards.ever(metric)
  const next = ever.filter(({ from }) => from > date).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  const last = ever
    .filter(({ until }) => until !== null && until < date)
    .toSorted((a, b) => ((a.until ?? "") > (b.until ?? "") ? -1 : 1))[0]
  const day = { zh: formatDate(date, "zh"), en: formatDate(date, "en") }
  if (last !== undefined && last.until !== null) {
    return {
      zh: `${day.zh}无有效标准：此前的标准已于${formatDate(last.until, "zh")}后停止适用。`,
      en: `No standard was in force on ${day.en}: the last one ended on ${formatDate(last.until, "en")}.`
    }
  }
  if (next !== undefined) {
    return {
      zh: `${day.zh}无有效标准：相关标准自${formatDate(next.from, "zh")}起施行。`,
      en: `No standard was in force on ${day.en}: the first one binds from ${formatDate(next.from, "en")}.`
    }
  }
  return { zh: "未见对该指标规定标准的文件。", en: "No document that sets a standard for it is known." }
}
