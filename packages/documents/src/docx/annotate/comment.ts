import { element, escapeXml } from "../../xml/element.ts"

/** What is written in the margin beside a place of the text. */
export interface Remark {
  /** In UTF-16 units of the text that was read from the document. */
  readonly start: number
  readonly end: number
  /** One paragraph each; the first is the heading. */
  readonly paragraphs: ReadonlyArray<string>
}

export interface Author {
  readonly name: string
  readonly initials: string
  /** ISO date and time, given by who asks: nothing here looks at a clock. */
  readonly date: string
}

/** CT_Comment. The first paragraph begins with the mark that Word puts there. */
export const commentXml = (id: number, { paragraphs }: Remark, { name, initials, date }: Author): string =>
  element(
    "w:comment",
    { "w:id": id, "w:author": name, "w:date": date, "w:initials": initials },
    ...paragraphs.map((text, index) =>
      element(
        "w:p",
        {},
        index === 0 ? element("w:r", {}, element("w:annotationRef")) : "",
        element(
          "w:r",
          {},
          index === 0 ? element("w:rPr", {}, element("w:b")) : "",
          `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
        )
      )
    )
  )
