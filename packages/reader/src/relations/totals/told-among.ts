/**
 * 全区70所幼儿园中，公办园29所，占41.4%；民办园41所: the total is told first, and what stands among it after 中, other things
 * between. 无证机构中取缔64家、完善证照53家: the total by the name that it bears before. Only what adds up is claimed, and
 * the two sides of a whole.
 */
import { leaf, leavesOf, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { divides, sumOf } from "./added-up.ts"
import { isFull } from "./full-lists.ts"
import { CLOSED_LIST, sumClaim } from "./sum-claims.ts"
import {
  between,
  enclosedBy,
  figureAt,
  type Finder,
  likeness,
  nearOf,
  type Scene,
  wordsBefore
} from "../scene/scene.ts"

const among = /^(?:的)?[^,，。;、\d]{1,12}中[,，:]/
/** What is told among, by its name: 无证机构 of 无证机构中取缔; the 中 of 普通中学, 初中 and 中心 is none that tells so. */
const named = /(?:^|[,，;])([^,，。;、\d]{3,10})(?<![初高完其])中(?![学小职专等心级考央])[,，]?[^,，。;、\d中]{0,10}$/
const MOST_PARTS = 12
const MOST_BACK = 8

/** “生均教学仪器设备值”2项: the name that quotes hold is of what is counted, and makes no mean of its number. */
const isLevel = (scene: Scene, index: number): boolean =>
  scene.roles[index] === "level" || (scene.roles[index] === "mean" && /[”"]$/.test(wordsBefore(scene, index)))

/** The figures of the total's unit from `first` to the full stop, without what brackets and 其中 tell of a part. */
const partsFrom = (scene: Scene, first: number, unit: string): ReadonlyArray<number> => {
  const parts: Array<number> = []
  const stop = scene.plain.indexOf("。", figureAt(scene, first).start)
  const end = Math.min(stop < 0 ? Infinity : stop, nearOf(scene, first).paragraph.end)
  for (let index = first; index < scene.figures.length && parts.length < MOST_PARTS; index++) {
    const figure = figureAt(scene, index)
    if (figure.start >= end) break
    if (figure.unit !== unit || !isLevel(scene, index) || scene.brackets[index] !== undefined) continue
    if (/其中|含|包括/.test(wordsBefore(scene, index))) continue
    parts.push(index)
  }
  return parts
}

/** As many of the parts as make the total, the most that do. */
const prefixOf = (scene: Scene, total: number, parts: ReadonlyArray<number>): RelationClaim | undefined => {
  for (let count = parts.length; count >= 2; count--) {
    const computed = sum(...parts.slice(0, count).map(leaf))
    if (agreesExactly(scene, total, computed))
      return { kind: "sum", result: total, computed, comparison: "equals", basis: "prose", words: "中", certain: true }
  }
  return undefined
}

/** 7项指标中，小学达标6项，尚有1项未达；中学达标5项，尚有2项未达: one total may be told among more than once. */
const sumsOver = (scene: Scene, total: number, first: number): ReadonlyArray<RelationClaim> => {
  const found: Array<RelationClaim> = []
  let parts = partsFrom(scene, first, figureAt(scene, total).unit)
  for (let next = prefixOf(scene, total, parts); next !== undefined; next = prefixOf(scene, total, parts)) {
    found.push(next)
    parts = parts.slice(leavesOf(next.computed).length)
  }
  return found
}

/** Whether a list comes to half of the total at least: what comes to less is some of it. */
const isMostOf = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const [whole, told] = [scene.enclosures[total], enclosedBy(scene, sumOf(scene, parts))]
  return whole !== undefined && told !== undefined && 2 * told.most >= whole.least
}

/**
 * 96所幼儿园中，场地达标的94所，达标率97.9%，未达标的5所; 8所学校中，幼儿园4所、小学3所、初中2所: the two sides of it, or three kinds by which a
 * whole is divided, leave nothing out, whatever they come to.
 */
const allByName = (scene: Scene, total: number): RelationClaim | undefined => {
  const parts = partsFrom(scene, total + 1, figureAt(scene, total).unit)
  const isSides = parts.length === 2 && isFull(scene, total, parts)
  const isKinds = parts.length >= 3 && divides(scene, total, parts) === "yes" && isRun(scene, parts)
  if ((!isSides && !isKinds) || !isMostOf(scene, total, parts)) return undefined
  return [total, ...parts].every((each) => figureAt(scene, each).qualifier === "exact")
    ? sumClaim(scene, total, parts, CLOSED_LIST, false)
    : undefined
}

/** 幼儿园4所、小学3所和初中2所: each beside the next, with nothing but a name between. */
const isRun = (scene: Scene, parts: ReadonlyArray<number>): boolean =>
  parts.slice(1).every((part) => /^[、和与及][^,，。;:()\d]{1,12}$/.test(between(scene, part - 1, part)))

/** The figure before, in the paragraph, that bears the name of what is told among. */
const bearerOf = (scene: Scene, first: number): number | undefined => {
  const name = named.exec(wordsBefore(scene, first))?.[1]
  if (name === undefined) return undefined
  const { start } = nearOf(scene, first).paragraph
  for (let at = first - 1; at >= 0 && at >= first - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    if (figureAt(scene, at).unit !== figureAt(scene, first).unit || scene.roles[at] !== "level") continue
    if (likeness(name, `${wordsBefore(scene, at)}${nearOf(scene, at).right.slice(0, 8)}`) > 0) return at
  }
  return undefined
}

/** Totals with what is told among them, of the whole text. */
export const findToldAmong: Finder = (scene) =>
  scene.figures.flatMap(({ value, end }, index) => {
    if (value === undefined || scene.roles[index] !== "level" || index + 1 >= scene.figures.length) return []
    const next = between(scene, index, index + 1)
    if (next.includes("中") && among.test(scene.plain.slice(end, end + 16))) {
      const found = sumsOver(scene, index, index + 1)
      if (found.length > 0) return found
      const all = allByName(scene, index)
      if (all !== undefined) return [all]
    }
    const total = wordsBefore(scene, index).includes("中") ? bearerOf(scene, index) : undefined
    return total === undefined ? [] : sumsOver(scene, total, index)
  })
