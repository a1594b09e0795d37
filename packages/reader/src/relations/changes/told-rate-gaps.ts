/**
 * What two rates told in one breath lie apart: 毛入园率93.4%，比全省平均90.8%高2.6个百分点, 占比48.2%，距离50%的要求尚差1.8个百分点. The words name
 * both rates and what lies between, so that the numbers are held to it whether or not they agree.
 */
import { difference, dimensionOf, type Formula, leaf, Rational, type RelationClaim } from "@duxue/core"
import { between, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const over = /(?:(?<![提升最])高|高出|高于|快|快于|多|超出|超过)(?:了|约)?$/
const under = /(?:(?<![降最])低|低于|慢|慢于|少)(?:了|约)?$/
const apart = /(?:相差|差距|尚差|还差|仍差|仅差|差)(?:为|了|约|有)?$/
/** The line stands just before what lies between: 90.8%)高, 50%的要求尚差. */
const behindLine = /^[)]?(?:的)?[^,，。;\d()]{0,8}[,，]?[^,，。;\d()比较]{0,6}$/
/** ，比全省平均水平, ，与50%的目标: what the rate is held against. */
const heldAgainst =
  /^[^,，。;\d()]{0,6}[,，]?[^,，。;\d()]{0,10}(?:与|和|距离?|离|比|较|高于|低于|高出|超过|快于)[^,，。;\d()]{0,14}[(]?[^,，。;\d()]{0,8}$/
/** 比全市平均水平高: the line itself is told after. */
const namedLine = /(?:比|较|高于|低于)(?<line>[^,，。;\d()]{2,10}?)(?:的?水平)?(?:高出?|低)?(?:了|约)?$/
const inTime = /上年|去年|年初|同期|(?:19|20)\d{2}年/

const isRate = (scene: Scene, index: number): boolean => {
  const figure = scene.figures[index]
  return figure?.unit === "%" && figure.value !== undefined && figure.qualifier === "exact"
}

const formulaOf = (scene: Scene, rate: number, line: number, words: string): Formula<number> | undefined => {
  const [up, down] = [difference(leaf(rate), leaf(line)), difference(leaf(line), leaf(rate))]
  if (under.test(words)) return down
  if (over.test(words)) return up
  const [a, b] = [figureAt(scene, rate).value, figureAt(scene, line).value]
  return a !== undefined && b !== undefined && apart.test(words) ? (Rational.compare(a, b) < 0 ? down : up) : undefined
}

const claim = (result: number, computed: Formula<number> | undefined, words: string): RelationClaim | undefined =>
  computed === undefined
    ? undefined
    : { kind: "difference", result, computed, comparison: "equals", basis: "prose", words, certain: true }

const gapAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const dimension = dimensionOf(figure.unit)
  if ((dimension !== "points" && dimension !== "percent") || figure.qualifier !== "exact") return undefined
  const words = wordsBefore(scene, index)
  if (words.length > 24 || !(over.test(words) || under.test(words) || apart.test(words))) return undefined
  const { start, end } = nearOf(scene, index).sentence
  const line = index - 1
  if (!isRate(scene, line) || figureAt(scene, line).start < start) return undefined
  const beside = between(scene, line, index)
  const rate = line - 1
  if (isRate(scene, rate) && figureAt(scene, rate).start >= start && behindLine.test(beside)) {
    if (heldAgainst.test(between(scene, rate, line))) return claim(index, formulaOf(scene, rate, line, words), words)
  }
  // 覆盖率88.6%，比全市平均水平高3.2个百分点，全市平均水平为85.4%.
  const name = namedLine.exec(beside)?.groups?.["line"]
  const after = index + 1
  if (name === undefined || inTime.test(name) || !isRate(scene, after)) return undefined
  const told = between(scene, index, after)
  if (figureAt(scene, after).start > end || told.length > 24 || !told.includes(name.slice(0, 4))) return undefined
  return claim(index, formulaOf(scene, line, after, words), words)
}

/** Gaps between rates told in one breath, of the whole text. */
export const findToldRateGaps: Finder = findAtEach(gapAt)
