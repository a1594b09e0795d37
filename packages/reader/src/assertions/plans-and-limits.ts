/** 超额完成，计划1200人，实际1150人; 控制在45人以内，最大班额52人: what was planned or allowed, and what came of it. */
import { figureAt, type Scene, wordsBefore } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const surpassed = /超额完成|超计划完成|提前超额/
const planned = /(?:计划|任务|目标|指标|应)[^,，。;\d]{0,10}$/
const done = /(?:实际|实有|完成|实招|录取)[^,，。;\d]{0,8}$/
const kept = /控制在$|不超过$/
const extreme = /(?:最大|最高|最多)[^,，。;\d]{0,8}$/

const sameUnit = (scene: Scene, a: number, b: number): boolean =>
  figureAt(scene, a).unit === figureAt(scene, b).unit && figureAt(scene, a).value !== undefined

export const plansAndLimits: AssertionFinder = ({ scene, figures, words, start }) => {
  if (figures.length < 2) return []
  const asserted: Array<Asserted> = []
  const match = surpassed.exec(words)
  if (match !== null) {
    const plan = figures.find((index) => planned.test(wordsBefore(scene, index)))
    const actual = figures.find((index) => index !== plan && done.test(wordsBefore(scene, index)))
    if (plan !== undefined && actual !== undefined && sameUnit(scene, actual, plan)) {
      const from = start + match.index
      asserted.push({ from, to: from + match[0].length, figure: actual, relation: "higher", against: { figure: plan } })
    }
  }
  const limit = figures.find((index) => kept.test(wordsBefore(scene, index)) && /全部|均|都|一律/.test(words))
  const most = figures.find((index) => index !== limit && extreme.test(wordsBefore(scene, index)))
  if (limit !== undefined && most !== undefined && sameUnit(scene, most, limit)) {
    const { start: number, end: to } = figureAt(scene, limit)
    const from = number - (kept.exec(wordsBefore(scene, limit))?.[0].length ?? 0)
    asserted.push({ from, to, figure: most, relation: "not-higher", against: { figure: limit } })
  }
  return asserted
}
