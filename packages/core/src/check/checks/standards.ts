import { citationOf } from "../../citation.ts"
import type { Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import type { Bilingual, Language } from "../../domain/text.ts"
import { formatDate, formatThreshold } from "../../format.ts"
import { formatVerdictValue } from "../../format-value.ts"
import type { CheckContext } from "../context.ts"
import { spanOf } from "../figure-values.ts"
import type { Judged } from "../judged.ts"
import { type Check, finding } from "./check-kind.ts"

const doubt = (judged: Judged): Bilingual =>
  judged.standard.confidence === "unconfirmed"
    ? { zh: "；该标准的数值尚未核实", en: "; nobody has confirmed the number of this standard" }
    : { zh: "", en: "" }

const valueText = ({ verdict, metric }: Judged, language: Language): string =>
  formatVerdictValue(metric, verdict, language) ?? ""

const unmetFinding = (context: CheckContext, judged: Judged): Finding => {
  const { standard, metric, verdict } = judged
  const figures = judged.figures.map((index) => context.reading.figures[index] as Figure)
  const asked = (language: Language) =>
    formatThreshold(standard.comparison, standard.threshold, standard.unit, language)
  const source = citationOf(judged.standard)
  const isMethod = standard.comparison === "="
  return finding({
    check: isMethod ? "method-constant" : "standard-unmet",
    severity: isMethod ? "query" : "remark",
    title: isMethod
      ? { zh: `${metric.title.zh}与规定不一致`, en: `${metric.title.en}: not the prescribed number` }
      : { zh: `未达标准：${metric.title.zh}`, en: `Standard not met: ${metric.title.en}` },
    message: {
      zh: `${metric.title.zh}为${valueText(judged, "zh")}，标准要求${asked("zh")}：${standard.requirement.zh}。依据：${source.zh}${doubt(judged).zh}。`,
      en: `${metric.title.en}: ${valueText(judged, "en")}; the standard asks for ${asked("en")}: ${standard.requirement.en}. Basis: ${source.en}${doubt(judged).en}.`
    },
    spans: figures.map(spanOf),
    standard: standard.id,
    trace: [
      {
        label: { zh: "施行日期", en: "In force" },
        text: {
          zh: `自${formatDate(standard.from, "zh")}起`,
          en: `from ${formatDate(standard.from, "en")}`
        },
        spans: figures.map(spanOf)
      }
    ],
    place: {
      section: figures[0]?.section ?? verdict.section,
      item: figures[0]?.item ?? verdict.item
    }
  })
}

const applicable = (context: CheckContext, method: boolean): ReadonlyArray<Judged> =>
  context.judged.filter(
    (judged) => (judged.standard.comparison === "=") === method && judged.verdict.verdict !== "missing"
  )

const unmetOf = (context: CheckContext, method: boolean) => {
  const judged = applicable(context, method)
  return {
    applied: judged.length,
    findings: judged
      .filter((each) => each.verdict.verdict === (method ? "undecided" : "unmet"))
      .map((each) => unmetFinding(context, each))
  }
}

/** Standards in force that the letter's own figures miss. */
export const standardUnmet: Check = {
  entry: {
    id: "standard-unmet",
    title: { zh: "达标情况", en: "Standards" },
    description: {
      zh: "文中数字是否达到当年有效的标准。未达标是事实，不是差错。",
      en: "Whether the figures meet the standards in force that year. Not to meet one is a fact, not an error."
    },
    severity: "remark"
  },
  run: (context) => unmetOf(context, false)
}

/** Numbers that a method prescribes outright: thirty-two indicators are thirty-two. */
export const methodConstant: Check = {
  entry: {
    id: "method-constant",
    title: { zh: "办法规定的项数", en: "Numbers that a method prescribes" },
    description: {
      zh: "文中所写项数与评估办法规定的项数是否一致。",
      en: "Whether counts that an assessment method prescribes are as prescribed."
    },
    severity: "query"
  },
  run: (context) => unmetOf(context, true)
}
