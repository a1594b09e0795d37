/**
 * The styles of an official letter, one for each thing that the standard names: who changes a style in Word changes every
 * paragraph of its kind, and headings make an outline.
 */
import { element, xmlDocument } from "../../xml/element.ts"
import { character, faces, grid, red, sizes, substitutes } from "../official-format.ts"
import { runProperties, type Type } from "./runs.ts"

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

interface Look {
  readonly type?: Type
  /** First line in, in characters. */
  readonly firstLine?: number
  readonly align?: "center" | "right"
  /** Height of a line in twips, apart from the grid. */
  readonly line?: number
  readonly keepNext?: boolean
  readonly outline?: number
}

interface Style extends Look {
  readonly name: string
}

const indented = { firstLine: 2 } as const

/** Names of Word's own styles are theirs in every language; others are named as the standard names what they are for. */
const styles = {
  Title: {
    name: "Title",
    type: { face: faces.title, size: sizes.二号, spacing: 0 },
    align: "center",
    line: grid.titlePitch,
    keepNext: true
  },
  Heading1: { name: "heading 1", type: { face: faces.heading }, ...indented, keepNext: true, outline: 0 },
  Heading2: { name: "heading 2", type: { face: faces.subheading }, ...indented, keepNext: true, outline: 1 },
  Heading3: { name: "heading 3", ...indented, keepNext: true, outline: 2 },
  Heading4: { name: "heading 4", ...indented, keepNext: true, outline: 3 },
  BodyText: { name: "Body Text", ...indented },
  IssuerMark: {
    name: "发文机关标志",
    type: { face: faces.title, size: sizes.初号, colour: red, spacing: 0 },
    align: "center"
  },
  DocumentNumber: { name: "发文字号", align: "right" },
  Addressee: { name: "主送机关" },
  AnnexNote: { name: "附件说明" },
  Signature: { name: "发文机关署名", align: "right", keepNext: true },
  SignedOn: { name: "成文日期", align: "right" },
  Contact: { name: "附注", ...indented },
  AnnexMark: { name: "附件序号", type: { face: faces.heading } },
  CopiesTo: { name: "抄送机关", type: { size: sizes.四号, spacing: 0 } },
  PageNumber: { name: "页码", type: { face: faces.number, size: sizes.四号, spacing: 0 }, line: 10 * sizes.四号 }
} as const satisfies Readonly<Record<string, Style>>

export type StyleId = keyof typeof styles

/** CT_PPr in the order of its schema: keepNext, snapToGrid, spacing, ind, jc, outlineLvl. */
const paragraphProperties = ({ firstLine, align, line, keepNext = false, outline }: Look): string => {
  const properties = [
    keepNext ? element("w:keepNext") : "",
    line === undefined
      ? ""
      : element("w:snapToGrid", { "w:val": 0 }) + element("w:spacing", { "w:line": line, "w:lineRule": "exact" }),
    // Word shows the first, and older programs go by the second.
    firstLine === undefined
      ? ""
      : element("w:ind", { "w:firstLineChars": 100 * firstLine, "w:firstLine": character * firstLine }),
    align === undefined ? "" : element("w:jc", { "w:val": align }),
    outline === undefined ? "" : element("w:outlineLvl", { "w:val": outline })
  ].join("")
  return properties === "" ? "" : element("w:pPr", {}, properties)
}

const own: ReadonlySet<string> = new Set(["Title", "Heading1", "Heading2", "Heading3", "Heading4", "BodyText"])

const styleXml = ([id, style]: readonly [string, Style]): string =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:customStyle": own.has(id) ? undefined : 1, "w:styleId": id },
    element("w:name", { "w:val": style.name }),
    element("w:basedOn", { "w:val": "Normal" }),
    element("w:next", { "w:val": "BodyText" }),
    element("w:qFormat"),
    paragraphProperties(style),
    style.type === undefined ? "" : runProperties(style.type)
  )

/** Each line is as high as the grid, whatever face is installed. */
const defaults = (): string =>
  element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      runProperties(
        { face: faces.body, size: sizes.三号, spacing: grid.characterSpace },
        element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" })
      )
    ),
    element(
      "w:pPrDefault",
      {},
      element(
        "w:pPr",
        {},
        element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": grid.linePitch, "w:lineRule": "exact" })
      )
    )
  )

/**
 * No room is added between Chinese and Latin: a digit is half a place of the grid, and 28 characters fill a line. Marks do
 * not hang over its end, for the block has an edge. LibreOffice takes these from a style alone, and not from the defaults.
 */
const normal = (): string =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    element("w:name", { "w:val": "Normal" }),
    element("w:qFormat"),
    element(
      "w:pPr",
      {},
      element("w:widowControl", { "w:val": 0 }),
      element("w:kinsoku"),
      element("w:overflowPunct", { "w:val": 0 }),
      element("w:autoSpaceDE", { "w:val": 0 }),
      element("w:autoSpaceDN", { "w:val": 0 }),
      element("w:jc", { "w:val": "both" })
    )
  )

export const stylesXml = (): string =>
  xmlDocument(
    element("w:styles", { "xmlns:w": wordNamespace }, defaults(), normal(), ...Object.entries(styles).map(styleXml))
  )

/** Word, WPS and LibreOffice take the first of these faces that a machine has: names parted by commas (ISO/IEC 29500-1, 17.8.3.1). */
export const fontTableXml = (): string =>
  xmlDocument(
    element(
      "w:fonts",
      { "xmlns:w": wordNamespace },
      ...Object.entries(substitutes).map(([name, others]) =>
        element(
          "w:font",
          { "w:name": name },
          element("w:altName", { "w:val": others.join(",") }),
          element("w:charset", { "w:val": "86" }),
          element("w:family", { "w:val": name === faces.heading ? "modern" : "roman" }),
          element("w:pitch", { "w:val": "default" })
        )
      )
    )
  )
