/** What kind of document the bytes are, by their first bytes, and where those say nothing by the name. */
import type { Bilingual } from "@duxue/core"

/** Formats whose text is read. */
export type TextFormat = "txt" | "md" | "html" | "docx" | "pdf"

/** Formats that LibreOffice converts where it is installed. */
export type LegacyFormat = "doc" | "wps" | "rtf" | "odt"

export type Format =
  | { readonly kind: "text"; readonly format: TextFormat }
  /** A document of which it is known what it is, and that is not read as a letter. */
  | { readonly kind: "unsupported"; readonly format: string; readonly title: Bilingual }
  | { readonly kind: "binary"; readonly title: Bilingual }
  /** An Office document behind a password. */
  | { readonly kind: "encrypted" }

const legacyTitles: Readonly<Record<LegacyFormat, Bilingual>> = {
  doc: { zh: "旧版 Word 或 WPS 文档（.doc）", en: "an old Word or WPS document (.doc)" },
  wps: { zh: "WPS 文档（.wps）", en: "a WPS document (.wps)" },
  odt: { zh: "OpenDocument 文档（.odt）", en: "an OpenDocument text (.odt)" },
  rtf: { zh: "RTF 文档", en: "an RTF document" }
}

export const isLegacyFormat = (format: string): format is LegacyFormat => Object.hasOwn(legacyTitles, format)

export const titleOf = (format: LegacyFormat): Bilingual => legacyTitles[format]

const titles: Readonly<Record<string, Bilingual>> = {
  ...legacyTitles,
  ofd: { zh: "OFD 版式文件", en: "an OFD file" },
  xlsx: { zh: "Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)" },
  xls: { zh: "旧版 Excel 或 WPS 表格（.xls）", en: "an old Excel workbook (.xls)" },
  et: { zh: "WPS 表格（.et）", en: "a WPS workbook (.et)" },
  csv: { zh: "CSV 数据表", en: "a CSV table" },
  pptx: { zh: "PowerPoint 演示文稿（.pptx）", en: "a PowerPoint presentation (.pptx)" },
  ppt: { zh: "旧版演示文稿（.ppt）", en: "an old presentation (.ppt)" },
  json: { zh: "JSON 数据文件", en: "a JSON file" },
  xml: { zh: "XML 数据文件", en: "an XML file" }
}

const known = (format: string): Format | undefined => {
  if (format === "docx" || format === "pdf" || format === "html") return { kind: "text", format }
  const title = titles[format]
  return title === undefined ? undefined : { kind: "unsupported", format, title }
}

const binary = (zh: string, en: string): Format => ({ kind: "binary", title: { zh, en } })

/** First bytes in hexadecimal, and what begins so. Containers (zip, OLE) are looked into below. */
const signatures: ReadonlyArray<readonly [string, Format]> = [
  ["89504e470d0a1a0a", binary("PNG 图片", "a PNG picture")],
  ["ffd8ff", binary("JPEG 图片", "a JPEG picture")],
  ["474946383761", binary("GIF 图片", "a GIF picture")],
  ["474946383961", binary("GIF 图片", "a GIF picture")],
  ["49492a00", binary("TIFF 图片", "a TIFF picture")],
  ["4d4d002a", binary("TIFF 图片", "a TIFF picture")],
  ["1f8b08", binary("gzip 压缩包", "a gzip archive")],
  ["526172211a07", binary("RAR 压缩包", "a RAR archive")],
  ["377abcaf271c", binary("7-Zip 压缩包", "a 7-Zip archive")],
  ["7f454c46", binary("可执行程序", "a program")],
  ["53514c69746520666f726d6174203300", binary("SQLite 数据库", "an SQLite database")]
]

/** Names inside a zip that tell an office document from any other archive; they stand in clear near its beginning. */
const zipMembers: ReadonlyArray<readonly [string, string]> = [
  ["word/", "docx"],
  ["xl/", "xlsx"],
  ["ppt/", "pptx"],
  ["OFD.xml", "ofd"],
  ["opendocument.text", "odt"]
]

const zipScanBytes = 65_536

const latin1 = (bytes: Uint8Array): string => {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

const extensionOf = (name: string): string => /\.([0-9a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""

/** Names by which files go that are the same thing inside. */
const sameAs: Readonly<Record<string, string>> = {
  htm: "html",
  xhtml: "html",
  markdown: "md",
  docm: "docx",
  dotx: "docx",
  dotm: "docx",
  dot: "doc",
  wpt: "wps"
}

/** An archive is told by its members; its own list of them stands at its end, and the first of them at its beginning. */
const archive = (bytes: Uint8Array, extension: string): Format => {
  const members = latin1(bytes.subarray(0, zipScanBytes)) + latin1(bytes.subarray(-zipScanBytes))
  const member = zipMembers.find(([part]) => members.includes(part))?.[1]
  return known(member ?? extension) ?? binary("压缩包", "an archive")
}

/** Letters of UTF-16, as names of streams are written in an OLE file. */
const encryptedPackage = Uint8Array.from(Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]))

const contains = (bytes: Uint8Array, sought: Uint8Array): boolean => {
  const [first = 0] = sought
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** The container of Office before 2007, and of what Office encrypts since. */
const oleDocument = (bytes: Uint8Array, extension: string): Format => {
  if (contains(bytes, encryptedPackage)) return { kind: "encrypted" }
  return known(extension === "docx" ? "doc" : extension) ?? known("doc") ?? binary("文档", "a document")
}

/** What `bytes`, called `name`, are; a name without a known extension is taken for plain text. */
export const formatOf = (bytes: Uint8Array, name: string): Format => {
  const written = extensionOf(name)
  const extension = sameAs[written] ?? written
  const opening = latin1(bytes.subarray(0, 1024))
  if (opening.startsWith("PK\u0003\u0004") || opening.startsWith("PK\u0005\u0006")) return archive(bytes, extension)
  if (opening.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return oleDocument(bytes, extension)
  if (opening.startsWith("%PDF-")) return { kind: "text", format: "pdf" }
  if (opening.startsWith("{\\rtf")) return known("rtf") ?? binary("RTF 文档", "an RTF document")
  const hexadecimal = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("")
  const signature = signatures.find(([prefix]) => hexadecimal.startsWith(prefix))
  if (signature !== undefined) return signature[1]
  if (/^(\u00ef\u00bb\u00bf)?\s*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html)\b/i.test(opening)) {
    return { kind: "text", format: "html" }
  }
  if (extension === "md") return { kind: "text", format: "md" }
  return known(extension) ?? { kind: "text", format: "txt" }
}
