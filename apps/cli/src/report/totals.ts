/** What a whole report amounts to, in counts and in one sentence. */
import type { Bilingual, NumberedFinding, StandardVerdict } from "@duxue/core"
import type { LetterReport } from "./letter-report.ts"
import { countByState } from "./numbered-findings.ts"
import { countVerdicts } from "./section-tally.ts"

export interface Totals {
  readonly figures: number
  readonly relations: ReturnType<typeof countVerdicts>
  readonly findings: ReturnType<typeof countByState>
  readonly verdicts: Readonly<Record<StandardVerdict, number>>
}

export const totalsOf = ({ reading, report }: LetterReport, findings: ReadonlyArray<NumberedFinding>): Totals => {
  const verdicts = { met: 0, unmet: 0, undecided: 0, missing: 0, "not-applicable": 0, "no-standard": 0 }
  for (const { verdict } of report.verdicts) verdicts[verdict]++
  return {
    figures: reading.figures.length,
    relations: countVerdicts(report.relations.map(({ verdict }) => verdict)),
    findings: countByState(findings),
    verdicts
  }
}

/** What follows from the report: whether the letter can be sent as it stands. */
export const conclusion = ({ figures, findings }: Totals): Bilingual => {
  if (findings.fails > 0) {
    return {
      zh: `结论：有 ${findings.fails} 处错误，须改正后再报送。`,
      en: `Conclusion: ${count(findings.fails, "error")} to correct before the letter is sent.`
    }
  }
  if (figures === 0) return { zh: "结论：没有可核验的数字。", en: "Conclusion: there is no figure to check." }
  if (findings.query > 0) {
    return {
      zh: `结论：未发现错误；有 ${findings.query} 处疑点，请核实或说明。`,
      en: `Conclusion: no errors; ${count(findings.query, "query", "queries")} to confirm or explain.`
    }
  }
  return { zh: "结论：未发现错误和疑点。", en: "Conclusion: neither errors nor queries." }
}

/** 1 error, 2 errors. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** Only kinds that occur are told, save figures and errors, which always are. */
export const totalsInWords = ({ figures, relations, findings, verdicts }: Totals): Bilingual => {
  const relationCount = relations.holds + relations.fails + relations.undecided
  const parts: ReadonlyArray<readonly [number, string, string]> = [
    [findings.query, `疑点 ${findings.query}`, count(findings.query, "query", "queries")],
    [findings.unmet, `标准未达 ${findings.unmet}`, count(findings.unmet, "standard unmet", "standards unmet")],
    [findings.missing, `缺项 ${findings.missing}`, `${findings.missing} not stated`],
    [findings.remark, `提示 ${findings.remark}`, count(findings.remark, "remark")],
    [verdicts.met, `标准达标 ${verdicts.met}`, count(verdicts.met, "standard met", "standards met")]
  ]
  const told = parts.filter(([number]) => number > 0)
  return {
    zh: [
      `数字 ${figures}`,
      `关系 ${relationCount}（成立 ${relations.holds}、不成立 ${relations.fails}、待判 ${relations.undecided}）`,
      `错误 ${findings.fails}`,
      ...told.map(([, zh]) => zh)
    ].join(" · "),
    en: [
      count(figures, "figure"),
      `${count(relationCount, "relation")} (${relations.holds} hold, ${relations.fails} fail, ${relations.undecided} undecided)`,
      count(findings.fails, "error"),
      ...told.map(([, , en]) => en)
    ].join(" · ")
  }
}
