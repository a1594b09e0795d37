import type { Bilingual, FindingState, Language } from "@duxue/core"
import { coloured, type Paint, plain, type StyleName } from "../../terminal/style.ts"
import type { FigureState } from "../../report/state.ts"

/** What a report is written on, as plain data: the language, and the width in cells of prose and of tables. */
export interface PageFormat {
  readonly language: Language
  /** False where styles cannot show: what they would say is then written. */
  readonly colour: boolean
  readonly width: number
  /** Infinite where no terminal would break the line: what is cut could not be found again in a file. */
  readonly tableWidth: number
}

/** A page with its styles. */
export interface Page extends PageFormat {
  readonly paint: Paint
}

export const pageOf = ({ language, colour, width, tableWidth }: PageFormat): Page => ({
  language,
  colour,
  width,
  tableWidth,
  paint: colour ? coloured : plain
})

export const say = (page: Page, text: Bilingual): string => text[page.language]

interface StateLook {
  readonly mark: string
  readonly styles: ReadonlyArray<StyleName>
}

/** A mark of its own for each state: colour is never the only difference. */
export const stateLooks: Readonly<Record<FindingState | FigureState, StateLook>> = {
  fails: { mark: "✗", styles: ["red", "bold"] },
  query: { mark: "?", styles: ["yellow", "bold"] },
  unmet: { mark: "▼", styles: ["bold"] },
  missing: { mark: "□", styles: ["dim"] },
  remark: { mark: "·", styles: ["blue"] },
  undecided: { mark: "◐", styles: ["blue"] },
  holds: { mark: "✓", styles: ["green"] },
  bound: { mark: "-", styles: ["dim"] },
  unbound: { mark: "○", styles: ["dim"] }
}
