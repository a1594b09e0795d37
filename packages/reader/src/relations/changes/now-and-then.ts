/**
 * What was now, what it was then, and the change, one right behind the other: 小学12480元（12100元），增长3.14%; 小学4.13万人，2002年为
 * 4.86万人，减15.0%. Nothing else can be meant, so that it is claimed whatever the numbers say.
 */
import { difference, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { FALLEN, RISEN } from "../scene/change-words.ts"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** (12100元), (上年12100元): nothing but the other time in the bracket. */
const inBracket = /^\((?:(?:上年|去年|上一年|前一年|(?:19|20)\d{2}年)(?:度|底|末|同期)?)?(?:为|是)?$/
/** 2002年为4.86万人, 上年只有774人: another time at the head of the clause, and nothing else. */
const inClause =
  /^[,，;](?:而|上年|去年|上一年|前一年|(?:19|20)\d{2}年)(?:度|底|末|同期)?(?:[^,，。;\d]{0,4}的)?(?:为|是|有|只有|仅有|仅为)$/

/** 增长3.14%, 两年减15.0%: the change, told of nothing but what stands before it. */
const change = new RegExp(
  `^\\)?[,，](?:[一二两三四五六七八九十]年间?)?(?:同比|净|实际|共|累计|已)*(?:(?:${RISEN}|增幅|涨幅|多)|(${FALLEN}|降幅|减幅|少))[了出]?为?$`
)

/** Two amounts of one unit, told exactly; of rates points would be told. */
const areOfKind = (scene: Scene, now: number, then: number): boolean => {
  const [one, other] = [figureAt(scene, now), figureAt(scene, then)]
  return (
    one.unit === other.unit &&
    one.qualifier === "exact" &&
    other.qualifier === "exact" &&
    dimensionOf(one.unit) !== "percent" &&
    scene.departures[then] === undefined
  )
}

const yearNamed = /((?:19|20)\d{2})年/
const yearOf = (words: string): number | undefined => {
  const year = yearNamed.exec(words)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** 2021年…，2019年为…，同比增长: against the year between, which is not told. */
const isAgainstAnother = (scene: Scene, now: number, lead: string, words: string): boolean => {
  if (!words.includes("同比")) return false
  const [own, other] = [yearOf(wordsBefore(scene, now)), yearOf(lead)]
  return own !== undefined && other !== undefined && own - other !== 1
}

const changeAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const [now, then] = [index - 2, index - 1]
  if (now < 0 || figureAt(scene, index).qualifier !== "exact") return undefined
  const dimension = dimensionOf(figureAt(scene, index).unit)
  const isRate = dimension === "percent"
  if ((!isRate && figureAt(scene, index).unit !== figureAt(scene, now).unit) || !areOfKind(scene, now, then))
    return undefined
  const words = between(scene, then, index)
  const told = change.exec(words)
  if (told === null) return undefined
  const lead = between(scene, now, then)
  const isBracketed = inBracket.test(lead)
  if (!isBracketed && !inClause.test(lead)) return undefined
  if (isBracketed !== words.startsWith(")")) return undefined
  if (isAgainstAnother(scene, now, lead, words)) return undefined
  if (figureAt(scene, now).start < nearOf(scene, index).sentence.start) return undefined
  const moved = told[1] !== undefined ? difference(leaf(then), leaf(now)) : difference(leaf(now), leaf(then))
  const computed = isRate ? percentage(moved, leaf(then)) : moved
  const kind = isRate ? "growth" : "difference"
  // 2020年为…，同比增长5.46%: between the two years another may lie, which is not told.
  if (!isBracketed && words.includes("同比") && !agreesExactly(scene, index, computed)) return undefined
  return { kind, result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Changes told right behind now and then. */
export const findChangesOfNowAndThen: Finder = findAtEach(changeAt)
