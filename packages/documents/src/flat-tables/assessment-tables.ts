/** What a filing comes to: its metrics, and how they stand to every standard in force on one day. */
import {
  type AssessmentGround,
  type Bilingual,
  findStandard,
  metricEntry,
  metricKey,
  policyOf,
  Rational,
  type Verdict,
  verdictTitles
} from "@duxue/core"
import { comparisonTitles, confidenceTitles, itemTitle, sectionTitle, stageTitle } from "./model-words.ts"
import { columnsOf, type Table, tableOf } from "./table.ts"

type Assessed = AssessmentGround["assessed"][number]

/** A form of a metric once, however many standards judge it. */
export const assessedMetrics = ({ assessed }: Pick<AssessmentGround, "assessed">): ReadonlyArray<Assessed> =>
  [...new Map(assessed.toReversed().map((each) => [metricKey(each.metric), each] as const)).values()].toReversed()

/** A row of the table of metrics. */
interface MetricRow {
  readonly key: string
  readonly metric: string
  readonly title: string
  readonly title_en: string
  readonly stage: Verdict["stage"]
  readonly group: string | null
  readonly value: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly unit: string
  readonly decimals: number
  /** computed: from its inputs. stated: the letter says it outright. null: there is no value. */
  readonly origin: "computed" | "stated" | null
  readonly inputs: ReadonlyArray<string>
  readonly missing: ReadonlyArray<string>
  readonly formula: string
  readonly formula_en: string
  readonly section: Verdict["section"]
  readonly item: number | null
}

const decimalText = (value: Rational.Rational | undefined): string | null =>
  value === undefined ? null : Rational.toDecimal(value)

const metricRow = ({ metric, value }: Assessed): MetricRow => {
  const [place] = metric.items
  const form = metricEntry(metric.id)?.forms.find(
    ({ stage, group }) => stage === metric.stage && (group?.id ?? null) === (metric.group?.id ?? null)
  )
  return {
    key: metricKey(metric),
    metric: metric.id,
    title: metric.title.zh,
    title_en: metric.title.en,
    stage: metric.stage,
    group: metric.group?.id ?? null,
    value: decimalText(value.value),
    lower: decimalText(value.interval?.lower),
    upper: decimalText(value.interval?.upper),
    unit: metric.unit,
    decimals: metric.decimals,
    origin: value.interval === undefined ? null : value.computed ? "computed" : "stated",
    inputs: value.used,
    missing: value.missing,
    formula: form?.formula.zh ?? "",
    formula_en: form?.formula.en ?? "",
    section: place?.section ?? null,
    item: place?.item ?? null
  }
}

const origins = { computed: "按公式计算", stated: "报告自述" } as const

export const metricTable = (ground: Pick<AssessmentGround, "assessed">): Table<"metrics"> => {
  const { text, decimal, integer } = columnsOf<MetricRow>()
  return tableOf(
    "metrics",
    { zh: "指标", en: "metrics" },
    [
      text("key", "指标编号", "metric form", ({ key }) => key),
      text("metric", "所属指标", "metric", ({ metric }) => metric),
      text("title", "指标", "title", ({ title }) => title),
      text("title_en", "指标（英文）", "title in English", ({ title_en }) => title_en),
      text(
        "stage",
        "学段",
        "stage",
        ({ stage }) => stage,
        ({ stage }) => stageTitle(stage)
      ),
      text("group", "分组", "group", ({ group }) => group),
      decimal("value", "数值", "value", ({ value }) => value),
      decimal("lower", "下限", "lower", ({ lower }) => lower),
      decimal("upper", "上限", "upper", ({ upper }) => upper),
      text("unit", "单位", "unit", ({ unit }) => unit),
      integer("decimals", "小数位数", "decimals", ({ decimals }) => decimals),
      text(
        "origin",
        "来源",
        "origin",
        ({ origin }) => origin,
        ({ origin }) => (origin === null ? null : origins[origin])
      ),
      text("inputs", "所用指标项", "inputs", ({ inputs }) => inputs.join(";") || null),
      text("missing", "缺少的指标项", "missing", ({ missing }) => missing.join(";") || null),
      text("formula", "公式", "formula", ({ formula }) => formula),
      text("formula_en", "公式（英文）", "formula in English", ({ formula_en }) => formula_en),
      text(
        "section",
        "部分",
        "section",
        ({ section }) => section,
        ({ section }) => sectionTitle(section)
      ),
      integer(
        "item",
        "项",
        "item",
        ({ item }) => item,
        ({ item }) => itemTitle(item)
      )
    ],
    assessedMetrics(ground).map(metricRow)
  )
}

