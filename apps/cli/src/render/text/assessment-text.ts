/** What `assess` says to a reader at a terminal. */
import {
  type Assessment,
  type Bilingual,
  districtTitleOf,
  type Filing,
  findMeasure,
  formatDate,
  sections,
  type Verdict
} from "@duxue/core"
import type { AssessedFiling } from "../../report/assessed-filing.ts"
import { count } from "../../report/totals.ts"
import {
  countsInWords,
  countVerdicts,
  verdictMargin,
  verdictOrder,
  verdictRequirement,
  verdictSource,
  verdictTitle,
  verdictValue
} from "../../report/verdict-words.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { reconciliationTable } from "./reconciliation-table.ts"
import { type Column, table } from "./table.ts"
import { paintVerdict, verdictLabel } from "./verdict-look.ts"

/** Lines without their ends: section by section, the unmet first, then what to ask for. */
export const assessmentText = (page: Page, { file, filing, assessment }: AssessedFiling): ReadonlyArray<string> => {
  const { verdicts, reconciliations } = assessment
  return [
    ...title(page, file, filing, assessment),
    ...wrapped(say(page, totals(verdicts)), page.width, 0),
    ...sections.flatMap(({ id, shortTitle }) =>
      sectionLines(
        page,
        shortTitle,
        verdicts.filter(({ section }) => section === id)
      )
    ),
    ...sectionLines(
      page,
      { zh: "其他", en: "Others" },
      verdicts.filter(({ section }) => section === null)
    ),
    ...reconciliationTable(page, reconciliations),
    "",
    conclusion(page, verdicts)
  ]
}

const title = (page: Page, file: string, { district, period }: Filing, { date }: Assessment): ReadonlyArray<string> => {
  const name = file === "-" ? say(page, { zh: "标准输入", en: "standard input" }) : printable(file)
  const day: Bilingual = {
    zh: `按 ${formatDate(date, "zh")}有效的标准判定`,
    en: `judged by the standards in force on ${formatDate(date, "en")}`
  }
  const whose = [printable(say(page, districtTitleOf(district))), formatDate(period, page.language)]
  return [
    page.paint(whose.join(" · "), "bold"),
    ...wrapped(`${say(page, day)} · ${name}`, page.width, 0).map((line) => page.paint(line, "dim"))
  ]
}

const totals = (verdicts: ReadonlyArray<Verdict>): Bilingual => {
  const words = countsInWords(countVerdicts(verdicts))
  return {
    zh: `判定 ${verdicts.length} 项：${words.zh}`,
    en: `${count(verdicts.length, "verdict")}: ${words.en}`
  }
}

const columns: ReadonlyArray<readonly [Bilingual, boolean]> = [
  [{ zh: "判定", en: "Verdict" }, false],
  [{ zh: "监测指标", en: "Metric" }, true],
  [{ zh: "数值", en: "Value" }, false],
  [{ zh: "标准", en: "Standard" }, false],
  [{ zh: "余量", en: "Margin" }, false],
  [{ zh: "依据", en: "Source" }, true]
]

const sectionLines = (page: Page, name: Bilingual, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<string> => {
  if (verdicts.length === 0) return []
  const told = verdictOrder.flatMap((wanted) =>
    verdicts.filter(({ verdict, value, lower, upper }) => {
      if (verdict !== wanted || wanted === "missing" || wanted === "not-applicable") return false
      // A metric that nothing judges is worth a line only for its value.
      return wanted !== "no-standard" || [value, lower, upper].some((each) => each !== null)
    })
  )
  const words = countsInWords(countVerdicts(verdicts))
  return [
    ...heading(page, { zh: `${name.zh}　${words.zh}`, en: `${name.en}  ${words.en}` }),
    ...(told.length === 0 ? [] : verdictTable(page, told)),
    ...reasons(page, told),
    ...asked(page, verdicts),
    ...notApplicable(page, verdicts)
  ]
}

export const verdictTable = (page: Page, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<string> => {
  const [head = "", ...lines] = table(
    page,
    columns.map(([each, flexible]): Column => ({ title: say(page, each), align: "left", flexible })),
    verdicts.map((verdict) => [
      verdictLabel(page, verdict.verdict),
      say(page, verdictTitle(verdict)),
      verdictValue(verdict, page.language),
      verdictRequirement(verdict, page.language),
      verdictMargin(verdict, page.language),
      say(page, verdictSource(verdict))
    ])
  )
  return [head, ...lines.map((line, index) => painted(page, line, verdicts[index]))]
}

/** Met lines stay in the colour of the text: what is to be done stands out. */
const painted = (page: Page, line: string, verdict: Verdict | undefined): string =>
  verdict === undefined || verdict.verdict === "met" ? line : paintVerdict(page, verdict.verdict, line)

const reasons = (page: Page, told: ReadonlyArray<Verdict>): ReadonlyArray<string> =>
  told.flatMap((verdict) =>
    verdict.reason === null || verdict.verdict === "no-standard"
      ? []
      : wrapped(`${say(page, verdictTitle(verdict))}：${say(page, verdict.reason)}`, page.width, 4, 4).map((line) =>
          page.paint(line, "dim")
        )
  )

const titleOf = (page: Page, measure: string): string => {
  const found = findMeasure(measure)
  return found === undefined ? measure : say(page, found.title)
}

/** The figures without which standards could not be judged, each once. */
const asked = (page: Page, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<string> => {
  const missing = verdicts.filter(({ verdict }) => verdict === "missing")
  if (missing.length === 0) return []
  const measures = [...new Set(missing.flatMap((verdict) => verdict.missing))].map((id) => titleOf(page, id))
  const refusals = missing.filter((verdict) => verdict.missing.length === 0 && verdict.reason !== null)
  const text: Bilingual = {
    zh: `缺数 ${missing.length} 项，请补报：${measures.join("、")}`,
    en: `no data for ${missing.length}; to be supplied: ${measures.join("; ")}`
  }
  return [
    ...wrapped(`□ ${say(page, text)}`, page.width, 4, 2).map((line) => paintVerdict(page, "missing", line)),
    ...reasons(page, refusals)
  ]
}

const notApplicable = (page: Page, verdicts: ReadonlyArray<Verdict>): ReadonlyArray<string> =>
  verdicts
    .filter(({ verdict }) => verdict === "not-applicable")
    .flatMap((verdict) =>
      wrapped(
        `${verdictLabel(page, verdict.verdict)}：${say(page, verdictTitle(verdict))}${verdict.reason === null ? "" : `　${say(page, verdict.reason)}`}`,
        page.width,
        4,
        2
      ).map((line) => page.paint(line, "dim"))
    )

const conclusion = (page: Page, verdicts: ReadonlyArray<Verdict>): string => {
  const { unmet, undecided, missing, met } = countVerdicts(verdicts)
  const open: Bilingual =
    undecided + missing === 0
      ? { zh: "", en: "" }
      : {
          zh: `；另有 ${undecided + missing} 项须补充数据后判定`,
          en: `; ${undecided + missing} more cannot be judged without further figures`
        }
  const words: Bilingual =
    unmet > 0
      ? { zh: `结论：${unmet} 项未达标`, en: `Conclusion: ${count(unmet, "standard")} unmet` }
      : met > 0
        ? { zh: "结论：已判定的标准全部达标", en: "Conclusion: every standard that could be judged is met" }
        : { zh: "结论：没有可以判定的标准", en: "Conclusion: no standard could be judged" }
  return page.paint(
    `${say(page, words)}${say(page, open)}${say(page, { zh: "。", en: "." })}`,
    "bold",
    unmet > 0 ? "red" : "green"
  )
}
