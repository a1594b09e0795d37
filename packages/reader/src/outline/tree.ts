import type { Heading } from "./headings.ts"

/** A heading with what stands under it. */
export interface Node {
  readonly heading: Heading
  /** Where the text under the heading ends. */
  readonly end: number
  readonly children: ReadonlyArray<Node>
}

interface Growing extends Node {
  end: number
  readonly children: Array<Growing>
}

/** Nests headings by rank; `end` is where the text under the last of them ends. */
export const treeOf = (headings: ReadonlyArray<Heading>, end: number): ReadonlyArray<Node> => {
  const roots: Array<Growing> = []
  const open: Array<Growing> = []
  for (const heading of headings) {
    let parent = open[open.length - 1]
    while (parent !== undefined && parent.heading.rank >= heading.rank) {
      parent.end = heading.start
      open.pop()
      parent = open[open.length - 1]
    }
    const node: Growing = { heading, end, children: [] }
    const siblings = parent === undefined ? roots : parent.children
    siblings.push(node)
    open.push(node)
  }
  return roots
}
