/** A letter as .docx: the official format of GB/T 9704-2012, every figure a content control bound to its fact. */
import type { LetterModel } from "@duxue/core"
import { element, escapeXml, xmlDocument } from "../../xml/element.ts"
import { documentXml, namespaces } from "./document.ts"
import { chartRegister } from "./chart/chart-register.ts"
import { type FactPart, factPart } from "./fact-part.ts"
import { footLine, markParagraphs } from "./letterhead.ts"
import { officePackage, type OfficePart } from "./office-package.ts"
import { pageNumber } from "./page-number.ts"
import { drawingNamespaces } from "./red-line.ts"
import { references } from "./section.ts"
import { settingsXml } from "./settings.ts"
import { fontTableXml, stylesXml } from "./styles.ts"

export interface DocxOptions {
  /**
   * Whether a seal will be set upon it, as the rules ask of a letter that a government signs (党政机关公文处理工作条例,
   * 第九条); true where it is left out. Name and date stand otherwise without one.
   */
  readonly seal?: boolean
}

const main = "word/document.xml"

const wordPart = (
  name: string,
  content: string,
  kind: "styles" | "settings" | "fontTable" | "header" | "footer",
  id: string
): OfficePart => ({
  name: `word/${name}.xml`,
  content,
  type: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
  from: main,
  relation: { id, type: kind }
})

const edge = (root: "w:hdr" | "w:ftr", content: string): string =>
  xmlDocument(element(root, { ...namespaces, ...drawingNamespaces }, content))

const coreProperties = ({ frame }: LetterModel): OfficePart => ({
  name: "docProps/core.xml",
  content: xmlDocument(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/"
      },
      element("dc:title", {}, escapeXml(frame.title)),
      element("dc:creator", {}, escapeXml(frame.issuer)),
      element("dc:language", {}, "zh-CN")
    )
  ),
  type: "application/vnd.openxmlformats-package.core-properties+xml",
  from: "",
  relation: {
    id: "rIdCore",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
  }
})

const factParts = (facts: FactPart): ReadonlyArray<OfficePart> => [
  {
    name: "customXml/item1.xml",
    content: facts.xml(),
    type: null,
    from: main,
    relation: { id: "rIdFacts", type: "customXml" }
  },
  {
    name: "customXml/itemProps1.xml",
    content: xmlDocument(
      element(
        "ds:datastoreItem",
        { "ds:itemID": facts.storeItem, "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml" },
        element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": facts.namespace }))
      )
    ),
    type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    from: "customXml/item1.xml",
    relation: { id: "rIdProperties", type: "customXmlProps" }
  }
]

/** The same letter is the same bytes. */
export const writeDocx = (letter: LetterModel, { seal = true }: DocxOptions = {}): Uint8Array => {
  const facts = factPart()
  const charts = chartRegister()
  // The text is written first: the parts list what it bound and drew.
  const document = documentXml(letter, { facts, charts }, seal)
  return officePackage([
    {
      name: main,
      content: document,
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      from: "",
      relation: { id: "rIdDocument", type: "officeDocument" }
    },
    wordPart("styles", stylesXml(), "styles", "rIdStyles"),
    wordPart("settings", settingsXml(), "settings", "rIdSettings"),
    wordPart("fontTable", fontTableXml(), "fontTable", "rIdFonts"),
    wordPart("header1", edge("w:hdr", markParagraphs(letter.frame.issuer)), "header", references.firstHeader),
    wordPart("footer1", edge("w:ftr", footLine()), "footer", references.firstFooter),
    wordPart("footer2", edge("w:ftr", pageNumber("odd")), "footer", references.oddFooter),
    wordPart("footer3", edge("w:ftr", pageNumber("even")), "footer", references.evenFooter),
    ...charts.parts(main),
    ...factParts(facts),
    coreProperties(letter)
  ])
}
