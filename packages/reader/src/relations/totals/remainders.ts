/** A number of things and what was done with them, rest and all: 这10件实事已完成7件，其余3件正在推进. */
import { leaf, percentage, Rational, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { anyOf } from "../scene/cues.ts"
import { between, figureAt, findAtEach, type Finder, hasCue, nearOf, type Scene } from "../scene/scene.ts"
import { slipMends } from "./added-up.ts"

const rest = /(?:其余|剩余|余下|剩下|另外|尚有|还有|余)(?:的|有|为)?$/
/** 除去上述情形，实际失学18人: what is left when those told before are taken away, said in a clause of its own. */
const without = /(?:除去|扣除|剔除|减去|排除)(?:上述|以上|这些)[^,，。;\d]{0,8}[,，][^,，。;\d]{0,8}$/
const WITHOUT = 28
const MOST_PARTS = 5

const restAt = (scene: Scene, last: number): RelationClaim | undefined => {
  const figure = figureAt(scene, last)
  if (figure.value === undefined || figure.qualifier !== "exact") return undefined
  const words = scene.plain.slice(Math.max(0, figure.start - 6), figure.start)
  const isWithout = without.test(scene.plain.slice(Math.max(0, figure.start - WITHOUT), figure.start))
  if (!isWithout && !rest.test(words)) return undefined
  const { start } = nearOf(scene, last).paragraph
  const parts = [last]
  let told = figure.value
  for (let other = last - 1; other >= 0 && parts.length < MOST_PARTS; other--) {
    const { start: at, unit, value, qualifier } = figureAt(scene, other)
    if (at < start) return undefined
    if (unit !== figure.unit || value === undefined || qualifier !== "exact") continue
    const computed = sum(...parts.map((part) => leaf(part)))
    if (parts.length >= 2 && agreesExactly(scene, other, computed)) {
      return { kind: "sum", result: other, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
    // One that is more than all told since would have been the whole.
    if (!isWithout && parts.length >= 2 && Rational.compare(value, told) > 0) return undefined
    parts.unshift(other)
    told = Rational.add(told, value)
  }
  return undefined
}

const MOST_BACK = 8

/**
 * 预警1176人，干预1152人，干预率98.0%，其余24人转介: the rate shows what the part is a part of, and so what is left. The rest is
 * held against it whether or not it adds up.
 */
const restOfRate = (scene: Scene, last: number): RelationClaim | undefined => {
  const [part, rate] = [last - 2, last - 1]
  const figure = figureAt(scene, last)
  if (part < 1 || figure.qualifier !== "exact" || figureAt(scene, rate).unit !== "%") return undefined
  const words = scene.plain.slice(Math.max(0, figure.start - 6), figure.start)
  if (!rest.test(words) || figureAt(scene, part).unit !== figure.unit) return undefined
  // 62260人，占在校生26590人的42.71%: of its base alone the rate shows no part.
  if (between(scene, part, rate).startsWith("的")) return undefined
  const { start } = nearOf(scene, last).paragraph
  if (figureAt(scene, part).start < start || figureAt(scene, rate).step.denominator === 1n) return undefined
  for (let whole = part - 1; whole >= 0 && whole >= part - MOST_BACK; whole--) {
    const { start: at, unit, qualifier } = figureAt(scene, whole)
    if (at < start) return undefined
    if (unit !== figure.unit || qualifier !== "exact") continue
    if (!agreesExactly(scene, rate, percentage(leaf(part), leaf(whole)))) continue
    const computed = sum(leaf(part), leaf(last))
    return { kind: "sum", result: whole, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return wholeMissed(scene, last, words)
}

/** 16842人，就读15974人，占94.85%，其余868人: part, rate and rest bear each other out, and so the whole told before them is wrong. */
const wholeMissed = (scene: Scene, last: number, words: string): RelationClaim | undefined => {
  const [whole, part, rate] = [last - 3, last - 2, last - 1]
  if (whole < 0 || figureAt(scene, whole).unit !== figureAt(scene, last).unit) return undefined
  if (figureAt(scene, whole).start < nearOf(scene, last).paragraph.start) return undefined
  const computed = sum(leaf(part), leaf(last))
  return agreesExactly(scene, rate, percentage(leaf(part), computed))
    ? { kind: "sum", result: whole, computed, comparison: "equals", basis: "prose", words, certain: false }
    : undefined
}

/**
 * 机构46家，注销9家，关停3家，其余34家转型: in one sentence that counts nothing else the rest is what is left of the first and
 * largest number. Where it is not, but for one slip, it is asked about.
 */
const restOfSentence = (scene: Scene, last: number): RelationClaim | undefined => {
  const { start, unit, qualifier } = figureAt(scene, last)
  const words = scene.plain.slice(Math.max(0, start - 6), start)
  if (qualifier !== "exact" || !rest.test(words)) return undefined
  const sentence = nearOf(scene, last).sentence.start
  let whole = last
  while (whole > 0 && figureAt(scene, whole - 1).start >= sentence && last - whole < MOST_PARTS) whole--
  const parts = Array.from({ length: last - whole }, (_, at) => whole + 1 + at)
  const largest = figureAt(scene, whole).value
  const isCount = (index: number): boolean =>
    figureAt(scene, index).unit === unit &&
    figureAt(scene, index).qualifier === "exact" &&
    scene.roles[index] === "level" &&
    scene.brackets[index] === scene.brackets[last]
  if (parts.length < 2 || largest === undefined || ![whole, ...parts].every(isCount)) return undefined
  if (parts.some((part) => Rational.compare(figureAt(scene, part).value ?? largest, largest) >= 0)) return undefined
  const computed = sum(...parts.map((part) => leaf(part)))
  return isOneSlipAway(scene, whole, computed) || slipMends(scene, whole, parts)
    ? { kind: "sum", result: whole, computed, comparison: "equals", basis: "prose", words, certain: false }
    : undefined
}

const cues = anyOf("余剩另还尚")

/** Remainders of the whole text. Else only what adds up is claimed: more may have been told elsewhere. */
export const findRemainders: Finder = findAtEach(
  (scene, index) =>
    restAt(scene, index) ??
    (hasCue(scene, index, cues) ? (restOfRate(scene, index) ?? restOfSentence(scene, index)) : undefined)
)
