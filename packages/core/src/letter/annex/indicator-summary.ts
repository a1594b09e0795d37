/** 主要指标汇总表: every metric that the filing tells or lets compute, with its standards, verdicts and their legal basis. */
import type { Assessed } from "../../assess/assess-metric.ts"
import { type Metric, metricKey } from "../../domain/metric.ts"
import type { Annex } from "../../domain/letter-model.ts"
import type { Standard } from "../../domain/policy.ts"
import { type StandardVerdict, verdictTitles } from "../../domain/verdict.ts"
import { placesFor } from "../../format-value.ts"
import { formatThreshold } from "../../format.ts"
import { decimal } from "../../quantity/rational.ts"
import { policyOf, sections } from "../../registry.ts"
import { type Clause, clause, clauses, sentence } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"
import { type Cell, computed, counted, unknown, words } from "./cell.ts"
import { entriesOf, groupRow, numbersColumn, tableOf, wordsColumn } from "./table.ts"

/** A dash stands where no standard asks for anything. */
const verdictWord = (verdict: StandardVerdict): string => (verdict === "no-standard" ? "—" : verdictTitles[verdict].zh)

/** 每百名学生拥有…教师数 and 每12个班级配备…数 say in their names already by what they are divided. */
const unitTold = (unit: string): string => unit.replace(/\/(?:百生|12班)$/, "")

/** 50.15%; of a metric of schools what all of them together come to. */
const valueOf = (tell: Teller, { metric, value, standard }: Assessed): Cell | undefined => {
  if (metric.level === "district") return tell.metric(metricKey(metric))
  if (value.value === undefined || !value.computed) return undefined
  const line = standard === undefined ? undefined : decimal(standard.threshold)
  const places = placesFor(value.value, metric.decimals, line)
  const to = { kind: "metric", metric: metricKey(metric) } as const
  return [computed(value.value, unitTold(metric.unit), places, tell.year, to)]
}

/** 不低于50%, its number bound to the standard; what is asked of schools is asked of each. */
const requirement = (tell: Teller, { level }: Metric, { id, comparison, threshold, unit }: Standard): Cell => {
  const told = unitTold(unit)
  const text = formatThreshold(comparison, threshold, told, "zh")
  const number = tell.bound(decimal(threshold), told, { kind: "standard", standard: id })
  const at = text.indexOf(number.text)
  const asked = level === "school" ? "每校" : ""
  if (at < 0) return words(`${asked}${text}`)
  return clause`${asked}${text.slice(0, at)}${number}${text.slice(at + number.text.length)}` ?? words(text)
}

/** 未达标（4所）: of a standard of schools, how many miss it, whatever all of them come to. */
const judgement = ({ metric, standard, verdict: { verdict, margin } }: Assessed): Cell => {
  const missing = metric.level === "school" && verdict === "unmet" ? Math.abs(Number(margin?.value ?? 0)) : 0
  const count = missing === 0 ? undefined : counted(missing, "所", `schools-below.${standard?.id ?? metric.id}`)
  return clause`${verdictWord(verdict)}（${count}）` ?? words(verdictWord(verdict))
}

/** 国办发〔2019〕29号第三条; a document without a number is named by its title. */
const basisOf = ({ id, clause: place, confidence }: Standard): Cell => {
  const policy = policyOf(id)
  if (policy === undefined) return unknown
  const name = policy.number ?? `《${policy.title.zh}》`
  return words(`${name}${place ?? ""}${confidence === "unconfirmed" ? "（待核实）" : ""}`)
}

interface Row {
  readonly each: Assessed
  readonly value: Cell
}

/** What is neither told nor computed, and what no standard judges, is no row: the letter says nothing of it. */
const rowsOf = (tell: Teller): ReadonlyArray<Row> =>
  tell.assessed.flatMap((each) => {
    const { verdict } = each.verdict
    if (each.standard === undefined || verdict === "missing" || verdict === "not-applicable") return []
    const value = valueOf(tell, each)
    return value === undefined ? [] : [{ each, value }]
  })

const columnsOf = (tell: Teller) => [
  wordsColumn<Row>("指标", ({ each }) => words(each.metric.title.zh)),
  numbersColumn<Row>("本年", null, ({ value }) => value),
  wordsColumn<Row>("标准", ({ each: { metric, standard } }) =>
    standard === undefined ? unknown : requirement(tell, metric, standard)
  ),
  wordsColumn<Row>("判定", ({ each }) => judgement(each)),
  wordsColumn<Row>("依据", ({ each: { standard } }) => (standard === undefined ? unknown : basisOf(standard)))
]

/** How many standards are kept and missed, which is asked first. */
const tally = (rows: ReadonlyArray<Row>): Cell => {
  const told = (verdict: StandardVerdict): Clause | undefined => {
    const count = rows.filter(({ each }) => each.verdict.verdict === verdict).length
    return count === 0 ? undefined : clause`${verdictWord(verdict)}${counted(count, "项", `standards-${verdict}`)}`
  }
  const all = clause`有数据可供判定的标准共${counted(rows.length, "项", "standards")}`
  return sentence(all, clause`其中${clauses(told("met"), told("unmet"), told("undecided"))}`) ?? []
}

export const indicatorSummary = (tell: Teller): Annex | undefined => {
  const rows = rowsOf(tell)
  if (rows.length === 0) return undefined
  const columns = columnsOf(tell)
  const bySection = sections.flatMap(({ id, title }) => {
    const own = rows.filter(({ each }) => each.metric.items[0]?.section === id)
    return own.length === 0 ? [] : [groupRow(title.zh), ...entriesOf(columns, own)]
  })
  return {
    title: "主要指标汇总表",
    blocks: [
      { kind: "paragraph", inlines: tally(rows), item: null, own: false },
      tableOf(`${tell.year}年主要指标与标准对照`, columns, bySection)
    ]
  }
}
