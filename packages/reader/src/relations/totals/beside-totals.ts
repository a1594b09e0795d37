/**
 * Lists that stand right behind a number of their own kind, or right before 合计, with nothing between but their names:
 * 设备总值1.68亿元，小学0.99亿元，初中0.69亿元. What the words say to be a whole and its parts is claimed as a question where
 * it does not add up: all years of a stretch, the two sides of a thing, the rest; or parts that are more than their whole.
 */
import { dimensionOf, Interval, leaf, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { slipsByChance } from "../doubt/one-slip.ts"
import { anyOf } from "../scene/cues.ts"
import {
  between,
  computedBy,
  figureAt,
  findAtEach,
  type Finder,
  intervalAt,
  isBelow,
  likeness,
  nearOf,
  type Scene,
  wordsBefore,
  hasCue
} from "../scene/scene.ts"
import { divides, isNear, isPartSlip, sumOf } from "./added-up.ts"
import { isBehindList } from "./list-ends.ts"
import { isFull } from "./full-lists.ts"
import { isOfMoreYears, yearly } from "./other-years.ts"

/** Words before a total that say it is one. */
const whole = /共|总|累计|合计|全(?:[区县市省州旗乡镇]|年|部)|[两二三四五]年/
/** What opens a list of parts: 分布为, 其中; a bracket may hold some of many. */
const opened = /其中|分别|分布|具体|包括|分为|:/
/** A member of the list: its name behind a pause. */
const member = /^[^,，、。;:()\d]{0,4}(?:[,，、:]|,其中[,:]?)[^,，、。;:()\d]{1,16}$/
const inBracket = /^\((?:其中|含|包括|包含)?[^,，、。;:()\d]{1,16}$/
/** What is told beside its like is no whole of it: stages, owners, levels of government, sexes. */
const families: ReadonlyArray<RegExp> = [
  /幼儿|学前|小学|完小|教学点|一贯|完中|完全中学|初中|高中|中职|职高|特校|特教|特殊/,
  /公办|民办|普惠/,
  /中央|国家级|省级|市级|县级|区级|校级|镇级|[省市县区]配套|本级/,
  /男|女/,
  /特级|高级|中级|初级|正高/
]
const together = anyOf("合共总之相")
const closing = /(?:合计|共计|总计|之和|相加)(?:为|有|达到?|是)?$/

const MOST_PARTS = 24
/** Ones and twos add up, or nearly, whatever they are of. */
const LEAST_TOTAL = 10

/** 减少校点78所，现有学校95所: a total of its own is no part of the number before it. */
const anew = /现有|共有|共计|总数|全[区县市省州旗]/

/** The words between two figures, without what brackets add, and years as words. */
const joint = (scene: Scene, left: number, right: number): string => {
  const gap = between(scene, left, right)
  const bare = gap.includes("(") ? gap.replace(/\([^()]{0,80}\)/g, "") : gap
  return bare.includes("年") ? bare.replace(/(?:19|20)\d{2}(?=年)/g, "某") : bare
}

const isPart = (scene: Scene, total: number, part: number): boolean => {
  const { unit, value, qualifier } = figureAt(scene, part)
  if (value === undefined || qualifier !== "exact" || scene.roles[part] !== "level") return false
  // 收入合计16745.59，支出合计16745.59: what is as much as the whole is no part beside others.
  return unit === figureAt(scene, total).unit && !agreesExactly(scene, total, leaf(part))
}

/** The figures right behind the total, one after the other, in its clause or in the bracket behind it. */
const listBehind = (scene: Scene, total: number): ReadonlyArray<number> => {
  const parts: Array<number> = []
  const first = total + 1
  if (scene.figures[first] === undefined) return parts
  const bracketed = scene.brackets[first] !== scene.brackets[total]
  const start = bracketed ? between(scene, total, first) : joint(scene, total, first)
  if (!(bracketed ? inBracket : member).test(start) || anew.test(start)) return parts
  for (let part = first; part < scene.figures.length && parts.length < MOST_PARTS; part++) {
    if (scene.brackets[part] !== scene.brackets[first]) {
      // 初中5所（含九年制2所）、高中2所: what a bracket inside the list holds is counted already.
      if ((scene.brackets[part]?.open ?? 0) > figureAt(scene, first).start) continue
      break
    }
    if (!isPart(scene, total, part)) break
    if (parts.length > 0) {
      const previous = parts.at(-1) as number
      const words = joint(scene, previous, part)
      if (!member.test(words) || /其中|合计|共计|总计/.test(words) || isBehindList(scene, first, part, words)) break
    }
    parts.push(part)
  }
  return parts
}

/** 省级骨干教师103人，市级骨干教师448人: the first of its kind. */
const isSibling = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean =>
  families.some(
    (family) => family.test(wordsBefore(scene, total)) && parts.some((part) => family.test(wordsBefore(scene, part)))
  )

/** 开工30个，竣工12个: what is finished was begun, and is counted with what was. */
const isProgress = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  [/开工|启动|立项/, /竣工|完工|建成|交付/].every((state) => parts.some((part) => state.test(wordsBefore(scene, part))))

const isYearly = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  parts.every((part) => yearly.test(wordsBefore(scene, part)))

const isOver = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const computed = computedBy(scene, sumOf(scene, parts))
  const { upper } = intervalAt(scene, total)
  if (computed?.lower === undefined || upper === undefined) return false
  return !Interval.overlaps(computed, { ...Interval.everything, upper, upperOpen: false })
}

const isExplained = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean =>
  isNear(scene, total, parts, 12n) ||
  isPartSlip(scene, total, parts) ||
  slipsByChance(scene, total, sumOf(scene, parts)) !== undefined

/** Whether the words tell the list as all of its total; a bracket may name some of many. */
const isTold = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const words = wordsBefore(scene, total)
  const lead = between(scene, total, parts[0] as number)
  const how = divides(scene, total, parts)
  if (how === "no" || isProgress(scene, parts)) return false
  if (isSibling(scene, total, parts) && !lead.includes("其中")) return false
  const over = isOver(scene, total, parts)
  if (lead.startsWith("(")) return over && how === "yes"
  if (isYearly(scene, parts) && isOfMoreYears(words, parts.length)) return false
  if (isYearly(scene, parts)) return whole.test(words) || over || parts.length >= 3
  if (isFull(scene, total, parts)) return over || parts.length >= 3 || whole.test(words)
  if (how !== "yes") return parts.length >= 3 && whole.test(words) && isExplained(scene, total, parts)
  const isWhole = whole.test(words) || opened.test(lead)
  return (isWhole && over) || ((isWhole || parts.length >= 3) && isExplained(scene, total, parts))
}

