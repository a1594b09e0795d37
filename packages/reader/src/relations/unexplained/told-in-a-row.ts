/**
 * Figures of one unit told in a row beside a greater one, and nothing else told between: 补充教师204名，首年120名，次年84名. No word says
 * that they are its parts, but hardly anything else is told so. Over six hundred real excerpts such a row that is none
 * comes as near to adding up as these bounds ask in one of two hundred.
 */
import { Rational } from "@duxue/core"
import { between, figureAt, type Scene } from "../scene/scene.ts"
import type { Listed } from "./slipped-lists.ts"

/** So many rows that nobody means may a slip mend: of three parts or more, of two, and with more words between. */
const OF_THREE = 1
const OF_TWO = 0.3
const LOOSELY = 0.2
/** What the names of the parts divide is meant sooner. */
const DIVIDED = 2

/** Nothing but the name of the next stands between two of a row. */
const name = /^[^\d。;:|｜]{2,30}$/

const isRun = (parts: ReadonlyArray<number>): boolean =>
  parts.every((part, at) => at === 0 || part === (parts[at - 1] as number) + 1)

/** Whether a part could not be one: it is as large as the whole. */
const isOver = (scene: Scene, total: number, part: number): boolean => {
  const [whole, value] = [figureAt(scene, total).value, figureAt(scene, part).value]
  return whole === undefined || value === undefined || Rational.compare(value, whole) >= 0
}

/** 小学1409人、初中666人，: a list that marks hold together ends where they do. */
const isMarked = (scene: Scene, parts: ReadonlyArray<number>): boolean => {
  const mark = /^[^,，。;\d]{0,8}[、和及]/
  const last = parts.at(-1) as number
  return (
    parts.slice(1).every((part) => mark.test(between(scene, part - 1, part))) &&
    (last + 1 >= scene.figures.length || !mark.test(between(scene, last, last + 1)))
  )
}

/** How plainly the mere place of the figures makes them the parts of the total; nothing where it does not. */
export const plainnessOfRow = (scene: Scene, total: number, told: Listed, divided: boolean): number => {
  const { parts, extent, isNear } = told
  const [first] = parts as [number, ...Array<number>]
  const isNext = first === total + 1
  if (!isNear || !isRun(parts) || (extent !== "all" && !(extent === "run" && isNext && isMarked(scene, parts))))
    return 0
  // 1200元/生/年，教材费670元/生/年，住宿费600元/生/年: rates of one unit are no parts of a rate.
  if (figureAt(scene, total).unit.includes("/") || parts.some((part) => isOver(scene, total, part))) return 0
  if (!isNext) return (parts.at(-1) as number) === total - 1 && parts.length >= 3 ? LOOSELY : 0
  if (!parts.every((part) => name.test(between(scene, part - 1, part)))) return LOOSELY
  return (parts.length >= 3 ? OF_THREE : OF_TWO) * (divided ? DIVIDED : 1)
}
