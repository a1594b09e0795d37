/**
 * 公办园10132人，…，普惠性民办园6754人，公办园与普惠性民办园在园幼儿合计16886人: the words name what is added up. What does not come to the
 * total is a question: either name may be borne by another figure, too.
 */
import { leaf, type RelationClaim, sum } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const terms =
  /(?:^|[,，;])([\u4e00-\u9fff]{2,12})[与和及]([\u4e00-\u9fff]{2,12}?)(?:[两二](?:项|者|类))?(?:合计|共计|总计|之和|相加|加起来)(?:共|为|达到?|约)*$/
const MOST_BACK = 8

/** The figure nearest before that is told by the name, and by no longer one: 公办园 in 公办园在园幼儿10132人. */
const bearerOf = (scene: Scene, total: number, name: string): number | undefined => {
  const { start } = nearOf(scene, total).paragraph
  for (let at = total - 1; at >= 0 && at >= total - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    if (figureAt(scene, at).unit !== figureAt(scene, total).unit || scene.roles[at] !== "level") continue
    if (
      wordsBefore(scene, at)
        .replace(/^[,，;、]/, "")
        .startsWith(name)
    )
      return at
  }
  return bearsInParts(scene, total, name)
}

/** 民办园中有71所通过普惠性认定, of 普惠性民办园: the words on both sides of a number make the name. */
const bearsInParts = (scene: Scene, total: number, name: string): number | undefined => {
  const { start } = nearOf(scene, total).paragraph
  for (let at = total - 1; at >= 0 && at >= total - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    if (figureAt(scene, at).unit !== figureAt(scene, total).unit || scene.roles[at] !== "level") continue
    const [before, behind] = [wordsBefore(scene, at), nearOf(scene, at).right]
    for (let cut = 2; cut + 2 <= name.length; cut++)
      if (behind.includes(name.slice(0, cut)) && before.includes(name.slice(cut))) return at
  }
  return undefined
}

const additionAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  const [, first, tail = ""] = /合计|共计|总计|之和|相加|加起来/.test(words) ? (terms.exec(words) ?? []) : []
  if (first === undefined || figureAt(scene, index).value === undefined) return undefined
  const a = bearerOf(scene, index, first)
  // 普惠性民办园在园幼儿: the second name goes on with what both have in common.
  let b: number | undefined
  for (let end = tail.length; b === undefined && end >= 2; end--) b = bearerOf(scene, index, tail.slice(0, end))
  if (a === undefined || b === undefined || a === b) return undefined
  const computed = sum(leaf(Math.min(a, b)), leaf(Math.max(a, b)))
  const certain = agrees(scene, index, computed)
  return { kind: "sum", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}

/** Totals whose two parts the words name, of the whole text. */
export const findNamedAdditions: Finder = findAtEach(additionAt, anyOf("合共总之相加"))
