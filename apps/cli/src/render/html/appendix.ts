import {
  type Bilingual,
  type CheckEntry,
  type CheckTally,
  type Language,
  type LetterReading,
  type NumberedFinding,
  type Verdict,
  verdictTitles
} from "@duxue/core"
import { countMissing, judgedStandards } from "../../report/judged-standards.ts"
import { sectionAndItem } from "../../report/place.ts"
import { count } from "../../report/totals.ts"
import { mark } from "./mark.ts"
import { markup, type Markup } from "./markup.ts"
import { findingNote, noteId } from "./note.ts"

/** Findings that have no place in the text: what the letter should say and does not, and whatever else there is. */
export const silence = (
  findings: ReadonlyArray<NumberedFinding>,
  reading: LetterReading,
  language: Language
): Markup => {
  const unplaced = findings.filter(({ finding }) => finding.spans.length === 0)
  const missing = unplaced.filter(({ state }) => state === "missing")
  const others = unplaced.filter(({ state }) => state !== "missing")
  return markup`${missing.length === 0 ? undefined : missingList(missing, language)}
${others.length === 0 ? undefined : unplacedNotes(others, reading, language)}`
}

const missingList = (missing: ReadonlyArray<NumberedFinding>, language: Language): Markup => {
  const title =
    language === "zh"
      ? `该写而没有写到的 ${missing.length} 项`
      : `${count(missing.length, "thing")} that the letter does not say`
  return markup`<section data-component="silence"><h2>${mark("missing")} ${title}</h2>
<ol>${missing.map(
    (each) => markup`<li id="${noteId(each)}"><b>${sectionAndItem(each.finding)[language]}</b>
<span>${each.finding.title[language]}</span>
<span>${language === "zh" ? each.finding.message : each.finding.messageEn}</span></li>
`
  )}</ol></section>`
}

const unplacedNotes = (others: ReadonlyArray<NumberedFinding>, reading: LetterReading, language: Language): Markup =>
  markup`<section data-component="unplaced">${others.map((each) => findingNote(each, reading, language))}</section>`

const verdictStates = { met: "holds", unmet: "unmet", undecided: "undecided" } as const

const standardHeads: ReadonlyArray<Bilingual> = [
  { zh: "判定", en: "Verdict" },
  { zh: "监测指标", en: "Metric" },
  { zh: "报告所写", en: "Letter" },
  { zh: "标准", en: "Standard" },
  { zh: "依据", en: "Source" }
]

/** The standards that could be judged, the unmet first, and how many lack data. */
export const standardsJudged = (verdicts: ReadonlyArray<Verdict>, language: Language): Markup | undefined => {
  const judged = judgedStandards(verdicts)
  const missing = countMissing(verdicts)
  if (judged.length + missing === 0) return undefined
  const rows = judged.map(({ verdict, metric, value, requirement, source }) => {
    const state = verdictStates[verdict]
    return markup`<tr><td data-state="${state}">${mark(state)} <b>${verdictTitles[verdict][language]}</b></td>
<th scope="row">${metric[language]}</th><td>${value(language)}</td>
<td>${requirement(language)}</td><td>${source[language]}</td></tr>
`
  })
  const wanting =
    language === "zh"
      ? `另有 ${missing} 项标准因报告没有写到所需数据，无法判定。`
      : `${count(missing, "standard")} more cannot be judged: the letter does not give the data.`
  return markup`<section data-component="standards"><h2>${language === "zh" ? "标准判定" : "Standards"}</h2>
<table data-component="table">
  <thead><tr>${standardHeads.map((head) => markup`<th scope="col">${head[language]}</th>`)}</tr></thead>
  <tbody>${rows}</tbody>
</table>
${missing === 0 ? undefined : markup`<p>${wanting}</p>`}</section>
`
}

const checkHeads: ReadonlyArray<Bilingual> = [
  { zh: "核验项", en: "Check" },
  { zh: "查什么", en: "What it looks for" },
  { zh: "适用", en: "Applied" },
  { zh: "发现", en: "Found" }
]

/** Every check that ran, and how often: one that silently vanished would be seen to be gone. */
export const checksRun = (
  tallies: ReadonlyArray<CheckTally>,
  catalogue: ReadonlyMap<string, CheckEntry>,
  language: Language
): Markup | undefined =>
  tallies.length === 0
    ? undefined
    : markup`<section data-component="checks"><h2>${language === "zh" ? "已运行的核验项" : "Checks that ran"}</h2>
<table data-component="table">
  <thead><tr>${checkHeads.map(
    (head, index) => markup`<th scope="col"${index < 2 ? undefined : markup` data-num`}>${head[language]}</th>`
  )}</tr></thead>
  <tbody>${tallies.map(({ id, applied, failed }) => {
    const entry = catalogue.get(id)
    return markup`<tr><th scope="row">${entry?.title[language] ?? id}</th>
<td>${entry?.description[language] ?? ""}</td><td data-num>${applied}</td><td data-num>${failed}</td></tr>
`
  })}</tbody>
</table></section>`
