import { type Bilingual, type CheckEntry, type CheckTally, type Verdict, verdictTitles } from "@duxue/core"
import { countMissing, judgedStandards } from "../../report/judged-standards.ts"
import type { SectionTally } from "../../report/section-tally.ts"
import { count } from "../../report/totals.ts"
import { heading } from "./headline.ts"
import { type Page, say, stateLooks } from "./page.ts"
import { type Column, table } from "./table.ts"

const column = (page: Page, title: Bilingual): Column => ({ title: say(page, title), align: "right" })
/** A zero says less than the blank that lets the others be seen. */
const cell = (number: number): string => (number === 0 ? "·" : String(number))

/** Figures, relations and findings by section. */
export const sectionTable = (page: Page, tallies: ReadonlyArray<SectionTally>): ReadonlyArray<string> =>
  tallies.length === 0
    ? []
    : [
        ...heading(page, { zh: "各部分", en: "By section" }),
        ...table(
          page,
          [
            { title: say(page, { zh: "部分", en: "Section" }), align: "left", flexible: true },
            column(page, { zh: "数字", en: "Figures" }),
            column(page, { zh: "关系成立", en: "Hold" }),
            column(page, { zh: "不成立", en: "Fail" }),
            column(page, { zh: "待判", en: "Undecided" }),
            column(page, { zh: "错误", en: "Errors" }),
            column(page, { zh: "疑点", en: "Queries" }),
            column(page, { zh: "其他", en: "Remarks" })
          ],
          tallies.map(({ title, figures, relations, findings }) => [
            say(page, title),
            cell(figures),
            cell(relations.holds),
            cell(relations.fails),
            cell(relations.undecided),
            cell(findings.fails),
            cell(findings.query),
            cell(findings.unmet + findings.missing + findings.remark)
          ])
        )
      ]

const verdictStates = { met: "holds", unmet: "unmet", undecided: "undecided" } as const

/** The standards that could be judged, and how many lack data. */
export const standardsTable = (page: Page, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<string> => {
  const judged = judgedStandards(verdicts)
  const missing = countMissing(verdicts)
  if (judged.length + missing === 0) return []
  const rows = judged.map(({ verdict, metric, value, requirement, source }) => {
    const { mark } = stateLooks[verdictStates[verdict]]
    return [
      `${mark} ${say(page, verdictTitles[verdict])}`,
      say(page, metric),
      value(page.language),
      requirement(page.language),
      say(page, source)
    ]
  })
  const titles: ReadonlyArray<Bilingual> = [
    { zh: "判定", en: "Verdict" },
    { zh: "监测指标", en: "Metric" },
    { zh: "报告所写", en: "Letter" },
    { zh: "标准", en: "Standard" },
    { zh: "依据", en: "Source" }
  ]
  const columns = titles.map((title, index) => ({
    title: say(page, title),
    align: "left" as const,
    flexible: index === 1 || index === 4
  }))
  const wanting: Bilingual = {
    zh: `另有 ${missing} 项标准因报告没有写到所需数据，无法判定。`,
    en: `${count(missing, "standard")} more cannot be judged: the letter does not give the data.`
  }
  return [
    ...heading(page, { zh: "标准判定", en: "Standards" }),
    ...(rows.length === 0 ? [] : table(page, columns, rows)),
    ...(missing === 0 ? [] : [`  ${page.paint(say(page, wanting), "dim")}`])
  ]
}

/** Every check that ran, how often it applied, how often it found something; one that never applied shows it. */
export const checksTable = (
  page: Page,
  tallies: ReadonlyArray<CheckTally>,
  catalogue: ReadonlyMap<string, CheckEntry>
): ReadonlyArray<string> => {
  if (tallies.length === 0) return []
  return [
    ...heading(page, { zh: "已运行的核验项", en: "Checks that ran" }),
    ...table(
      page,
      [
        { title: say(page, { zh: "核验项", en: "Check" }), align: "left", flexible: true },
        { title: say(page, { zh: "编号", en: "Id" }), align: "left" },
        column(page, { zh: "适用", en: "Applied" }),
        column(page, { zh: "发现", en: "Found" })
      ],
      tallies.map(({ id, applied, failed }) => {
        const entry = catalogue.get(id)
        return [entry === undefined ? id : say(page, entry.title), id, String(applied), cell(failed)]
      })
    )
  ]
}
