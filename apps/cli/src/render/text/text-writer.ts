import type { CheckEntry } from "@duxue/core"
import type { LetterReport, ReadLetter } from "../../report/letter-report.ts"
import type { Writer } from "../writer.ts"
import { type Outcome, outcomeOf, overview } from "./overview.ts"
import type { Page } from "./page.ts"
import { readingText } from "./reading-text.ts"
import { reportText } from "./report-text.ts"

const rule = (page: Page): ReadonlyArray<string> => ["", page.paint("─".repeat(page.width), "dim"), ""]

const joined = (lines: ReadonlyArray<string>): string => [...lines, ""].join("\n")

/** Reports one after another, a rule between them; after several, all in one table. */
export const checkTextWriter = (
  page: Page,
  several: boolean,
  catalogue: ReadonlyMap<string, CheckEntry>
): Writer<LetterReport> => {
  const outcomes: Array<Outcome> = []
  let written = 0
  return {
    letter: (letter) => {
      if (several) outcomes.push(outcomeOf(letter))
      return joined([...(written++ === 0 ? [] : rule(page)), ...reportText(page, letter, catalogue)])
    },
    unreadable: (file, failure) => {
      outcomes.push({ file, result: failure })
      return ""
    },
    end: () => (several ? joined([...(written === 0 ? [] : rule(page).slice(0, -1)), ...overview(page, outcomes)]) : "")
  }
}

/** Readings one after another, a rule between them. */
export const readTextWriter = (page: Page): Writer<ReadLetter> => {
  let written = 0
  return {
    letter: (letter) => joined([...(written++ === 0 ? [] : rule(page)), ...readingText(page, letter)]),
    unreadable: () => "",
    end: () => ""
  }
}
