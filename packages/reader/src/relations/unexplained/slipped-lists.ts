/**
 * The lists that stand beside a figure and may be its parts, whatever their numbers come to: of its own sentence, of the
 * one before it, and of those of its paragraph that follow, as far as one semicolon or all of it.
 */
import { dimensionOf } from "@duxue/core"
import { countedNoun } from "../scene/counted-noun.ts"
import { between, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { isAmount } from "./amount-passages.ts"
import type { Run } from "./amount-runs.ts"
import { partingsOf, SEMICOLON, STOP } from "./partings.ts"

export interface Listed {
  readonly parts: Run
  /** The parts in a row, by which lists are told apart. */
  readonly key: string
  /** How many lists of the same stretch are thought of before this one. */
  readonly rank: number
  /** All the like figures of its stretch (`all`), those of the total's noun, those told by turns (`some`), or a run. */
  readonly extent: "all" | "named" | "some" | "run"
  /** Its stretch begins or ends beside the total. */
  readonly isNear: boolean
  /** The first figure of its stretch, whose words announce the list. */
  readonly from: number
}

/** So many figures at most lie on either side. */
const FARTHEST = 24
/** So many sentences of the paragraph that follow may break the total down again. */
const MOST_SENTENCES = 4
/** No total is told with more parts. */
const MOST_PARTS = 12
/** Two by turns need two of each. */
const LEAST_BY_TURNS = 4
/** Of one stretch so many lists are weighed. */
const MOST_LISTS = 12

/** Whether the figure is told of the same kind of thing as the total is: of levels or of changes, in its unit. */
const isLike = (scene: Scene, total: number, part: number): boolean => {
  const [own, other] = [scene.roles[part], scene.roles[total]]
  if (own === "former" || own === "mean" || own === "growth") return false
  return (own === "change") === (other === "change") && isOfUnit(scene, total, part)
}

const isOfUnit = (scene: Scene, total: number, part: number): boolean => {
  const [one, other] = [figureAt(scene, total).unit, figureAt(scene, part).unit]
  if (one === other) return true
  if (!things.has(one) || !things.has(other)) return false
  return dimensionOf(one) === "things" && dimensionOf(other) === "things"
}
/** 站点160所（计算机教室21个…）: what is counted by 所 is counted by 个 and 处 too. */
const things: ReadonlySet<string> = new Set(["所", "个", "处", "家", "座", "间"])

/** Where one of the list is told only roughly no sum is meant. */
const isExact = (scene: Scene, list: Run): boolean =>
  list.every((part) => isAmount(scene, part) && figureAt(scene, part).qualifier === "exact")

/** The lists of a stretch, those first that a reader would think of first. */
const listsIn = (scene: Scene, total: number, from: number, end: number): ReadonlyArray<Run> => {
  const all: Array<number> = []
  for (let part = from; part < end; part++) if (part !== total && isLike(scene, total, part)) all.push(part)
  const [first] = all
  if (first === undefined || all.length < 2) return []
  const around = scene.brackets[total]?.open
  // What a total in a bracket adds up stands in it too.
  const level = around ?? (from > total ? scene.brackets[first]?.open : undefined)
  const inside = all.filter((part) => scene.brackets[part]?.open === level)
  // 57所(58所)，其中24所(24所)、…: one number alone in a bracket tells the total of another year.
  const own = inside.length < 2 ? all.filter((part) => scene.brackets[part]?.open === around) : inside
  const { unit } = figureAt(scene, total)
  const noun = countedNoun(scene, total).slice(-2)
  const ofUnit = own.filter((part) => figureAt(scene, part).unit === unit)
  const ofNoun = noun.length < 2 ? [] : ofUnit.filter((part) => countedNoun(scene, part).endsWith(noun))
  return [ofUnit.length >= 2 ? ofUnit : own, ofNoun].filter((list) => isExact(scene, list))
}

/** Every other one of a list, where two kinds are told by turns. */
const turnsOf = (list: Run): ReadonlyArray<Run> =>
  list.length >= LEAST_BY_TURNS ? [0, 1].map((turn) => list.filter((_, at) => at % 2 === turn)) : []

/** The members of a list nearest to the total, the longest runs first. */
const endsOf = (list: Run, fromEnd: boolean): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  for (let count = Math.min(list.length - 1, MOST_PARTS); count >= 2; count--)
    runs.push(fromEnd ? list.slice(-count) : list.slice(0, count))
  return runs
}

