/** 发现: what is wrong, one finding a row, with a column for what was done about it; in Chinese or in English. */
import {
  type Bilingual,
  causeWords,
  columnLetters,
  type Finding,
  type FindingState,
  findingStates,
  findingStateWords,
  findSection,
  type Language,
  type NumberedFinding,
  numberFindings,
  type Span
} from "@duxue/core"
import { basisWords } from "../../flat-tables/assessment-tables.ts"
import { spansText } from "../../flat-tables/spans.ts"
import { firstListRow, listSheet } from "../sheets/list-sheet.ts"
import { cell } from "../sheets/plan-cells.ts"
import type { EntryRule, Look, PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

/** The letter that findings are of. */
export interface FoundIn {
  readonly text: string
  /** Where in the document a span stands, in words: 第 12 段, 第 3 页; where it has none, the line is told. */
  readonly placeOf?: ((span: Span) => Bilingual) | undefined
}

const columns: ReadonlyArray<readonly [heading: Bilingual, width: number]> = [
  [{ zh: "编号", en: "No." }, 8],
  [{ zh: "部分", en: "Section" }, 14],
  [{ zh: "位置", en: "Place" }, 10],
  [{ zh: "原文", en: "In the letter" }, 18],
  [{ zh: "问题", en: "What is wrong" }, 20],
  [{ zh: "说明", en: "Why" }, 46],
  [{ zh: "建议改为", en: "Suggestion" }, 16],
  [{ zh: "可能原因", en: "Probable cause" }, 14],
  [{ zh: "演算", en: "Arithmetic" }, 36],
  [{ zh: "依据", en: "Basis" }, 24],
  [{ zh: "处理意见", en: "Answer" }, 12],
  [{ zh: "办理说明", en: "Remark" }, 18],
  [{ zh: "核验项", en: "Check" }, 16]
]

const answerHeading = "处理意见"

const looks: Readonly<Record<FindingState, Look>> = {
  fails: "bad",
  query: "doubtful",
  unmet: "doubtful",
  missing: "text",
  remark: "text"
}

/** What may be said of a finding. */
const answers: Readonly<Record<Language, ReadonlyArray<string>>> = {
  zh: ["已改正", "数据属实", "另作说明", "不采纳"],
  en: ["corrected", "the figure is right", "explained", "not adopted"]
}

const words = {
  item: { zh: (item: number) => `第${item}项`, en: (item: number) => `item ${item}` },
  line: { zh: (line: number) => `第 ${line} 行`, en: (line: number) => `line ${line}` },
  colon: { zh: "：", en: ": " },
  semicolon: { zh: "；", en: "; " },
  title: { zh: filingSheetTitles.findings, en: "Findings" },
  choose: { zh: "请从下拉列表中选择；也可另写。", en: "Choose from the list, or write something else." },
  counted: {
    zh: (all: number, states: ReadonlyArray<string>) => `共${all}条：${states.join("，")}。`,
    en: (all: number, states: ReadonlyArray<string>) => `${all} in all: ${states.join(", ")}.`
  },
  state: {
    zh: (state: FindingState, count: number) => `${findingStateWords[state].zh}${count}条`,
    en: (state: FindingState, count: number) => `${findingStateWords[state].en} ${count}`
  }
} as const

/** 经费保障 第6项. */
const sectionOf = ({ section, item }: Finding, language: Language): string => {
  const title = section === null ? null : (findSection(section)?.shortTitle[language] ?? section)
  return [title, item === null ? null : words.item[language](item)].filter((part) => part !== null).join(" ")
}

/** Enough of a passage to know it by. */
const longestQuote = 60

const quoted = (text: string): string => (text.length <= longestQuote ? text : `${text.slice(0, longestQuote)}…`)

/** A file of plain text has neither paragraphs nor pages of its own: there a line is named. */
const placeWords = (span: Span, letter: FoundIn | undefined, language: Language): string => {
  if (letter === undefined) return spansText([span])
  const told = letter.placeOf?.(span)[language] ?? ""
  return told === "" ? words.line[language](letter.text.slice(0, span[0]).split("\n").length) : told
}

const rowOf = (
  { finding, state, number }: NumberedFinding,
  letter: FoundIn | undefined,
  language: Language
): ReadonlyArray<PlannedCell> => {
  const [first] = finding.spans
  const { suggestion } = finding
  const together = (suggestion?.together ?? []).map(({ text }) => text)
  return [
    cell(looks[state], `${findingStateWords[state][language]} ${number}`),
    cell("text", sectionOf(finding, language)),
    cell("text", first === undefined ? null : placeWords(first, letter, language), { format: "@" }),
    cell("text", first === undefined || letter === undefined ? null : quoted(letter.text.slice(...first)), {
      format: "@"
    }),
    cell("text", finding.title[language]),
    cell("text", language === "zh" ? finding.message : finding.messageEn),
    cell("text", suggestion === null ? null : [suggestion.text, ...together].join(words.semicolon[language]), {
      format: "@"
    }),
    cell("text", suggestion === null ? null : causeWords[suggestion.cause][language]),
    cell(
      "text",
      finding.trace
        .map(({ label, text }) => `${label[language]}${words.colon[language]}${text[language]}`)
        .join("\n") || null
    ),
    cell("text", basisWords(finding.standard)?.[language] ?? null),
    cell("entry", null),
    cell("entry", null, { format: "@" }),
    cell("code", finding.check)
  ]
}

/** The findings from the gravest to the lightest, named as on every other surface. */
export const findingsSheet = (
  findings: ReadonlyArray<Finding>,
  letter: FoundIn | undefined,
  language: Language = "zh"
): SheetPlan => {
  const last = firstListRow + Math.max(1, findings.length) - 1
  const numbered = numberFindings(findings)
  const counts = findingStates.map((state) =>
    words.state[language](state, numbered.filter((each) => each.state === state).length)
  )
  const answered = columns.findIndex(([heading]) => heading.zh === answerHeading)
  const letters = columnLetters(answered)
  const rules: ReadonlyArray<EntryRule> = [
    {
      range: `${letters}${firstListRow}:${letters}${last}`,
      allows: { kind: "list", words: answers[language] },
      firm: false,
      title: columns[answered]?.[0][language] ?? "",
      message: words.choose[language]
    }
  ]
  return listSheet({
    name: words.title[language],
    caption: words.counted[language](findings.length, counts),
    columns: columns.map(([heading, width]) => [heading[language], width]),
    rows: numbered.map((each) => rowOf(each, letter, language)),
    frozenColumns: 1,
    rules
  })
}
