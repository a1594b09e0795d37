/** 报名统考103789人，加上单考单招14317人，参加高考的总人数为118106人: what one is added to the other. */
import { leaf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

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

const additionAt = (scene: Scene, index: number): RelationClaim | undefined => {
  if (index === 0 || !added.test(wordsBefore(scene, index))) return undefined
  const parts = [index - 1, index]
  if (figureAt(scene, index - 1).start < nearOf(scene, index).sentence.start) return undefined
  for (let last = index; parts.length <= MOST_ADDED;) {
    const next = nextOf(scene, last)
    if (next === undefined) return undefined
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
  return undefined
}

/** Additions of the whole text. Only what adds up is claimed: the total may not be told. */
export const findAdditions: Finder = findAtEach(additionAt, anyOf("加连"))
