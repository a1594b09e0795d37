/** The number is right and the word beside it is not: 减少 for 增加. */
import * as Interval from "../../quantity/interval.ts"
import { evaluate } from "../../formula/formula.ts"
import type { Explanation } from "./explanation.ts"
import { claimAt, figureAt, type Scene } from "./scene.ts"
import { ANOTHER_FAULT, costOf } from "./slip-likelihood.ts"

const opposites: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["增加", ["减少"]],
  ["增长", ["下降"]],
  ["提高", ["降低", "下降"]],
  ["上升", ["下降"]],
  ["提升", ["下降"]],
  ["上涨", ["下降"]],
  ["扩大", ["缩小"]],
  ["净增", ["净减"]],
  ["新增", ["减少"]],
  ["增幅", ["降幅"]],
  ["减少", ["增加"]],
  ["下降", ["增长", "上升", "提升"]],
  ["降低", ["提高"]],
  ["缩小", ["扩大"]],
  ["降幅", ["增幅"]],
  ["净减", ["净增"]],
  ["增", ["减"]],
  ["减", ["增"]]
])

/** The nearest word of change before the figure, in its own clause. */
const changeWord = new RegExp(`(${[...opposites.keys()].join("|")})(?![增减加少长降])[^,，。;；:：\\d]{0,4}$`)
/** Nothing longer than this stands between the word and the number. */
const LEAD = 10

/** Rates rise, all else grows. */
const meanings = (word: string, unit: string): ReadonlyArray<string> =>
  word === "下降" && unit === "百分点" ? ["上升", "提升", "提高"] : (opposites.get(word) ?? [])

/** The opposites as the letter would tell them: the word that it uses most first. */
const oppositesOf = (word: string, unit: string, text: string): ReadonlyArray<string> => {
  const found = meanings(word, unit)
  if (found.length < 2) return found
  const uses = new Map(found.map((each) => [each, text.split(each).length]))
  return found.toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
}

/** A growth reckoned from the change that is told the wrong way round fails with it. */
const followsFrom = (scene: Scene, claim: number, figure: number): boolean => {
  const { kind } = claimAt(scene, claim)
  return (kind === "growth" || kind === "difference") && (scene.figuresOf[claim] ?? []).includes(figure)
}

/** 由21个降至7个: the way from one level to the other, told between them. */
const pathWord = /^[^,，。;；、]{0,4}(?<word>增|升|扩大|提高|涨|减|降|缩小|回落)[^,，。;；、]{0,3}[到至为]$/
const rising = /增|升|扩大|提高|涨/

/** Whether the same direction is told between the two levels too: then two words would have to be wrong. */
const isToldTwice = (scene: Scene, claim: number, word: string): boolean => {
  const [former, latter, ...more] = (scene.figuresOf[claim] ?? [])
    .filter((each) => each !== claimAt(scene, claim).result)
    .toSorted((a, b) => a - b)
  if (former === undefined || latter === undefined || more.length > 0) return false
  const between = scene.text.slice(figureAt(scene, former).end, figureAt(scene, latter).start)
  const path = pathWord.exec(between.replace(/\s+/g, ""))?.groups?.["word"]
  return path !== undefined && rising.test(path) === rising.test(word)
}

/** Rise written for fall, or fall for rise, where the change is right but for its direction. */
export const rewordings = (scene: Scene, goal: ReadonlyArray<number>): ReadonlyArray<Explanation> =>
  goal.flatMap((index) => {
    const claim = claimAt(scene, index)
    const stated = scene.intervals[claim.result]
    if ((claim.kind !== "growth" && claim.kind !== "difference") || stated === undefined) return []
    if (!goal.every((other) => followsFrom(scene, other, claim.result))) return []
    const computed = evaluate(claim.computed, (each) => scene.intervals[each])
    if (computed === undefined || !Interval.overlaps(Interval.negate(computed), stated)) return []
    const figure = figureAt(scene, claim.result)
    const from = Math.max(0, figure.start - LEAD)
    const match = changeWord.exec(scene.text.slice(from, figure.start))
    const word = match?.[1]
    if (match === null || word === undefined) return []
    const start = from + match.index
    const twice = isToldTwice(scene, index, word) ? ANOTHER_FAULT : 0
    return oppositesOf(word, figure.unit, scene.text).map((opposite, at) => ({
      edits: [],
      rewording: { span: [start, start + word.length] as const, text: opposite },
      kind: "rise-for-fall" as const,
      reason: { zh: `“${word}”与前后两数的升降相反`, en: `${word} runs against the two figures` },
      cost: costOf("rise-for-fall", 1) + at + twice,
      mends: goal
    }))
  })
