/** 发现: what is wrong, one finding a row, with a column for what was done about it. */
import {
  causeWords,
  type Finding,
  type FindingState,
  findingStates,
  findingStateWords,
  type NumberedFinding,
  numberFindings,
  type Span
} from "@duxue/core"
import { basisOf } from "../../flat-tables/assessment-tables.ts"
import { sectionTitle } from "../../flat-tables/model-words.ts"
import { spansText } from "../../flat-tables/spans.ts"
import { firstListRow, listSheet } from "../sheets/list-sheet.ts"
import { cell } from "../sheets/plan-cells.ts"
import type { EntryRule, Look, PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

/** The letter that findings are of. */
export interface FoundIn {
  readonly text: string
  /** Where in the document a span stands, in words: 第 12 段, 第 3 页; where it has none, the line is told. */
  readonly placeOf?: ((span: Span) => string) | undefined
}

const columns = [
  ["编号", 8],
  ["部分", 14],
  ["位置", 10],
  ["原文", 18],
  ["问题", 20],
  ["说明", 46],
  ["建议改为", 16],
  ["可能原因", 14],
  ["演算", 36],
  ["依据", 24],
  ["处理意见", 12],
  ["办理说明", 18],
  ["核验项", 16]
] as const

const looks: Readonly<Record<FindingState, Look>> = {
  fails: "bad",
  query: "doubtful",
  unmet: "doubtful",
  missing: "text",
  remark: "text"
}

/** What may be said of a finding. */
const answers = ["已改正", "数据属实", "另作说明", "不采纳"]

/** 经费保障 第6项. */
const sectionOf = ({ section, item }: Finding): string =>
  [sectionTitle(section), item === null ? null : `第${item}项`].filter((part) => part !== null).join(" ")

/** Enough of a passage to know it by. */
const longestQuote = 60

const quoted = (text: string): string => (text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`)

/** A file of plain text has neither paragraphs nor pages of its own: there a line is named. */
const placeWords = (span: Span, letter: FoundIn | undefined): string => {
  if (letter === undefined) return spansText([span])
  const told = letter.placeOf?.(span) ?? ""
  return told === "" ? `第 ${letter.text.slice(0, span[0]).split("\n").length} 行` : told
}

const rowOf = (
  { finding, state, number }: NumberedFinding,
  letter: FoundIn | undefined
): ReadonlyArray<PlannedCell> => {
  const [first] = finding.spans
  const { suggestion } = finding
  const together = (suggestion?.together ?? []).map(({ text }) => text)
  return [
    cell(looks[state], `${findingStateWords[state].zh} ${number}`),
    cell("text", sectionOf(finding)),
    cell("text", first === undefined ? null : placeWords(first, letter), { format: "@" }),
    cell("text", first === undefined || letter === undefined ? null : quoted(letter.text.slice(...first)), {
      format: "@"
    }),
    cell("text", finding.title.zh),
    cell("text", finding.message),
    cell("text", suggestion === null ? null : [suggestion.text, ...together].join("；"), { format: "@" }),
    cell("text", suggestion === null ? null : causeWords[suggestion.cause].zh),
    cell("text", finding.trace.map(({ label, text }) => `${label.zh}：${text.zh}`).join("\n") || null),
    cell("text", basisOf(finding.standard)),
    cell("entry", null),
    cell("entry", null, { format: "@" }),
    cell("code", finding.check)
  ]
}

/** The findings from the gravest to the lightest, named as on every other surface. */
export const findingsSheet = (findings: ReadonlyArray<Finding>, letter: FoundIn | undefined): SheetPlan => {
  const last = firstListRow + Math.max(1, findings.length) - 1
  const numbered = numberFindings(findings)
  const counts = findingStates.map((state) => {
    const count = numbered.filter((each) => each.state === state).length
    return `${findingStateWords[state].zh}${count}条`
  })
  const rules: ReadonlyArray<EntryRule> = [
    {
      range: `K${firstListRow}:K${last}`,
      allows: { kind: "list", words: answers },
      firm: false,
      title: "处理意见",
      message: "请从下拉列表中选择；也可另写。"
    }
  ]
  return listSheet({
    name: filingSheetTitles.findings,
    caption: `共${findings.length}条：${counts.join("，")}。`,
    columns,
    rows: numbered.map((each) => rowOf(each, letter)),
    frozenColumns: 1,
    rules
  })
}
