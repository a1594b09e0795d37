import type { Bilingual, CheckEntry, CheckTally, Language, LetterReading, Verdict } from "@duxue/core"
import { countMissing, judgedStandards, verdictWords } from "../../report/judged-standards.ts"
import type { NumberedFinding } from "../../report/numbered-findings.ts"
import { sectionAndItem } from "../../report/place.ts"
import { count } from "../../report/totals.ts"
import { mark } from "./mark.ts"
import { html, type Markup } from "./markup.ts"
import { findingNote, noteId } from "./note.ts"

/** What the letter should speak of and does not: there is no place in the text to put it beside. */
export const silence = (
  findings: ReadonlyArray<NumberedFinding>,
  reading: LetterReading,
  language: Language
): Markup | undefined => {
  const unplaced = findings.filter(({ finding }) => finding.spans.length === 0)
  const missing = unplaced.filter(({ state }) => state === "missing")
  const others = unplaced.filter(({ state }) => state !== "missing")
  return html`${
    missing.length === 0
      ? undefined
      : html`<section data-component="silence">
          <h2>
            ${mark("missing")}
            ${
              language === "zh"
                ? `该写而没有写到的 ${missing.length} 项`
                : `${missing.length} things that the letter does not say`
            }
          </h2>
          <ol>
            ${missing.map(
              (each) =>
                html`<li id="${noteId(each)}">
                  <b>${sectionAndItem(each.finding)[language]}</b><span>${each.finding.title[language]}</span
                  ><span>${language === "zh" ? each.finding.message : each.finding.messageEn}</span>
                </li>`
            )}
          </ol>
        </section>`
  }${others.length === 0 ? undefined : html`<section data-component="unplaced">${others.map((each) => findingNote(each, reading, language))}</section>`}`
}

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
    return html`<tr>
      <td data-state="${state}">${mark(state)} <b>${verdictWords[verdict][language]}</b></td>
      <th scope="row">${metric[language]}</th>
      <td>${value(language)}</td>
      <td>${requirement(language)}</td>
      <td>${source[language]}</td>
    </tr>`
  })
  return html`<section data-component="standards">
    <h2>${language === "zh" ? "标准判定" : "Standards"}</h2>
    <table data-component="table">
      <thead>
        <tr>
          ${standardHeads.map((head) => html`<th scope="col">${head[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${
      missing === 0
        ? undefined
        : html`<p>
            ${
              language === "zh"
                ? `另有 ${missing} 项标准因报告没有写到所需数据，无法判定。`
                : `${count(missing, "standard")} more cannot be judged: the letter does not give the data.`
            }
          </p>`
    }
  </section>`
}

/** Every check that ran, and how often: one that silently vanished would be seen to be gone. */
export const checksRun = (
  tallies: ReadonlyArray<CheckTally>,
  catalogue: ReadonlyMap<string, CheckEntry>,
  language: Language
): Markup | undefined =>
  tallies.length === 0
    ? undefined
    : html`<section data-component="checks">
        <h2>${language === "zh" ? "已运行的核验项" : "Checks that ran"}</h2>
        <table data-component="table">
          <thead>
            <tr>
              <th scope="col">${language === "zh" ? "核验项" : "Check"}</th>
              <th scope="col">${language === "zh" ? "查什么" : "What it looks for"}</th>
              <th scope="col" data-num>${language === "zh" ? "适用" : "Applied"}</th>
              <th scope="col" data-num>${language === "zh" ? "发现" : "Found"}</th>
            </tr>
          </thead>
          <tbody>
            ${tallies.map(({ id, applied, failed }) => {
              const entry = catalogue.get(id)
              return html`<tr>
                <th scope="row">${entry?.title[language] ?? id}</th>
                <td>${entry?.description[language] ?? ""}</td>
                <td data-num>${applied}</td>
                <td data-num>${failed}</td>
              </tr>`
            })}
          </tbody>
        </table>
      </section>`
