/**
 * 入园率99.0%, 适龄儿童入学率99.97%: rates whose whole, those of the age, and whose part, those who attend, are told by these
 * words wherever the letter tells them, often paragraphs before the indicator itself.
 */
import { leaf, percentage, type RelationClaim } from "@duxue/core"
import { chanceOf } from "../doubt/evidence.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const rate = /[\u4e00-\u9fff]{0,8}率/g
const entrance = /入[园学]率$/
const ofAge = /适龄|周岁|岁(?:幼儿|儿童|少年|人口)|应入[园学]|应就读/
const attending = /在园|在校|入园|入学|就读|在读/
/** The name of a rate may stand in the heading of its item: 1.毛入园率。标准为85%，我县为99.0%. */
const LEAD = 60
const MOST_BACK = 64
const FARTHEST = 1200
const MOST_EACH = 4
/** Of rates that nobody meant so few are believed. */
const CREDIBLE = 0.05

const told = (scene: Scene, index: number): string =>
  `${wordsBefore(scene, index)}${nearOf(scene, index).right.slice(0, 6)}`

const rateAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (figure.unit !== "%" || figure.qualifier !== "exact" || scene.roles[index] === "growth") return undefined
  const chance = chanceOf(figure)
  if (chance > CREDIBLE) return undefined
  const lead = scene.plain.slice(Math.max(nearOf(scene, index).paragraph.start, figure.start - LEAD), figure.start)
  if (!lead.includes("入园率") && !lead.includes("入学率")) return undefined
  const name = lead.match(rate)?.at(-1) ?? ""
  if (!entrance.test(name)) return undefined
  const [wholes, parts]: [Array<number>, Array<number>] = [[], []]
  for (let other = index - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    const { unit, start, qualifier } = figureAt(scene, other)
    if (start < figure.start - FARTHEST) break
    if (unit !== "人" || qualifier !== "exact" || scene.roles[other] !== "level") continue
    const words = told(scene, other)
    if (ofAge.test(words) && !/实际|已/.test(words)) wholes.push(other)
    else if (attending.test(words)) parts.push(other)
  }
  let tried = 0
  for (const whole of wholes.slice(0, MOST_EACH)) {
    for (const part of parts.slice(0, MOST_EACH)) {
      const computed = percentage(leaf(part), leaf(whole))
      if (++tried * chance > CREDIBLE) return undefined
      if (!agreesExactly(scene, index, computed)) continue
      const words = wordsBefore(scene, index)
      return { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return soleOf(scene, index, name, wholes, parts)
}

/** 毛入园率 is by its definition of all who attend kindergarten, among all of the age. */
const gross = /毛入园率$/
const kindergartens = /在园幼儿|在园儿童|入园幼儿/
const sides = /公办|民办|普惠|城|乡|农村|大班|中班|小班/

/** Where one figure alone tells of either, the rate is of these two: what does not agree is a question. */
const soleOf = (
  scene: Scene,
  index: number,
  name: string,
  wholes: ReadonlyArray<number>,
  parts: ReadonlyArray<number>
): RelationClaim | undefined => {
  if (!gross.test(name) || scene.roles[index] === "former" || scene.departures[index] !== undefined) return undefined
  // 标准为85%，我县为99.0%: of several rates the standard comes first.
  if (/标准|要求|目标|全[省市国]|[上去]年/.test(wordsBefore(scene, index))) return undefined
  const all = parts.filter((part) => kindergartens.test(told(scene, part)) && !sides.test(wordsBefore(scene, part)))
  const [whole, part] = [wholes[0], all[0]]
  if (whole === undefined || part === undefined || wholes.length > 1 || all.length > 1) return undefined
  const computed = percentage(leaf(part), leaf(whole))
  const words = wordsBefore(scene, index)
  return isOneSlipAway(scene, index, computed)
    ? { kind: "share", result: index, computed, comparison: "equals", basis: "prose", words, certain: false }
    : undefined
}

/**
 * Rates of entrance of the whole text. Hardly more than what agrees is claimed: other rates of entrance are told of other
 * ages.
 */
export const findEntranceRates: Finder = findAtEach(rateAt)
