/** A letter as .docx: the official format of GB/T 9704-2012, every figure a content control bound to its fact. */
import type { Block, LetterModel } from "@duxue/core"
import { strToU8, zipSync, type Zippable } from "fflate"
import { element, escapeXml, xmlDocument } from "../../xml/element.ts"
import { type FactPart, factPart } from "./fact-part.ts"
import { closingParagraphs, openingParagraphs } from "./frame.ts"
import { footLine, markParagraphs } from "./letterhead.ts"
import { pageNumber } from "./page-number.ts"
import { body, bodyParagraph, headingParagraph, paragraph, title } from "./paragraphs.ts"
import { run } from "./runs.ts"
import { references, sectionProperties } from "./section.ts"
import { fontTableXml, settingsXml, stylesXml, wordNamespace } from "./styles.ts"
import { tableXml } from "./table.ts"

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

const namespaces = { "xmlns:w": wordNamespace, "xmlns:r": officeRelations }

const blockXml = (block: Block, facts: FactPart): string => {
  switch (block.kind) {
    case "heading":
      return headingParagraph(block)
    case "paragraph":
      return bodyParagraph(block.inlines, facts)
    case "table":
      return tableXml(block, facts)
    case "chart":
      return ""
  }
}

const annexXml = (letter: LetterModel, facts: FactPart): string =>
  letter.annexes
    .map((annex, index) =>
      [
        paragraph(run(`附件${letter.annexes.length === 1 ? "" : index + 1}`, { ...body, face: "黑体" }), {
          pageBreak: true
        }),
        paragraph(run("", body)),
        paragraph(run(annex.title, title), { align: "center" }),
        paragraph(run("", body)),
        ...annex.blocks.map((block) => blockXml(block, facts))
      ].join("")
    )
    .join("")

const documentXml = (letter: LetterModel, facts: FactPart): string =>
  xmlDocument(
    element(
      "w:document",
      namespaces,
      element(
        "w:body",
        {},
        openingParagraphs(letter.frame),
        ...letter.blocks.map((block) => blockXml(block, facts)),
        closingParagraphs(
          letter.frame,
          letter.annexes.map((annex) => annex.title)
        ),
        annexXml(letter, facts),
        sectionProperties()
      )
    )
  )

const relationships = (...each: ReadonlyArray<readonly [id: string, type: string, target: string]>): string =>
  xmlDocument(
    element(
      "Relationships",
      { xmlns: packageRelations },
      ...each.map(([Id, type, Target]) =>
        element("Relationship", { Id, Type: type.startsWith("http") ? type : `${officeRelations}/${type}`, Target })
      )
    )
  )

const contentTypes = (): string =>
  xmlDocument(
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml"
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...(
        [
          ["/word/document.xml", `${wordType}.document.main+xml`],
          ["/word/styles.xml", `${wordType}.styles+xml`],
          ["/word/settings.xml", `${wordType}.settings+xml`],
          ["/word/fontTable.xml", `${wordType}.fontTable+xml`],
          ["/word/header1.xml", `${wordType}.header+xml`],
          ["/word/footer1.xml", `${wordType}.footer+xml`],
          ["/word/footer2.xml", `${wordType}.footer+xml`],
          ["/word/footer3.xml", `${wordType}.footer+xml`],
          ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
          ["/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"]
        ] as const
      ).map(([PartName, ContentType]) => element("Override", { PartName, ContentType }))
    )
  )

const coreProperties = (letter: LetterModel): string =>
  xmlDocument(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/"
      },
      element("dc:title", {}, escapeXml(letter.frame.title)),
      element("dc:creator", {}, escapeXml(letter.frame.issuer))
    )
  )

const storeProperties = (facts: FactPart): string =>
  xmlDocument(
    element(
      "ds:datastoreItem",
      { "ds:itemID": facts.storeItem, "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml" },
      element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": facts.namespace }))
    )
  )

const part = (root: string, content: string): string => xmlDocument(element(root, namespaces, content))

/** Entries of a package carry no time of their own: the same letter is the same file. */
const noTime = { mtime: new Date(1980, 0, 1) }

export const writeDocx = (letter: LetterModel): Uint8Array => {
  const facts = factPart()
  // The text is written first: the part lists what it bound.
  const document = documentXml(letter, facts)
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships(
      ["rId1", "officeDocument", "word/document.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ]
    ),
    "word/document.xml": document,
    "word/styles.xml": stylesXml(),
    "word/settings.xml": settingsXml(),
    "word/fontTable.xml": fontTableXml(),
    "word/header1.xml": part("w:hdr", markParagraphs(letter.frame.issuer)),
    "word/footer1.xml": part("w:ftr", footLine()),
    "word/footer2.xml": part("w:ftr", pageNumber("odd")),
    "word/footer3.xml": part("w:ftr", pageNumber("even")),
    "word/_rels/document.xml.rels": relationships(
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdSettings", "settings", "settings.xml"],
      ["rIdFonts", "fontTable", "fontTable.xml"],
      [references.firstHeader, "header", "header1.xml"],
      [references.firstFooter, "footer", "footer1.xml"],
      [references.oddFooter, "footer", "footer2.xml"],
      [references.evenFooter, "footer", "footer3.xml"],
      ["rIdFacts", "customXml", "../customXml/item1.xml"]
    ),
    "customXml/item1.xml": facts.xml(),
    "customXml/itemProps1.xml": storeProperties(facts),
    "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
    "docProps/core.xml": coreProperties(letter)
  }
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, [strToU8(content), noTime]])
  )
  return zipSync(entries)
}
