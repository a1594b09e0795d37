/** 报名统考103789人，加上单考单招14317人，参加高考的总人数为118106人: what one is added to the other. */
import { leaf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const added = /加上|连同|再加|另加/
const MOST_ADDED = 4

/** The next figure of the unit of `from` in its paragraph. */
const nextOf = (scene: Scene, from: number): number | undefined => {
  const { unit } = figureAt(scene, from)
  const { end } = nearOf(scene, from).paragraph
  for (let index = from + 1; index <= from + MOST_ADDED && index < scene.figures.length; index++) {
    const figure = figureAt(scene, index)
    if (figure.start >= end) return undefined
    if (figure.unit === unit && scene.roles[index] === "level") return index
  }
  return undefined
}

/** 全年多渠道筹措10307万元: the next figure, in a clause that tells of all. */
const ofAll = /[共总]|合计|累计|全[年部县区市]|筹[措集资]|达到?$|之和|加起来|存量|保有量/
const compared = /[比较占]|同比|增长|其中/

/** 去年添置1450台，连同原有的4158台: what came and what was there before make what is there. */
const isHeld = (scene: Scene, part: number): boolean => scene.roles[part] === "level" || scene.roles[part] === "former"

/** 共计5447万元；连同出让收益计提的4860万元，全年筹措10307万元: a total right behind what was added, whatever it comes to. */
const missedAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const next = index + 1
  if (index < 1 || next >= scene.figures.length) return undefined
  if (figureAt(scene, index - 1).start < nearOf(scene, index).paragraph.start) return undefined
  const figures = [index - 1, index, next].map((each) => figureAt(scene, each))
  const words = wordsBefore(scene, next)
  if (!ofAll.test(words) || compared.test(words) || !/^[,，]/.test(between(scene, index, next))) return undefined
  if (figures.some(({ unit, qualifier }) => unit !== figures[0]?.unit || qualifier !== "exact")) return undefined
  if (scene.roles[next] !== "level" || ![index - 1, index].every((part) => isHeld(scene, part))) return undefined
  const computed = sum(leaf(index - 1), leaf(index))
  const certain = agreesExactly(scene, next, computed)
  return { kind: "sum", result: next, computed, comparison: "equals", basis: "prose", words, certain }
}

const additionAt = (scene: Scene, index: number): RelationClaim | undefined => {
  if (index === 0 || !added.test(wordsBefore(scene, index))) return undefined
  const parts = [index - 1, index]
  const missed = missedAt(scene, index)
  if (figureAt(scene, index - 1).start < nearOf(scene, index).sentence.start) return missed
  for (let last = index; parts.length <= MOST_ADDED;) {
    const next = nextOf(scene, last)
    if (next === undefined) return missed
    const computed = sum(...parts.map((part) => leaf(part)))
    if (agreesExactly(scene, next, computed))
      return {
        kind: "sum",
        result: next,
        computed,
        comparison: "equals",
        basis: "prose",
        words: wordsBefore(scene, index),
        certain: true
      }
    parts.push(next)
    last = next
  }
  return missed
}

/** Additions of the whole text. Else only what adds up is claimed: the total may not be told. */
export const findAdditions: Finder = findAtEach(additionAt, anyOf("加连"))
