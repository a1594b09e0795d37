/**
 * Means over the years that the words count: 近五年累计投入56.2亿元，年均11.24亿元; 欠款2080万元. …分两年还清，每年1040万元. What is divided is told in the
 * sentence, or before it where the numbers leave hardly another reading.
 */
import {
  addable,
  constant,
  dimensionOf,
  type Formula,
  leaf,
  quotient,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { CREDIBLE } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { anyOf } from "../scene/cues.ts"
import {
  agrees,
  between,
  figureAt,
  findAtEach,
  type Finder,
  likeness,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"

/** What a year is told of: 年均招录, 每年平均安排资金; 年均增长 is told of rates. */
const yearly = /(?:(?<![\u4e00-\u9fff]{4})年均|平均每年|每年平均|每年)([\u4e00-\u9fff]{0,6}?)(?:约|为|达到?|近)*$/
const years = /(?<!\d)([二两三四五六七八九十]|\d{1,2})个?年(?:来|间|内|里|共|累计|总计|合计|多来)?/g
/** 2023年…比2019年增加: the years that the change took. */
const calendar = /(?:19|20)\d{2}(?=年)/g
/** 2010年至2019年, 2011—2015年: as many as are counted from the first to the last. */
const spans = /((?:19|20)\d{2})年?(?:至|到|—|-|~)((?:19|20)\d{2})年/g
const numerals = "零一二三四五六七八九十"
/** 五年共, 三年累计: of how many years the figure behind it is. */
const allYears =
  /(?<!\d)([二两三四五六七八九十]|\d{1,2})年(?:来|间|内|里|时间|期间)?(?:共|累计|总计|合计)?[^,，。;\d]{0,10}$/
const beside = /^[^,，。;\d]{0,8}[,，][^,，。;\d]{0,12}$/
const MOST_BACK = 6
/** Of what was told before the sentence so many figures, in so many characters, come into question. */
const MOST_FAR = 16
const FARTHEST = 420
/** Of means that share a word with what is divided so few may agree by chance. */
const CREDIBLE_NAMED = 4 * CREDIBLE
const MOST_WORDS = 120

const countOf = (text: string): number => {
  const numeral = numerals.indexOf(text === "两" ? "二" : text)
  return numeral < 0 ? Number(text) : numeral
}

/** The numbers of years that the words before a figure tell. */
const yearsIn = (told: string): ReadonlyArray<number> => {
  const dates = [...told.matchAll(calendar)].map(([year]) => Number(year))
  const passed = dates.length < 2 ? 0 : Math.max(...dates) - Math.min(...dates)
  const counted = [...told.matchAll(spans)].map(([, first, last]) => Number(last) - Number(first) + 1)
  const said = [...told.matchAll(years)].map((match) => countOf(match[1] as string))
  // 2016年4.82亿元、2017年5.37亿元、2018年6.15亿元: as many as are told of, one after the other.
  const named = new Set(dates).size
  const listed = named === passed + 1 ? named : 0
  return [...new Set([...said, ...counted, listed, passed])].filter((count) => count > 1)
}

/** How much of its size what is told may be off: 5600余人 is any number up to 5700. */
const widthOf = (scene: Scene, index: number): number => {
  const { value, lower, upper, step } = figureAt(scene, index)
  if (value === undefined || lower === undefined || upper === undefined) return 1
  const width = Rational.toNumber(upper) - Rational.toNumber(lower) + Rational.toNumber(step)
  return width / Math.abs(Rational.toNumber(value))
}

const isLevel = (scene: Scene, index: number): boolean => {
  const { value, unit } = figureAt(scene, index)
  return value !== undefined && dimensionOf(unit) !== "percent"
}

/** What was told before the sentence and comes to so much a year: what shares a word with it first. */
const farMean = (
  scene: Scene,
  index: number,
  from: number,
  counts: ReadonlyArray<number>,
  noun: string
): Formula<number> | undefined => {
  const figure = figureAt(scene, index)
  const unit = figure.unit.replace(/\/年$/, "")
  const totals: Array<number> = []
  for (let total = from; total >= 0 && total >= from - MOST_FAR; total--) {
    if (figureAt(scene, total).start < figure.start - FARTHEST) break
    if (isLevel(scene, total) && figureAt(scene, total).unit === unit && scene.roles[total] !== "mean")
      totals.push(total)
  }
  const isNamed = (total: number): boolean => noun.length >= 2 && likeness(noun, wordsBefore(scene, total)) > 0
  const named = totals.filter(isNamed)
  const width = widthOf(scene, index)
  let tried = 0
  for (const total of [...named, ...totals.filter((each) => !named.includes(each))]) {
    for (const count of counts) {
      if (++tried * width > (named.includes(total) ? CREDIBLE_NAMED : CREDIBLE)) return undefined
      const computed = quotient(leaf(total), constant(Rational.fromInteger(count)))
      if (agreesExactly(scene, index, computed)) return computed
    }
  }
  return undefined
}

const meanAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  const noun = yearly.exec(words)?.[1]
  if (noun === undefined) return undefined
  const { sentence } = nearOf(scene, index)
  const figure = figureAt(scene, index)
  const from = Math.max(sentence.start, figure.start - MOST_WORDS)
  const counts = yearsIn(scene.plain.slice(from, figure.start))
  if (counts.length === 0) return undefined
  const claim = (computed: Formula<number>, certain = true): RelationClaim => ({
    kind: "mean",
    result: index,
    computed,
    comparison: "equals",
    basis: "prose",
    words,
    certain
  })
  const listed = yearsToldBefore(scene, index)
  let total = index - 1
  for (; total >= 0 && total >= index - MOST_BACK; total--) {
    if (listed.length > 1 && listed.includes(total)) continue
    const { start, unit } = figureAt(scene, total)
    if (start < sentence.start) break
    if (!isLevel(scene, total) || !addable(unit, figure.unit.replace(/\/年$/, ""))) continue
    for (const count of counts) {
      const computed = quotient(leaf(total), constant(Rational.fromInteger(count)))
      if (agrees(scene, index, computed)) return claim(computed)
    }
  }
  const far = farMean(scene, index, total, counts, noun)
  if (far !== undefined) return claim(far)
  if (listed.length > 1) {
    const computed = quotient(sum(...listed.map(leaf)), constant(Rational.fromInteger(listed.length)))
    if (agreesExactly(scene, index, computed)) return claim(computed)
  }
  const outright = ofAllYears(scene, index, words)
  return outright === undefined ? undefined : claim(outright, false)
}

const ofOneYear = /(?:19|20)\d{2}年(?:度|为|约|达到?|共)?[^,，。;\d]{0,8}$/
const MOST_YEARS = 10

/** 2017年186名，2018年214名，2019年265名: the run of amounts before the mean that are each told of a year of its own. */
const yearsToldBefore = (scene: Scene, index: number): ReadonlyArray<number> => {
  const { sentence } = nearOf(scene, index)
  const unit = figureAt(scene, index).unit.replace(/\/年$/, "")
  const run: Array<number> = []
  for (let at = index - 1; at >= 0 && run.length < MOST_YEARS; at--) {
    const figure = figureAt(scene, at)
    if (figure.start < sentence.start || figure.unit !== unit || !ofOneYear.test(wordsBefore(scene, at))) break
    run.unshift(at)
  }
  return run
}

/** 五年共化解215个，年均化解43个: what all the years made, told with their number right before the mean, leaves no other reading. */
const ofAllYears = (scene: Scene, index: number, words: string): Formula<number> | undefined => {
  const total = index - 1
  if (total < 0 || !words.includes("均") || !isLevel(scene, total)) return undefined
  if (figureAt(scene, total).unit !== figureAt(scene, index).unit.replace(/\/年$/, "")) return undefined
  if (!beside.test(between(scene, total, index))) return undefined
  const count = allYears.exec(wordsBefore(scene, total))?.[1]
  return count === undefined ? undefined : quotient(leaf(total), constant(Rational.fromInteger(countOf(count))))
}

/** Yearly means of the whole text; only what agrees is claimed. */
export const findYearlyMeans: Finder = findAtEach(meanAt, anyOf("均每"))
