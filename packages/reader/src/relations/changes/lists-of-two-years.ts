/**
 * Levels of two years and what lies between them, each in a list: 小学、初中分别为16200元、22400元，上年分别为15400元、21500元，分别增长5.2%、4.2%. Lists
 * of one length told one behind the other are matched in order; one member out of step does not part them.
 */
import { addable, difference, dimensionOf, type Formula, leaf, percentage, type RelationClaim } from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { anyOf } from "../scene/cues.ts"
import { agrees, figureAt, type Finder, hasCue, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { negated } from "./negated.ts"
import { membersBefore } from "./paired-gaps.ts"

const changed =
  /(?:增长|增加|增幅|增速|提高|上升|提升|回升|下降|降低|减少|降幅|减幅|回落|增|减|升|降)(?:率|了|为|达到?|分别)*$/
const yearBefore = /(?:上年|去年|上一年|前一年|上年同期|去年同期|上学年|(?:19|20)\d{2}年)(?:同期)?[^,，。;\d]{0,12}$/
const years = anyOf("年")
const changing = anyOf("增减提升下降")
/** So many members that agree show that the lists belong together, however many others do not. */
const LEAST_AGREEING = 2

interface Years {
  readonly now: ReadonlyArray<number>
  readonly before: ReadonlyArray<number>
}

/** The two lists told before `end`, of which the words of one set it back to the year before. */
const listsBefore = (scene: Scene, end: number, count: number): Years | undefined => {
  const { start } = nearOf(scene, end - 1).sentence
  const second = membersBefore(scene, end, count, start)
  const first = membersBefore(scene, end - count, count, start)
  const [a, b] = [first[0], second[0]]
  if (a === undefined || b === undefined || figureAt(scene, a).unit !== figureAt(scene, b).unit) return undefined
  const isOfYear = (index: number): boolean => hasCue(scene, index, years) && yearBefore.test(wordsBefore(scene, index))
  const [former, latter] = [isOfYear(a), isOfYear(b)]
  if (latter && !former) return { now: first, before: second }
  if (former && !latter) return { now: second, before: first }
  if (!former || !latter) return undefined
  // 2022年分别为…，2021年分别为…: of two named years the later one is now.
  const [one, other] = [a, b].map((each) => Number(/(?:19|20)\d{2}(?=年)/.exec(wordsBefore(scene, each))?.[0] ?? 0))
  if (one === undefined || other === undefined || one * other === 0 || one === other) return undefined
  return one > other ? { now: first, before: second } : { now: second, before: first }
}

const movedBetween = (scene: Scene, result: number, level: number): "rate" | "change" | undefined => {
  const [told, of] = [figureAt(scene, result).unit, figureAt(scene, level).unit]
  if (dimensionOf(told) === "percent") return of === "%" ? undefined : "rate"
  if (dimensionOf(told) === "points") return of === "%" ? "change" : undefined
  return addable(told, of) ? "change" : undefined
}

const claimsAt = (scene: Scene, first: number): ReadonlyArray<RelationClaim> => {
  const words = wordsBefore(scene, first)
  if (!changed.test(words)) return []
  const results = listFrom(scene, first)
  const count = results.length
  if (count < 2) return []
  // 分别增加800元、900元，增长5.2%、4.2%: a list of changes may stand between.
  const lists =
    listsBefore(scene, first, count) ??
    (scene.roles[first - count] === "change" && listFrom(scene, first - count).length === count
      ? listsBefore(scene, first - count, count)
      : undefined)
  const level = lists?.now[0]
  const moved = level === undefined ? undefined : movedBetween(scene, first, level)
  if (lists === undefined || moved === undefined) return []
  const fell = falling.test(words)
  const claims = results.map((result, at): RelationClaim => {
    const [is, was] = [leaf(lists.now[at] as number), leaf(lists.before[at] as number)]
    const by: Formula<number> = fell ? difference(was, is) : difference(is, was)
    return {
      kind: moved === "rate" ? "growth" : "difference",
      result,
      computed: moved === "rate" ? percentage(by, was) : by,
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }
  })
  if (areListBorneOut(scene, claims)) return claims
  const agreeing = claims.filter(({ result, computed }) => agrees(scene, result, computed))
  return agreeing.length >= LEAST_AGREEING ? claims : withVerbReversed(scene, claims)
}

/** 分别下降5.2%、4.2% of what rose by as much each: the verb is wrong, and stands before the first of its list. */
const withVerbReversed = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const turned = claims.map((claim) => ({ ...claim, computed: negated(claim.computed) }))
  if (!turned.every(({ result, computed }) => agrees(scene, result, computed))) return []
  return [...claims.slice(0, 1), ...turned.slice(1)]
}

/** Lists of two years and of what lies between them, of the whole text. */
export const findListsOfTwoYears: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 4; index + 1 < scene.figures.length; index++) {
    if (!hasCue(scene, index, changing)) continue
    const found = claimsAt(scene, index)
    claims.push(...found)
    index += Math.max(0, found.length - 1)
  }
  return claims
}
