/** Numbers that Word writes before paragraphs: they stand nowhere in the text, and a letter without them has lost its outline. */
import { childNamed, elementsOf, valueOf, type XmlElement } from "../../xml/parse-xml.ts"
import { numberText } from "./number-format.ts"
import { isOn } from "./on-off.ts"

interface Level {
  readonly start: number
  readonly format: string
  /** %1、 or （%1）; %2 is the number of the second level. */
  readonly text: string
  /** Whether numbers of other levels in it are written in Arabic numerals, as in 第1.2条. */
  readonly isLegal: boolean
  /** The level, from 1, after which it begins anew; 0 for one that never does. */
  readonly restart: number | undefined
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined
}

type Levels = ReadonlyMap<number, Level>

interface List {
  /** Lists that count on together. */
  readonly counter: string
  readonly levels: Levels
}

export interface Numbering {
  /** The mark of the next paragraph of list `list` at `level`; empty where the list has none. */
  readonly next: (list: string, level: number) => string
  /** The level of `list` that is of paragraphs of `style`. */
  readonly levelOfStyle: (list: string, style: string) => number | undefined
}

const none: Numbering = { next: () => "", levelOfStyle: () => undefined }

/** Word has nine. */
const MOST_LEVEL = 8

const levelAt = (text: string | undefined): number => {
  const level = Number(text ?? "0")
  return Number.isInteger(level) && level >= 0 && level <= MOST_LEVEL ? level : 0
}

const countOf = (text: string | undefined): number | undefined => {
  const count = Number(text)
  return text !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined
}

const levelOf = (element: XmlElement): readonly [number, Level] => [
  levelAt(element.attributes["w:ilvl"]),
  {
    start: countOf(valueOf(element, "w:start")) ?? 1,
    format: valueOf(element, "w:numFmt") ?? "decimal",
    text: valueOf(element, "w:lvlText") ?? "",
    isLegal: isOn(childNamed(element, "w:isLgl")),
    restart: countOf(valueOf(element, "w:lvlRestart")),
    style: valueOf(element, "w:pStyle")
  }
]

const levelsIn = (abstract: XmlElement): Levels =>
  new Map(
    elementsOf(abstract)
      .filter(({ name }) => name === "w:lvl")
      .map(levelOf)
  )

/** The abstract lists by their number. One that only names a style of lists has the levels of the list that is of it. */
const abstractsOf = (root: XmlElement): ReadonlyMap<string, Levels> => {
  const all = elementsOf(root).filter(({ name }) => name === "w:abstractNum")
  return new Map(
    all.map((each): readonly [string, Levels] => {
      const linked = valueOf(each, "w:numStyleLink")
      const own = linked === undefined ? each : (all.find((other) => valueOf(other, "w:styleLink") === linked) ?? each)
      return [each.attributes["w:abstractNumId"] ?? "", levelsIn(own)]
    })
  )
}

/** The lists of `numbering.xml`, each with the levels of its abstract list and what it sets otherwise. */
const listsOf = (root: XmlElement): ReadonlyMap<string, List> => {
  const abstracts = abstractsOf(root)
  const lists = new Map<string, List>()
  for (const each of elementsOf(root)) {
    if (each.name !== "w:num") continue
    const abstract = valueOf(each, "w:abstractNumId") ?? ""
    const levels = new Map(abstracts.get(abstract))
    let beginsAnew = false
    for (const override of elementsOf(each)) {
      if (override.name !== "w:lvlOverride") continue
      const at = levelAt(override.attributes["w:ilvl"])
      const own = childNamed(override, "w:lvl")
      const start = countOf(valueOf(override, "w:startOverride"))
      beginsAnew ||= start !== undefined
      const level = own === undefined ? levels.get(at) : levelOf(own)[1]
      if (level !== undefined) levels.set(at, start === undefined ? level : { ...level, start })
    }
    const id = each.attributes["w:numId"] ?? ""
    // Lists of one abstract list count on together, unless one of them begins anew.
    lists.set(id, { counter: beginsAnew ? `num ${id}` : abstract, levels })
  }
  return lists
}

/** Whether numbers of a deeper level begin anew below one of `level`. */
const restartsBelow = (deeper: Level | undefined, level: number): boolean =>
  deeper?.restart === undefined || (deeper.restart > 0 && level < deeper.restart)

export const numberingOf = (root: XmlElement | undefined): Numbering => {
  if (root === undefined) return none
  const lists = listsOf(root)
  const counters = new Map<string, Array<number | undefined>>()
  return {
    next: (list, level) => {
      const known = lists.get(list)
      const own = known?.levels.get(level)
      if (known === undefined || own === undefined) return ""
      const counts = counters.get(known.counter) ?? []
      counters.set(known.counter, counts)
      counts[level] = (counts[level] ?? own.start - 1) + 1
      for (let deeper = level + 1; deeper < counts.length; deeper++) {
        if (restartsBelow(known.levels.get(deeper), level)) counts[deeper] = undefined
      }
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const of = known.levels.get(at)
        return numberText(
          counts[at] ?? of?.start ?? 1,
          own.isLegal && at !== level ? "decimal" : (of?.format ?? "decimal")
        )
      })
    },
    levelOfStyle: (list, style) => [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0]
  }
}
