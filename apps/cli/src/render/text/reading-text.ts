import type { Bilingual, Figure, LetterReading } from "@duxue/core"
import type { ReadLetter } from "../../report/letter-report.ts"
import { figurePeriod, figureValue, measureTitle } from "../../report/figure-words.ts"
import { sectionAndItem } from "../../report/place.ts"
import { frameTitle } from "../../report/section-tally.ts"
import { count } from "../../report/totals.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { heading, headline } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"

/** The result of `read` for a reader at a terminal: every figure by section and item, as it was understood. */
export const readingText = (page: Page, letter: ReadLetter): ReadonlyArray<string> => {
  const { reading } = letter
  const lines = [...headline(page, letter), ...wrapped(say(page, totals(reading)), page.width, 0)]
  for (const [place, figures] of groups(reading.figures)) {
    lines.push(...heading(page, place), ...figureTable(page, figures))
  }
  return lines
}

const totals = ({ figures, statements, commitments, documents }: LetterReading): Bilingual => {
  const bound = figures.filter(({ measure }) => measure !== null).length
  return {
    zh: `数字 ${figures.length}（已归项 ${bound}） · 陈述 ${statements.length} · 承诺 ${commitments.length} · 引用文件 ${documents.length}`,
    en: [
      `${count(figures.length, "figure")} (${bound} bound)`,
      count(statements.length, "statement"),
      count(commitments.length, "commitment"),
      count(documents.length, "document")
    ].join(" · ")
  }
}

/** Figures that stand together in one section and item, in order of the text. */
const groups = (figures: ReadonlyArray<Figure>): ReadonlyArray<readonly [Bilingual, ReadonlyArray<Figure>]> => {
  const byPlace = new Map<string, readonly [Bilingual, Array<Figure>]>()
  for (const figure of figures) {
    const place = figure.section === null ? frameTitle : sectionAndItem(figure)
    const group = byPlace.get(place.zh) ?? [place, []]
    group[1].push(figure)
    byPlace.set(place.zh, group)
  }
  return [...byPlace.values()]
}

const figureTable = (page: Page, figures: ReadonlyArray<Figure>): ReadonlyArray<string> =>
  table(
    page,
    [
      { title: say(page, { zh: "原文", en: "As written" }), align: "right" },
      { title: say(page, { zh: "读作", en: "Read as" }), align: "left", flexible: true },
      { title: say(page, { zh: "时期", en: "Period" }), align: "left" },
      { title: say(page, { zh: "指什么", en: "What it counts" }), align: "left", flexible: true },
      { title: say(page, { zh: "归入指标项", en: "Measure" }), align: "left", flexible: true }
    ],
    figures.map((figure) => [
      printable(figure.text),
      figureValue(figure, page.language),
      figurePeriod(figure, page.language),
      printable(figure.subject),
      measureTitle(figure)?.[page.language] ?? "—"
    ])
  )
