/** A rendered PDF measured: where its lines stand and what bars are drawn, in millimetres from the upper left corner of each page. */
import { getDocumentProxy, getResolvedPDFJS } from "unpdf"
import { linesOf as placedLines, type PlacedText } from "../../src/pdf/lines.ts"

export interface MeasuredLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Height of its type, in points. */
  readonly size: number
}

export interface Bar {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface MeasuredPage {
  readonly width: number
  readonly height: number
  /** From top to bottom, and from left to right. */
  readonly lines: ReadonlyArray<MeasuredLine>
  /** Filled boxes that are wider than a word and no higher than a line of type, in the order in which they are drawn. */
  readonly bars: ReadonlyArray<Bar>
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf["getPage"]>>

const mm = (points: number): number => (points * 25.4) / 72

const linesOf = async (page: Page, height: number): Promise<ReadonlyArray<MeasuredLine>> => {
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): ReadonlyArray<PlacedText> => {
    if (!("str" in item)) return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as ReadonlyArray<number>
    return [{ text: item.str, x, y, width: item.width, height: Math.hypot(a, b) }]
  })
  return placedLines(pieces).map(({ text, left, right, y, size }) => ({
    text,
    left: mm(left),
    right: mm(right),
    baseline: mm(height - y),
    size
  }))
}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const times = (m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  m[0] * a + m[2] * b,
  m[1] * a + m[3] * b,
  m[0] * c + m[2] * d,
  m[1] * c + m[3] * d,
  m[0] * e + m[2] * f + m[4],
  m[1] * e + m[3] * f + m[5]
]

/** Extents of paths as they are drawn, through every change of coordinates that is in force. */
const barsOf = async (page: Page, height: number): Promise<ReadonlyArray<Bar>> => {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const saved: Array<Matrix> = []
  let matrix = identity
  const bars: Array<Bar> = []
  for (const [index, operator] of fnArray.entries()) {
    const operands: unknown = argsArray[index]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? identity
    else if (operator === OPS.transform) matrix = times(matrix, operands as Matrix)
    else if (operator === OPS.constructPath) {
      const [, , extent] = operands as readonly [number, unknown, ArrayLike<number> | null]
      if (extent === null) continue
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(extent)
      const [left, lower] = [matrix[0] * x0 + matrix[4], matrix[3] * y0 + matrix[5]]
      const [right, upper] = [matrix[0] * x1 + matrix[4], matrix[3] * y1 + matrix[5]]
      const bar = {
        left: mm(Math.min(left, right)),
        right: mm(Math.max(left, right)),
        top: mm(height - Math.max(lower, upper)),
        bottom: mm(height - Math.min(lower, upper))
      }
      if (bar.right - bar.left > 20 && bar.bottom - bar.top < 2) bars.push(bar)
    }
  }
  return bars
}

export const measuredPages = async (bytes: Uint8Array): Promise<ReadonlyArray<MeasuredPage>> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  try {
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    return await Promise.all(
      numbers.map(async (number) => {
        const page = await pdf.getPage(number)
        const [, , width = 0, height = 0] = page.view
        const [lines, bars] = [await linesOf(page, height), await barsOf(page, height)]
        return { width: mm(width), height: mm(height), lines, bars }
      })
    )
  } finally {
    await pdf.loadingTask.destroy()
  }
}