const listed = (scene: Scene, total: number, from: number, end: number, isNear: boolean): ReadonlyArray<Listed> => {
  const told = new Map<string, Listed>()
  const tell = (parts: Run, extent: Listed["extent"]): void => {
    if (parts.length < 2 || parts.length > MOST_PARTS || told.size >= MOST_LISTS) return
    const key = parts.join()
    if (!told.has(key)) told.set(key, { parts, key, rank: told.size, extent, isNear, from })
  }
  const lists = listsIn(scene, total, from, end)
  for (const [at, list] of lists.entries()) tell(list, at === 0 ? "all" : "named")
  for (const list of lists) for (const parts of turnsOf(list)) tell(parts, "some")
  for (const list of lists) for (const parts of endsOf(list, from < total)) tell(parts, "run")
  return [...told.values()]
}

/** The stretches that follow a total: its sentence, what semicolons divide that into, and the next sentences. */
const endsBehind = (scene: Scene, total: number): ReadonlyArray<readonly [from: number, end: number]> => {
  const stretches: Array<readonly [number, number]> = []
  const partings = partingsOf(scene)
  let [from, group, at, sentences] = [total + 1, total + 1, total + 1, 0]
  const close = (end: number): void => {
    if (group > from && end > group) stretches.push([group, end])
    if (end > from) stretches.push([from, end])
  }
  for (; at < scene.figures.length && at - total <= FARTHEST && sentences <= MOST_SENTENCES; at++) {
    const parting = partings[at] as number
    if ((parting & STOP) !== 0) {
      close(at)
      from = group = at
      sentences++
    } else if ((parting & SEMICOLON) !== 0) {
      if (at > group) stretches.push([group, at])
      group = at
    }
  }
  close(at)
  return stretches
}

const endsBefore = (scene: Scene, total: number): ReadonlyArray<readonly [from: number, end: number]> => {
  const stretches: Array<readonly [number, number]> = []
  const partings = partingsOf(scene)
  let end = total
  let at = total
  for (; at > 0 && total - at <= FARTHEST && stretches.length < 3; at--) {
    const parting = partings[at] as number
    if (at < end && stretches.length === 0 && (parting & SEMICOLON) !== 0) stretches.push([at, end])
    if ((parting & STOP) !== 0) {
      if (at < end) stretches.push([at, end])
      end = at
      if (stretches.length >= 2) return stretches
    }
  }
  if (at < end) stretches.push([at, end])
  return stretches
}

/** 教学点73个、一贯制学校11所: a member of a list is no total of those that follow it. */
const isListed = (scene: Scene, left: number): boolean =>
  left >= 0 &&
  left + 1 < scene.figures.length &&
  isOfUnit(scene, left, left + 1) &&
  /^(?:[^,，。;:(]{0,4}\))?(?:、|和|与|及|以及)/.test(between(scene, left, left + 1))

export const listsBeside = (scene: Scene, total: number): ReadonlyArray<Listed> => {
  const behind = isListed(scene, total) ? [] : endsBehind(scene, total)
  const before =
    isListed(scene, total - 1) || wordsBefore(scene, total).includes("其中") ? [] : endsBefore(scene, total)
  return [
    ...behind.flatMap(([from, end]) => listed(scene, total, from, end, from === total + 1)),
    ...before.flatMap(([from, end]) => listed(scene, total, from, end, end === total))
  ]
}
