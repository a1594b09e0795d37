/** The rows and cells of a table as a grid: a cell that reaches over columns, or on from the row above, keeps its places. */
import { childNamed, elementsOf, valueOf, type XmlElement } from "../../xml/parse-xml.ts"

/** A place of the grid; `undefined` where a cell that began before reaches over it. */
export type Place = XmlElement | undefined

/** Word has at most 63 columns. */
const MOST_SPAN = 63

const spanOf = (text: string | undefined): number => {
  const span = Number(text ?? "1")
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MOST_SPAN) : 1
}

const contentOf = (element: XmlElement): ReadonlyArray<XmlElement> => {
  if (element.name === "w:sdt") return elementsOf(childNamed(element, "w:sdtContent") ?? element).flatMap(contentOf)
  if (element.name === "w:customXml" || element.name === "w:ins") return elementsOf(element).flatMap(contentOf)
  return [element]
}

const isDeletedRow = (row: XmlElement): boolean => childNamed(childNamed(row, "w:trPr"), "w:del") !== undefined

/** Rows in their order, those that are deleted left out. */
export const rowsOf = (table: XmlElement): ReadonlyArray<XmlElement> =>
  elementsOf(table)
    .flatMap(contentOf)
    .filter((row) => row.name === "w:tr" && !isDeletedRow(row))

/** The lower or right part of a cell that reaches over several. */
const isContinued = (properties: XmlElement | undefined): boolean =>
  ["w:vMerge", "w:hMerge"].some((name) => {
    const merge = childNamed(properties, name)
    return merge !== undefined && merge.attributes["w:val"] !== "restart"
  })

const leftOut = (row: XmlElement, side: "w:gridBefore" | "w:gridAfter"): ReadonlyArray<Place> => {
  const count = valueOf(childNamed(row, "w:trPr"), side)
  return Array.from<Place>({ length: count === undefined || count === "0" ? 0 : spanOf(count) })
}

/** The places of a row from left to right. */
export const placesOf = (row: XmlElement): ReadonlyArray<Place> => [
  ...leftOut(row, "w:gridBefore"),
  ...elementsOf(row)
    .flatMap(contentOf)
    .flatMap((cell): ReadonlyArray<Place> => {
      if (cell.name !== "w:tc") return []
      const properties = childNamed(cell, "w:tcPr")
      if (childNamed(properties, "w:cellDel") !== undefined) return []
      const others = Array.from<Place>({ length: spanOf(valueOf(properties, "w:gridSpan")) - 1 })
      return [isContinued(properties) ? undefined : cell, ...others]
    }),
  ...leftOut(row, "w:gridAfter")
]
