import type { Inline } from "@duxue/core"
import { dataAttributes } from "../bound/figure-data.ts"
import { element, escapeXml } from "../xml/element.ts"

/** What Markdown would take for a mark of its own. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`)

/** Words, and figures as inline `data` elements, which renderers show as their text. */
export const inlineMarkdown = (inlines: ReadonlyArray<Inline>): string =>
  inlines
    .map((each) =>
      each.kind === "words" ? escapeMarkdown(each.text) : element("data", dataAttributes(each), escapeXml(each.text))
    )
    .join("")
