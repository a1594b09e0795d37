import { districtTitleOf, verdictTitles } from "@duxue/core"
import type { Failure } from "../../failure.ts"
import type { AssessedFiling } from "../../report/assessed-filing.ts"
import { countVerdicts, verdictOrder } from "../../report/verdict-words.ts"
import { printable } from "../../terminal/printable.ts"
import type { Writer } from "../writer.ts"
import { assessmentText } from "./assessment-text.ts"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"

type Outcome = { readonly file: string } & ({ readonly assessed: AssessedFiling } | { readonly failure: Failure })

/** Assessments one after another; after several, a line for each in one table. */
export const assessTextWriter = (page: Page, several: boolean): Writer<AssessedFiling> => {
  const outcomes: Array<Outcome> = []
  return {
    letter: (assessed) => {
      const rule = outcomes.length === 0 ? [] : ["", page.paint("─".repeat(page.width), "dim"), ""]
      outcomes.push({ file: assessed.file, assessed })
      return [...rule, ...assessmentText(page, assessed), ""].join("\n")
    },
    unreadable: (file, failure) => {
      outcomes.push({ file, failure })
      return ""
    },
    end: () => (several ? [...overview(page, outcomes), ""].join("\n") : "")
  }
}

const overview = (page: Page, outcomes: ReadonlyArray<Outcome>): ReadonlyArray<string> => [
  ...heading(page, { zh: "汇总", en: "All filings" }),
  ...table(
    page,
    [
      { title: say(page, { zh: "文件", en: "File" }), align: "left", flexible: true },
      { title: say(page, { zh: "区县", en: "District" }), align: "left", flexible: true },
      ...verdictOrder.map((verdict) => ({ title: say(page, verdictTitles[verdict]), align: "right" as const })),
      { title: say(page, { zh: "说明", en: "Note" }), align: "left", flexible: true }
    ],
    outcomes.map((outcome) => {
      if ("failure" in outcome) {
        return [
          printable(outcome.file),
          "—",
          ...verdictOrder.map(() => "—"),
          printable(say(page, outcome.failure.explanation))
        ]
      }
      const { filing, assessment } = outcome.assessed
      const counts = countVerdicts(assessment.verdicts)
      return [
        printable(outcome.file),
        printable(say(page, districtTitleOf(filing.district))),
        ...verdictOrder.map((verdict) => (counts[verdict] === 0 ? "·" : String(counts[verdict]))),
        ""
      ]
    })
  )
]
