import { childNamed, elementsOf, valueOf, type XmlElement } from "../../xml/parse-xml.ts"

/** Which list a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

export interface Styles {
  /** The list of a style, its own or inherited. */
  readonly listOf: (style: string) => ListPlace | undefined
}

export const listPlaceOf = (properties: XmlElement | undefined): Partial<ListPlace> | undefined => {
  const numbering = childNamed(properties, "w:numPr")
  if (numbering === undefined) return undefined
  const list = valueOf(numbering, "w:numId")
  const level = valueOf(numbering, "w:ilvl")
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) }
}

export const stylesOf = (root: XmlElement | undefined): Styles => {
  const styles = new Map<
    string,
    { readonly place: Partial<ListPlace> | undefined; readonly base: string | undefined }
  >()
  for (const each of root === undefined ? [] : elementsOf(root)) {
    if (each.name !== "w:style") continue
    const place = listPlaceOf(childNamed(each, "w:pPr"))
    styles.set(each.attributes["w:styleId"] ?? "", { place, base: valueOf(each, "w:basedOn") })
  }
  const placed = (style: string, seen: ReadonlySet<string>): ListPlace | undefined => {
    const known = styles.get(style)
    if (known === undefined || seen.has(style)) return undefined
    const inherited = known.base === undefined ? undefined : placed(known.base, new Set([...seen, style]))
    const list = known.place?.list ?? inherited?.list
    return list === undefined ? undefined : { list, level: known.place?.level ?? inherited?.level ?? 0 }
  }
  return { listOf: (style) => placed(style, new Set()) }
}