const claim = (scene: Scene, result: number, parts: ReadonlyArray<number>, words: string): RelationClaim => ({
  kind: "sum",
  result,
  computed: sumOf(scene, parts),
  comparison: "equals",
  basis: "prose",
  words,
  certain: false
})

/** 比上年多出1434名，其中小学39870名: what two lie apart is no total of theirs. */
const gaps = anyOf("高多差超缺")
const apart = /(?:多出|高出|超出|相差|差额|缺口|缺)(?:了|为|达|有|约)?$/

/** 教育议题11个，政府议题17个，合计28个: all of the unit that the sentence told until then. */
const listBefore = (scene: Scene, total: number): ReadonlyArray<number> => {
  const parts: Array<number> = []
  const { start } = nearOf(scene, total).sentence
  for (let part = total - 1; part >= 0 && parts.length < MOST_PARTS; part--) {
    if (figureAt(scene, part).start < start || scene.brackets[part] !== scene.brackets[total]) break
    if (!isPart(scene, total, part) || /[。;]|其中/.test(between(scene, part, part + 1))) break
    parts.unshift(part)
  }
  return parts
}

/** 文化馆119个，演艺中心98个，体育场馆合计760个: a total with a name of its own is of what bears that name. */
const countsAnother = (scene: Scene, words: string, parts: ReadonlyArray<number>): boolean => {
  const name = words.replace(closing, "").replace(/^[,，、;:\s]+/, "")
  return name.length >= 4 && parts.every((part) => likeness(name, wordsBefore(scene, part)) === 0)
}

const behindAt = (scene: Scene, total: number): RelationClaim | undefined => {
  const { value, qualifier, unit } = figureAt(scene, total)
  const dimension = dimensionOf(unit)
  if (value === undefined || qualifier !== "exact" || scene.roles[total] !== "level") return undefined
  if (dimension === "percent" || dimension === "points" || dimension === "ratio" || dimension === "coefficient")
    return undefined
  const words = wordsBefore(scene, total)
  if (hasCue(scene, total, gaps) && apart.test(words)) return undefined
  if (hasCue(scene, total, together) && closing.test(words)) {
    const list = listBefore(scene, total)
    if (list.length >= 2 && divides(scene, total, list) !== "no" && !countsAnother(scene, words, list))
      return claim(scene, total, list, words)
  }
  if (isBelow(scene, total, LEAST_TOTAL) && figureAt(scene, total).step.numerator === 0n) return undefined
  const list = listBehind(scene, total)
  return list.length >= 2 && isTold(scene, total, list) ? claim(scene, total, list, words) : undefined
}

/** Lists beside their totals, of the whole text: questions, for nothing announces them. */
export const findListsBesideTotals: Finder = findAtEach(behindAt)
