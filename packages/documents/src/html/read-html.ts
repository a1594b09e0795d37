/** A web page as the text of a letter: a line for each block, a row of a table in cells parted by bars. */
import { type DefaultTreeAdapterTypes, parse } from "parse5"
import { boundOf } from "../bound/figure-data.ts"
import type { BoundSpan } from "@duxue/core"

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export interface HtmlText {
  readonly text: string
  readonly bound: ReadonlyArray<BoundSpan>
}

/** What no reader of the page sees. */
const unseen = new Set(["head", "script", "style", "template", "noscript", "title", "svg", "math", "iframe", "object"])
/** What begins and ends on a line of its own. */
const blocks = new Set(
  "address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " "
  )
)

const MOST_DEPTH = 500

class Teller {
  text = ""
  readonly bound: Array<BoundSpan> = []

  nodes(nodes: ReadonlyArray<Node>, depth: number, preserved: boolean): void {
    if (depth > MOST_DEPTH) return
    for (const node of nodes) {
      if (node.nodeName === "#text") this.#words((node as DefaultTreeAdapterTypes.TextNode).value, preserved)
      else if ("tagName" in node && !unseen.has(node.tagName)) this.#element(node, depth, preserved)
    }
  }

  /** White space of the source is one space at most, and none where a line begins or between Chinese characters. */
  #words(value: string, preserved: boolean): void {
    if (preserved) {
      this.text += value
      return
    }
    const words = value.replace(/[\t\n\f\r ]+/g, " ")
    const begins = this.text === "" || this.text.endsWith("\n") || this.text.endsWith(" ")
    this.text += begins ? words.replace(/^ /, "") : words
  }

  #element(element: Element, depth: number, preserved: boolean): void {
    const { tagName, childNodes } = element
    if (tagName === "br") this.#line(true)
    else if (tagName === "td" || tagName === "th") {
      if (!this.text.endsWith("\n") && this.text !== "") this.text = `${this.text.trimEnd()} | `
      this.nodes(childNodes, depth + 1, preserved)
    } else if (blocks.has(tagName)) {
      this.#line()
      this.nodes(childNodes, depth + 1, preserved || tagName === "pre")
      this.#line()
    } else {
      const start = this.text.length
      this.nodes(childNodes, depth + 1, preserved)
      if (tagName !== "data") return
      const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
      const span = boundOf(attributes, start, this.text.length)
      if (span !== undefined) this.bound.push(span)
    }
  }

  #line(always = false): void {
    if (this.text === "") return
    this.text = this.text.replace(/ +$/, "")
    if (always || !this.text.endsWith("\n")) this.text += "\n"
  }
}

export const readHtml = (source: string): HtmlText => {
  const teller = new Teller()
  teller.nodes(parse(source).childNodes, 0, false)
  return { text: teller.text, bound: teller.bound }
}
