import type { CheckEntry } from "@duxue/core"
import type { LetterReport } from "../../report/letter-report.ts"
import { numberFindings } from "../../report/numbered-findings.ts"
import { lineIndex, sentenceFinder } from "../../report/place.ts"
import { tallySections } from "../../report/section-tally.ts"
import { conclusion, totalsInWords, totalsOf } from "../../report/totals.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { findingBlock } from "./finding-block.ts"
import { headline } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { checksTable, sectionTable } from "./summary-tables.ts"

/** The result of `check` for a reader at a terminal: lines without their ends. */
export const reportText = (
  page: Page,
  letter: LetterReport,
  catalogue: ReadonlyMap<string, CheckEntry>
): ReadonlyArray<string> => {
  const { reading, report } = letter
  const findings = numberFindings(report.findings)
  const totals = totalsOf(letter, findings)
  const places = { placeOf: lineIndex(reading.text), sentenceOf: sentenceFinder(reading.text) }
  return [
    ...headline(page, letter),
    ...wrapped(say(page, totalsInWords(totals)), page.width, 0),
    ...findings.flatMap((finding) => ["", ...findingBlock(page, reading, finding, places)]),
    ...sectionTable(page, tallySections(reading, report, findings)),
    ...checksTable(page, report.checks, catalogue),
    "",
    page.paint(say(page, conclusion(totals)), "bold", totals.findings.fails > 0 ? "red" : "green")
  ]
}
