import { elementsOf, type XmlElement } from "../../xml/parse-xml.ts"

/** Of the ways in which `mc:AlternateContent` gives one thing, the first; the others are for programs that do not know it. */
export const branchOf = (alternatives: XmlElement): XmlElement | undefined =>
  elementsOf(alternatives).find(({ name }) => name === "mc:Choice") ??
  elementsOf(alternatives).find(({ name }) => name === "mc:Fallback")

/** Text boxes of a drawing. Of the ways in which one thing is given, the first that has text. */
export const boxesIn = (drawing: XmlElement): ReadonlyArray<XmlElement> => {
  if (drawing.name === "w:txbxContent") return [drawing]
  if (drawing.name === "mc:AlternateContent") {
    for (const branch of elementsOf(drawing)) {
      const boxes = boxesIn(branch)
      if (boxes.length > 0) return boxes
    }
    return []
  }
  return elementsOf(drawing).flatMap(boxesIn)
}
