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
  /** How a style sets its lines: `center`, `both`. */
  readonly alignmentOf: (style: string | undefined) => string | undefined
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
  readonly alignment: string | undefined
  readonly base: string | undefined
}

export const stylesOf = (root: XmlElement | undefined): Styles => {
  const styles = new Map<string, Style>()
  let usual: string | undefined
  for (const each of root === undefined ? [] : elementsOf(root)) {
    if (each.name !== "w:style") continue
    const id = each.attributes["w:styleId"] ?? ""
    const properties = childNamed(each, "w:pPr")
    styles.set(id, {
      place: listPlaceOf(properties),
      alignment: valueOf(properties, "w:jc"),
      base: valueOf(each, "w:basedOn")
    })
    const isUsual = each.attributes["w:default"]
    if (each.attributes["w:type"] === "paragraph" && isUsual !== undefined && isUsual !== "0" && isUsual !== "false") {
      usual = id
    }
  }
  /** A style and what it is based on: the nearest that says something has its say. */
  const chainOf = (asked: string | undefined): ReadonlyArray<Style> => {
    const chain = new Map<string, Style>()
    for (let id = asked ?? usual; id !== undefined && !chain.has(id); id = chain.get(id)?.base) {
      const style = styles.get(id)
      if (style === undefined) break
      chain.set(id, style)
    }
    return [...chain.values()]
  }
  return {
    listOf: (asked) => {
      const chain = chainOf(asked)
      const list = chain.find(({ place }) => place?.list !== undefined)?.place?.list
      const level = chain.find(({ place }) => place?.level !== undefined)?.place?.level
      return list === undefined ? undefined : { list, level }
    },
    alignmentOf: (asked) => chainOf(asked).find(({ alignment }) => alignment !== undefined)?.alignment
  }
}
