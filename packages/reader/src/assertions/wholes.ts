/** 实现全覆盖，覆盖率97%; 均达100%，其中小学99.8%: what is said of all, and a rate that leaves some out. */
import { Rational } from "@duxue/core"
import { figureAt, likeness, nearOf, type Scene, wordsBefore } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder, ToldSentence } from "./told-sentence.ts"

const covered = /(?<what>[^,，。;:]{0,24})(?:全覆盖|百分之百覆盖)/
const rate = /(?<of>[^,，。;]{0,24}?)(?:覆盖|配备|达标|普及|安装|建成|设置|开通)率(?:已?达到?|为|是|实现)?$/
const all = /(?:均|都|全部|一律)(?:已?达到?|为|是|保持在?)$/
const hundred = Rational.fromInteger(100)

const isPercent = (scene: Scene, index: number): boolean =>
  figureAt(scene, index).unit === "%" && figureAt(scene, index).value !== undefined

const empty = /^(?:其中|目前|现|已|的|总体|整体|总)*$/

/** The rate after or before the words that claim all, where it is a rate of the same thing. */
const coverage = ({ scene, figures, start, words }: ToldSentence): ReadonlyArray<Asserted> => {
  const match = words.includes("覆盖") ? covered.exec(words) : null
  if (match === null) return []
  const from = start + match.index
  const to = from + match[0].length
  const figure = figures.find(
    (index) => isPercent(scene, index) && figureAt(scene, index).start >= to && scene.roles[index] === "level"
  )
  if (figure === undefined) return []
  const of = rate.exec(wordsBefore(scene, figure))?.groups?.["of"]
  const named = match.groups?.["what"] ?? ""
  if (of === undefined || (!empty.test(of) && likeness(of, named) === 0)) return []
  return [{ from, to, figure, relation: "not-lower", against: { percent: 100 } }]
}

/** Parts told after 均达100%. */
const partsOfAll = ({ scene, figures }: ToldSentence): ReadonlyArray<Asserted> => {
  const at = figures.findIndex((index) => {
    const { value } = figureAt(scene, index)
    return (
      isPercent(scene, index) &&
      value !== undefined &&
      Rational.equals(value, hundred) &&
      all.test(wordsBefore(scene, index))
    )
  })
  const whole = figures[at]
  const next = figures[at + 1]
  if (whole === undefined || next === undefined) return []
  const { end } = figureAt(scene, whole)
  if (!/^[,，;(]?其中/.test(scene.plain.slice(end, figureAt(scene, next).start))) return []
  const parts = figures.slice(at + 1).filter((index) => isPercent(scene, index) && scene.roles[index] === "level")
  const from = Math.max(nearOf(scene, whole).clause.start, end - 30)
  return parts.map((figure): Asserted => ({ from, to: end, figure, relation: "not-lower", against: { percent: 100 } }))
}

export const wholes: AssertionFinder = (sentence) => [...coverage(sentence), ...partsOfAll(sentence)]
