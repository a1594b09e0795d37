/** The parts of an Office package: each told once, its content type and what refers to it made from that (ISO/IEC 29500-2). */
import { strToU8, zipSync, type Zippable } from "fflate"
import { element, xmlDocument } from "../../xml/element.ts"

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"

export interface OfficePart {
  /** word/document.xml; where it stands in the package. */
  readonly name: string
  readonly content: string | Uint8Array
  /** Null for parts whose ending says enough. */
  readonly type: string | null
  /** Who refers to it, and by which relationship; the package itself is "". */
  readonly from: string
  readonly relation: { readonly id: string; readonly type: string }
}

const targetOf = (from: string, name: string): string => {
  const folder = from.slice(0, from.lastIndexOf("/") + 1)
  return name.startsWith(folder) ? name.slice(folder.length) : `/${name}`
}

const relationshipsOf = (parts: ReadonlyArray<OfficePart>): string =>
  xmlDocument(
    element(
      "Relationships",
      { xmlns: packageRelations },
      ...parts.map(({ name, from, relation: { id, type } }) =>
        element("Relationship", {
          Id: id,
          Type: type.startsWith("http") ? type : `${officeRelations}/${type}`,
          Target: targetOf(from, name)
        })
      )
    )
  )

const contentTypes = (parts: ReadonlyArray<OfficePart>): string =>
  xmlDocument(
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      ...Object.entries({
        rels: "application/vnd.openxmlformats-package.relationships+xml",
        xml: "application/xml",
        xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      }).map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...parts.flatMap(({ name, type }) =>
        type === null ? [] : [element("Override", { PartName: `/${name}`, ContentType: type })]
      )
    )
  )

const relationshipsName = (from: string): string => {
  const folder = from.lastIndexOf("/") + 1
  return `${from.slice(0, folder)}_rels/${from.slice(folder)}.rels`
}

/** Entries of a package carry no time of their own: the same letter is the same file. */
const noTime = { mtime: new Date(1980, 0, 1) }

export const officePackage = (parts: ReadonlyArray<OfficePart>): Uint8Array => {
  const owners = new Set(parts.map(({ from }) => from))
  const entries: Zippable = { "[Content_Types].xml": [strToU8(contentTypes(parts)), noTime] }
  for (const owner of owners) {
    const owned = parts.filter(({ from }) => from === owner)
    entries[relationshipsName(owner)] = [strToU8(relationshipsOf(owned)), noTime]
  }
  for (const { name, content } of parts) {
    entries[name] = [typeof content === "string" ? strToU8(content) : content, noTime]
  }
  return zipSync(entries)
}
