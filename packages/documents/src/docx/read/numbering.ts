/** Numbers that Word writes before paragraphs: they stand nowhere in the text, and a letter without them has lost its outline. */
import { chineseNumber } from "../chinese-number.ts"
import { childNamed, elementsOf, valueOf, type XmlElement } from "../../xml/parse-xml.ts"

interface Level {
  readonly start: number
  readonly format: string
  /** %1、 or （%1）; %2 is the number of the second level. */
  readonly text: string
}

type Levels = ReadonlyMap<number, Level>

export interface Numbering {
  /** The mark of the next paragraph of list `list` at `level`; empty where the list has none. */
  readonly next: (list: string, level: number) => string
}

const none: Numbering = { next: () => "" }

const levelOf = (element: XmlElement): readonly [number, Level] => [
  Number(element.attributes["w:ilvl"] ?? "0"),
  {
    start: Number(valueOf(element, "w:start") ?? "1"),
    format: valueOf(element, "w:numFmt") ?? "decimal",
    text: valueOf(element, "w:lvlText") ?? ""
  }
]

const letter = (value: number): string => {
  let [rest, text] = [value, ""]
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

const romans = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"]
] as const

const roman = (value: number): string => {
  let [rest, text] = [value, ""]
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

const circled = (value: number): string =>
  value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : `${value}`

/** ST_NumberFormat, as far as Chinese letters use it; any other is written in Arabic numerals. */
const written = (value: number, format: string): string => {
  switch (format) {
    case "none":
    case "bullet":
      return ""
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chineseNumber(value)
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return circled(value)
    case "lowerLetter":
      return letter(value)
    case "upperLetter":
      return letter(value).toUpperCase()
    case "lowerRoman":
      return roman(value)
    case "upperRoman":
      return roman(value).toUpperCase()
    default:
      return String(value)
  }
}

/** The lists of `numbering.xml`, each with the levels of its own abstract list and what it sets otherwise. */
const listsOf = (root: XmlElement): ReadonlyMap<string, { readonly abstract: string; readonly levels: Levels }> => {
  const abstracts = new Map<string, Levels>()
  for (const each of elementsOf(root)) {
    if (each.name !== "w:abstractNum") continue
    const levels = elementsOf(each).filter(({ name }) => name === "w:lvl")
    abstracts.set(each.attributes["w:abstractNumId"] ?? "", new Map(levels.map(levelOf)))
  }
  const lists = new Map<string, { readonly abstract: string; readonly levels: Levels }>()
  for (const each of elementsOf(root)) {
    if (each.name !== "w:num") continue
    const abstract = valueOf(each, "w:abstractNumId") ?? ""
    const levels = new Map(abstracts.get(abstract) ?? [])
    for (const override of elementsOf(each)) {
      if (override.name !== "w:lvlOverride") continue
      const at = Number(override.attributes["w:ilvl"] ?? "0")
      const own = childNamed(override, "w:lvl")
      const start = valueOf(override, "w:startOverride")
      const level = own === undefined ? levels.get(at) : levelOf(own)[1]
      if (level !== undefined) levels.set(at, start === undefined ? level : { ...level, start: Number(start) })
    }
    // Lists of one abstract list count on together, unless one of them begins anew.
    const restarts = elementsOf(each).some((override) => valueOf(override, "w:startOverride") !== undefined)
    const id = each.attributes["w:numId"] ?? ""
    lists.set(id, { abstract: restarts ? `num ${id}` : abstract, levels })
  }
  return lists
}

export const numberingOf = (root: XmlElement | undefined): Numbering => {
  if (root === undefined) return none
  const lists = listsOf(root)
  const counters = new Map<string, Array<number | undefined>>()
  return {
    next: (list, level) => {
      const known = lists.get(list)
      const own = known?.levels.get(level)
      if (known === undefined || own === undefined) return ""
      const counts = counters.get(known.abstract) ?? []
      counters.set(known.abstract, counts)
      counts[level] = (counts[level] ?? own.start - 1) + 1
      // A deeper level begins anew below each number of this one.
      counts.length = level + 1
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const of = known.levels.get(at)
        return written(counts[at] ?? of?.start ?? 1, of?.format ?? "decimal")
      })
    }
  }
}