/** 《办法》（文号）第七条: where a standard is set; `undefined` where there is none. */
export const basisWords = (standard: string | null): Bilingual | undefined => {
  const found = standard === null ? undefined : findStandard(standard)
  const policy = standard === null ? undefined : policyOf(standard)
  if (found === undefined || policy === undefined) return undefined
  const { number, title } = policy
  return {
    zh: `《${title.zh}》${number === null ? "" : `（${number}）`}${found.clause ?? ""}`,
    en: [`${title.en}${number === null ? "" : ` (${number})`}`, found.clause].filter(Boolean).join(", ")
  }
}

/** The same in Chinese, for tables; null where there is none. */
export const basisOf = (standard: string | null): string | null => basisWords(standard)?.zh ?? null

const titleOf = ({ metric, stage, group }: Verdict): string | null => {
  const forms = metricEntry(metric)?.forms ?? []
  const own = forms.find((form) => form.stage === stage && (form.group?.id ?? null) === group)
  return (own ?? forms.find((form) => (form.group?.id ?? null) === group) ?? forms[0])?.title.zh ?? null
}

export const verdictTable = (verdicts: ReadonlyArray<Verdict>): Table<"verdicts"> => {
  const { text, decimal, integer } = columnsOf<Verdict>()
  return tableOf(
    "verdicts",
    { zh: "判定", en: "verdicts" },
    [
      text("metric", "指标编号", "metric", ({ metric }) => metric),
      text("title", "指标", "title", titleOf),
      text(
        "stage",
        "学段",
        "stage",
        ({ stage }) => stage,
        ({ stage }) => stageTitle(stage)
      ),
      text("group", "分组", "group", ({ group }) => group),
      decimal("value", "数值", "value", ({ value }) => value),
      decimal("lower", "下限", "lower", ({ lower }) => lower),
      decimal("upper", "上限", "upper", ({ upper }) => upper),
      text("unit", "单位", "unit", ({ unit }) => unit),
      text(
        "comparison",
        "要求",
        "comparison",
        ({ comparison }) => comparison,
        ({ comparison }) => (comparison === null ? null : comparisonTitles[comparison])
      ),
      decimal("threshold", "标准值", "threshold", ({ threshold }) => threshold),
      text(
        "verdict",
        "判定",
        "verdict",
        ({ verdict }) => verdict,
        ({ verdict }) => verdictTitles[verdict].zh
      ),
      decimal("margin_value", "距标准线", "margin", ({ margin }) => margin?.value ?? null),
      text("margin_unit", "距标准线单位", "margin unit", ({ margin }) => margin?.unit ?? null),
      text("missing", "缺少的指标项", "missing", ({ missing }) => missing.join(";") || null),
      text("reason", "理由", "reason", ({ reason }) => reason?.zh ?? null),
      text("reason_en", "理由（英文）", "reason in English", ({ reason }) => reason?.en ?? null),
      text("standard", "标准编号", "standard", ({ standard }) => standard),
      text("basis", "依据", "legal basis", ({ standard }) => basisOf(standard)),
      text(
        "confidence",
        "依据可信度",
        "confidence",
        ({ confidence }) => confidence,
        ({ confidence }) => (confidence === null ? null : confidenceTitles[confidence])
      ),
      text(
        "section",
        "部分",
        "section",
        ({ section }) => section,
        ({ section }) => sectionTitle(section)
      ),
      integer(
        "item",
        "项",
        "item",
        ({ item }) => item,
        ({ item }) => itemTitle(item)
      )
    ],
    verdicts
  )
}
