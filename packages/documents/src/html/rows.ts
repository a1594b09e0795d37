/** The rows of a table as a grid: a cell that reaches over columns, or down over rows, keeps its places. */
import { attributeOf, type Element, isElement, isSeen } from "./elements.ts"

/** A place of the grid; `undefined` where a cell that began before reaches over it. */
export type Place = Element | undefined

/** Tables of letters are not wider; a page may claim any span. */
const MOST_SPAN = 63

const spanOf = (cell: Element, name: "colspan" | "rowspan"): number => {
  const span = Number(attributeOf(cell, name) ?? "1")
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_SPAN) : 1
}

const childrenOf = ({ childNodes }: Element): ReadonlyArray<Element> => childNodes.filter(isElement).filter(isSeen)

const groups = new Set(["thead", "tbody", "tfoot"])

const rowElements = (table: Element): ReadonlyArray<Element> =>
  childrenOf(table).flatMap((child) =>
    groups.has(child.tagName) ? rowElements(child) : child.tagName === "tr" ? [child] : []
  )

/** Each row from left to right, in their order. */
export const rowsOf = (table: Element): ReadonlyArray<ReadonlyArray<Place>> => {
  /** How many more rows each column is reached over. */
  const over: Array<number> = []
  return rowElements(table).map((row) => {
    const places: Array<Place> = []
    const skip = (): void => {
      while ((over[places.length] ?? 0) > 0) {
        over[places.length] = (over[places.length] ?? 0) - 1
        places.push(undefined)
      }
    }
    for (const cell of childrenOf(row)) {
      if (cell.tagName !== "td" && cell.tagName !== "th") continue
      skip()
      const [columns, rows] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")]
      for (let column = 0; column < columns; column++) {
        over[places.length] = rows - 1
        places.push(column === 0 ? cell : undefined)
      }
    }
    skip()
    return places
  })
}
