/** 超额完成，计划1200人，实际1150人; 控制在45人以内，最大班额52人: what was planned or allowed, and what came of it. */
import { figureAt, type Scene, wordsBefore } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const surpassed = /超额完成|超计划完成|提前超额|提前(?:\d+个?[年月天]|[一二三半]年)?完成/
const beyond = /超/
const planned = /(?:计划|任务|目标|指标|应)[^,，。;\d]{0,10}$/
/** 新增学位2000个的目标 */
const aimed = /^的(?:年度|全年)?(?:目标|任务|计划)/
const done =
  /(?:实际|实有|完成|实招|录取)[^,，。;\d]{0,8}$|(?:已|累计)(?:新增|建成|新建|招聘|招录|投入|改造|培训|创建|实施)[^,，。;\d]{0,8}$/
/** 任务1900人，超额完成17人: by how much, and not what came of it. */
const excess = /超额(?:完成|建成|实现|新增)?了?(?:约|近)?$/
/** 完成率98.7%, 为年度计划的98.7%: so much of what was planned. */
const rate =
  /(?:完成|执行|达成)率(?:已?达到?|为|是)?$|(?:占|为|达到?|完成)(?:了|全年|年度|当年|本年)*(?:计划|任务|目标|预算)(?:数|额|任务|目标|投资)*的(?:比例为?)?$/
const kept = /控制在$|不超过$/
const extreme = /(?:最大|最高|最多)[^,，。;\d]{0,8}$/

/** The rate told right before the words, or right after them. */
const rateBeside = (scene: Scene, figures: ReadonlyArray<number>, from: number, to: number): number | undefined =>
  figures.find((index) => {
    const { start, end, unit, value } = figureAt(scene, index)
    if (unit !== "%" || value === undefined || !rate.test(wordsBefore(scene, index))) return false
    const between = end <= from ? scene.plain.slice(end, from) : scene.plain.slice(to, start)
    return between.length <= 24 && !/[。;\d]/.test(between) && (between.match(/[,，]/g) ?? []).length <= 1
  })

const sameUnit = (scene: Scene, a: number, b: number): boolean =>
  figureAt(scene, a).unit === figureAt(scene, b).unit && figureAt(scene, a).value !== undefined

export const plansAndLimits: AssertionFinder = ({ scene, figures, words, start }) => {
  const asserted: Array<Asserted> = []
  const match = surpassed.exec(words)
  if (match !== null) {
    const plan = figures.find(
      (index) =>
        planned.test(wordsBefore(scene, index)) ||
        aimed.test(scene.plain.slice(figureAt(scene, index).end, figureAt(scene, index).end + 6))
    )
    const actual = figures.find((index) => {
      const before = wordsBefore(scene, index)
      return index !== plan && done.test(before) && !excess.test(before)
    })
    const from = start + match.index
    const to = from + match[0].length
    const relation = beyond.test(match[0]) ? "higher" : "not-lower"
    const share = rateBeside(scene, figures, from, to)
    if (share !== undefined)
      asserted.push({ from, to, figure: share, relation: "not-lower", against: { percent: 100 } })
    else if (plan !== undefined && actual !== undefined && sameUnit(scene, actual, plan))
      asserted.push({ from, to, figure: actual, relation, against: { figure: plan } })
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
