import type { CheckEntry } from "@duxue/core"
import type { LetterReport, ReadLetter } from "../../report/letter-report.ts"
import type { Writer } from "../writer.ts"
import type { Page } from "./page.ts"
import { readingText } from "./reading-text.ts"
import { reportText } from "./report-text.ts"

/** Reports one after another, a rule between them. */
const reports = <Letter>(page: Page, lines: (letter: Letter) => ReadonlyArray<string>): Writer<Letter> => {
  let written = 0
  return {
    letter: (letter) => {
      const rule = written++ === 0 ? [] : ["", page.paint("─".repeat(page.width), "dim"), ""]
      return [...rule, ...lines(letter), ""].join("\n")
    },
    unreadable: () => "",
    end: () => ""
  }
}

export const checkTextWriter = (page: Page, catalogue: ReadonlyMap<string, CheckEntry>): Writer<LetterReport> =>
  reports(page, (letter) => reportText(page, letter, catalogue))

export const readTextWriter = (page: Page): Writer<ReadLetter> => reports(page, (letter) => readingText(page, letter))
