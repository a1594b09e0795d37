/** Where the parts of a Word document are: their names are customary, their relations decide. */
import type { Package } from "../../package/open-package.ts"
import { type PartRelation, relationsIn, relationsPartOf } from "../../package/relations.ts"
import { parseXml, type XmlElement } from "../../xml/parse-xml.ts"

/** What a letter's text is not told from: unpacking it would be for nothing. */
const unneeded =
  /^docProps\/|(?:^|\/)(?:theme|glossary|media|embeddings|charts|diagrams|activeX|fonts)\/|\/(?:settings|webSettings|fontTable|people|header\d*|footer\d*|comments[a-z]*)\.xml$/i

/** Macros, pictures and fonts are never opened. */
export const isNeeded = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) && !unneeded.test(name)

export interface WordParts {
  /** Path of the part with the letter's body. */
  readonly main: string
  /** The part that the main one names by this type of relation: `styles`, `footnotes`. */
  readonly related: (type: string) => { readonly path: string; readonly root: XmlElement } | undefined
  readonly root: XmlElement | undefined
}

const relationsOf = (pack: Package, part: string): ReadonlyArray<PartRelation> => {
  const xml = pack.part(relationsPartOf(part))
  return xml === undefined ? [] : relationsIn(xml, part)
}

const targetOf = (relations: ReadonlyArray<PartRelation>, type: string): string | undefined =>
  relations.find((each) => each.type === type)?.target ?? undefined

export const wordParts = (pack: Package): WordParts => {
  const main = targetOf(relationsOf(pack, ""), "officeDocument") ?? "word/document.xml"
  const folder = main.slice(0, main.lastIndexOf("/") + 1)
  const relations = relationsOf(pack, main)
  const parsed = (path: string): XmlElement | undefined => {
    const xml = pack.part(path)
    return xml === undefined ? undefined : parseXml(xml)
  }
  return {
    main,
    root: parsed(main),
    related: (type) => {
      const path = targetOf(relations, type) ?? `${folder}${type}.xml`
      const root = parsed(path)
      return root === undefined ? undefined : { path, root }
    }
  }
}
