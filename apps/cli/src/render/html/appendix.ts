import type { CheckEntry, CheckTally, Language } from "@duxue/core"
import type { NumberedFinding } from "../../report/numbered-findings.ts"
import { sectionAndItem } from "../../report/place.ts"
import { mark } from "./mark.ts"
import { html, type Markup } from "./markup.ts"
import { findingNote, noteId } from "./note.ts"
import type { LetterReading } from "@duxue/core"

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
      : html`<section data-component="silence"><h2>${mark("missing")} ${
          language === "zh" ? `该写而没有写到的 ${missing.length} 项` : `${missing.length} things that the letter does not say`
        }</h2><ol>${missing.map(
          (each) =>
            html`<li id="${noteId(each)}"><b>${sectionAndItem(each.finding)[language]}</b><span>${each.finding.title[language]}</span><span>${
              language === "zh" ? each.finding.message : each.finding.messageEn
            }</span></li>`
        )}</ol></section>`
  }${others.length === 0 ? undefined : html`<section data-component="unplaced">${others.map((each) => findingNote(each, reading, language))}</section>`}`
}

/** Every check that ran, and how often: one that silently vanished would be seen to be gone. */
export const checksRun = (
  tallies: ReadonlyArray<CheckTally>,
  catalogue: ReadonlyMap<string, CheckEntry>,
  language: Language
): Markup | undefined =>
  tallies.length === 0
    ? undefined
    : html`<section data-component="checks"><h2>${language === "zh" ? "已运行的核验项" : "Checks that ran"}</h2>
<table data-component="table">
  <thead><tr><th scope="col">${language === "zh" ? "核验项" : "Check"}</th><th scope="col">${
    language === "zh" ? "查什么" : "What it looks for"
  }</th><th scope="col" data-num>${language === "zh" ? "适用" : "Applied"}</th><th scope="col" data-num>${
    language === "zh" ? "发现" : "Found"
  }</th></tr></thead>
  <tbody>${tallies.map(({ id, applied, failed }) => {
    const entry = catalogue.get(id)
    return html`<tr><th scope="row">${entry?.title[language] ?? id}</th><td>${entry?.description[language] ?? ""}</td><td data-num>${applied}</td><td data-num>${failed}</td></tr>`
  })}</tbody>
</table></section>`
