/**
 * A letter in Markdown. It is read as it is written; of one that Duxue wrote, the `data` elements are taken out of the text,
 * and tell what its figures state.
 */
import type { BoundSpan } from "@duxue/core"
import { boundOf } from "../bound/figure-data.ts"

export interface MarkdownText {
  readonly text: string
  readonly bound: ReadonlyArray<BoundSpan>
}

/** `data` holds no other element; an attribute has no mark of its own in its value, for those are written as entities. */
const dataElement = /<data((?: [a-z-]+="[^"<>]*")*)>([^<>]*)<\/data>/g
const attribute = / ([a-z-]+)="([^"]*)"/g

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' }
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => characters[name] ?? "")
/** What the writer put a stroke before, so that it is no mark. */
const unmarked = (text: string): string => text.replace(/\\([\\`*_[\]<>|#])/g, "$1")

export const readMarkdown = (source: string): MarkdownText => {
  if (!source.includes("<data ")) return { text: source, bound: [] }
  const bound: Array<BoundSpan> = []
  let text = ""
  let told = 0
  for (const match of source.matchAll(dataElement)) {
    const [whole, written = "", content = ""] = match
    const attributes = Object.fromEntries(
      [...written.matchAll(attribute)].map(([, name = "", value = ""]) => [name, unescaped(value)] as const)
    )
    const before = text + unmarked(source.slice(told, match.index))
    const words = unescaped(content)
    const span = boundOf(attributes, before.length, before.length + words.length)
    text = before + words
    told = match.index + whole.length
    if (span !== undefined) bound.push(span)
  }
  return { text: text + unmarked(source.slice(told)), bound }
}
