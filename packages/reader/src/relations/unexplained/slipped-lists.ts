/**
 * The lists that stand beside a figure and may be its parts, whatever their numbers come to: of its own sentence, of the
 * one before it, and of those of its paragraph that follow, as far as one semicolon or all of it.
 */
import { countedNoun } from "../scene/counted-noun.ts"
import { oncePerFigure } from "../scene/once.ts"
import { between, dimensionAt, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { isAmount } from "./amount-passages.ts"
import { areSame, type Run } from "./amount-runs.ts"
import { partingsOf, SEMICOLON, STOP } from "./partings.ts"

export interface Listed {
  readonly parts: Run
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
  return dimensionAt(scene, total) === "things" && dimensionAt(scene, part) === "things"
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

/** 资助金额420万元…资助金额108万元…: called alike one and all, they are not told by turns. */
const areCalledAlike = (scene: Scene, list: Run): boolean => {
  const nouns = list.map((part) => countedNoun(scene, part).slice(-2))
  const others = new Set(nouns.filter((_, at) => at % 2 === 1))
  return nouns.some((noun, at) => at % 2 === 0 && noun.length === 2 && others.has(noun))
}

/** Every other one of a list, where two kinds are told by turns. */
const turnsOf = (scene: Scene, list: Run): ReadonlyArray<Run> =>
  list.length >= LEAST_BY_TURNS && !areCalledAlike(scene, list)
    ? [0, 1].map((turn) => list.filter((_, at) => at % 2 === turn))
    : []

/** The members of a list nearest to the total, the longest runs first. */
const endsOf = (list: Run, fromEnd: boolean): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  for (let count = Math.min(list.length - 1, MOST_PARTS); count >= 2; count--)
    runs.push(fromEnd ? list.slice(-count) : list.slice(0, count))
  return runs
}

/** Adds the lists of a stretch to those told, each once. */
const tellLists = (scene: Scene, total: number, { from, end }: Stretch, isNear: boolean, told: Array<Listed>): void => {
  const lists = listsIn(scene, total, from, end)
  if (lists.length === 0) return
  const before = told.length
  const tell = (parts: Run, extent: Listed["extent"]): void => {
    const rank = told.length - before
    if (parts.length < 2 || parts.length > MOST_PARTS || rank >= MOST_LISTS) return
    for (let at = before; at < told.length; at++) if (areSame((told[at] as Listed).parts, parts)) return
    told.push({ parts, rank, extent, isNear, from })
  }
  for (const [at, list] of lists.entries()) tell(list, at === 0 ? "all" : "named")
  for (const list of lists) for (const parts of turnsOf(scene, list)) tell(parts, "some")
  for (const list of lists) for (const parts of endsOf(list, from < total)) tell(parts, "run")
}

/** Figures by index, the last exclusive. */
interface Stretch {
  readonly from: number
  readonly end: number
}

/** The stretches that follow a total: its sentence, what semicolons divide that into, and the next sentences. */
const stretchesBehind = (scene: Scene, total: number): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = []
  const partings = partingsOf(scene)
  let [from, group, at, sentences] = [total + 1, total + 1, total + 1, 0]
  const close = (end: number): void => {
    if (group > from && end > group) stretches.push({ from: group, end })
    if (end > from) stretches.push({ from, end })
  }
  for (; at < scene.figures.length && at - total <= FARTHEST && sentences <= MOST_SENTENCES; at++) {
    const parting = partings[at] as number
    if ((parting & STOP) !== 0) {
      close(at)
      from = group = at
      sentences++
    } else if ((parting & SEMICOLON) !== 0) {
      if (at > group) stretches.push({ from: group, end: at })
      group = at
    }
  }
  close(at)
  return stretches
}

const opensParts = (scene: Scene, total: number): boolean =>
  total + 1 < scene.figures.length && /其中|[(:]/.test(between(scene, total, total + 1))

const stretchesBefore = (scene: Scene, total: number): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = []
  const partings = partingsOf(scene)
  let end = total
  let at = total
  const { start } = nearOf(scene, total).paragraph
  for (; at > 0 && total - at <= FARTHEST && stretches.length < 3; at--) {
    const parting = partings[at] as number
    // 5.57所实行…，4所采用…。⏎6.幼儿园共58所，其中…: what another paragraph lists adds up to nothing that this one breaks down itself.
    if (figureAt(scene, at - 1).start < start && opensParts(scene, total)) break
    if (at < end && stretches.length === 0 && (parting & SEMICOLON) !== 0) stretches.push({ from: at, end })
    if ((parting & STOP) !== 0) {
      if (at < end) stretches.push({ from: at, end })
      end = at
      if (stretches.length >= 2) return stretches
    }
  }
  if (at < end) stretches.push({ from: at, end })
  return stretches
}

/** 教学点73个、一贯制学校11所: a member of a list is no total of those that follow it. */
const isListed = oncePerFigure(
  (scene: Scene, left): boolean =>
    left + 1 < scene.figures.length &&
    isOfUnit(scene, left, left + 1) &&
    /^(?:[^,，。;:(]{0,4}\))?(?:、|和|与|及|以及)/.test(between(scene, left, left + 1))
)

export const listsBeside = (scene: Scene, total: number): ReadonlyArray<Listed> => {
  const told: Array<Listed> = []
  if (!isListed(scene, total))
    for (const stretch of stretchesBehind(scene, total))
      tellLists(scene, total, stretch, stretch.from === total + 1, told)
  if (!(total > 0 && isListed(scene, total - 1)) && !wordsBefore(scene, total).includes("其中"))
    for (const stretch of stretchesBefore(scene, total)) tellLists(scene, total, stretch, stretch.end === total, told)
  return told
}
