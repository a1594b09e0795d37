/** Means over the years that the words count: 近五年累计投入56.2亿元，年均11.24亿元. */
import { addable, constant, leaf, quotient, Rational, type RelationClaim } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const yearly = /(?:年均|平均每年|每年平均|每年)(?:投入|支出|安排|增加|减少|新增|招聘|补充|培训)?(?:约|为|达到?)*$/
const years = /([二两三四五六七八九十]|\d{1,2})年(?:来|间|内|里|共|累计|总计|合计|多来)?/g
/** 2023年…比2019年增加: the years that the change took. */
const calendar = /(?:19|20)\d{2}(?=年)/g
const numerals = "零一二三四五六七八九十"
const MOST_BACK = 6

const countOf = (text: string): number => {
  const numeral = numerals.indexOf(text === "两" ? "二" : text)
  return numeral < 0 ? Number(text) : numeral
}

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  if (!yearly.test(words)) return undefined
  const { sentence } = nearOf(scene, index)
  const figure = figureAt(scene, index)
  const told = scene.plain.slice(Math.max(sentence.start, figure.start - 120), figure.start)
  const dates = [...told.matchAll(calendar)].map(([year]) => Number(year))
  const span = dates.length < 2 ? 0 : Math.max(...dates) - Math.min(...dates)
  const counts = [...[...told.matchAll(years)].map((match) => countOf(match[1] as string)), span].filter(
    (count) => count > 1
  )
  for (let total = index - 1; total >= 0 && total >= index - MOST_BACK; total--) {
    const { start, unit, value } = figureAt(scene, total)
    if (start < sentence.start) return undefined
    if (value === undefined || !addable(unit, figure.unit)) continue
    for (const count of counts) {
      const computed = quotient(leaf(total), constant(Rational.fromInteger(count)))
      if (agrees(scene, index, computed))
        return { kind: "mean", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
    }
  }
  return undefined
}

/** Yearly means of the whole text; only what agrees is claimed. */
export const findYearlyMeans: Finder = findAtEach(meanAt, anyOf("均每"))
