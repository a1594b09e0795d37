/**
 * 入园率99.0%, 适龄儿童入学率99.97%: rates whose whole, those of the age, and whose part, those who attend, are told by these
 * words wherever the letter tells them, often paragraphs before the indicator itself.
 */
import { leaf, percentage, type RelationClaim } from "@duxue/core"
import { chanceOf } from "../doubt/evidence.ts"
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
  if (!lead.includes("率") || !entrance.test(lead.match(rate)?.at(-1) ?? "")) return undefined
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
  return undefined
}

/** Rates of entrance of the whole text. Only what agrees is claimed: other rates of entrance are told of other ages. */
export const findEntranceRates: Finder = findAtEach(rateAt)
