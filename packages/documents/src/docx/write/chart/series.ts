/** The series of a native chart: what each shows, where its workbook holds it, and the cache that is shown without it. */
import type { BoundFigure, ChartSeries, LetterChart } from "@duxue/core"
import type { Role } from "../../../chart/chart-layout.ts"
import { element, escapeXml } from "../../../xml/element.ts"

const colour = (hex: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: hex }))

const outline = (dash: "solid" | "sysDash"): string =>
  element("a:ln", { w: 9525 }, colour("000000"), element("a:prstDash", { val: dash }))

/** Told apart on a black and white print: dark, light, and empty. */
const looks: Readonly<Record<Role, string>> = {
  reported: element("c:spPr", {}, colour("404040")),
  prior: element("c:spPr", {}, colour("B8B8B8")),
  standard: element("c:spPr", {}, element("a:noFill"), outline("sysDash"))
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

/** Each bar says its number beside its end, as the letter prints it. */
const labels = (values: ChartSeries["values"]): string => {
  const places = Math.max(0, ...values.map((figure) => (figure?.text.split(".")[1] ?? "").length))
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: places === 0 ? "0" : `0.${"0".repeat(places)}`, sourceLinked: 0 }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    element("c:dLblPos", { val: "outEnd" }),
    ...shown.map((name) => element(`c:${name}`, { val: name === "showVal" ? 1 : 0 }))
  )
}

/** CT_BarSer in the order of its schema: idx, order, tx, spPr, invertIfNegative, dLbls, cat, val. */
export const seriesXml = ({ title, role, values }: ChartSeries, index: number, { categories }: LetterChart): string => {
  const column = columnOfSeries(index)
  const last = categories.length + 1
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, strings(cellsOf(column, 1, 1), [title])),
    looks[role],
    element("c:invertIfNegative", { val: 0 }),
    labels(values),
    element("c:cat", {}, strings(cellsOf("A", 2, last), categories)),
    element("c:val", {}, numbers(cellsOf(column, 2, last), values))
  )
}
