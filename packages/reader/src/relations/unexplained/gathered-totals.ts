/**
 * Totals that words of adding close, whatever stands between their parts: 小计, 合起来, 全年, 四类合计. A clerk who adds up takes the
 * members named, as many as are counted, the sub-totals of those told before, what heads the items, or every second or
 * third figure where several columns are told by turns. The nearest such list that makes the total is meant.
 */
import { isCount } from "@duxue/core"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isNested } from "./amount-passages.ts"
import { type AmountReading, HINTED, PLAIN } from "./amount-readings.ts"
import type { Run } from "./amount-runs.ts"
import { headsOf, sentenceHeadsOf } from "./item-heads.ts"
import { isLike, likeFigures, mayBeTotal } from "./like-figures.ts"
import { besides } from "./list-bounds.ts"
import { madeOf, type TotalList } from "./made-totals.ts"
import { namedMembers } from "./named-members.ts"
import { added, type AddingWords, addingWords } from "./total-words.ts"

/** 145所 and 24所 make 169家 by chance: things counted by other words than the total are added up where hardly anything else is told. */
const plainly: TotalList["bound"] = (scene, total, parts) => {
  const { unit } = figureAt(scene, total)
  return parts.every((part) => figureAt(scene, part).unit === unit || !isCount(unit)) ? PLAIN : HINTED
}
const hinted: TotalList["bound"] = (_scene, _total, _parts) => HINTED

/** So far back a total reaches. */
const MOST_BACK = 40
const MOST_CHARACTERS = 700
/** No total is told with more parts. */
const MOST_PARTS = 16
const MOST_COLUMNS = 4

const numerals = "二三四五六七八九十"
/** 四类, 两项, 前三批: how many are added up. */
const countedIn = /(?<!第)([两二三四五六七八九十])[项者类批级期年个部档校处笔块季口方段种](?!级)[^,，。;]{0,10}$/

const countOf = (words: string): number | undefined => {
  const numeral = countedIn.exec(words)?.[1]
  return numeral === undefined ? undefined : numeral === "两" ? 2 : numerals.indexOf(numeral) + 2
}

/** The members of a list nearest to the total, the fewest first. */
const endings = function* (list: Run): Iterable<TotalList> {
  for (let count = 2; count <= list.length && count <= MOST_PARTS; count++)
    yield { parts: list.slice(-count), bound: plainly }
}

/** 38.0%、34.0%和28.0%: the first members of a short list, where the last is none. */
const beginnings = function* (list: Run): Iterable<TotalList> {
  for (let end = list.length - 1; end >= 2; end--)
    for (let from = end - 2; from >= 0; from--) yield { parts: list.slice(from, end), bound: hinted }
}
const MOST_IN_WINDOWS = 6

/** 春季168人，秋季151人，全年319人次: of a whole that no word adds up all that is told in its sentence, or at the heads of items. */
const ofWhole = function* (own: Run, heads: Run): Iterable<TotalList> {
  for (let count = 2; count <= 4 && count <= own.length; count++) yield { parts: own.slice(-count), bound: hinted }
  for (let count = heads.length; count >= 2 && count <= MOST_PARTS; count--)
    yield { parts: heads.slice(-count), bound: hinted }
}

/** Every second, third or fourth of a list, from one of the last on backwards. */
const columnsOf = function* (list: Run): Iterable<TotalList> {
  for (let width = 2; width <= MOST_COLUMNS && 2 * width <= list.length; width++)
    for (let from = 1; from <= width; from++) {
      const parts: Array<number> = []
      for (let at = list.length - from; at >= 0 && parts.length < MOST_PARTS; at -= width)
        parts.unshift(list[at] as number)
      yield { parts, bound: plainly }
    }
}

/** Where words that divide a total anew, or years gone by, are told behind it: 累计128所，此前两年为42所、46所. */
const earlier = /^[^。;\d]{0,8}(?:此前|前期|前[一两二三四五]|其中|往年|上[年期]|原有)/

const straddling = function* (scene: Scene, total: number, list: Run): Iterable<TotalList> {
  const { end } = figureAt(scene, total)
  if (!earlier.test(scene.plain.slice(end, end + 16))) return
  const { unit } = figureAt(scene, total)
  const behind: Array<number> = []
  for (let next = total + 1; next < scene.figures.length && next <= total + 4; next++) {
    if (figureAt(scene, next).unit !== unit || scene.roles[next] === "change") break
    behind.push(next)
  }
  for (const part of list.toReversed().slice(0, 3))
    for (let count = 1; count <= behind.length; count++)
      yield { parts: [part, ...behind.slice(0, count)], bound: hinted }
}

