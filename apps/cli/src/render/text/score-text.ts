/** What `score` says to a reader at a terminal. */
import {
  type Bilingual,
  districtTitleOf,
  type Filing,
  formatDate,
  formatNumber,
  type Rubric,
  type Score
} from "@duxue/core"
import { countsInWords, countVerdicts } from "../../report/verdict-words.ts"
import { printable } from "../../terminal/printable.ts"
import { wrapped } from "../../terminal/wrap.ts"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"

/** Decimals in which points are shown. */
const places = 2

export const scoreText = (page: Page, rubric: Rubric, result: Score, filing: Filing): ReadonlyArray<string> => {
  const points = ({ lower, upper }: Score["score"]): string => {
    const [low, high] = [lower, upper].map((each) => formatNumber(each, page.language, places))
    return low === high ? (low ?? "") : `${low}—${high}`
  }
  const { grade, grades } = result
  const graded: Bilingual =
    grade === null
      ? {
          zh: `等次未定：${grades.lowest.title.zh}至${grades.highest.title.zh}`,
          en: `grade open: ${grades.lowest.title.en} to ${grades.highest.title.en}`
        }
      : { zh: `等次：${grade.title.zh}`, en: `grade: ${grade.title.en}` }
  const total: Bilingual = {
    zh: `得分 ${points(result.score)}（满分 ${formatNumber(result.full, "zh")}），${graded.zh}。`,
    en: `Score ${points(result.score)} of ${formatNumber(result.full, "en")}, ${graded.en}.`
  }
  return [
    page.paint(
      `${printable(say(page, districtTitleOf(filing.district)))} · ${formatDate(filing.period, page.language)}`,
      "bold"
    ),
    page.paint(printable(say(page, rubric.title)), "bold"),
    ...wrapped(printable(say(page, rubric.source)), page.width, 0).map((line) => page.paint(line, "dim")),
    ...heading(page, { zh: "各项得分", en: "Items" }),
    ...table(
      page,
      [
        { title: say(page, { zh: "项目", en: "Item" }), align: "left", flexible: true },
        { title: say(page, { zh: "分值", en: "Weight" }), align: "right" },
        { title: say(page, { zh: "得分", en: "Points" }), align: "right" },
        { title: say(page, { zh: "判定", en: "Verdicts" }), align: "left", flexible: true }
      ],
      result.lines.map((line) => [
        printable(say(page, line.title)),
        formatNumber(line.weight, page.language),
        line.points === null ? say(page, { zh: "不计", en: "left out" }) : points(line.points),
        say(page, countsInWords(countVerdicts(line.verdicts)))
      ])
    ),
    ...(result.vetoes.length === 0 ? [] : heading(page, { zh: "否决项", en: "Vetoes" })),
    ...result.vetoes.flatMap(({ title, certain, reason }) => {
      const label: Bilingual = certain ? { zh: "▼ 已触发", en: "▼ applies" } : { zh: "◐ 可能触发", en: "◐ may apply" }
      return wrapped(
        `${say(page, label)}　${printable(say(page, title))}：${printable(say(page, reason))}`,
        page.width,
        4,
        2
      )
    }),
    "",
    page.paint(say(page, total), "bold")
  ]
}
