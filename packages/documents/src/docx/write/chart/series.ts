/** The series of a native chart: what each shows, where its workbook holds it, and the cache that is shown without it. */
import type { BoundFigure, ChartSeries, LetterChart } from "@duxue/core"
import { type BarRole, ruleThick } from "../../../chart/chart-layout.ts"
import { element, escapeXml } from "../../../xml/element.ts"

const colour = (hex: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: hex }))

/** Told apart on a black and white print: dark and light, and for a standard a line (ISO/IEC 29500-1, 20.1.10.48). */
const fills: Readonly<Record<BarRole, string>> = {
  reported: element("c:spPr", {}, colour("A6A6A6")),
  prior: element("c:spPr", {}, colour("D9D9D9"))
}

const point = (index: number, text: string): string =>
  element("c:pt", { idx: index }, element("c:v", {}, escapeXml(text)))

const strings = (cells: string, texts: ReadonlyArray<string>): string =>
  element(
    "c:strRef",
    {},
    element("c:f", {}, cells),
    element(
      "c:strCache",
      {},
      element("c:ptCount", { val: texts.length }),
      ...texts.map((text, index) => point(index, text))
    )
  )

/** A value that is not known has no point: a bar of none would say that there is none. */
const numbers = (cells: string, values: ReadonlyArray<BoundFigure | null>): string =>
  element(
    "c:numRef",
    {},
    element("c:f", {}, cells),
    element(
      "c:numCache",
      {},
      element("c:formatCode", {}, "General"),
      element("c:ptCount", { val: values.length }),
      ...values.flatMap((figure, index) => {
        const value = figure?.value ?? null
        return value === null ? [] : [point(index, value)]
      })
    )
  )

/** B, C, D: a chart has three series at most. */
export const columnOfSeries = (index: number): string => String.fromCodePoint(66 + index)

export const chartSheet = "Sheet1"

const cellsOf = (column: string, first: number, last: number): string =>
  first === last ? `${chartSheet}!$${column}$${first}` : `${chartSheet}!$${column}$${first}:$${column}$${last}`

/**
 * Each says its number as the letter prints it, but for the points of `silent`; a bar in its middle where a line may cross its
 * end.
 */
const labels = (
  values: ChartSeries["values"],
  place: "outEnd" | "ctr" | "r",
  silent: ReadonlyArray<number> = []
): string => {
  const places = Math.max(0, ...values.map((figure) => (figure?.text.split(".")[1] ?? "").length))
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]
  return element(
    "c:dLbls",
    {},
    ...silent.map((index) => element("c:dLbl", {}, element("c:idx", { val: index }), element("c:delete", { val: 1 }))),
    element("c:numFmt", { formatCode: places === 0 ? "0" : `0.${"0".repeat(places)}`, sourceLinked: 0 }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    element("c:dLblPos", { val: place }),
    ...shown.map((name) => element(`c:${name}`, { val: name === "showVal" ? 1 : 0 }))
  )
}

interface ToldSeries {
  readonly head: string
  readonly data: string
}

/** What bars and lines have in common: idx, order and tx before their looks, cat and val behind their labels. */
const toldSeries = ({ title, values }: ChartSeries, index: number, { categories }: LetterChart): ToldSeries => {
  const column = columnOfSeries(index)
  const last = categories.length + 1
  return {
    head: [
      element("c:idx", { val: index }),
      element("c:order", { val: index }),
      element("c:tx", {}, strings(cellsOf(column, 1, 1), [title]))
    ].join(""),
    data: [
      element("c:cat", {}, strings(cellsOf("A", 2, last), categories)),
      element("c:val", {}, numbers(cellsOf(column, 2, last), values))
    ].join("")
  }
}

/** CT_BarSer in the order of its schema: idx, order, tx, spPr, invertIfNegative, dLbls, cat, val. */
export const barSeriesXml = (
  series: ChartSeries,
  role: BarRole,
  index: number,
  chart: LetterChart,
  place: "outEnd" | "ctr"
): string => {
  const { head, data } = toldSeries(series, index, chart)
  return element(
    "c:ser",
    {},
    head,
    fills[role],
    element("c:invertIfNegative", { val: 0 }),
    labels(series.values, place),
    data
  )
}

const ink = (points: number): string => element("a:ln", { w: Math.round(points * 12_700) }, colour("000000"))

/** In points: a stroke across the bars of a category that does not reach those of the next. */
const STROKE = 20

/**
 * A standard is a level line across the bars. Where all categories have the same it runs through, and says its number once;
 * where they differ each has a stroke of its own, for between two categories there is no standard. CT_LineSer in the order
 * of its schema: idx, order, tx, spPr, marker, dLbls, cat, val, smooth.
 */
export const ruleSeriesXml = (series: ChartSeries, index: number, chart: LetterChart): string => {
  const { head, data } = toldSeries(series, index, chart)
  const known = series.values.map((figure) => figure?.value ?? null)
  const isOne = known.length > 1 && known.every((value) => value !== null && value === known[0])
  const marker = isOne
    ? element("c:symbol", { val: "none" })
    : element("c:symbol", { val: "dash" }) +
      element("c:size", { val: STROKE }) +
      element("c:spPr", {}, colour("000000"), ink(ruleThick / 2))
  return element(
    "c:ser",
    {},
    head,
    element("c:spPr", {}, isOne ? ink(ruleThick) : element("a:ln", {}, element("a:noFill"))),
    element("c:marker", {}, marker),
    labels(series.values, "r", isOne ? known.slice(0, -1).map((_, at) => at) : []),
    data,
    element("c:smooth", { val: 0 })
  )
}
