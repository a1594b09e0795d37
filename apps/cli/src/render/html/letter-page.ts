/** One letter as one HTML file: nothing is loaded, nothing runs, and it can be read, printed and sent as it is. */
import { basename } from "node:path"
import { type CheckEntry, type CheckReport, type Language, numberFindings } from "@duxue/core"
import type { ReadLetter } from "../../report/letter-report.ts"
import { tallySections } from "../../report/section-tally.ts"
import type { FigureState } from "../../report/state.ts"
import { totalsOf } from "../../report/totals.ts"
import { version } from "../../version.ts"
import { checksRun, silence, standardsJudged } from "./appendix.ts"
import { figureStrip } from "./figure-strip.ts"
import { letterBody } from "./letter-body.ts"
import { markSymbols } from "./mark.ts"
import { markup, verbatim } from "./markup.ts"
import layout from "./style/layout.css?raw"
import notes from "./style/notes.css?raw"
import print from "./style/print.css?raw"
import tokens from "./style/tokens.css?raw"
import { legend, sectionTable, summary } from "./summary.ts"

const checkedStates: ReadonlyArray<FigureState> = [
  "fails",
  "query",
  "unmet",
  "remark",
  "undecided",
  "holds",
  "bound",
  "unbound"
]
const readStates: ReadonlyArray<FigureState> = ["bound", "unbound"]

/** `report` is undefined where the letter was read and not checked. */
export const letterPage = (
  letter: ReadLetter,
  report: CheckReport | undefined,
  catalogue: ReadonlyMap<string, CheckEntry>,
  language: Language
): string => {
  const { reading } = letter
  const findings = numberFindings(report?.findings ?? [])
  const tallies = tallySections(reading, report, findings)
  const totals = totalsOf(
    { ...letter, report: report ?? { findings: [], relations: [], verdicts: [], checks: [] } },
    findings
  )
  const present = new Set(reading.sections.flatMap(({ id }) => (id === null ? [] : [id])))
  const title = reading.letter.title ?? basename(letter.file)
  const page = markup`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="duxue ${version}">
<title>${title} · ${language === "zh" ? "督学核验" : "Duxue"}</title>
<style>
${verbatim([tokens, layout, notes, print].join("\n"))}
</style>
</head>
<body>
${markSymbols}
${summary(letter, totals, report !== undefined, language)}
${figureStrip(reading, report, language)}
<section data-component="overview">
${sectionTable(tallies, present, language)}
${legend(report === undefined ? readStates : checkedStates, language)}
</section>
<div data-layout="reader">
${letterBody(reading, report, findings, language)}
${silence(findings, reading, language)}
${standardsJudged(report?.verdicts ?? [], language)}
${checksRun(report?.checks ?? [], catalogue, language)}
</div>
</body>
</html>
`
  return page.text
}
