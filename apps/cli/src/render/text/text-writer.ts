import type { CheckEntry } from "@duxue/core"
import type { LetterReport, ReadLetter } from "../../report/letter-report.ts"
import type { Rendering } from "../rendering.ts"
import { type Outcome, outcomeOf, overview } from "./overview.ts"
import type { Page } from "./page.ts"
import { readingText } from "./reading-text.ts"
import { reportText } from "./report-text.ts"

const rule = (page: Page): ReadonlyArray<string> => ["", page.paint("─".repeat(page.width), "dim"), ""]

const joined = (lines: ReadonlyArray<string>): string => [...lines, ""].join("\n")

/** A report as text, and what of it stands in the table of all. */
export interface ReportPiece {
  readonly text: string
  readonly outcome: Outcome
}

/** Reports one after another, a rule between them; after several, all in one table. */
export const checkText = (
  page: Page,
  several: boolean,
  catalogue: ReadonlyMap<string, CheckEntry>
): Rendering<LetterReport, ReportPiece> => {
  const outcomes: Array<Outcome> = []
  let written = 0
  return {
    pieceOf: (letter) => ({ text: joined(reportText(page, letter, catalogue)), outcome: outcomeOf(letter) }),
    writer: {
      letter: ({ text, outcome }) => {
        outcomes.push(outcome)
        return written++ === 0 ? text : joined(rule(page)) + text
      },
      unreadable: (file, failure) => {
        outcomes.push({ file, result: failure })
        return ""
      },
      end: () =>
        several ? joined([...(written === 0 ? [] : rule(page).slice(0, -1)), ...overview(page, outcomes)]) : ""
    }
  }
}

/** Readings one after another, a rule between them. */
export const readText = (page: Page): Rendering<ReadLetter, string> => {
  let written = 0
  return {
    pieceOf: (letter) => joined(readingText(page, letter)),
    writer: {
      letter: (text) => (written++ === 0 ? text : joined(rule(page)) + text),
      unreadable: () => "",
      end: () => ""
    }
  }
}
