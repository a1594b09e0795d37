/** A chart of a letter as Word draws it itself (ISO/IEC 29500-1, 21.2): it can be edited, and is as sharp as the printer. */
import type { ChartSeries, LetterChart } from "@duxue/core"
import { chartLayout, labelSize, nameSize } from "../../../chart/chart-layout.ts"
import { element, xmlDocument } from "../../../xml/element.ts"
import { faces } from "../../official-format.ts"
import { barSeriesXml, ruleSeriesXml } from "./series.ts"

export const chartNamespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
} as const

/** The relationship by which a chart finds its workbook. */
export const workbookReference = "rIdWorkbook"

const categoryAxis = 1
const valueAxis = 2

const value = (name: string, val: string | number): string => element(`c:${name}`, { val })

const type = (points: number): string =>
  element(
    "c:txPr",
    {},
    // Names go over to a next line, and are not turned.
    element("a:bodyPr", { rot: 0, vert: "horz" }),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element(
        "a:pPr",
        {},
        element(
          "a:defRPr",
          { sz: Math.round(points * 100), b: 0 },
          element("a:solidFill", {}, element("a:srgbClr", { val: "000000" })),
          element("a:latin", { typeface: faces.latin }),
          element("a:ea", { typeface: faces.body })
        )
      ),
      element("a:endParaRPr", { lang: "zh-CN" })
    )
  )

const noLine = element("c:spPr", {}, element("a:ln", {}, element("a:noFill")))
const thinLine = element(
  "c:spPr",
  {},
  element("a:ln", { w: 9525 }, element("a:solidFill", {}, element("a:srgbClr", { val: "000000" })))
)

const isStandard = ({ role }: ChartSeries): boolean => role === "standard"

/**
 * Whether its bars stand: Word has a level line across bars that stand, and none across bars that lie. Without a standard
 * they lie, so that Chinese names stand beside them on a line of their own.
 */
export const isUpright = ({ series }: LetterChart): boolean => series.some(isStandard)

/** CT_CatAx in the order of its schema. Of lying bars the first category stands at the top, as it is read. */
const names = (upright: boolean): string =>
  element(
    "c:catAx",
    {},
    value("axId", categoryAxis),
    element("c:scaling", {}, value("orientation", upright ? "minMax" : "maxMin")),
    value("delete", 0),
    value("axPos", upright ? "b" : "l"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    thinLine,
    type(upright ? labelSize : nameSize),
    value("crossAx", valueAxis),
    value("crosses", "autoZero"),
    value("auto", 0),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", 1)
  )

/** CT_ValAx in the order of its schema. It is not shown: bars and lines say their numbers. */
const scale = (maximum: number, upright: boolean): string =>
  element(
    "c:valAx",
    {},
    value("axId", valueAxis),
    element("c:scaling", {}, value("orientation", "minMax"), value("max", maximum), value("min", 0)),
    value("delete", 1),
    value("axPos", upright ? "l" : "t"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", categoryAxis),
    value("crosses", "autoZero"),
    value("crossBetween", "between")
  )

const axes = value("axId", categoryAxis) + value("axId", valueAxis)

const bars = (chart: LetterChart): string =>
  element(
    "c:barChart",
    {},
    value("barDir", isUpright(chart) ? "col" : "bar"),
    value("grouping", "clustered"),
    value("varyColors", 0),
    ...chart.series.map((series, index) =>
      series.role === "standard"
        ? ""
        : barSeriesXml(series, series.role, index, chart, isUpright(chart) ? "ctr" : "outEnd")
    ),
    value("gapWidth", 60),
    value("overlap", -10),
    axes
  )

const rules = (chart: LetterChart): string =>
  isUpright(chart)
    ? element(
        "c:lineChart",
        {},
        value("grouping", "standard"),
        value("varyColors", 0),
        ...chart.series.map((series, index) => (isStandard(series) ? ruleSeriesXml(series, index, chart) : "")),
        value("marker", 1),
        axes
      )
    : ""

const plot = (chart: LetterChart): string =>
  [bars(chart), rules(chart), names(isUpright(chart)), scale(endOfScale(chart), isUpright(chart))].join("")

const legend = ({ series }: LetterChart): string =>
  series.length > 1 ? element("c:legend", {}, value("legendPos", "t"), value("overlay", 0), type(nameSize)) : ""

/** Numbers beside the longest bars need room within the frame of the chart. */
const HEADROOM = 1.15

/** In so many digits that no noise of binary arithmetic is written. */
const endOfScale = (chart: LetterChart): number => Number((chartLayout(chart).maximum * HEADROOM).toPrecision(6))

export const chartXml = (chart: LetterChart): string =>
  xmlDocument(
    element(
      "c:chartSpace",
      chartNamespaces,
      value("date1904", 0),
      value("lang", "zh-CN"),
      value("roundedCorners", 0),
      element(
        "c:chart",
        {},
        value("autoTitleDeleted", 1),
        element("c:plotArea", {}, element("c:layout"), plot(chart)),
        legend(chart),
        value("plotVisOnly", 1),
        value("dispBlanksAs", "gap")
      ),
      noLine,
      type(labelSize),
      element("c:externalData", { "r:id": workbookReference }, value("autoUpdate", 0))
    )
  )
