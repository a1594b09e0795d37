/**
 * 缺口136人：应配2136人，实有2000人: two numbers behind a colon may be what the one before it lies between, and no parts of it. Each of them
 * is more than it, which no part is. Where words add up or divide it is the other way round: that their difference makes
 * it is chance, or what comes of two numbers in each other's place.
 */
import { difference, leaf, leavesOf, Rational, type RelationClaim } from "@duxue/core"
import { LACKING, LEFT_OVER } from "../scene/change-words.ts"
import { figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { namesPart } from "../totals/added-up.ts"
import { agreesExactly } from "./exactly.ts"

const apart = new RegExp(`(?:${LACKING}|${LEFT_OVER})[^,，。;\\d]{0,5}$`)

const adding = "(?:[小合总共累]计|[总一]共|之和|和为|相加|加起来|加在一起|合起来|(?<!公)共(?!同|享|建|产))"
/** 二者之和1840万元; 总共新增10680个: a total by its words, whatever was added up. */
const addedUp = new RegExp(`${adding}[^,，。;\\d]{0,5}$`)
/** 合计为1840万元: it is the number itself that was added up; 共减少33个 may be told of two levels. */
const addedItself = new RegExp(`${adding}[为是达到约近]*$`)

const isMore = (scene: Scene, part: number, total: number): boolean => {
  const [a, b] = [figureAt(scene, part).value, figureAt(scene, total).value]
  return a !== undefined && b !== undefined && Rational.compare(a, b) > 0
}

/** 公用经费1620万元；维修经费3960万元，合计2340万元: whether the last of a list is told as what those before it come to. */
export const endsInTotal = (scene: Scene, list: ReadonlyArray<number>): boolean =>
  list.map((each) => addedUp.test(wordsBefore(scene, each))).indexOf(true) === list.length - 1

/** 劝返复学7名，小学31名，初中24名: parts that bear names of kinds, and a total that bears none. */
const isDivided = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean =>
  !namesPart(scene, total) && parts.every((part) => namesPart(scene, part))

/** Whether a sum that fails is of two numbers that what it calls their total lies between. */
export const isDistance = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const [a, b, ...others] = leavesOf(computed)
  if (a === undefined || b === undefined || others.length > 0) return false
  if (!isMore(scene, a, result) || !isMore(scene, b, result)) return false
  if (a < result && b < result && addedUp.test(wordsBefore(scene, result))) return false
  if (apart.test(wordsBefore(scene, result).slice(-12))) return true
  const [more, less] = isMore(scene, a, b) ? [a, b] : [b, a]
  return agreesExactly(scene, result, difference(leaf(more), leaf(less))) && !isDivided(scene, result, [a, b])
}

/**
 * Whether a difference is of what words behind all its other figures add up, or is itself told as added up: 小学6660个，初中4200个，
 * 总共10680个 is a sum, right or wrong.
 */
export const isOfAddedUp = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const leaves = leavesOf(computed)
  const last = Math.max(result, ...leaves)
  return (last === result ? addedItself : addedUp).test(wordsBefore(scene, last))
}
