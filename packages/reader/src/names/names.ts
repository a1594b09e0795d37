/** Schools named in the text. */
import type { Name } from "@duxue/core"
import { readDocuments } from "../documents/cited.ts"
import { within } from "../documents/ranges.ts"
import type { Range } from "../outline/paragraphs.ts"
import { wordingOf } from "../outline/wording.ts"
import { oncePerSource } from "../source/once.ts"
import type { Source } from "../source/source.ts"
import { isGenericName, schoolEndings } from "./generic.ts"
import { leftEdge } from "./left-edge.ts"

export type PlacedName = Name & Range

/** 37中, 九十五中: a number makes a name of 中 and 小 alone. */
const numbered =
  "(?<=[\\d十一二三四五六七八九])(?:中(?![小学央心等国华共考职级标文部型旬层期外介年长全]|(?:、[一二三四五六七八九]中){1,6}全会)|小(?![学时型组区班部])|幼(?![儿教师小童稚]))"
const ending = new RegExp(
  `(?:${schoolEndings})(?!生|段|阶段|教育(?!集团)|教师|毕业|部分|布局|学位|招生(?!简章)|入学|学籍|办学|校长(?!室))|${numbered}`,
  "g"
)

const longestHead = 14

const inName = /[\u4e00-\u9fff\dA-Za-z·]/

/** Where the characters that a name may have begin, that end at `end`. */
const runStart = (plain: string, floor: number, end: number): number => {
  let start = end
  while (start > floor && inName.test(plain.charAt(start - 1))) start--
  return start
}

/** 临江区中小学校: all the schools of a district. */
const ofDistrict = /[区县市镇乡](?:中小学校?|学校|幼儿园)$/

export const nameAt = (source: Source, start: number, end: number): PlacedName => ({
  start,
  end,
  text: wordingOf(source, start, end),
  span: source.span(start, end)
})

/**
 * Proper names of schools and kindergartens, in order; documents' titles are passed over. A name that follows an
 * enumeration comma and is followed by one is sure of its beginning, and shows where it begins elsewhere.
 */
export const readNames = oncePerSource((source): ReadonlyArray<PlacedName> => {
  const { plain } = source
  const titled = within(readDocuments(source).ranges)
  const ranges: Array<Range> = []
  for (const match of plain.matchAll(ending)) {
    const end = match.index + match[0].length
    if (titled(match.index)) continue
    const floor = Math.max(ranges[ranges.length - 1]?.end ?? 0, match.index - longestHead)
    const run = plain.slice(runStart(plain, floor, match.index), match.index)
    const start = match.index - run.length + leftEdge(run)
    const name = plain.slice(start, end)
    if (!isGenericName(name) && !ofDistrict.test(name) && name.length >= 2) ranges.push({ start, end })
  }
  const sure = new Set(
    ranges.flatMap(({ start, end }) => (isEnumerated(plain, start, end) ? [plain.slice(start, end)] : []))
  )
  return ranges.map(({ start, end }) => nameAt(source, trimmedTo(sure, plain, start, end), end))
})

const isEnumerated = (plain: string, start: number, end: number): boolean =>
  plain[start - 1] === "、" && /^(?:、|等|\)|\d|[和与及,。;])/.test(plain.slice(end, end + 1))

/** 扶持公民小学 ends with a name that is sure; 区实验小学 does not begin with a verb but with its district. */
const trimmedTo = (sure: ReadonlySet<string>, plain: string, start: number, end: number): number => {
  if (sure.has(plain.slice(start, end))) return start
  for (let at = start + 2; at <= end - 4; at++) {
    if (/[区县市镇乡省道]/.test(plain[at - 1] as string) || /^(?:实验|中心|附属|第|\d)/.test(plain.slice(at, at + 2)))
      continue
    if (sure.has(plain.slice(at, end))) return at
  }
  return start
}
