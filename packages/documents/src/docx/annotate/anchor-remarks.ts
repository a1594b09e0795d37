/**
 * Puts the ends of remarks into the XML of a document. Runs are parted where a remark begins or ends inside one, each part
 * with the properties of the whole; every other character of the part stays as it is.
 */
import { element, escapeXml } from "../../xml/element.ts"
import { childNamed, elementsOf, textContent, type XmlElement } from "../../xml/parse-xml.ts"
import type { RunSpan } from "../read/story.ts"
import type { Remark } from "./comment.ts"

interface Marks {
  /** Positions in the text, each with what stands there. */
  readonly at: Map<number, Array<string>>
}

const rangeStart = (id: number): string => element("w:commentRangeStart", { "w:id": id })
const rangeEnd = (id: number): string =>
  element("w:commentRangeEnd", { "w:id": id }) + element("w:r", {}, element("w:commentReference", { "w:id": id }))

/** The runs of the text in which a remark begins and ends: of one beside no run, the nearest behind it, or before it. */
const reach = (runs: ReadonlyArray<RunSpan>, { start, end }: Remark): readonly [RunSpan, RunSpan] | undefined => {
  const first = runs.find((run) => run.end > start && run.end > run.start) ?? runs.at(-1)
  const last = runs.findLast((run) => run.start < end && run.end > run.start) ?? first
  return first === undefined || last === undefined ? undefined : [first, last.end <= first.start ? first : last]
}

const add = ({ at }: Marks, position: number, mark: string, first: boolean): void => {
  const marks = at.get(position) ?? []
  at.set(position, first ? [mark, ...marks] : [...marks, mark])
}

const text = (content: string): string => `<w:t xml:space="preserve">${escapeXml(content)}</w:t>`

/** A run as parts between its marks. */
const parted = (run: XmlElement, pieces: ReadonlyArray<RunSpan>, marks: Marks, source: string): string => {
  const properties = childNamed(run, "w:rPr")
  const shared = properties === undefined ? "" : source.slice(properties.start, properties.end)
  const whole = source.slice(run.start, source.indexOf(">", run.start) + 1)
  const parts: Array<string> = []
  let open = ""
  const close = (): void => {
    if (open !== "") parts.push(`${whole}${shared}${open}</w:r>`)
    open = ""
  }
  for (const child of elementsOf(run)) {
    if (child === properties) continue
    const piece = pieces.find((each) => each.piece === child)
    if (piece === undefined || child.name !== "w:t") {
      const mark = piece === undefined ? undefined : marks.at.get(piece.start)
      if (mark !== undefined) {
        close()
        parts.push(...mark)
      }
      open += source.slice(child.start, child.end)
      continue
    }
    const content = textContent(child)
    let told = 0
    for (let position = piece.start; position <= piece.end; position++) {
      const mark = marks.at.get(position)
      if (mark === undefined) continue
      const before = content.slice(told, position - piece.start)
      if (before !== "") open += text(before)
      told = position - piece.start
      close()
      parts.push(...mark)
      // A mark between two pieces stands once.
      marks.at.delete(position)
    }
    const rest = content.slice(told)
    if (told === 0 && rest === content) open += source.slice(child.start, child.end)
    else if (rest !== "") open += text(rest)
  }
  close()
  return parts.join("")
}

/** The XML of the part with the ends of the remarks in it, numbered from `firstId` in their order. */
export const anchorRemarks = (
  source: string,
  runs: ReadonlyArray<RunSpan>,
  remarks: ReadonlyArray<Remark>,
  firstId: number
): string => {
  const marks: Marks = { at: new Map() }
  const touched = new Map<XmlElement, Array<RunSpan>>()
  for (const [index, remark] of remarks.entries()) {
    const reached = reach(runs, remark)
    if (reached === undefined) continue
    const [first, last] = reached
    add(marks, Math.max(remark.start, first.start), rangeStart(firstId + index), false)
    // Ends stand before the starts of what begins at the same place.
    add(
      marks,
      Math.max(Math.min(remark.end, last.end), Math.max(remark.start, first.start)),
      rangeEnd(firstId + index),
      true
    )
    for (const run of [first, last]) touched.set(run.element, [])
  }
  for (const run of runs) touched.get(run.element)?.push(run)
  let result = ""
  let told = 0
  for (const [run, pieces] of [...touched].toSorted(([a], [b]) => a.start - b.start)) {
    result += source.slice(told, run.start) + parted(run, pieces, marks, source)
    told = run.end
  }
  return result + source.slice(told)
}
