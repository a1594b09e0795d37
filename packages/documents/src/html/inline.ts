import type { Inline } from "@duxue/core"
import { dataAttributes } from "../bound/figure-data.ts"
import { element, escapeXml } from "../xml/element.ts"

/** Words, and figures as `data` elements. */
export const inlineHtml = (inlines: ReadonlyArray<Inline>): string =>
  inlines
    .map((each) =>
      each.kind === "words" ? escapeXml(each.text) : element("data", dataAttributes(each), escapeXml(each.text))
    )
    .join("")
