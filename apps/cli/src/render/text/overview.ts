import { type Bilingual, numberFindings } from "@duxue/core"
import type { Failure } from "../../failure.ts"
import type { LetterReport } from "../../report/letter-report.ts"
import { type Totals, totalsOf } from "../../report/totals.ts"
import { printable } from "../../terminal/printable.ts"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"

/** What one file of several came to: its totals, or why it could not be read. */
export interface Outcome {
  readonly file: string
  readonly result: Totals | Failure
}

export const outcomeOf = (letter: LetterReport): Outcome => ({
  file: letter.file,
  result: totalsOf(letter, numberFindings(letter.report.findings))
})

const titles: ReadonlyArray<Bilingual> = [
  { zh: "报告", en: "Letter" },
  { zh: "数字", en: "Figures" },
  { zh: "错误", en: "Errors" },
  { zh: "疑点", en: "Queries" },
  { zh: "未达", en: "Unmet" },
  { zh: "缺项", en: "Missing" },
  { zh: "说明", en: "Note" }
]

/** All letters of a run in one table, and in one line what is to be done. */
export const overview = (page: Page, outcomes: ReadonlyArray<Outcome>): ReadonlyArray<string> => {
  const read = outcomes.flatMap(({ result }) => ("findings" in result ? [result] : []))
  const wrong = read.filter(({ findings }) => findings.fails > 0).length
  const unread = outcomes.length - read.length
  const closing: Bilingual = {
    zh: `共 ${outcomes.length} 份：${wrong} 份有错误，${read.length - wrong} 份未发现错误，${unread} 份无法读取。`,
    en: `${outcomes.length} files: ${wrong} with errors, ${read.length - wrong} without, ${unread} unreadable.`
  }
  return [
    ...heading(page, { zh: "汇总", en: "All letters" }),
    ...table(
      page,
      titles.map((title, index) => ({
        title: say(page, title),
        align: index === 0 || index === titles.length - 1 ? "left" : "right",
        flexible: index === 0 || index === titles.length - 1
      })),
      outcomes.map((outcome) => cells(page, outcome))
    ),
    "",
    page.paint(say(page, closing), "bold", wrong + unread > 0 ? "red" : "green")
  ]
}

const cells = (page: Page, { file, result }: Outcome): ReadonlyArray<string> => {
  if (!("findings" in result)) {
    return [printable(file), "—", "—", "—", "—", "—", printable(say(page, result.explanation))]
  }
  const { figures, findings } = result
  const counts = [figures, findings.fails, findings.query, findings.unmet, findings.missing]
  return [printable(file), ...counts.map((count) => (count === 0 ? "·" : String(count))), ""]
}
