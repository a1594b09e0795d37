import type { XmlElement } from "../../xml/parse-xml.ts"
import type { NamedSpan } from "./story.ts"
import type { ToldText } from "../../text/told-text.ts"

/** Bookmarks may begin and end in different paragraphs, cells or runs: their ends find each other by id. */
export class Bookmarks {
  readonly spans: Array<NamedSpan> = []
  readonly #open = new Map<string, { readonly start: number; readonly name: string }>()

  /** `w:bookmarkStart` or `w:bookmarkEnd`, where the text has come so far. */
  end({ name, attributes }: XmlElement, text: ToldText): void {
    const id = attributes["w:id"] ?? ""
    if (name === "w:bookmarkStart") {
      this.#open.set(id, { start: text.next, name: attributes["w:name"] ?? "" })
      return
    }
    const open = this.#open.get(id)
    this.#open.delete(id)
    if (open !== undefined) this.spans.push({ ...open, end: Math.max(open.start, text.length) })
  }
}
