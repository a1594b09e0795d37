/** Which elements of a page its reader sees, and which stand on lines of their own. */
import type { DefaultTreeAdapterTypes } from "parse5"

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

const unseen = new Set(
  "audio button canvas datalist embed head iframe link math meta noscript object script select style svg template textarea title video".split(
    " "
  )
)

const blocks = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " "
  )
)

export const isElement = (node: Node): node is Element => "tagName" in node

export const attributeOf = ({ attrs }: Element, sought: string): string | undefined =>
  attrs.find(({ name }) => name === sought)?.value

/** By its kind, by the attribute, or by a style of its own; sheets of styles are not looked at. */
export const isSeen = (element: Element): boolean =>
  !unseen.has(element.tagName) &&
  attributeOf(element, "hidden") === undefined &&
  !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, "style") ?? "")

export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName)

export const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)
