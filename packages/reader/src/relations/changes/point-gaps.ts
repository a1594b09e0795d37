/** By how much one rate lies above another: 拨款增长21.98%，高于经常性收入15.2%的增幅6.78个百分点. */
import { difference, dimensionOf, type RelationClaim } from "@duxue/core"
import { isLineOrLevel, lineAt } from "../scene/lines.ts"
import { agrees, between, figureAt, findAtEach, type Finder, nearOf, type Scene } from "../scene/scene.ts"

const apart = /(?:高于|高出|(?<![提升最])高|低于|(?<![降最])低|快于|慢于|超过|超出|相差|差距|多|少)/
/** 比上年提高: a change in time is told of other figures. */
const inTime = /(?:比|较)(?:上年|去年|20\d\d|19\d\d)[^,，。;]{0,12}$/
/** 高于收入13.04%, 比全省平均高2.3%, 尚差3.39%: what lies between two rates, written as one. */
const pointsAsPercent =
  /(?:高于|高出|快于|超过|低于)[^,，。;\d]{0,16}$|(?:(?<![提升最])高|(?<![降最])低|相差|尚差|还差|仍差|差距为?|快|慢)$/
const counted = /[一二三四五六]是/
const MOST_BACK = 5

const gapAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  const dimension = dimensionOf(figure.unit)
  if ((dimension !== "points" && dimension !== "percent") || figure.qualifier !== "exact") return undefined
  const near = nearOf(scene, index)
  const words = scene.plain.slice(Math.max(near.sentence.start, figure.start - 40), figure.start)
  if (!apart.test(words) || inTime.test(words)) return undefined
  // 分别高于平均水平2.1、1.4、0.9个百分点: each of a rate of its own.
  const own = index === 0 ? "" : between(scene, index - 1, index)
  if (own.includes("分别") || /^[、和与及]{1,2}$/.test(own)) return undefined
  // 高于收入13.04%: points written as a percentage, where no other rate stands in the words.
  if (dimension === "percent" && !pointsAsPercent.test(words)) return undefined
  const rates: Array<number> = []
  // 比全省平均高2.3个百分点（全省79.8%）: what it is compared with may stand in a bracket after it.
  const after = scene.figures[index + 1]
  if (after?.unit === "%" && /^\([^()\d]{0,8}$/.test(between(scene, index, index + 1))) rates.push(index + 1)
  for (let other = index - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    const rate = figureAt(scene, other)
    // 一是…，二是…: each count of a list has rates of its own.
    if (rate.start < near.paragraph.start || counted.test(between(scene, other, other + 1))) break
    // 文盲率下降8.45个百分点，比平均水平（4.2%）高4.25个百分点: falls told in points are compared like rates.
    const told = dimensionOf(rate.unit)
    if ((told === "percent" || told === "points") && isLineOrLevel(scene, other)) rates.push(other)
  }
  for (const [at, second] of rates.entries()) {
    for (const first of rates.slice(at + 1)) {
      // 不低于85%的标准: a gap is measured from the line.
      const [a, b] = [lineAt(scene, first), lineAt(scene, second)]
      for (const computed of [difference(a, b), difference(b, a)]) {
        if (!agrees(scene, index, computed)) continue
        return {
          kind: "difference",
          result: index,
          computed,
          comparison: "equals",
          basis: "prose",
          words,
          certain: true
        }
      }
    }
  }
  return formerOverLatter(scene, index, rates, words)
}

/** 支出增长15.23%，收入增长2.19%，前者比后者高13.04个百分点: the two rates right before it, in their order. */
const former = /前者[^,，。;\d]{0,6}(?:比|较|高于|低于|快于|慢于)后者[^,，。;\d]{0,4}$/

/** Words that name the two leave no doubt which are meant, whatever the numbers say. */
const formerOverLatter = (
  scene: Scene,
  index: number,
  [latter, first, ...others]: ReadonlyArray<number>,
  words: string
): RelationClaim | undefined => {
  if (!former.test(words) || first === undefined || latter !== index - 1 || others.length > 0) return undefined
  const [a, b] = [lineAt(scene, first), lineAt(scene, latter)]
  const computed = /低|慢|少/.test(words.slice(words.lastIndexOf("前者"))) ? difference(b, a) : difference(a, b)
  return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
}

/** Gaps between rates of the whole text. */
export const findPointGaps: Finder = findAtEach(gapAt)
