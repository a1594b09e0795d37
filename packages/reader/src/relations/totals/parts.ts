/**
 * Where the parts of a total stand: after 其中, 包括 or a colon, in the bracket behind it, and which figures there
 * are parts of it. Parts nest, and a sentence may tell several totals and then the parts of each, row by row.
 */
import { constant, dimensionOf, type Formula, leaf, product, Rational } from "@duxue/core"
import { oncePerFigure } from "../scene/once.ts"
import { alike, between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isBehindList } from "./list-ends.ts"

const opener =
  /其中|包括|包含|具体|分别|组成|构成|即|分类|按[^,，。;:]{1,14}(?:分|统计|划分|计)|(?<!\d):(?!\d)|^[^,，。;]{0,12}[(]|含/
/** One of these stands in every opener. */
const opening = /[其包具分组构即按:(含]/
/** Whether an opener may stand between a figure and the next, or in the figure itself. */
const mayOpenBehind = oncePerFigure((scene: Scene, index) =>
  opening.test(scene.plain.slice(figureAt(scene, index).start, scene.figures[index + 1]?.start))
)
/** After a full stop or semicolon only these words go on with the total before it. */
const opensSentence =
  /^(?:其中|后者(?=包括|包含|中)|包括|具体|分别|按|即|从|分|(?:这|上述|以上|该)[^,，。;]{1,6}(?:包括|包含|中|分))/
/** 各地另行招聘3851名 goes on with the parts: 另 alone tells what there is besides. */
const fresh = /另(?!行)|此外|除此|同时还/
/** 学校42所,其中新建12所,新增学位2.1万个: but of what is itself new, the new ones are the parts. */
const isFresh = (scene: Scene, total: number, lead: string): boolean =>
  fresh.test(lead) ||
  // 16个乡镇,其中民族乡3个,有226个村: 有 tells what else there is.
  /[,，;](?:现|共|还)?有$/.test(lead) ||
  (lead.includes("新增") && !wordsBefore(scene, total).includes("新增"))
const MOST_PARTS = 30

/** One figure among the parts, with how often it counts. */
export const termOf = oncePerFigure((scene: Scene, index): Formula<number> => {
  const times = eachTimes(scene, index)
  return times === 1 ? leaf(index) : product(constant(Rational.fromInteger(times)), leaf(index))
})

/** 职业中专、教师进修学校和特殊教育学校各1所: the number of names before 各. */
const eachTimes = (scene: Scene, index: number): number => {
  const figure = figureAt(scene, index)
  const previous = scene.figures[index - 1]?.end ?? 0
  const start = Math.max(nearOf(scene, index).clause.start, previous)
  const words = scene.plain.slice(start, figure.start)
  if (!words.endsWith("各")) return 1
  const names = words.slice(0, -1).replace(/^[,，、;和及与]+/, "")
  return names.split(/、|和|与|及|以及/).filter((name) => name.length > 0).length
}

interface BracketBehind {
  readonly from: number
  readonly close: number
}

/** The bracket that opens right after a figure: from where, and up to where; `null` where none does. */
const bracketAfter = oncePerFigure(
  (scene: Scene, index): BracketBehind | null => bracketFrom(scene.plain, figureAt(scene, index).end) ?? null
)

const bracketFrom = (plain: string, start: number): BracketBehind | undefined => {
  // 160所农村中小学远程教育站点(其中…): a longer noun may part them where the bracket says that it holds parts.
  const open = /^[^,，。;、\d()\n]{0,10}[(]|^[^,，。;、\d()\n]{0,20}[(](?=其中)/.exec(plain.slice(start, start + 24))
  if (open === null) return undefined
  const from = start + open[0].length
  const close = closeOf(plain, from)
  return close === from ? undefined : { from, close }
}

/** The index after the figures inside the bracket that opens right after `index`, or `index + 1`. */
const afterBracket = (scene: Scene, index: number): number => {
  const close = bracketAfter(scene, index)?.close ?? 0
  let next = index + 1
  while (next < scene.figures.length && figureAt(scene, next).start < close) next++
  return next
}

const closeOf = (plain: string, from: number): number => {
  let depth = 1
  for (let at = from; at < plain.length && at < from + 600; at++) {
    if (plain[at] === "(") depth++
    else if (plain[at] === ")" && --depth === 0) return at
    else if (plain[at] === "\n") break
  }
  return from
}

/** 2767个县（因区划调整减少19个）通过认定，占比95.32%；其中东部890个: the list may begin a clause later. */
const goesOnBehind = /^(?:[,，]?(?:其中|包括|具体|分别|:)|[^。()其]{0,30}[,，;]其中)/

export interface Region {
  /** The words that announce the parts. */
  readonly words: string
  /** The first figure that may be a part. */
  readonly first: number
  readonly end: number
  /** Whether the parts stand in a bracket, where nothing else may. */
  readonly bracket: boolean
  /** Whether several totals were told before, so that only figures of the total's own unit are its parts. */
  readonly columns: boolean
  /** Whether the first part is of another kind, and no total of that kind was told: only what adds up is meant. */
  readonly doubtful: boolean
}

/** The places where parts of the total at `index` may stand: its bracket, and what the words after it announce. */
export const regionsAfter = (scene: Scene, index: number): ReadonlyArray<Region> => {
  const { plain } = scene
  const start = figureAt(scene, index).end
  const bracket = bracketAfter(scene, index)
  if (bracket === null) return announcedAfter(scene, index, index + 1)
  const inside: Region = {
    words: plain.slice(start, bracket.from + 4),
    first: index + 1,
    end: bracket.close,
    bracket: true,
    columns: false,
    doubtful: false
  }
  // 97所(含教学点23个):高中2所…: the bracket names some of them, and the list after it all.
  const goesOn = goesOnBehind.test(plain.slice(bracket.close + 1, bracket.close + 40))
  return goesOn ? [inside, ...announcedAfter(scene, index, afterBracket(scene, index))] : [inside]
}

/** The figures with no alike one between them that may be the first part of a total told before several others. */
const MOST_COLUMNS = 6

const announcedAfter = (scene: Scene, index: number, from: number): ReadonlyArray<Region> => {
  const { plain } = scene
  const regions: Array<Region> = []
  const start = from === index + 1 ? figureAt(scene, index).end : figureAt(scene, from - 1).end
  const own = scene.brackets[index]
  const limit = own === undefined ? nearOf(scene, index).paragraph.end : own.close
  // 学生15.28万人, 教职工14367人。其中…: of two totals of one kind only the arithmetic says whose parts are told.
  let blocked = false
  let mayOpen = false
  for (let next = from; next < scene.figures.length && next < from + MOST_COLUMNS; next++) {
    const figure = figureAt(scene, next)
    if (figure.start > limit) break
    const mayOpenHere = mayOpenBehind(scene, next - 1)
    mayOpen = (mayOpen && regions.length === 0) || mayOpenHere
    // 教职工3093人，其中专任教师2802人(小学981人、…): what a bracket holds are parts of the figure before it.
    if (scene.brackets[next]?.open !== own?.open) continue
    // Behind a first place where parts may stand only new words announce another.
    const words = plain.slice(regions.length === 0 ? start : figureAt(scene, next - 1).end, figure.start)
    if ((mayOpen && announces(words)) || (next === index + 1 && isAmong(scene, index, words))) {
      const last = next - 1
      // 教学班18个, 教职工71人, 其中男32人: the parts are those of the last total alone.
      if (last !== index && alike(scene, last, next) && !sameKind(scene, index, next)) continue
      regions.push({
        words: words.slice(-40),
        first: next,
        end: Math.min(limit, markWithin(plain, "。", figure.start, limit)),
        bracket: false,
        columns: hasColumns(scene, index, next),
        doubtful: blocked || (!alike(scene, index, next) && !toldBefore(scene, index, next))
      })
    }
    blocked ||= sameKind(scene, index, next)
  }
  return regions
}

/** Whether words lead to parts: in their last sentence, and not only inside a bracket that says what is included. */
const announces = (words: string): boolean => {
  const stop = Math.max(words.lastIndexOf("。"), words.lastIndexOf(";")) + 1
  const last = words.slice(stop)
  if (stop > 0 && !opensSentence.test(last) && !/^[^,，。;]{0,10}:$/.test(last)) return false
  return opener.test(last.includes(")") ? last.replace(/\([^()]{0,60}\)/g, "") : last)
}

/** 4318名在编教职工中，35岁以下的1462人，…; 20所幼儿园中，已有8所投入使用、…: those among whom the next are counted. */
const isAmong = (scene: Scene, index: number, words: string): boolean =>
  words.includes("中") &&
  ((figureAt(scene, index).unit === "人" && /^[^,，。;()]{0,14}中[,，]/.test(words)) ||
    (dimensionOf(figureAt(scene, index).unit) === "institutions" && /^[^,，。;()]{2,20}中[,，]已?有$/.test(words)))

const sameKind = (scene: Scene, a: number, b: number): boolean =>
  alike(scene, a, b) && figureAt(scene, a).unit === figureAt(scene, b).unit

/** 学校133所, 班级4118个, 学生15.28万人: another total beside this one, which could be added to it but is not meant. */
const hasColumns = (scene: Scene, index: number, first: number): boolean => {
  for (let other = Math.max(0, index - MOST_COLUMNS); other < first; other++) {
    if (other === index || figureAt(scene, other).start < nearOf(scene, index).sentence.start) continue
    if (scene.brackets[other]?.open !== scene.brackets[index]?.open) continue
    if (alike(scene, other, index) && !sameKind(scene, other, index)) return true
  }
  return false
}

/** Whether a total of the first part's kind stands beside the total at `index`. */
const toldBefore = (scene: Scene, index: number, first: number): boolean => {
  for (let other = Math.max(0, index - MOST_COLUMNS); other < first; other++) {
    if (other !== index && alike(scene, other, first)) return true
  }
  return false
}

/** The next mark up to `limit`, never looking further than any list of parts is long. */
const markWithin = (plain: string, mark: string, from: number, limit: number): number => {
  const far = Math.min(limit, from + 1_500)
  const at = plain.slice(from, far).indexOf(mark)
  return at < 0 ? far : from + at
}

/** The figures that may be parts: alike, none inside a part's own bracket or after its own 其中. */
export const partsIn = (scene: Scene, total: number, region: Region): ReadonlyArray<number> => {
  const parts: Array<number> = []
  let index = region.first
  while (index < scene.figures.length && parts.length < MOST_PARTS) {
    const figure = figureAt(scene, index)
    if (figure.start >= region.end) break
    if (!alike(scene, total, index)) {
      index++
      continue
    }
    const lead = parts.length === 0 ? "" : scene.plain.slice(figureAt(scene, index - 1).end, figure.start)
    if (parts[0] !== undefined && (isFresh(scene, total, lead) || isBehindList(scene, parts[0], index, lead))) break
    parts.push(index)
    index = afterNested(scene, index, region.end)
  }
  return parts
}

/** Those of the parts that are of the total's own unit. */
export const ofOwnUnit = (scene: Scene, total: number, parts: ReadonlyArray<number>): ReadonlyArray<number> =>
  parts.filter((part) => figureAt(scene, part).unit === figureAt(scene, total).unit)

/** 108所民办幼儿园中，普惠性幼儿园92所: among whom the next are counted. */
const ofThese = /^[^,，。;()]{2,14}(?<![初高])中[,，]/

/** Skips the parts of a part: a bracket, or a list after its own 其中 or 具体为 that ends at a semicolon. */
const afterNested = (scene: Scene, index: number, end: number): number => {
  const past = afterBracket(scene, index)
  if (past > index + 1) return past
  const next = index + 1
  if (next >= scene.figures.length || figureAt(scene, next).start >= end) return next
  const words = between(scene, index, next)
  if (!(/^[^;]{0,12}(?:其中|具体|包括|含)/.test(words) || ofThese.test(words)) || words.includes(";")) return next
  const stop = markWithin(scene.plain, ";", figureAt(scene, index).end, end)
  let skipped = next
  while (skipped < scene.figures.length && figureAt(scene, skipped).start < stop) skipped++
  return skipped
}

/** 小学438所，学生13.92万人，教职工0.76万人；初中…: the parts in rows, the first, second and third of its kind in each. */
export const columnsIn = (scene: Scene, total: number, region: Region): ReadonlyArray<ReadonlyArray<number>> => {
  const columns: Array<Array<number>> = [[], [], []]
  let place = 0
  for (let index = region.first; index < scene.figures.length; index++) {
    if (figureAt(scene, index).start >= region.end) break
    if (index > region.first && /[;。]/.test(between(scene, index - 1, index))) place = 0
    if (sameKind(scene, total, index)) columns[place++]?.push(index)
  }
  return columns.filter((column) => column.length > 1 && column.length <= MOST_PARTS)
}

/** All alike figures up to the end, nested ones too: where what looks nested is in truth a sibling. */
export const flat = (scene: Scene, total: number, first: number, end: number): ReadonlyArray<number> => {
  const parts: Array<number> = []
  for (let index = first; index < scene.figures.length && parts.length < MOST_PARTS; index++) {
    if (figureAt(scene, index).start >= end) break
    if (!alike(scene, total, index)) continue
    if (parts[0] !== undefined && isBehindList(scene, parts[0], index, between(scene, index - 1, index))) break
    parts.push(index)
  }
  return parts
}
