/** A page as the tree that browsers make of it, within bounds that no letter comes near. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from "parse5"

const htmlLimits = { depth: 500, elements: 500_000 } as const

/** Why a page is not read: what it takes to read it grows with both. */
export class UnreadableHtml extends Error {
  readonly reason: "depth" | "elements"

  constructor(reason: UnreadableHtml["reason"]) {
    super(`a page beyond the bound of ${reason}`)
    this.reason = reason
  }
}

/** Counts while the tree is made: a tree beyond the bounds is never finished. */
const boundedAdapter = (): TreeAdapter<DefaultTreeAdapterMap> => {
  let [depth, elements] = [0, 0]
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      elements += 1
      if (elements > htmlLimits.elements) throw new UnreadableHtml("elements")
      return defaultTreeAdapter.createElement(...made)
    },
    onItemPush: () => {
      depth += 1
      if (depth > htmlLimits.depth) throw new UnreadableHtml("depth")
    },
    onItemPop: () => {
      depth -= 1
    }
  }
}

/** Throws `UnreadableHtml`. */
export const parseHtml = (source: string): DefaultTreeAdapterMap["document"] =>
  parse(source, { treeAdapter: boundedAdapter() })
