/** 近视率逐年下降，2018年51.2%、2019年50.9%: figures of several years, and the way they are said to go. */
import { figureAt } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder, ToldSentence } from "./told-sentence.ts"

const trend =
  /(?:逐年|连年|连续[两二三四五六\d]年|持续|稳步|稳定|均|都|有所|实现)(?:有所|稳步|大幅度?|不断)?(?<way>递增|增长|增加|提高|提升|上升|递减|下降|降低|减少)(?![^,，。;]{0,4}\d)|(?<steady>只增不减|有增无减|只升不降)|(?<sinking>只减不增)/
const falls = /递减|下降|降低|减少/

/** The figures of one unit that the sentence gives for years that follow one another, earliest first. */
const byYear = ({ scene, figures, yearOf }: ToldSentence): ReadonlyArray<number> => {
  const told = figures.filter((index) => {
    const role = scene.roles[index]
    return (role === "level" || role === "former" || role === "mean" || role === "share") && yearOf(index) !== undefined
  })
  const [first] = told
  if (first === undefined) return []
  const { unit } = figureAt(scene, first)
  const alike = told.filter(
    (index) => figureAt(scene, index).unit === unit && figureAt(scene, index).value !== undefined
  )
  const years = new Map(alike.map((index) => [yearOf(index) as number, index]))
  // Two figures of one year: of which is it said?
  if (years.size !== alike.length || years.size < 2) return []
  const ordered = [...years].toSorted(([a], [b]) => a - b)
  const consecutive = ordered.every(([year], at) => at === 0 || year === (ordered[at - 1]?.[0] as number) + 1)
  return consecutive ? ordered.map(([, index]) => index) : []
}

export const trends: AssertionFinder = (sentence) => {
  if (sentence.figures.length < 2) return []
  const match = trend.exec(sentence.words)
  if (match === null) return []
  const figures = byYear(sentence)
  const { way, steady, sinking } = match.groups ?? {}
  const relation =
    steady !== undefined
      ? "not-lower"
      : sinking !== undefined
        ? "not-higher"
        : falls.test(way as string)
          ? "lower"
          : "higher"
  const from = sentence.start + match.index
  return figures.slice(1).map((figure, at): Asserted => ({
    from,
    to: from + match[0].length,
    figure,
    relation,
    against: { figure: figures[at] as number }
  }))
}
