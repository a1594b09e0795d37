import { type Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import type { Bilingual } from "../../domain/text.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import type { Judged } from "../verdicts.ts"
import { type Check, finding } from "./check-kind.ts"

const comparisonWords: Record<Judged["standard"]["comparison"], Bilingual> = {
  ">=": { zh: "不低于", en: "at least " },
  ">": { zh: "高于", en: "more than " },
  "<=": { zh: "不超过", en: "at most " },
  "<": { zh: "低于", en: "less than " },
  "=": { zh: "为", en: "" }
}

const doubt = (judged: Judged): Bilingual =>
  judged.standard.confidence === "unconfirmed"
    ? { zh: "（该标准数值未经核实）", en: " (the number of this standard is unconfirmed)" }
    : { zh: "", en: "" }

const unmetFinding = (context: CheckContext, judged: Judged): Finding => {
  const { standard, metric, verdict } = judged
  const figures = judged.figures.map((index) => context.reading.figures[index] as Figure)
  const words = comparisonWords[standard.comparison]
  const value = verdict.value === null ? `${verdict.lower ?? "…"}—${verdict.upper ?? "…"}` : verdict.value
  const given = figures.map(quoted).join("、")
  const isMethod = standard.comparison === "="
  const clause = standard.clause === null ? "" : standard.clause
  return finding({
    check: isMethod ? "method-constant" : "standard-unmet",
    severity: isMethod ? "query" : "remark",
    title: isMethod
      ? { zh: `${metric.title.zh}与规定不一致`, en: `${metric.title.en}: not the prescribed number` }
      : { zh: `未达标准：${metric.title.zh}`, en: `Standard not met: ${metric.title.en}` },
    message: {
      zh: `${metric.title.zh}为${value}${metric.unit}${given === "" ? "" : `（文中${given}）`}，标准要求${words.zh}${standard.threshold}${standard.unit}：${standard.requirement.zh}${clause === "" ? "" : `（${clause}）`}${doubt(judged).zh}。`,
      en: `${metric.title.en} is ${value} ${metric.unit}; the standard asks for ${words.en}${standard.threshold} ${standard.unit}: ${standard.requirement.en}${doubt(judged).en}.`
    },
    spans: figures.map(spanOf),
    standard: standard.id,
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
    findings: judged.filter((each) => each.verdict.verdict === "unmet").map((each) => unmetFinding(context, each))
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
