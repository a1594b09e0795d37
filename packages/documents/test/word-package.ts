/** Word documents made by hand: a body in XML, and whatever parts beside it a test is about. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** The namespace of WordprocessingML. */
export const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const namespaces = [
  `xmlns:w="${word}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(" ")

const types = (overrides: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides}</Types>`

const packageRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

const kinds = ["footnotes", "endnotes", "comments", "styles", "numbering"]

/** Which parts of `parts` the document names, and of which types they are. */
const announced = (parts: Readonly<Record<string, string | Uint8Array>>) => {
  const named = kinds.filter((kind) => `word/${kind}.xml` in parts)
  const relations = named.map(
    (kind, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`
  )
  const overrides = named.map(
    (kind) =>
      `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
  )
  return { relations: relations.join(""), overrides: overrides.join("") }
}

/** The bytes of a .docx whose body is `body`; `parts` stand beside it by their paths, and replace what is made here. */
export const wordPackage = (body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array => {
  const { relations, overrides } = announced(parts)
  const made: Readonly<Record<string, string | Uint8Array>> = {
    "[Content_Types].xml": types(overrides),
    "_rels/.rels": packageRelations,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...parts
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(made).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])
    )
  )
}

/** A run of one size, as Word writes it. */
export const run = (text: string, properties = '<w:sz w:val="32"/>'): string =>
  `<w:r w:rsidR="00A1"><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (...content: ReadonlyArray<string>): string =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${content.join("")}</w:p>`

/** Notes or comments under their root, each a paragraph of `[id, text]`. */
export const notes = (
  kind: "footnote" | "endnote" | "comment",
  each: ReadonlyArray<readonly [number, string]>
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<w:${kind}s xmlns:w="${word}">${each
    .map(
      ([id, text]) =>
        `<w:${kind} w:id="${id}"${kind === "comment" ? ' w:author="张三"' : ""}>${paragraph(run(text))}</w:${kind}>`
    )
    .join("")}</w:${kind}s>`

/** Every part of a package, as it is. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes)

/** A part as text; the empty string where there is none. */
export const partText = (bytes: Uint8Array, name: string): string => {
  const content = partsOf(bytes)[name]
  return content === undefined ? "" : strFromU8(content)
}

/** A part whose root is of Word. */
export const inWord = (name: string, content: string): string => `<w:${name} xmlns:w="${word}">${content}</w:${name}>`
