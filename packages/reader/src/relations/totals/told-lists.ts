/**
 * Lists that stand right behind their total, announced as its parts, and do not add up to it by far: 9人，其中校级3人、
 * 中层11人. Parts cannot be more than the whole, and three that are told seldom leave a fourth untold; but a list may
 * be of the most important only, so what is found here is a question unless the names divide the whole.
 */
import { dimensionOf, Interval, intervalOf } from "@duxue/core"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { divides, fittingCount, isNear, sumOf } from "./added-up.ts"
import type { Region } from "./parts.ts"
import { areToldTwice } from "./told-twice.ts"
import { between, computedBy, figureAt, isBelow, type Scene, wordsBefore } from "../scene/scene.ts"

/** What opens a subject of its own where parts went before: 其中女教师61人，在校学生2100人. */
const subjects = [
  "学生",
  "在校生",
  "幼儿",
  "教师",
  "教职工",
  "学校",
  "班级",
  "教学班",
  "幼儿园",
  "职工",
  "干部"
] as const

const subjectOf = (words: string): string | undefined => subjects.find((subject) => words.endsWith(subject))

/** Up to where the list goes on in one sentence about the same thing. */
const untilBreak = (
  scene: Scene,
  total: number,
  parts: ReadonlyArray<number>,
  bracket: boolean
): ReadonlyArray<number> => {
  const own = wordsBefore(scene, total)
  const first = wordsBefore(scene, parts[0] ?? total)
  const stop = parts.findIndex((part, at) => {
    if (at === 0) return false
    const previous = parts[at - 1] ?? part - 1
    if (/[;。\n]/.test(scene.plain.slice(figureAt(scene, previous).end, figureAt(scene, part).start))) return true
    const words = wordsBefore(scene, part)
    const subject = subjectOf(words)
    return (
      /^[,，]?(?:另|共有|现有|拥有)/.test(words) ||
      // 教师968人（小学561人、九年一贯制学校104人、…）: in a bracket a kind of school names the part that it has.
      (!bracket && subject !== undefined && !own.includes(subject) && !first.includes(subject))
    )
  })
  return stop < 0 ? parts : parts.slice(0, stop)
}

/** 其中男32人、女39人；小学教师40人: what follows the semicolon is told of something else, where two came before it. */
export const untilSemicolon = (scene: Scene, parts: ReadonlyArray<number>): ReadonlyArray<number> => {
  const stop = parts.findIndex((part, at) => {
    const previous = parts[at - 1]
    // 社会捐赠0.26亿元；经费由2020年的7.21亿元增加到7.86亿元: the semicolon may stand before a figure that is no part.
    return (
      previous !== undefined &&
      scene.plain.slice(figureAt(scene, previous).end, figureAt(scene, part).start).includes(";")
    )
  })
  return stop < 2 ? [] : parts.slice(0, stop)
}

/** Smaller parts are made of others by chance. */
const TELLING = 100

/** 在校生12.8万人，其中义务教育9.6万人，小学6.1万人、初中3.5万人: a part that its own parts follow. */
const isNested = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  parts.some(
    (part, at) =>
      at + 2 < parts.length &&
      !isBelow(scene, part, TELLING) &&
      fittingCount(scene, part, parts.slice(at + 1), "fewest") !== undefined
  )

/** Words that announce parts right behind a total: 其中, a bracket, or a colon and a name. */
const announces = /其中|包括|[(]|^[^,，。;]{0,4}:[^,，。;:]{0,14}$/

const isOver = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const computed = computedBy(scene, sumOf(scene, parts))
  const whole = intervalOf(figureAt(scene, total))
  if (computed?.lower === undefined || whole.upper === undefined) return false
  const atMost = { ...Interval.everything, upper: whole.upper, upperOpen: false }
  return !Interval.overlaps(computed, atMost)
}

export interface ToldList {
  readonly parts: ReadonlyArray<number>
  /** Whether the words leave no doubt that they are parts, and apart from each other. */
  readonly certain: boolean
}

/** The list behind `total` that ought to make it and is more than it, or tells three parts and is less. */
export const toldList = (
  scene: Scene,
  total: number,
  region: Region,
  found: ReadonlyArray<number>
): ToldList | undefined => {
  if (region.doubtful || (region.first !== total + 1 && !region.bracket)) return undefined
  const { unit } = figureAt(scene, total)
  if (dimensionOf(unit) === "percent") return undefined
  const parts = untilBreak(
    scene,
    total,
    found.filter((part) => figureAt(scene, part).unit === unit),
    region.bracket
  )
  if (parts.length < 2 || [total, ...parts].some((each) => figureAt(scene, each).qualifier !== "exact"))
    return undefined
  if (!announces.test(between(scene, total, parts[0] as number))) return undefined
  const how = divides(scene, total, parts)
  if (how === "no" || isNested(scene, parts)) return undefined
  if (areToldTwice(scene, parts)) return undefined
  // 食堂27356平方米，其中餐厅16608平方米，…宿舍5583间，面积66887平方米，缺50061平方米: what is more by itself, after other
  // things were told, is of those.
  const isRun = parts.every((part, at) => at === 0 || part === (parts[at - 1] as number) + 1)
  if (!isRun && parts.filter((part) => isOver(scene, total, [part])).length > 1) return undefined
  const over = isOver(scene, total, parts)
  if (!over && parts.length < 3) return undefined
  // 学校521所，其中完全小学72所、初级中学10所、…: less than half of the whole, and no slip away from it, tells of some.
  if (!over && !isNear(scene, total, parts, 2n) && !isOneSlipAway(scene, total, sumOf(scene, parts))) return undefined
  return { parts, certain: over && how === "yes" }
}
