/** 近视率较上年下降1.3个百分点，由52.9%降至51.6%: by how much a rate changed is told before what it changed from and to. */
import { addable, difference, dimensionOf, leaf, type RelationClaim } from "@duxue/core"
import { slipsByChance } from "../doubt/one-slip.ts"
import { FALLEN, RISEN, falling } from "../scene/change-words.ts"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { pairAfter } from "./level-pairs.ts"

/** 增加21所，由118所增加到139所: what a count changed by, and after it the pair. */
const amountAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const [former, latter] = [index + 1, index + 2]
  if (latter >= scene.figures.length || figureAt(scene, latter).start > nearOf(scene, index).sentence.end)
    return undefined
  if (!addable(figureAt(scene, index).unit, figureAt(scene, former).unit)) return undefined
  // 小学增加21所，幼儿园由118所增加到139所: a pair with a name of its own is another's.
  if (!directly.test(between(scene, index, former)) || pairAfter(scene, index) === undefined) return undefined
  const words = wordsBefore(scene, index)
  const [was, is] = [leaf(former), leaf(latter)]
  const computed = falling.test(words) ? difference(was, is) : difference(is, was)
  const certain = agrees(scene, index, computed)
  return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}
const directly = /^[,，(]即?(?:由|从|自)[^,，。;\d]{0,2}(?:(?:19|20)\d{2}年(?:底|末)?的|上年的?|去年的?)?$/

/** 撤并校点76个，校点总数由289个收缩为213个: the pair bears the name of what was done away with. */
const named = /^[,，;](?<name>[\u4e00-\u9fff]{2,8}?)(?:总?数量?|总量)?(?:由|从|自)(?:(?:19|20)\d{2}年(?:底|末)?的)?$/
const undone = new RegExp(`(?:${RISEN}|${FALLEN}|新建)[\u4e00-\u9fff]{2,8}$`)

const namedAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const [former, latter] = [index + 1, index + 2]
  if (latter >= scene.figures.length || scene.departures[latter] !== former) return undefined
  const words = wordsBefore(scene, index)
  const name = named.exec(between(scene, index, former))?.groups?.["name"]
  if (name === undefined || !words.endsWith(name) || !undone.test(words.slice(-16))) return undefined
  if (figureAt(scene, index).unit !== figureAt(scene, former).unit) return undefined
  const [was, is] = [leaf(former), leaf(latter)]
  const computed = falling.test(words) ? difference(was, is) : difference(is, was)
  const certain = agrees(scene, index, computed)
  // New ones may have come beside those that were closed: what no slip explains says so.
  if (!certain && slipsByChance(scene, index, computed) === undefined) return undefined
  return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain }
}

const changeAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const { unit } = figureAt(scene, index)
  const [former, latter] = [index + 1, index + 2]
  const isPoints = dimensionOf(unit) === "points"
  if (scene.roles[index] === "change") return amountAt(scene, index)
  if (scene.roles[index] === "level") return namedAt(scene, index)
  if ((!isPoints && unit !== "%") || scene.roles[index] !== "growth" || latter >= scene.figures.length) return undefined
  if (figureAt(scene, former).unit !== "%" || figureAt(scene, latter).unit !== "%") return undefined
  if (figureAt(scene, latter).start > nearOf(scene, index).sentence.end || pairAfter(scene, index) === undefined)
    return undefined
  const words = wordsBefore(scene, index)
  const [was, is] = [leaf(former), leaf(latter)]
  const computed = falling.test(words) ? difference(was, is) : difference(is, was)
  // 下降1.3%: of itself or in points, and only the numbers say which.
  if (!isPoints && !agrees(scene, index, computed)) return undefined
  return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Changes of rates told before their pairs, of the whole text. */
export const findChangesBeforePairs: Finder = findAtEach(changeAt)
