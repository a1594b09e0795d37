/** The charts of a letter: each a drawing in the text, and two parts of the package, the chart and its workbook. */
import type { LetterChart } from "@duxue/core"
import { captionOfChart } from "../../../chart/chart-caption.ts"
import { chartLayout, toldInWords } from "../../../chart/chart-layout.ts"
import { element } from "../../../xml/element.ts"
import type { OfficePart } from "../office-package.ts"
import { chartNamespaces, chartXml, isUpright, workbookReference } from "./chart-part.ts"
import { chartWorkbook } from "./chart-workbook.ts"

export interface ChartRegister {
  /** The drawing to set into a run. */
  readonly register: (chart: LetterChart) => string
  /** What the drawings refer to, when the text is written. */
  readonly parts: (document: string) => ReadonlyArray<OfficePart>
}

const EMU_PER_POINT = 12_700
/** Word sets its bars closer than the layout does, and its legend lower. */
const TALLER = 1.15
/** Of bars that stand, names and legend and all, in points: six lines of the text. */
const UPRIGHT = 174
/** Drawings are numbered apart from the content controls. */
const FIRST_DRAWING = 900_001

const drawing = (chart: LetterChart, index: number, reference: string): string => {
  const { width, height } = chartLayout(chart)
  const tall = isUpright(chart) ? UPRIGHT : height * TALLER
  const size = { cx: Math.round(width * EMU_PER_POINT), cy: Math.round(tall * EMU_PER_POINT) }
  return element(
    "w:drawing",
    {},
    element(
      "wp:inline",
      {
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        distT: 0,
        distB: 0,
        distL: 0,
        distR: 0
      },
      element("wp:extent", size),
      element("wp:docPr", {
        id: FIRST_DRAWING + index,
        name: `图${index + 1}`,
        descr: `${captionOfChart(chart)}。${toldInWords(chart)}`
      }),
      element("wp:cNvGraphicFramePr"),
      element(
        "a:graphic",
        { "xmlns:a": chartNamespaces["xmlns:a"] },
        element(
          "a:graphicData",
          { uri: chartNamespaces["xmlns:c"] },
          element("c:chart", {
            "xmlns:c": chartNamespaces["xmlns:c"],
            "xmlns:r": chartNamespaces["xmlns:r"],
            "r:id": reference
          })
        )
      )
    )
  )
}

const referenceOf = (index: number): string => `rIdChart${index + 1}`

const partsOf = (chart: LetterChart, index: number, document: string): ReadonlyArray<OfficePart> => {
  const name = `word/charts/chart${index + 1}.xml`
  return [
    {
      name,
      content: chartXml(chart),
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      from: document,
      relation: { id: referenceOf(index), type: "chart" }
    },
    {
      name: `word/embeddings/chart${index + 1}.xlsx`,
      content: chartWorkbook(chart),
      type: null,
      from: name,
      relation: { id: workbookReference, type: "package" }
    }
  ]
}

export const chartRegister = (): ChartRegister => {
  const charts: Array<LetterChart> = []
  return {
    register: (chart) => {
      const index = charts.push(chart) - 1
      return drawing(chart, index, referenceOf(index))
    },
    parts: (document) => charts.flatMap((chart, index) => partsOf(chart, index, document))
  }
}
