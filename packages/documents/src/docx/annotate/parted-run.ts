/** A run in parts, so that marks can stand between its words. */
import { escapeXml } from "../../xml/element.ts"
import { childNamed, elementsOf, textContent, type XmlElement } from "../../xml/parse-xml.ts"
import type { RunSpan } from "../read/story.ts"

const words = (content: string): string => `<w:t xml:space="preserve">${escapeXml(content)}</w:t>`

/**
 * The XML of `run`, parted at the positions of `marks`, which stand between its parts; each part has the attributes and the
 * properties of the whole. `pieces` are its stretches of the text, in whose positions the marks are told.
 */
export const partedRun = (
  source: string,
  run: XmlElement,
  pieces: ReadonlyArray<RunSpan>,
  marks: ReadonlyMap<number, ReadonlyArray<string>>
): string => {
  const properties = childNamed(run, "w:rPr")
  const shared = properties === undefined ? "" : source.slice(properties.start, properties.end)
  const opening = source.slice(run.start, source.indexOf(">", run.start) + 1)
  const parts: Array<string> = []
  const told = new Set<number>()
  let content = ""
  const part = (position: number): void => {
    const here = marks.get(position)
    if (here === undefined || told.has(position)) return
    told.add(position)
    if (content !== "") parts.push(`${opening}${shared}${content}</w:r>`)
    content = ""
    parts.push(...here)
  }
  for (const child of elementsOf(run)) {
    if (child === properties) continue
    const piece = pieces.find((each) => each.piece === child)
    if (piece === undefined) {
      content += source.slice(child.start, child.end)
      continue
    }
    part(piece.start)
    const cuts = Array.from(marks.keys())
      .filter((position) => piece.start < position && position < piece.end && child.name === "w:t")
      .toSorted((a, b) => a - b)
    if (cuts.length === 0) content += source.slice(child.start, child.end)
    else {
      const text = textContent(child)
      let behind = piece.start
      for (const position of [...cuts, piece.end]) {
        content += words(text.slice(behind - piece.start, position - piece.start))
        if (position < piece.end) part(position)
        behind = position
      }
    }
    part(piece.end)
  }
  if (content !== "") parts.push(`${opening}${shared}${content}</w:r>`)
  return parts.join("")
}
