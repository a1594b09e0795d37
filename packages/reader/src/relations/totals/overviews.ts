/**
 * Overviews and the stages told after them, a paragraph each: 全市共有各级各类学校167所，在校生131164人。…一、学前教育。…幼儿园81所，
 * 在园幼儿17193人。…二、义务教育。…学校77所，…. Only what adds up is claimed: an overview may count what no paragraph tells.
 */
import { leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, findAtEach, type Finder, nearOf, type Scene } from "../scene/scene.ts"

/** What overviews count, by the words before the number. */
const kinds: ReadonlyArray<RegExp> = [
  /专任教师(?:总?数)?[^,，。;]{0,4}$/,
  /教职员?工(?:总?数)?[^,，。;]{0,4}$/,
  /招[生收][^,，。;]{0,16}$|入园[^,，。;]{0,6}$/,
  /毕业生?[^,，。;]{0,6}$|离园[^,，。;]{0,6}$/,
  /(?:在校|在园|在读)[^,，。;]{0,8}$|学生[^,，。;]{0,6}$/
]
const SCHOOLS = kinds.length

const whole = /各级各类|各类(?:学校|教育)|全[县区市省州旗][^,，。;]{0,8}(?:共有?|总)/
const nested = /^\s*(?:其中|其:)/
const REACH = 80
const MOST_PARAGRAPHS = 12
/** Fewer digits add up by chance. */
const LEAST = Rational.fromInteger(100)

const kindOf = (scene: Scene, index: number): number => {
  const { start, unit } = figureAt(scene, index)
  if (unit === "所") return SCHOOLS
  if (unit !== "人") return -1
  const from = Math.max(nearOf(scene, index).clause.start, scene.figures[index - 1]?.end ?? 0, start - 30)
  const words = scene.plain.slice(from, start)
  return kinds.findIndex((kind) => kind.test(words))
}

const isNested = (scene: Scene, index: number): boolean => {
  const { paragraph, sentence } = nearOf(scene, index)
  const { start } = figureAt(scene, index)
  return (
    nested.test(scene.plain.slice(paragraph.start, paragraph.start + 4)) ||
    scene.plain.slice(Math.max(sentence.start, start - 60), start).includes("其中")
  )
}

/** The first figure of the kind in each paragraph after the overview's, those apart that only break down another. */
const firstsAfter = (scene: Scene, total: number, kind: number): ReadonlyArray<number> => {
  const firsts: Array<number> = []
  let paragraph = nearOf(scene, total).paragraph.start
  for (let index = total + 1; index < scene.figures.length && index <= total + REACH; index++) {
    const start = nearOf(scene, index).paragraph.start
    const { value, qualifier } = figureAt(scene, index)
    if (start === paragraph || scene.roles[index] !== "level" || value === undefined || qualifier !== "exact") continue
    if (scene.brackets[index] !== undefined || isNested(scene, index) || kindOf(scene, index) !== kind) continue
    firsts.push(index)
    paragraph = start
    if (firsts.length >= MOST_PARAGRAPHS) break
  }
  return firsts
}

const totalAt = (scene: Scene, total: number): RelationClaim | undefined => {
  const { value, qualifier, start } = figureAt(scene, total)
  if (value === undefined || qualifier !== "exact" || scene.roles[total] !== "level") return undefined
  if (Rational.compare(value, LEAST) < 0) return undefined
  const { sentence } = nearOf(scene, total)
  if (!whole.test(scene.plain.slice(Math.max(sentence.start, start - 60), start))) return undefined
  const kind = kindOf(scene, total)
  if (kind < 0) return undefined
  const parts: Array<number> = []
  for (const part of firstsAfter(scene, total, kind)) {
    parts.push(part)
    if (parts.length < 3) continue
    const computed = sum(...parts.map((each) => leaf(each)))
    if (agreesExactly(scene, total, computed))
      return {
        kind: "sum",
        result: total,
        computed,
        comparison: "equals",
        basis: "prose",
        words: "各级各类",
        certain: true
      }
  }
  return undefined
}

/** Overviews of the whole text. */
export const findOverviews: Finder = findAtEach(totalAt)
