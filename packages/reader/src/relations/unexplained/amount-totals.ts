/**
 * Totals told after or before their parts, whatever stands between: 第一批15所，…第二批22所，…两批共37所. The parts are like
 * figures of the passage, the last ones told or the first ones that follow; words that name what is counted, and marks
 * that hold a list together, say which.
 */
import { addable } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { oncePerFigure } from "../scene/once.ts"
import { isRateOfOne } from "../scene/rates-of-one.ts"
import { between, figureAt, isSurelyApart, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { divides, sumOf } from "../totals/added-up.ts"
import { isFull } from "../totals/full-lists.ts"
import { areOfUnit, isAmount, isLess, isNested, type Passage } from "./amount-passages.ts"
import { type AmountReading, HINTED, PLAIN, SILENT } from "./amount-readings.ts"
import { type Run, runsOf } from "./amount-runs.ts"
import { added } from "./total-words.ts"

/** Words of wholes, which are told without being added up as well. */
const whole = /总|全(?:[区县市省州旗镇乡校部年])|各[级类]|达|现有|实施|筹|年末|年底|所有|义务教育阶段|自评|得分/
/** Words that open the parts of the figure before them. */
const opens = /其中|(?<!不)(?:包括|包含|含)|分别|具体|分为|[:(]/
/** What a bracket adds opens nothing behind it. */
const closed = /\([^()]*\)/g
/** 220名受表彰人员, 8个项目: with nothing said before it a number takes up what was just told. */
const takenUp = /^[,，。\n]?(?:这|上述|以上|该)?$/

/** Where no word says that anything was added up, only the lists of its sentence come into question. */
const MOST_SILENT = 4

/** How many times its last written place a figure must be to speak for itself. */
const LONG = 1000

const isLong = (scene: Scene, index: number): boolean => {
  const { value, step } = figureAt(scene, index)
  if (value === undefined) return false
  const place = step.numerator === 0n ? 1 : Number(step.numerator) / Number(step.denominator)
  return Number(value.numerator) / Number(value.denominator) >= LONG * place
}

/** What a total adds up; where 其中 opens them, a change is divided into amounts of its own (增加3.18万，其中室内1.06万). */
const isPart = (scene: Scene, total: number, part: number, opened: boolean): boolean => {
  if (!isAmount(scene, part) || !isLess(scene, part, total) || isRateOfOne(scene, part)) return false
  if (!addable(figureAt(scene, part).unit, figureAt(scene, total).unit) && !areOfUnit(scene, part, total)) return false
  const [of, own] = [scene.roles[total], scene.roles[part]]
  return of === own || (opened && of === "change" && own === "level")
}

/** How many characters the nouns of two figures end with in common. */
const sharedEnd = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && shared < b.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++
  return shared
}

/** The lists that parts are taken from: all that are alike, then those of the total's unit, and of its noun. */
const listsOf = (scene: Scene, total: number, parts: Run): ReadonlyArray<Run> => {
  const own = parts.filter((part) => !isNested(scene, part, total))
  const { unit } = figureAt(scene, total)
  const noun = countedNoun(scene, total)
  return [
    own,
    own.filter((part) => figureAt(scene, part).unit === unit),
    own.filter((part) => sharedEnd(noun, countedNoun(scene, part)) >= 2),
    parts
  ]
}

/** Figures by index, the last exclusive. */
interface Stretch {
  readonly from: number
  readonly end: number
}

/** The parts of a total that the passage tells on one side of it, each list once. */
const partsIn = (
  scene: Scene,
  total: number,
  stretches: ReadonlyArray<Stretch>,
  opened: boolean
): ReadonlyArray<Run> => {
  const told = new Map<string, Run>()
  for (const { from, end } of stretches) {
    const bracket = scene.brackets[from]
    const isInside = bracket !== undefined && bracket.open > figureAt(scene, total).start
    const parts: Array<number> = []
    for (let part = from; part < end; part++)
      if ((!isInside || scene.brackets[part]?.open === bracket.open) && isPart(scene, total, part, opened))
        parts.push(part)
    if (parts.length < 2) continue
    const fromEnd = from < total
    for (const list of listsOf(scene, total, parts))
      for (const run of runsOf(list, fromEnd)) {
        const key = run.join()
        if (!told.has(key)) told.set(key, run)
      }
  }
  return [...told.values()]
}

/** 两年累计投入8380万元，改造校舍5.5万平方米: what is said of the first holds of the clause that goes on with it. */
const isJoined = (scene: Scene, total: number): boolean => {
  const before = total - 1
  if (before < 0 || nearOf(scene, before).sentence.start !== nearOf(scene, total).sentence.start) return false
  return joining.test(wordsBefore(scene, before)) && areNextTo.test(between(scene, before, total))
}
const joining = /累计|合计|共计|总计|[两三四五]年共/
const areNextTo = /^[,，][^,，。;]{2,12}$/

/** How plainly the words of a total say that it adds up what was told. */
const plainnessOf = oncePerFigure((scene: Scene, total): number => {
  const words = wordsBefore(scene, total)
  const { right } = nearOf(scene, total)
  if (added.test(words.slice(-24)) || right.startsWith("共")) return PLAIN
  if (takenUp.test(words) && /^[一-鿿]{2}/.test(right)) return HINTED
  if (isJoined(scene, total)) return HINTED
  return whole.test(words) ? HINTED / 5 : isLong(scene, total) ? SILENT : 0
})

/** 师范类231人，非师范类41人: a name and its negation leave nothing out. */
const negated = /^[,，、;]?(?:其中)?(?:[非未无不]|没有)/
const isWhole = (scene: Scene, total: number, parts: Run): boolean => {
  if (isFull(scene, total, parts)) return true
  const [first, second] = parts
  if (first === undefined || second === undefined || parts.length > 2) return false
  const name = /[一-鿿]{2,}$/.exec(countedNoun(scene, first))?.[0].slice(-4)
  const other = wordsBefore(scene, second)
  return name !== undefined && negated.test(other) && other.includes(name)
}

const readingsOf = (
  scene: Scene,
  total: number,
  runs: ReadonlyArray<Run>,
  plainness: number
): ReadonlyArray<AmountReading> =>
  runs.flatMap((parts, rank) => {
    const computed = sumOf(scene, parts)
    // What the numbers refuse keeps its place among the readings, and its words need not be asked.
    if (isSurelyApart(scene, total, computed))
      return plainness === 0 ? [] : [{ kind: "sum", result: total, computed, bound: plainness, met: total }]
    const how = divides(scene, total, parts)
    const told =
      rank > 0 ? Math.min(plainness, HINTED) : isWhole(scene, total, parts) ? Math.max(plainness, HINTED) : plainness
    const bound = how === "no" ? told / 2 : told
    return bound === 0 ? [] : [{ kind: "sum", result: total, computed, bound, met: total }]
  })

/** 初中18所、幼儿园46所。64所幼儿园: the noun behind a number that takes up is of one of the two, and so no name of both. */
const isNamedForSome = (scene: Scene, total: number, parts: Run): boolean => {
  const noun = scene.plain.slice(figureAt(scene, total).end, figureAt(scene, total).end + 2)
  const bearers = parts.filter((part) => `${wordsBefore(scene, part)}${nearOf(scene, part).right}`.includes(noun))
  return bearers.length > 0 && bearers.length < parts.length
}

/** Parts that were told before the total. */
export const totalAfterReadings = (scene: Scene, total: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const plainness = plainnessOf(scene, total)
  if (plainness === 0) return []
  const own: Stretch = { from: passage.ownFirst, end: total }
  const stretches = plainness === SILENT ? [own] : [own, { from: passage.first, end: total }]
  const told = partsIn(scene, total, stretches, false)
  const runs = takenUp.test(wordsBefore(scene, total))
    ? told.filter((parts) => !isNamedForSome(scene, total, parts))
    : told
  return readingsOf(scene, total, runs.slice(0, plainness === SILENT ? MOST_SILENT : runs.length), plainness)
}

/** Those of a total of which words say plainly that it adds them up. */
export const plainTotalReadings = (scene: Scene, total: number, passage: Passage): ReadonlyArray<AmountReading> =>
  plainnessOf(scene, total) === PLAIN ? totalAfterReadings(scene, total, passage) : []

/** Whether the words between a total and the next figure open its parts. */
const isOpened = (scene: Scene, total: number, next: number): boolean =>
  opens.test(between(scene, total, next).replace(closed, ""))

/** Parts that follow the total. */
export const totalBeforeReadings = (scene: Scene, total: number, passage: Passage): ReadonlyArray<AmountReading> => {
  const next = total + 1
  if (next >= passage.end) return []
  const opened = isOpened(scene, total, next)
  if (!opened && !isLong(scene, total) && !negated.test(scene.words[total + 2] ?? "")) return []
  const own: Stretch = { from: next, end: passage.ownEnd }
  const runs = partsIn(scene, total, opened ? [own, { from: next, end: passage.end }] : [own], opened)
  const told = opened ? runs.filter(([first]) => first === next) : runs.slice(0, MOST_SILENT)
  return readingsOf(scene, total, told, opened ? PLAIN : SILENT)
}
