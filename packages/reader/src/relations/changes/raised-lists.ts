/**
 * A list of levels raised to another: 由小学650元、初中850元提高到720元、940元，分别提高70元、90元. Each member came from the one in its
 * place, and by as much as the list behind says.
 */
import { addable, difference, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { listFrom } from "../scene/bare-lists.ts"
import { between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { membersBefore } from "./paired-gaps.ts"

const raised =
  /^[^,，。;\d]{0,8}[,，]?(?:分别)?(?:提高|增加|增长|提升|上升|扩大|调整|下降|降低|减少|缩小|增|降|升)(?:到|至|为)了?[^,，。;、\d]{0,8}$/
const leaving = /(?:由|从)[^,，。;]*$/
const falling = /降|减|缩/
const ofEach = /分别|依次|各/

const claimsAt = (scene: Scene, first: number): ReadonlyArray<RelationClaim> => {
  if (first < 2 || !raised.test(between(scene, first - 1, first))) return []
  const now = listFrom(scene, first)
  const count = now.length
  const { sentence } = nearOf(scene, first)
  const before = count < 2 ? [] : membersBefore(scene, first, count, sentence.start)
  const [former] = before
  const changes = listFrom(scene, first + count)
  const change = changes[0] as number
  if (former === undefined || changes.length !== count || figureAt(scene, change).start > sentence.end) return []
  if (!leaving.test(scene.plain.slice(sentence.start, figureAt(scene, former).start))) return []
  const words = wordsBefore(scene, change)
  const [from, by] = [figureAt(scene, former).unit, figureAt(scene, change).unit]
  const isGrowth = dimensionOf(by) === "percent" && from !== "%"
  if (!ofEach.test(words) || figureAt(scene, first).unit !== from) return []
  if (!isGrowth && !addable(from, by) && !(from === "%" && dimensionOf(by) === "points")) return []
  const fell = falling.test(words)
  const claims = changes.map((result, at): RelationClaim => {
    const [was, is] = [leaf(before[at] as number), leaf(now[at] as number)]
    const moved = fell ? difference(was, is) : difference(is, was)
    return {
      kind: isGrowth ? "growth" : "difference",
      result,
      computed: isGrowth ? percentage(moved, was) : moved,
      comparison: "equals",
      basis: "prose",
      words,
      certain: true
    }
  })
  return areListBorneOut(scene, claims) ? claims : []
}

/** Lists raised to others, of the whole text. */
export const findRaisedLists: Finder = (scene) =>
  scene.figures.flatMap((_, index) => (index + 3 < scene.figures.length ? claimsAt(scene, index) : []))
