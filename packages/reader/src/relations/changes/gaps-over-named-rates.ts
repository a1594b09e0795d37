/**
 * By how much a rate lies above another that is named and was told before: 财政经常性收入…增长7.64%；教育支出增长9.94%，高出财政经常性收入增幅2.30个百分点.
 * The name tells which of the rates before is meant, and the rate right before is the one compared.
 */
import { difference, dimensionOf, leaf, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const overNamed =
  /(?<way>高于|高出|高过|超过|超出|快于|大于|低于|慢于|小于)(?:同期|全[区县市省国]|当年)?(?<name>[\u4e00-\u9fff]{2,14}?)的?(?<of>增幅|增速|增长率|增长幅度|增长比例|增长水平|增长|比例|占比|比率|水平)?(?:了|约)?$/
/** 比经常性收入增幅高1.55个百分点 */
const thanNamed =
  /比(?:同期|当年)?(?<name>[\u4e00-\u9fff]{2,14}?)的?(?<of>增幅|增速|增长率|增长幅度|增长比例|增长水平|增长|比例|占比|比率|水平)?(?<way>(?<![提最])高|快|多|(?<![降最])低|慢|少)(?:出|了|约)*$/
const lower = /低|慢|小|少/
const general = /^(?:[全增占]|平均|标准|要求|目标|上年|去年|国家|省|市)/
const MOST_BACK = 8

/** The words from the last full clause before a rate: what it is told of may be named before its level. */
const toldOf = (scene: Scene, index: number): string => {
  const { start } = figureAt(scene, index)
  const words = scene.plain.slice(Math.max(nearOf(scene, index).sentence.start, start - 80), start)
  return words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf("。")) + 1)
}

const isRate = (scene: Scene, index: number, isGrowth: boolean): boolean => {
  const { unit, value, qualifier } = figureAt(scene, index)
  return unit === "%" && value !== undefined && qualifier === "exact" && (scene.roles[index] === "growth") === isGrowth
}

const gapAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const words = wordsBefore(scene, index)
  if (index < 2 || dimensionOf(figureAt(scene, index).unit) !== "points") return undefined
  const { way, name, of } = (overNamed.exec(words) ?? thanNamed.exec(words))?.groups ?? {}
  if (way === undefined || name === undefined || general.test(name)) return undefined
  const isGrowth = of?.startsWith("增") === true
  const level = index - 1
  if (!isRate(scene, level, isGrowth) || figureAt(scene, level).start < nearOf(scene, index).sentence.start)
    return undefined
  const { start } = nearOf(scene, index).paragraph
  for (let other = level - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    if (figureAt(scene, other).start < start) return undefined
    if (!isRate(scene, other, isGrowth) || !toldOf(scene, other).includes(name)) continue
    const [now, line] = [leaf(level), leaf(other)]
    const computed = lower.test(way) ? difference(line, now) : difference(now, line)
    const certain = agrees(scene, index, computed)
    return { kind: "difference", result: index, computed, comparison: "equals", basis: "prose", words, certain }
  }
  return undefined
}

/** Gaps over rates that are named, of the whole text. */
export const findGapsOverNamedRates: Finder = findAtEach(gapAt)
