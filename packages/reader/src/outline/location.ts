/** Where a place of the text lies: section, item, part, and the headings above it. */
import type { SectionId } from "@duxue/core"
import type { Frame } from "./frame.ts"
import type { PartEntry } from "./parts.ts"
import type { Place } from "./sections.ts"
import type { Node } from "./tree.ts"

export interface Location {
  readonly section: SectionId | null
  /** The item's number as printed; null outside items. */
  readonly item: number | null
  readonly part: "body" | "problems" | "plans" | "frame"
  /** The words of all headings above, outermost first, joined by spaces. */
  readonly heading: string
}

interface Stretch {
  readonly start: number
  readonly location: Location
}

const frameLocation: Location = { section: null, item: null, part: "frame", heading: "" }
const bodyLocation: Location = { section: null, item: null, part: "body", heading: "" }

export const locator = (
  frame: Frame,
  roots: ReadonlyArray<Node>,
  places: ReadonlyArray<Place>,
  entries: ReadonlyArray<PartEntry>
): ((plainIndex: number) => Location) => {
  const sectionAt = new Map<Node, SectionId | null>()
  const sectionByHeading = new Map<number, SectionId | null>()
  const parts = new Map<Node, "problems" | "plans">()
  for (const place of places) {
    if (place.kind === "part") parts.set(place.node, place.role === "plans" ? "plans" : "problems")
    else {
      sectionByHeading.set(place.heading.start, place.id)
      for (const item of place.items) sectionAt.set(item, place.id)
    }
  }
  const stretches: Array<Stretch> = []
  const lay = (node: Node, above: Location): void => {
    const { start, number, text } = node.heading
    const part = parts.get(node) ?? above.part
    const isItem = sectionAt.has(node)
    const here: Location =
      part === "body"
        ? {
            section: sectionAt.get(node) ?? sectionByHeading.get(start) ?? above.section,
            item: isItem ? (number ?? null) : above.item,
            part,
            heading: joined(above.heading, text)
          }
        : { section: null, item: null, part, heading: joined(above.heading, text) }
    stretches.push({ start, location: here })
    for (const child of node.children) lay(child, here)
  }
  if (frame.bodyStart > 0) stretches.push({ start: 0, location: frameLocation })
  stretches.push({ start: frame.bodyStart, location: bodyLocation })
  for (const root of roots) lay(root, bodyLocation)
  const turned = withEntries(stretches, entries)
  turned.push({ start: frame.bodyEnd, location: frameLocation })
  return (plainIndex) => turned[lastAtOrBefore(turned, plainIndex)]?.location ?? frameLocation
}

const joined = (above: string, text: string): string => (above.length === 0 ? text : `${above} ${text}`)

/** An entry that turns from a problem to its plan is in part three from there on. */
const withEntries = (stretches: ReadonlyArray<Stretch>, entries: ReadonlyArray<PartEntry>): Array<Stretch> => {
  const all = stretches.slice()
  for (const { start, part } of entries) {
    const above = stretches[lastAtOrBefore(stretches, start)]?.location
    if (above !== undefined && above.part !== part && above.part !== "body")
      all.push({ start, location: { ...above, part } })
  }
  return all.toSorted((a, b) => a.start - b.start)
}

const lastAtOrBefore = (stretches: ReadonlyArray<Stretch>, at: number): number => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Stretch).start <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
