import { childNamed, elementsOf, valueOf, type XmlElement } from "../../xml/parse-xml.ts"

/** Which list a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  readonly list: string
  /** `undefined` where the list itself says which of its levels is of the paragraph's style. */
  readonly level: number | undefined
}

export interface Styles {
  /** The list of a style, its own or inherited; of the style of paragraphs that name none, where `undefined` is asked. */
  readonly listOf: (style: string | undefined) => ListPlace | undefined
}

/** What a paragraph or a style says of it itself: either half may be inherited. */
export const listPlaceOf = (properties: XmlElement | undefined): Partial<ListPlace> | undefined => {
  const numbering = childNamed(properties, "w:numPr")
  if (numbering === undefined) return undefined
  const list = valueOf(numbering, "w:numId")
  const level = Number(valueOf(numbering, "w:ilvl") ?? Number.NaN)
  return { ...(list === undefined ? {} : { list }), ...(Number.isInteger(level) && level >= 0 ? { level } : {}) }
}

interface Style {
  readonly place: Partial<ListPlace> | undefined
  readonly base: string | undefined
}

export const stylesOf = (root: XmlElement | undefined): Styles => {
  const styles = new Map<string, Style>()
  let usual: string | undefined
  for (const each of root === undefined ? [] : elementsOf(root)) {
    if (each.name !== "w:style") continue
    const id = each.attributes["w:styleId"] ?? ""
    styles.set(id, { place: listPlaceOf(childNamed(each, "w:pPr")), base: valueOf(each, "w:basedOn") })
    const isUsual = each.attributes["w:default"]
    if (each.attributes["w:type"] === "paragraph" && isUsual !== undefined && isUsual !== "0" && isUsual !== "false") {
      usual = id
    }
  }
  return {
    listOf: (asked) => {
      let list: string | undefined
      let level: number | undefined
      const seen = new Set<string>()
      // From the style to what it is based on: the nearest that says something has its say.
      for (let id = asked ?? usual; id !== undefined && !seen.has(id); id = styles.get(id)?.base) {
        seen.add(id)
        list ??= styles.get(id)?.place?.list
        level ??= styles.get(id)?.place?.level
      }
      return list === undefined ? undefined : { list, level }
    }
  }
}
