/**
 * Wholes that a paragraph keeps to: 财政教育经费中，人员8936万元、公用2711万元，分别占76.7%、23.3%。分学段看，小学5237万元、…，小学和初中合计8725万元，
 * 占74.9%. What the shares of a paragraph are of, told before it, is what it divides anew by 分学段看, and what its sums are a share of.
 */
import { leaf, leavesOf, percentage, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { divides, slipMends, sumOf } from "./added-up.ts"
import { SECOND_BREAKDOWN } from "./broken-down-again.ts"
import { MOST_PARTS, sumClaim } from "./sum-claims.ts"

/** 分学段看, 按用途分, 从来源看: such words divide the whole that the paragraph is about. */
const divided =
  /(?:^|[,，。;:\n])(?:再)?(?:其中)?(?:分|按|从)[^,，。;:\d]{1,8}(?:看|分|划分|统计|来看)?[,，:][^,，。;:、\d]{1,16}$/
/** 小学和初中合计: some of what was told, taken together. */
const together = /(?:合计|共计|两[项者类]|之和|相加)[^,，。;]{0,4}$/
const shared = /^[,，]?(?:约|共|合计)?占(?:比|总[额量数]的?|全部的)?(?:为|达到?|约)?$/
/** A member of the list: its name behind a pause. */
const member = /^[^,，。;()\d]{0,4}[,，、;和与及][^,，。;:()\d]{1,16}$/
const closes = /其中|合计|共计|总计|含/
/** Fewer parts divide much by chance. */
const LEAST_PARTS = 3

/** What the shares of the paragraph that holds `index` are reckoned on, where they hold. */
const wholesOf = (scene: Scene, claims: ReadonlyArray<RelationClaim>, index: number): ReadonlyArray<number> => {
  const { start, end } = nearOf(scene, index).paragraph
  const { unit } = figureAt(scene, index)
  const found = new Set<number>()
  for (const { kind, result, computed } of claims) {
    if (kind !== "share" || computed.op !== "percentage" || computed.by.op !== "leaf") continue
    const by = computed.by.leaf
    if (figureAt(scene, result).start < start || figureAt(scene, result).start > end) continue
    if (by >= index || figureAt(scene, by).unit !== unit) continue
    if (agreesExactly(scene, result, computed)) found.add(by)
  }
  return [...found]
}

/** The list that words of division open at a figure. */
const listFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const parts = [first]
  const { unit } = figureAt(scene, first)
  for (let next = first + 1; next < scene.figures.length && parts.length < MOST_PARTS; next++) {
    const words = between(scene, next - 1, next)
    if (figureAt(scene, next).unit !== unit || !member.test(words) || closes.test(words)) break
    parts.push(next)
  }
  const isTold = (part: number): boolean =>
    figureAt(scene, part).qualifier === "exact" && scene.roles[part] === "level" && scene.brackets[part] === undefined
  return parts.length >= LEAST_PARTS && parts.every(isTold) ? parts : []
}

const dividedAt = (scene: Scene, claims: ReadonlyArray<RelationClaim>, first: number): RelationClaim | undefined => {
  const start = Math.max(nearOf(scene, first).sentence.start, scene.figures[first - 1]?.end ?? 0)
  if (!divided.test(scene.plain.slice(start, figureAt(scene, first).start))) return undefined
  const parts = listFrom(scene, first)
  if (parts.length === 0 || divides(scene, first, parts) === "no") return undefined
  const computed = sumOf(scene, parts)
  const wholes = wholesOf(scene, claims, first)
  const held = wholes.find((whole) => agreesExactly(scene, whole, computed))
  const whole =
    held ??
    wholes.find(
      (each) => isOneSlipAway(scene, each, computed, (index) => index !== each) || slipMends(scene, each, parts)
    )
  return whole === undefined ? undefined : sumClaim(scene, whole, parts, SECOND_BREAKDOWN, held !== undefined)
}

/** 小学和初中合计8725万元，占74.9%: of the whole that the shares beside it are of. */
const sharedAt = (scene: Scene, claims: ReadonlyArray<RelationClaim>, share: number): RelationClaim | undefined => {
  const part = share - 1
  if (!shared.test(between(scene, part, share)) || !together.test(wordsBefore(scene, part))) return undefined
  const wholes = wholesOf(scene, claims, part)
  const of = (whole: number) => percentage(leaf(part), leaf(whole))
  const held = wholes.find((whole) => agreesExactly(scene, share, of(whole)))
  const [only, ...others] = wholes
  const whole = held ?? (others.length === 0 ? only : undefined)
  if (whole === undefined) return undefined
  const words = wordsBefore(scene, share)
  const certain = held !== undefined
  return { kind: "share", result: share, computed: of(whole), comparison: "equals", basis: "prose", words, certain }
}

/** What a paragraph divides anew and takes shares of, where `claims` tell its whole and do not explain these figures. */
export const findDividedWholes = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  let explained: ReadonlySet<number> | undefined
  return scene.figures.flatMap(({ unit, qualifier }, index) => {
    if (index === 0 || qualifier !== "exact") return []
    const words = wordsBefore(scene, index)
    const isShare = unit === "%" && words.includes("占")
    if (!isShare && !/[分按从]/.test(scene.plain.slice(figureAt(scene, index - 1).end, figureAt(scene, index).start)))
      return []
    explained ??= new Set(
      claims.flatMap(({ kind, result, computed }) =>
        kind === "share" ? [result] : kind === "sum" && agreesExactly(scene, result, computed) ? leavesOf(computed) : []
      )
    )
    if (isShare) return explained.has(index) ? [] : (sharedAt(scene, claims, index) ?? [])
    const found = dividedAt(scene, claims, index)
    if (found === undefined) return []
    // A list that makes another total is no part of this one.
    const isOthers = leavesOf(found.computed).every((part) => explained?.has(part) === true)
    return isOthers && !found.certain ? [] : [found]
  })
}
