/** Names told one after another: 甲小学、乙小学等5所学校, 7所（甲中学、乙中学）. */
import type { Name } from "@duxue/core"
import type { Range } from "../outline/paragraphs.ts"
import type { Structure } from "../outline/structure.ts"
import type { Source } from "../source/source.ts"
import { within } from "../documents/ranges.ts"
import { isGenericName, schoolEndings } from "./generic.ts"
import { nameAt, type PlacedName, readNames } from "./names.ts"

export interface ReadNameList {
  readonly names: ReadonlyArray<Name>
  /** The number that announces how many, with its classifier, as a range of the text as understood. */
  readonly announcedRange: Range | undefined
  /** What the bodies have in common, in words of the text. */
  readonly about: string
  /** Whether the words say that the list is whole; after 等 it may be shorter than announced. */
  readonly closed: boolean
}

const number = "(?:(?<!\\d)\\d{1,3}|[两二三四五六七八九十]{1,3})"
const classifier = "(?:所|家|个|间|处|支|大)"

const ahead = new RegExp(
  `(?<count>${number}${classifier})(?<noun>[^,。;:、()\\n\\d]{0,16})(?:\\(|(?:,|:)?(?:分别(?:是|为)|依次为|具体为|即|包括|:))`,
  "g"
)
const behind = new RegExp(
  `^(?<open>等)?(?:共计?|合计|在内的)?(?<count>${number}(?:所|家|个(?=学校|单位|幼儿园|镇|街|教学点|部门)))(?<parts>分校|校区|教学点|附属)?`
)

/** 7所(其中甲中学…) tells a part of the seven. */
const partial = /^(?:其中|含|不含|如|例如|主要|不包括|责任|牵头|完成时限|由)/

const body = new RegExp(
  `(?:${schoolEndings}|[中小]|初中部|小学部|高中部|中心|大队|支队|局|委|镇|乡|街道|社区|集团|公司|研究院|医院|派出所|办事处|少年宫|总校|校区|分园|园)$`
)
const isBody = (text: string): boolean =>
  text.length >= 2 && text.length <= 20 && body.test(text) && !/\d(?:所|人|个|名|万|%|元|年)|\d$/.test(text)

/** Enumerations of bodies, with the number that announces them where there is one. Frame lines hold none. */
export const readNameLists = (source: Source, structure: Structure): ReadonlyArray<ReadNameList> => {
  const announced = announcedAhead(source)
  const taken = within(announced.flatMap(({ names }) => rangeOf(names)))
  const grouped = enumerated(source.plain, readNames(source)).filter((names) => !taken((names[0] as PlacedName).start))
  return [...announced, ...grouped.map((names) => followed(source, names))]
    .filter(({ names }) => structure.locate((names[0] as PlacedName).start).part !== "frame")
    .toSorted((a, b) => (a.names[0] as PlacedName).start - (b.names[0] as PlacedName).start)
    .map(({ names, announcedRange, about, closed }) => ({
      names: names.map(({ text, span }) => ({ text, span })),
      announcedRange,
      about,
      closed
    }))
}

interface PlacedList extends ReadNameList {
  readonly names: ReadonlyArray<PlacedName>
}

const rangeOf = (names: ReadonlyArray<PlacedName>): ReadonlyArray<Range> => {
  const [first, last] = [names[0], names[names.length - 1]]
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
}

/** 7所(甲、乙、丙), 3所,分别为甲、乙、丙: the number stands first. */
const announcedAhead = (source: Source): ReadonlyArray<PlacedList> => {
  const { plain } = source
  const lists: Array<PlacedList> = []
  for (const match of plain.matchAll(ahead)) {
    const start = match.index + match[0].length
    const inBrackets = match[0].endsWith("(")
    const stop = plain.slice(start, start + 400).search(inBrackets ? /[)。\n]/ : /[。;\n(]/)
    const text = plain.slice(start, stop < 0 ? Math.min(plain.length, start + 400) : start + stop)
    if (partial.test(text)) continue
    const open = /等[^、]{0,6}$/.exec(text)
    const names = segments(source, start, open === null ? text : text.slice(0, open.index))
    if (names.length < 2 || names.filter(({ text: name }) => !isGenericName(name)).length * 2 < names.length) continue
    const { count, noun } = match.groups as { readonly count: string; readonly noun: string }
    const before = /[^,。;:、()\n]*$/.exec(plain.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? ""
    lists.push({
      names,
      announcedRange: { start: match.index, end: match.index + count.length },
      about: aboutOf(noun.length > 1 ? noun : before),
      closed: open === null
    })
  }
  return lists
}

/** Names parted by enumeration commas; none unless every part is a body. */
const segments = (source: Source, start: number, text: string): ReadonlyArray<PlacedName> => {
  const names: Array<PlacedName> = []
  let at = start
  for (const part of text.split(/[、,]|(?<=[校园学中心局])(?:和|以及|及|与)(?=[\u4e00-\u9fff])/)) {
    const from = source.plain.indexOf(part, at)
    if (!isBody(part)) return []
    names.push(nameAt(source, from, from + part.length))
    at = from + part.length
  }
  return names
}

/** Names with nothing but an enumeration comma or 和 between them, two or more. */
export const enumerated = (
  plain: string,
  names: ReadonlyArray<PlacedName>
): ReadonlyArray<ReadonlyArray<PlacedName>> => {
  const all: Array<Array<PlacedName>> = []
  for (const name of names) {
    const group = all[all.length - 1]
    const last = group?.[group.length - 1]
    if (group !== undefined && last !== undefined && /^(?:、|和|及|以及|与)$/.test(plain.slice(last.end, name.start)))
      group.push(name)
    else all.push([name])
  }
  return all.filter((group) => group.length > 1)
}

/** 甲、乙、丙等3所…: the number, if any, stands behind. */
const followed = ({ plain }: Source, names: ReadonlyArray<PlacedName>): PlacedList => {
  const first = names[0] as PlacedName
  const end = (names[names.length - 1] as PlacedName).end
  const match = behind.exec(plain.slice(end, end + 16))
  const rest = end + (match?.[0].length ?? 0)
  const after = /^[^,。;:、()\n]{0,40}/.exec(plain.slice(rest, rest + 40))?.[0] ?? ""
  const before = /[^,。;:、()\n]*$/.exec(plain.slice(Math.max(0, first.start - 24), first.start))?.[0] ?? ""
  const about = aboutOf(after) || aboutOf(before)
  if (match === null) return { names, announcedRange: undefined, about, closed: false }
  const { count, parts, open } = match.groups as {
    readonly count: string
    readonly parts?: string
    readonly open?: string
  }
  const counted = rest - (parts?.length ?? 0)
  return {
    names,
    announcedRange: { start: counted - count.length, end: counted },
    about,
    // Not whole, too, where words that were not known for a name stand before, or parts of the bodies are counted.
    closed: open === undefined && parts === undefined && plain[first.start - 1] !== "、"
  }
}

/** 学校办学规模超过2000人, 办学规模超过2000人的学校: what is said of the schools, without the word for them. */
const aboutOf = (words: string): string =>
  words
    .replace(/^(?:(?:中小)?(?:学校|小学|中学|幼儿园)(?=.)|的|为|是|有|均|都)+/, "")
    .replace(/^\d+[个名人所](?:编制)?(?:用于|给了?|补充到)?/, "")
    .replace(/的(?:中小)?(?:学校|小学|中学|幼儿园|单位)$/, "")
    .slice(0, 30)