/** 小计｜147人｜137人, of rows 17人｜16人, 46人｜43人: what stands behind a total is made of what stands as far behind its parts. */
const besideTold = function* (scene: Scene, total: number, { parts }: ToldSums): Iterable<TotalList> {
  for (let lead = total - 1; lead >= 0 && total - lead <= MOST_COLUMNS; lead--) {
    const beside = parts.get(lead)?.map((part) => part + total - lead)
    if (beside?.every((part) => part < lead && isLike(scene, total, part))) yield { parts: beside, bound: plainly }
  }
}

const listsOf = function* (
  scene: Scene,
  total: number,
  { words, isPlain }: AddingWords,
  sums: ToldSums
): Iterable<TotalList> {
  const { start } = figureAt(scene, total)
  let from = total
  while (from > 0 && total - from < MOST_BACK && start - figureAt(scene, from - 1).start <= MOST_CHARACTERS) from--
  const all = likeFigures(scene, total, from, total)
  if (all.length === 0) return
  const { unit } = figureAt(scene, total)
  for (const parts of namedMembers(scene, total, all)) yield { parts, bound: plainly }
  const own = all.filter((part) => !isNested(scene, part, total))
  const ofUnit = own.filter((part) => figureAt(scene, part).unit === unit)
  const heads = headsOf(scene, own)
  if (!isPlain) {
    yield* ofWhole(own, heads)
    return
  }
  const lists = ofUnit.length === own.length ? [own] : [own, ofUnit]
  yield* besideTold(scene, total, sums)
  yield* straddling(scene, total, ofUnit)
  const count = countOf(words)
  if (count !== undefined) for (const list of [...lists, heads]) yield { parts: list.slice(-count), bound: plainly }
  // What was added up already is told by its total.
  const unspent = own.filter((part) => {
    const of = sums.totals.get(part)
    return of === undefined || of === total || of < from || !isLike(scene, total, of)
  })
  yield* endings(unspent)
  yield* endings(all.filter((part) => added.test(wordsBefore(scene, part))))
  for (const list of lists) yield* endings(list)
  yield* endings(heads)
  yield* endings(sentenceHeadsOf(scene, own))
  yield* columnsOf(ofUnit)
  if (own.length <= MOST_IN_WINDOWS) yield* beginnings(own)
}

/** The sums that are told already. */
export interface ToldSums {
  /** Of each part, the total that adds it up. */
  readonly totals: ReadonlyMap<number, number>
  /** Of each total, its parts. */
  readonly parts: ReadonlyMap<number, Run>
}

/** 语文组18人，数学组16人，英语组14人，专任教师48人: the last of a sentence that does nothing but tell like figures. */
const sentenceOf = function* (scene: Scene, total: number): Iterable<TotalList> {
  const { sentence } = nearOf(scene, total)
  const { unit } = figureAt(scene, total)
  const next = total + 1
  if (next < scene.figures.length && figureAt(scene, next).unit === unit && figureAt(scene, next).start < sentence.end)
    return
  let from = total
  while (from > 0 && total - from < MOST_PARTS && figureAt(scene, from - 1).start >= sentence.start) from--
  // 新建校舍5.4万平方米，其中教学用房3.6万、宿舍1.8万，改造操场7.2万平方米: a sentence that breaks one of its figures down tells no such list.
  if (scene.plain.slice(sentence.start, figureAt(scene, total).start).includes("其中")) return
  const own = likeFigures(scene, total, from, total)
  // 其中教学用房3.61万平方米、宿舍1.77万平方米: where one is told to be part of another, so may the next be.
  if (!own.some((part) => isNested(scene, part, total))) yield { parts: own, bound: besides }
}

/** Parts told before a total that words of adding close. */
export const gatheredReadings = (scene: Scene, total: number, sums: ToldSums): ReadonlyArray<AmountReading> => {
  const words = addingWords(scene, total)
  if (!mayBeTotal(scene, total)) return []
  if (words === undefined) return madeOf(scene, total, sentenceOf(scene, total))
  return madeOf(scene, total, listsOf(scene, total, words, sums))
}
