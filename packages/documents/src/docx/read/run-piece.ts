import { textContent, type XmlElement } from "../../xml/parse-xml.ts"
import type { StoryContext } from "./story.ts"
import { symbolText } from "./symbols.ts"

const characters: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:noBreakHyphen": "-",
  "w:softHyphen": ""
}

/** A note is told where it is referred to. */
const noteText = (kind: "footnote" | "endnote", { attributes }: XmlElement, { note }: StoryContext): string => {
  const text = note(kind, attributes["w:id"] ?? "")
  return text === undefined ? "" : `（注：${text}）`
}

/** What a child of a run says, a line broken as `lineBreak`; `undefined` of one that holds no text itself. */
export const pieceText = (child: XmlElement, context: StoryContext, lineBreak: string): string | undefined => {
  switch (child.name) {
    case "w:t":
      return textContent(child)
    case "w:sym":
      return symbolText(child)
    case "w:cr":
      return lineBreak
    case "w:br":
      // Pages and columns break between lines anyway.
      return (child.attributes["w:type"] ?? "textWrapping") === "textWrapping" ? lineBreak : ""
    case "w:footnoteReference":
      return noteText("footnote", child, context)
    case "w:endnoteReference":
      return noteText("endnote", child, context)
    default:
      return characters[child.name]
  }
}
