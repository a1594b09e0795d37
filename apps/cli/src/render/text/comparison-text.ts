/** What `compare` says to a reader at a terminal. */
import {
  type Bilingual,
  type FilingComparison,
  findMetric,
  formatDate,
  type MetricChange,
  sections,
  type Trend
} from "@duxue/core"
import { rangeText } from "../../report/verdict-words.ts"
import { printable } from "../../terminal/printable.ts"
import { heading } from "./headline.ts"
import { type Page, say } from "./page.ts"
import { table } from "./table.ts"
import { verdictLabel } from "./verdict-look.ts"

const trends: Readonly<Record<Trend, { readonly mark: string; readonly words: Bilingual }>> = {
  better: { mark: "↑", words: { zh: "向好", en: "better" } },
  worse: { mark: "↓", words: { zh: "变差", en: "worse" } },
  unchanged: { mark: "＝", words: { zh: "持平", en: "unchanged" } },
  unclear: { mark: "?", words: { zh: "不明", en: "unclear" } },
  unknown: { mark: "□", words: { zh: "缺一方", en: "one side only" } }
}

const order: ReadonlyArray<Trend> = ["worse", "unclear", "better", "unchanged", "unknown"]

export const comparisonText = (page: Page, { first, second, changes }: FilingComparison): ReadonlyArray<string> => {
  const side = ({ district, period }: FilingComparison["first"]): string =>
    `${printable(district)} ${formatDate(period, page.language)}`
  const counts = order.map((trend) => [trend, changes.filter((each) => each.trend === trend).length] as const)
  return [
    page.paint(`${side(first)} → ${side(second)}`, "bold"),
    page.paint(
      say(page, {
        zh: `各按 ${first.date}、${second.date} 有效的标准判定`,
        en: `Each judged by its own day: ${first.date}, ${second.date}`
      }),
      "dim"
    ),
    counts
      .filter(([, number]) => number > 0)
      .map(([trend, number]) => `${trends[trend].mark} ${say(page, trends[trend].words)} ${number}`)
      .join(" · "),
    ...sections.flatMap(({ id, shortTitle }) =>
      sectionLines(
        page,
        shortTitle,
        changes.filter(({ section }) => section === id)
      )
    ),
    ...sectionLines(
      page,
      { zh: "其他", en: "Others" },
      changes.filter(({ section }) => section === null)
    )
  ]
}

const sectionLines = (page: Page, name: Bilingual, changes: ReadonlyArray<MetricChange>): ReadonlyArray<string> =>
  changes.length === 0
    ? []
    : [
        ...heading(page, name),
        ...table(
          page,
          [
            { title: say(page, { zh: "趋势", en: "Trend" }), align: "left" },
            { title: say(page, { zh: "监测指标", en: "Metric" }), align: "left", flexible: true },
            { title: say(page, { zh: "前", en: "Before" }), align: "right" },
            { title: say(page, { zh: "后", en: "After" }), align: "right" },
            { title: say(page, { zh: "变化", en: "Change" }), align: "right" },
            { title: say(page, { zh: "判定", en: "Verdict" }), align: "left" }
          ],
          order.flatMap((trend) => changes.filter((each) => each.trend === trend)).map((each) => cells(page, each))
        )
      ]

/** A rise is written with its sign, as a fall is. */
const signed = (change: MetricChange["change"], text: string): string => {
  const { value } = change ?? { value: null }
  return value === null || value.startsWith("-") || /^0(\.0+)?$/.test(value) ? text : `+${text}`
}

const cells = (page: Page, each: MetricChange): ReadonlyArray<string> => {
  const decimals = findMetric(each.metric)?.decimals
  const range = (value: MetricChange["before"], unit: string): string =>
    value === null ? "—" : rangeText(value, unit, decimals, page.language)
  const before = verdictLabel(page, each.verdictBefore)
  const after = verdictLabel(page, each.verdictAfter)
  const { mark, words } = trends[each.trend]
  return [
    `${mark} ${say(page, words)}`,
    say(page, each.title),
    range(each.before, each.unit),
    range(each.after, each.unit),
    signed(each.change, range(each.change, each.unit === "%" ? "百分点" : each.unit)),
    each.verdictBefore === each.verdictAfter ? after : `${before} → ${after}`
  ]
}
