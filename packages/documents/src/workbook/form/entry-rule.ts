/** What a program that opens the form lets be entered for a measure; what it lets through is read with care all the same. */
import { isCount, isYesNo, mayFall, type Measure } from "@duxue/core"
import type { EntryRule } from "../sheets/sheet-plan.ts"

/** Rates that may lie above a hundred by their definition: pupils of any age against those of one, or last year's. */
const mayExceedWhole = (measure: Measure): boolean =>
  /毛入学|巩固率|增长|增幅|相当于|比例超/u.test(measure.title.zh) || mayFall(measure)

const instruction = (measure: Measure): string => {
  if (isYesNo(measure.unit)) return "请从下拉列表中选择“是”或“否”。不清楚的留空。"
  const kind = isCount(measure.unit) ? "整数" : "数字"
  return `请填${kind}，单位：${measure.unit}。没有发生的填0，未统计的留空，不写“约”“余”等字样。`
}

const allows = (measure: Measure): EntryRule["allows"] => {
  if (isYesNo(measure.unit)) return { kind: "list", words: ["是", "否"] }
  const most = measure.unit === "%" && !mayExceedWhole(measure) ? "100" : undefined
  return {
    kind: isCount(measure.unit) ? "whole" : "decimal",
    least: mayFall(measure) ? undefined : "0",
    most
  }
}

/** The rule for the cells of `range`, told as the cell is entered. */
export const entryRule = (measure: Measure, title: string, range: string): EntryRule => {
  const allowed = allows(measure)
  return {
    range,
    allows: allowed,
    // A share above the whole is a slip more often than not, and now and then a truth.
    firm: allowed.kind === "list" || allowed.most === undefined,
    title,
    message: instruction(measure)
  }
}

/** One of a few words. */
export const wordRule = (range: string, title: string, words: ReadonlyArray<string>, message: string): EntryRule => ({
  range,
  allows: { kind: "list", words },
  firm: true,
  title,
  message
})
