/** What `whatif` says to a reader at a terminal. */
import {
  type Bilingual,
  districtTitleOf,
  type Filing,
  findMeasure,
  formatDate,
  formatQuantity,
  stageTitles,
  type Supposition,
  type VerdictChange,
  type WhatIf
} from "@duxue/core"
import { count } from "../../report/totals.ts"
import { verdictMargin, verdictTitle, verdictValue } from "../../report/verdict-words.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"
import { paintVerdict, verdictLabel } from "./verdict-look.ts"

export const whatIfText = (page: Page, { date, suppositions, changes, turned }: WhatIf, filing: Filing) => {
  const quiet = changes.filter((change) => !change.turned)
  const summary: Bilingual = {
    zh: `结论：${turned === 0 ? "没有判定改变" : `${turned} 项判定改变`}，${quiet.length} 项只是数值或余量变化。`,
    en: `Conclusion: ${count(turned, "verdict turns", "verdicts turn")}, ${quiet.length} only in value or margin.`
  }
  const day: Bilingual = {
    zh: `假设推演 · 按 ${formatDate(date, "zh")}有效的标准`,
    en: `What if · by the standards in force on ${formatDate(date, "en")}`
  }
  return [
    page.paint(
      `${printable(say(page, districtTitleOf(filing.district)))} · ${formatDate(filing.period, page.language)}`,
      "bold"
    ),
    page.paint(say(page, day), "dim"),
    ...suppositions.flatMap((each) => wrapped(`· ${supposedText(page, each, filing)}`, page.width, 4, 2)),
    ...part(
      page,
      { zh: "判定改变", en: "Verdicts that turn" },
      changes.filter((change) => change.turned)
    ),
    ...part(page, { zh: "数值或余量变化", en: "Value or margin alone" }, quiet),
    "",
    page.paint(say(page, summary), "bold")
  ]
}

const supposedText = (page: Page, { measure, organisation, stage, value }: Supposition, filing: Filing): string => {
  const known = findMeasure(measure)
  const school = organisation === null ? undefined : filing.schools.find(({ id }) => id === organisation)
  const whose = [
    school === undefined ? "" : printable(school.name),
    stage === null ? "" : say(page, stageTitles[stage])
  ]
  const title = known === undefined ? measure : say(page, known.title)
  return `${[...whose, title].filter(Boolean).join(" · ")} ＝ ${formatQuantity(value, known?.unit ?? "", page.language)}`
}

const part = (page: Page, name: Bilingual, changes: ReadonlyArray<VerdictChange>): ReadonlyArray<string> => {
  if (changes.length === 0) return []
  const titles: ReadonlyArray<Bilingual> = [
    { zh: "监测指标", en: "Metric" },
    { zh: "原判定", en: "Before" },
    { zh: "原数值", en: "Value" },
    { zh: "原余量", en: "Margin" },
    { zh: "现判定", en: "After" },
    { zh: "现数值", en: "Value" },
    { zh: "现余量", en: "Margin" }
  ]
  const [head = "", ...lines] = table(
    page,
    titles.map((title, index) => ({ title: say(page, title), align: "left", flexible: index === 0 })),
    changes.map(({ before, after }) => [
      say(page, verdictTitle(after)),
      verdictLabel(page, before.verdict),
      verdictValue(before, page.language),
      verdictMargin(before, page.language),
      `→ ${verdictLabel(page, after.verdict)}`,
      verdictValue(after, page.language),
      verdictMargin(after, page.language)
    ])
  )
  return [
    ...heading(page, name),
    head,
    ...lines.map((line, index) => {
      const change = changes[index]
      return change?.turned === true ? paintVerdict(page, change.after.verdict, line) : line
    })
  ]
}
