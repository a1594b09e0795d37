import { type StandardVerdict, verdictTitles } from "@duxue/core"
import type { StyleName } from "../../terminal/style.ts"
import { type Page, say } from "./page.ts"

/** A mark of its own for each verdict: colour is never the only difference. */
const looks: Readonly<Record<StandardVerdict, { readonly mark: string; readonly styles: ReadonlyArray<StyleName> }>> = {
  met: { mark: "✓", styles: ["green"] },
  unmet: { mark: "▼", styles: ["red", "bold"] },
  undecided: { mark: "◐", styles: ["blue"] },
  missing: { mark: "□", styles: ["yellow"] },
  "not-applicable": { mark: "–", styles: ["dim"] },
  "no-standard": { mark: "○", styles: ["dim"] }
}

/** ▼ 未达标, without its colours: a table counts the cells of what it is given. */
export const verdictLabel = (page: Page, verdict: StandardVerdict): string =>
  `${looks[verdict].mark} ${say(page, verdictTitles[verdict])}`

export const paintVerdict = (page: Page, verdict: StandardVerdict, text: string): string =>
  page.paint(text, ...looks[verdict].styles)
