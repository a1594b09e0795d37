/**
 * Puts the ends of remarks into the XML of a document. Where a remark begins or ends inside a run, the run is parted, each
 * part with the properties of the whole; every other character of the part stays as it is.
 */
import { element } from "../../xml/element.ts"
import type { XmlElement } from "../../xml/parse-xml.ts"
import type { RunSpan } from "../read/story.ts"
import type { Remark } from "./comment.ts"
import { type Control, type Holders, holdersOf } from "./holders.ts"
import { partedRun } from "./parted-run.ts"

/** Where a mark stands: before or behind an element of the part, or inside a run. */
type Place =
  | { readonly kind: "boundary"; readonly at: number }
  | { readonly kind: "inside"; readonly run: XmlElement; readonly position: number }

/** A stretch of the text. */
interface Extent {
  start: number
  end: number
}

const rangeStart = (id: number): string => element("w:commentRangeStart", { "w:id": id })
const rangeEnd = (id: number): string =>
  element("w:commentRangeEnd", { "w:id": id }) + element("w:r", {}, element("w:commentReference", { "w:id": id }))

/** The first of the runs, which are in the order of the text, of which `holds` is so; all behind it have to be so too. */
const firstWhere = (runs: ReadonlyArray<RunSpan>, holds: (run: RunSpan) => boolean): number => {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const run = runs[middle]
    if (run !== undefined && holds(run)) high = middle
    else low = middle + 1
  }
  return low
}

/** The runs in which a remark begins and ends; of one that stands beside no run, the nearest behind it or before it. */
const reach = (runs: ReadonlyArray<RunSpan>, { start, end }: Remark): readonly [RunSpan, RunSpan] | undefined => {
  const first = runs[firstWhere(runs, (run) => run.end > start)] ?? runs.at(-1)
  const last = runs[firstWhere(runs, (run) => run.start >= end) - 1] ?? first
  if (first === undefined || last === undefined) return undefined
  return [first, last.start < first.start ? first : last]
}

class Anchors {
  readonly #holders: ReadonlyMap<number, Holders>
  readonly #extents = new Map<number, Extent>()
  readonly #pieces = new Map<number, Extent>()
  /** Marks between elements, by where they stand in the part; ends before starts. */
  readonly boundaries = new Map<number, Array<string>>()
  /** Marks inside runs, by position in the text. */
  readonly inside = new Map<XmlElement, Map<number, Array<string>>>()

  constructor(root: XmlElement, runs: ReadonlyArray<RunSpan>) {
    this.#holders = holdersOf(root)
    for (const run of runs) {
      this.#widen(this.#pieces, run.element.start, run)
      for (const control of this.#holdersOf(run).controls) this.#widen(this.#extents, control.start, run)
    }
  }

  startOf({ start }: Remark, first: RunSpan): Place {
    const { controls, box } = this.#holdersOf(first)
    const control = controls.find((each) => each.plain || this.#extentOf(each).start >= start)
    if (control !== undefined) return { kind: "boundary", at: control.start }
    if (box !== undefined) return { kind: "boundary", at: box.start }
    const run = first.element
    return (this.#pieces.get(run.start)?.start ?? 0) >= start
      ? { kind: "boundary", at: run.start }
      : { kind: "inside", run, position: first.piece.name === "w:t" ? Math.max(start, first.start) : first.start }
  }

  endOf({ end }: Remark, last: RunSpan): Place {
    const { controls, box } = this.#holdersOf(last)
    const control = controls.find((each) => each.plain || this.#extentOf(each).end <= end)
    if (control !== undefined) return { kind: "boundary", at: control.end }
    if (box !== undefined) return { kind: "boundary", at: box.end }
    const run = last.element
    return (this.#pieces.get(run.start)?.end ?? 0) <= end
      ? { kind: "boundary", at: run.end }
      : { kind: "inside", run, position: last.piece.name === "w:t" ? Math.min(end, last.end) : last.end }
  }

  add(place: Place, mark: string, isEnd: boolean): void {
    const marks = this.#marksAt(place)
    if (isEnd) marks.unshift(mark)
    else marks.push(mark)
  }

  #marksAt(place: Place): Array<string> {
    const [all, key] =
      place.kind === "boundary" ? [this.boundaries, place.at] : [this.#marksIn(place.run), place.position]
    const marks = all.get(key) ?? []
    all.set(key, marks)
    return marks
  }

  #marksIn(run: XmlElement): Map<number, Array<string>> {
    const marks = this.inside.get(run) ?? new Map<number, Array<string>>()
    this.inside.set(run, marks)
    return marks
  }

  #holdersOf({ element: { start } }: RunSpan): Holders {
    return this.#holders.get(start) ?? { controls: [], box: undefined }
  }

  #extentOf({ start }: Control): Extent {
    return this.#extents.get(start) ?? { start: Number.POSITIVE_INFINITY, end: 0 }
  }

  #widen(extents: Map<number, Extent>, key: number, { start, end }: RunSpan): void {
    const known = extents.get(key)
    extents.set(key, { start: Math.min(known?.start ?? start, start), end: Math.max(known?.end ?? end, end) })
  }
}

/** Before or behind which place of the part a mark stands, to compare two by. */
const offsetOf = (place: Place): number => (place.kind === "boundary" ? place.at : place.run.start)

/** The XML of the part with the ends of the remarks in it, numbered from `firstId` in their order. */
export const anchorRemarks = (
  source: string,
  root: XmlElement,
  runs: ReadonlyArray<RunSpan>,
  remarks: ReadonlyArray<Remark>,
  firstId: number
): string => {
  const anchors = new Anchors(root, runs)
  for (const [index, remark] of remarks.entries()) {
    const reached = reach(runs, remark)
    if (reached === undefined) continue
    const [first, last] = reached
    const start = anchors.startOf(remark, first)
    const end = anchors.endOf(remark, last)
    // Text of a box is told behind its paragraph, and stands before it: what begins there ends there.
    const behind = offsetOf(end) < offsetOf(start) ? anchors.endOf({ ...remark, end: first.end }, first) : end
    anchors.add(start, rangeStart(firstId + index), false)
    anchors.add(behind, rangeEnd(firstId + index), true)
  }
  const pieces = new Map<XmlElement, Array<RunSpan>>(Array.from(anchors.inside.keys(), (run) => [run, []]))
  for (const piece of runs) pieces.get(piece.element)?.push(piece)
  const edits = [
    ...Array.from(anchors.boundaries, ([at, marks]) => ({ start: at, end: at, text: marks.join("") })),
    ...Array.from(anchors.inside, ([run, marks]) => ({
      start: run.start,
      end: run.end,
      text: partedRun(source, run, pieces.get(run) ?? [], marks)
    }))
  ].toSorted((a, b) => a.start - b.start || a.end - b.end)
  let result = ""
  let told = 0
  for (const { start, end, text } of edits) {
    result += source.slice(told, start) + text
    told = end
  }
  return result + source.slice(told)
}
