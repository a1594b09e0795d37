/** Which headings are sections, which are items, and which open parts two and three. */
import type { Section, SectionId } from "@duxue/core"
import type { Heading } from "./headings.ts"
import { sectionOf } from "./mapping.ts"
import { ranks } from "./marks.ts"
import { type Role, roleOf } from "./roles.ts"
import type { Node } from "./tree.ts"

/** What a heading is; headings inside an item or an entry are not listed. */
export type Place =
  | { readonly kind: "part"; readonly node: Node; readonly role: Role }
  | {
      readonly kind: "section"
      readonly id: SectionId | null
      readonly heading: Heading
      readonly end: number
      readonly items: ReadonlyArray<Node>
    }

const partRole = ({ heading }: Node): Role | undefined =>
  heading.proper && (heading.rank < ranks.digit || heading.text.length <= 14) ? roleOf(heading.text) : undefined

export const placesOf = (roots: ReadonlyArray<Node>, sections: ReadonlyArray<Section>): ReadonlyArray<Place> => {
  const known = new Map<Node, SectionId | undefined>()
  const own = (node: Node): SectionId | undefined => {
    if (!known.has(node)) known.set(node, sectionOf(node.heading.text, sections))
    return known.get(node)
  }

  const distinct = (nodes: ReadonlyArray<Node>): ReadonlySet<SectionId> =>
    new Set(nodes.flatMap((node) => (partRole(node) === undefined ? (own(node) ?? []) : [])))

  /** A heading above sections: 一、自查自评情况, or 二、优先发展教育 over 经费 and 教师. */
  const holdsSections = (node: Node): boolean => {
    const section = own(node)
    const below = distinct(node.children)
    const numbered = node.children.every(({ heading }) => heading.rank >= ranks.digit)
    if (section === undefined) return below.size >= (numbered ? 2 : 1) || node.children.some(holdsSections)
    const others = Array.from(below).filter((id) => id !== section)
    return node.heading.rank <= ranks.clause && !numbered && others.length >= 2
  }

  const asSection = (node: Node): ReadonlyArray<Place> => {
    const parts = node.children.flatMap((child) => {
      const role = partRole(child)
      return role === undefined ? [] : [{ kind: "part", node: child, role } as const]
    })
    const items = node.children.filter((child) => partRole(child) === undefined)
    return [
      { kind: "section", id: own(node) ?? mostOf(items) ?? null, heading: node.heading, end: node.end, items },
      ...parts
    ]
  }

  /** A heading whose words say nothing is about what at least half of its items are about. */
  const mostOf = (items: ReadonlyArray<Node>): SectionId | undefined => {
    const counts = new Map<SectionId, number>()
    for (const item of items) {
      const id = own(item)
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const [most] = Array.from(counts).toSorted(([, a], [, b]) => b - a)
    return most !== undefined && most[1] * 2 >= items.length ? most[0] : undefined
  }

  /** Indicators told one after another without sections: those that stand together and are about one thing are one. */
  const flat = (items: ReadonlyArray<Node>): ReadonlyArray<Place> => {
    const runs: Array<{ id: SectionId | null; items: Array<Node> }> = []
    for (const item of items) {
      const id = own(item) ?? null
      const run = runs[runs.length - 1]
      if (run !== undefined && run.id === id) run.items.push(item)
      else runs.push({ id, items: [item] })
    }
    return runs.map(({ id, items: run }) => {
      const first = run[0] as Node
      const last = run[run.length - 1] as Node
      return { kind: "section", id, heading: first.heading, end: last.end, items: run }
    })
  }

  const visit = (siblings: ReadonlyArray<Node>): ReadonlyArray<Place> => {
    const places: Array<Place> = []
    let run: Array<Node> = []
    const endRun = () => {
      places.push(...flat(run))
      run = []
    }
    for (const node of siblings) {
      const role = partRole(node)
      if (role === undefined && node.heading.rank >= ranks.digit && !holdsSections(node)) {
        run.push(node)
        continue
      }
      endRun()
      if (role !== undefined) places.push({ kind: "part", node, role })
      else if (holdsSections(node)) places.push(...visit(node.children))
      else places.push(...asSection(node))
    }
    endRun()
    return places
  }

  return visit(roots)
}
