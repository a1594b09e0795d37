import { element } from "../../xml/element.ts"
import { grid, page, twips } from "../official-format.ts"
import { letterheadOf } from "./letterhead.ts"

/** What the section refers to, by relationship id. */
export const references = {
  firstHeader: "rIdFirstHeader",
  firstFooter: "rIdFirstFooter",
  oddFooter: "rIdOddFooter",
  evenFooter: "rIdEvenFooter"
} as const

/** CT_SectPr in the order of its schema: references, pgSz, pgMar, titlePg, docGrid. */
export const sectionProperties = (issuer: string): string =>
  element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "first", "r:id": references.firstHeader }),
    element("w:footerReference", { "w:type": "first", "r:id": references.firstFooter }),
    element("w:footerReference", { "w:type": "default", "r:id": references.oddFooter }),
    element("w:footerReference", { "w:type": "even", "r:id": references.evenFooter }),
    element("w:pgSz", { "w:w": page.width, "w:h": page.height }),
    element("w:pgMar", {
      "w:top": page.top,
      "w:right": page.right,
      "w:bottom": page.bottom,
      "w:left": page.left,
      "w:header": twips(letterheadOf(issuer).headerTop),
      "w:footer": page.footer,
      "w:gutter": 0
    }),
    element("w:titlePg"),
    element("w:docGrid", { "w:type": "lines", "w:linePitch": grid.linePitch })
  )
