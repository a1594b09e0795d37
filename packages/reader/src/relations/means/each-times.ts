/** 9所核心校各派出3名干部，总共27名: so many of each of so many, and what they come to, told one behind the other. */
import { constant, dimensionOf, leaf, product, Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const ofAll = /(?:共|合计|累计|总计)[^,，。;\d]{0,6}$/
const ofEach = /(?:各(?!类|级|项|地|种)|每(?!年|月|天|日|周|学期|百|千|万))[^,，。;\d]{0,8}$/
const counted: ReadonlySet<string> = new Set(["people", "institutions", "things", "events"])
const MOST_BACK = 3

const nounBehind = (scene: Scene, index: number): string =>
  /^[\u4e00-\u9fff]{2}/.exec(nearOf(scene, index).right)?.[0] ?? ""

const productAt = (scene: Scene, total: number): RelationClaim | undefined => {
  const each = total - 1
  const words = wordsBefore(scene, total)
  if (each < 1 || !ofAll.test(words) || !ofEach.test(wordsBefore(scene, each))) return undefined
  const { unit } = figureAt(scene, total)
  if (figureAt(scene, each).unit !== unit || !counted.has(dimensionOf(unit))) return undefined
  // 各3个班级，共42个隐患: what is counted of each is what they all come to.
  const [own, other] = [total, each].map((index) => nounBehind(scene, index))
  if (own !== "" && other !== "" && own !== other) return undefined
  const { start } = nearOf(scene, total).sentence
  for (let count = each - 1; count >= 0 && count >= each - MOST_BACK; count--) {
    if (figureAt(scene, count).start < start) return undefined
    if (scene.roles[count] !== "level" || !counted.has(dimensionOf(figureAt(scene, count).unit))) continue
    const computed = product(leaf(count), leaf(each))
    if (!agreesExactly(scene, total, computed)) continue
    return { kind: "product", result: total, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** 向小学、初中和教学点各选派教师20人，共60人: of as many as are named. */
const ofNamed = /([\u4e00-\u9fff、和与及]{3,40})各[^,，。;\d各]{0,8}$/
const pause = /、|和|与|及/

const productOfNames = (scene: Scene, total: number): RelationClaim | undefined => {
  const each = total - 1
  const words = wordsBefore(scene, total)
  if (each < 0 || !ofAll.test(words) || figureAt(scene, each).unit !== figureAt(scene, total).unit) return undefined
  const names =
    ofNamed
      .exec(wordsBefore(scene, each))?.[1]
      ?.split(pause)
      .filter((name) => name.length > 0) ?? []
  if (names.length < 2 || figureAt(scene, each).start < nearOf(scene, total).sentence.start) return undefined
  const computed = product(constant(Rational.fromInteger(names.length)), leaf(each))
  if (!agreesExactly(scene, total, computed)) return undefined
  return { kind: "product", result: total, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** What so many of each come to, of the whole text. Only what agrees is claimed. */
export const findEachTimes: Finder = findAtEach(
  (scene, total) => productAt(scene, total) ?? productOfNames(scene, total),
  anyOf("总合共累")
)
