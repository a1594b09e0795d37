import { type CheckEntry, type NumberedFinding, numberFindings } from "@duxue/core"
import type { LetterReport } from "../../report/letter-report.ts"
import { lineIndex, sentenceFinder } from "../../report/place.ts"
import { tallySections } from "../../report/section-tally.ts"
import { conclusion, totalsInWords, totalsOf } from "../../report/totals.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { findingBlock, silenceList } from "./finding-block.ts"
import { headline } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { checksTable, sectionTable, standardsTable } from "./summary-tables.ts"

/** The result of `check` for a reader at a terminal: lines without their ends. */
export const reportText = (
  page: Page,
  letter: LetterReport,
  catalogue: ReadonlyMap<string, CheckEntry>
): ReadonlyArray<string> =>
  reportLines(
    page,
    letter,
    () => true,
    () => checksTable(page, letter.report.checks, catalogue)
  )

/** The same in brief: errors and queries alone, without the list of checks. */
export const summaryText = (page: Page, letter: LetterReport): ReadonlyArray<string> =>
  reportLines(
    page,
    letter,
    ({ state }) => state === "fails" || state === "query",
    () => []
  )

const reportLines = (
  page: Page,
  letter: LetterReport,
  isShown: (finding: NumberedFinding) => boolean,
  appendix: () => ReadonlyArray<string>
): ReadonlyArray<string> => {
  const { reading, report } = letter
  const findings = numberFindings(report.findings)
  const shown = findings.filter(isShown)
  const totals = totalsOf(letter, findings)
  const places = { placeOf: lineIndex(reading.text), sentenceOf: sentenceFinder(reading.text) }
  return [
    ...headline(page, letter),
    ...wrapped(say(page, totalsInWords(totals)), page.width, 0),
    ...shown
      .filter(({ state }) => state !== "missing")
      .flatMap((finding) => ["", ...findingBlock(page, reading, finding, places)]),
    ...silenceList(page, shown),
    ...standardsTable(page, report.verdicts),
    ...sectionTable(page, tallySections(reading, report, findings)),
    ...appendix(),
    "",
    page.paint(say(page, conclusion(totals)), "bold", totals.findings.fails > 0 ? "red" : "green")
  ]
}
