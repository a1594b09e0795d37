import type { Figure } from "../../domain/figure.ts"
import type { Finding, Suggestion } from "../../domain/finding.ts"
import type { Span } from "../../domain/text.ts"
import { compare, divide, toDecimal, toFixed } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { scaleCorrectionsOf } from "../localisation/scale-corrections.ts"
import { type Outlier, outlierOf } from "../magnitude.ts"
import { formatNumber, formatQuantity, formatUnit } from "../../format.ts"
import { type Check, finding } from "./check-kind.ts"
import type { TraceLine } from "../../domain/finding.ts"

/** Slips that bring the figure among its siblings, the one that comes nearest to their median first. */
const suggestionsFor = (context: CheckContext, outlier: Outlier): ReadonlyArray<Suggestion> => {
  const figure = context.reading.figures[outlier.index] as Figure
  const siblings = outlier.siblings
    .map((index) => context.quantities[index]?.value)
    .filter((value) => value !== undefined)
  const fits = scaleCorrectionsOf(outlier.index, figure).filter((each) => {
    const order = siblings.toSorted(compare)
    const [least, most] = [order[0], order.at(-1)]
    if (least === undefined || most === undefined || each.value.numerator <= 0n) return false
    const low = divide(each.value, least)
    const high = divide(most, each.value)
    const third = { numerator: 1n, denominator: 3n }
    return low !== undefined && high !== undefined && compare(low, third) >= 0 && compare(high, third) >= 0
  })
  return fits
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map((each) => ({
      span: spanOf(figure),
      text: each.text,
      value: toDecimal(each.value, 12),
      cause: each.cause,
      reason: each.reason
    }))
}

/** What would follow if the figure were true: how few pupils the whole district's spending would pay for. */
const consequence = (context: CheckContext, outlier: Outlier): ReadonlyArray<TraceLine> => {
  const figure = context.reading.figures[outlier.index] as Figure
  const value = context.quantities[outlier.index]?.value
  if (!outlier.above || value === undefined || !figure.unit.startsWith("元")) return []
  const total = context.reading.figures.findIndex(
    (each, index) =>
      each.section === figure.section &&
      each.unit === "元" &&
      !outlier.siblings.includes(index) &&
      index !== outlier.index &&
      each.value !== null &&
      context.quantities[index]?.value !== undefined &&
      compare(context.quantities[index].value, value) > 0
  )
  const budget = context.quantities[total]?.value
  const pupils = budget === undefined ? undefined : divide(budget, value)
  if (pupils === undefined || total < 0) return []
  const other = context.reading.figures[total] as Figure
  return [
    {
      label: { zh: "据此推算", en: "Taken at its word" },
      text: {
        zh: `${quoted(other)} ÷ ${quoted(figure)} = ${toFixed(pupils, 1)}，即全部支出仅够这么多名学生`,
        en: `${quoted(other)} ÷ ${quoted(figure)} = ${toFixed(pupils, 1)}: all that is spent would pay for no more pupils than that`
      },
      spans: [spanOf(other), spanOf(figure)]
    }
  ]
}

/** A text with more outliers is no letter: of the further ones it is not told what would follow. */
const MOST_EXPLAINED = 60

const outOfLine = (context: CheckContext, outlier: Outlier, explained: boolean): Finding => {
  const figure = context.reading.figures[outlier.index] as Figure
  const siblings = outlier.siblings.map((index) => context.reading.figures[index] as Figure)
  const suggestions = suggestionsFor(context, outlier)
  const [best] = suggestions
  const times = toFixed(outlier.times, 0)
  const median = {
    zh: formatQuantity(outlier.median, figure.unit, "zh"),
    en: formatQuantity(outlier.median, figure.unit, "en")
  }
  const relation = outlier.above
    ? { zh: `约为各数中位数${median.zh}的${times}倍`, en: `${times} times their median of ${median.en}` }
    : { zh: `仅约为各数中位数${median.zh}的${times}分之一`, en: `a ${times}th of their median of ${median.en}` }
  const spans: ReadonlyArray<Span> = [spanOf(figure), ...siblings.map(spanOf)]
  const cause =
    best === undefined
      ? { zh: "请核对单位和小数点。", en: "Check its unit and decimal point." }
      : {
          zh: `可能的原因：${best.reason.zh}；改为${best.text.replace(/\s+/g, "")}，即与并列各数相当。`,
          en: `${best.reason.en}: as ${best.text.replace(/\s+/g, "")} it is in line.`
        }
  return finding({
    check: "sibling-magnitude",
    severity: "error",
    title:
      best?.cause === "unit-slip"
        ? { zh: `单位误写：${best.reason.zh}`, en: "Wrong unit" }
        : { zh: "与并列数字不在一个量级", en: "Out of line with its siblings" },
    message: {
      zh: `${figure.subject}${quoted(figure)}（即${formatNumber(figure.value ?? "0", "zh")}${formatUnit(figure.unit, "zh")}）与并列的${siblings.map(quoted).join("、")}相差悬殊，${relation.zh}。${cause.zh}`,
      en: `${quoted(figure)} is told beside ${siblings.map(quoted).join(", ")}, but is ${relation.en}. ${cause.en}`
    },
    spans,
    suggestions,
    trace: [
      {
        label: { zh: "并列比较", en: "Beside its siblings" },
        text: {
          zh: `${quoted(figure)}${relation.zh}`,
          en: `${quoted(figure)} is ${relation.en}`
        },
        spans
      },
      ...(explained ? consequence(context, outlier) : [])
    ],
    place: { section: figure.section, item: figure.item }
  })
}

/** Amounts told in parallel are of like size. */
export const siblingMagnitude: Check = {
  entry: {
    id: "sibling-magnitude",
    title: { zh: "并列数字的量级", en: "Magnitude among siblings" },
    description: {
      zh: "并列的同类数字是否在一个量级，多见于“万元”与“元”之误。",
      en: "Whether figures told in parallel are of like size; 万元 typed for 元 is the usual fault."
    },
    severity: "error"
  },
  run: (context) => {
    const outliers = context.reading.series.flatMap((series) => outlierOf(context, series) ?? [])
    return {
      applied: context.reading.series.length,
      findings: outliers.map((outlier, at) => outOfLine(context, outlier, at < MOST_EXPLAINED))
    }
  }
}
