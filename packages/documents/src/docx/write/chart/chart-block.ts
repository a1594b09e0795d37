import type { LetterChart } from "@duxue/core"
import { captionOfChart } from "../../../chart/chart-caption.ts"
import { element } from "../../../xml/element.ts"
import { captionParagraph } from "../table.ts"
import type { ChartRegister } from "./chart-register.ts"

/** A line that grows with what stands on it: the picture, where the grid of the page would cut it off. */
const picture = (drawing: string): string =>
  element(
    "w:p",
    {},
    element(
      "w:pPr",
      {},
      element("w:snapToGrid", { "w:val": 0 }),
      element("w:spacing", { "w:after": 240, "w:line": 240, "w:lineRule": "auto" }),
      element("w:jc", { "w:val": "center" })
    ),
    element("w:r", {}, drawing)
  )

/** The caption of a chart and the chart, on one page. */
export const chartXmlOf = (chart: LetterChart, charts: ChartRegister): string =>
  captionParagraph(captionOfChart(chart)) + picture(charts.register(chart))
