/** Totals told after sentences that gave their parts: 高中在校生…人。小学在校生…人。全县学生总数110637人. */
import { leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { anyOf } from "../scene/cues.ts"
import { agrees, figureAt, findAtEach, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const closing = /(?:总数|总计|合计|总量|总规模|总额|共计|总共|共有?)(?:为|达到?|有|约|得|扣)?$/

/** What is counted, where names differ from stage to stage. */
const kinds: ReadonlyArray<RegExp> = [
  /学生|在校|在园|在班|幼儿|儿童|小学生|初中生|高中生|就读/,
  /教职员?工|教师|教职|职工/,
  /学校|小学|初中|高中|幼儿园|校数|园数/
]
const LEAST = 3
const MOST_BACK = 24

const strong = /(?:总数|总计|合计|共计|总共)(?:为|达到?|有|约)?$/
const LONG = Rational.fromInteger(100)

const isLong = (scene: Scene, index: number): boolean => {
  const { value } = figureAt(scene, index)
  return value !== undefined && Rational.compare(value, LONG) >= 0
}

const kindOf = (words: string): number => {
  let found = -1
  let at = -1
  // The last of several words decides: 义务教育学校教职工.
  for (const [kind, pattern] of kinds.entries()) {
    const last = words.search(pattern) < 0 ? -1 : lastMatch(pattern, words)
    if (last > at) {
      found = kind
      at = last
    }
  }
  return found
}

const lastMatch = (pattern: RegExp, words: string): number => {
  let last = -1
  for (const match of words.matchAll(new RegExp(pattern, "g"))) last = match.index
  return last
}

const lead = /^(?:其中|[,，:;、])+/
const trail = /(?:为|是|有|得|计|共|[:：])+$/

/** 甲类40分,自评38.5分;乙类60分,自评57分;合计95.5分: the parts are those of one name, the nearest group that adds up. */
const sameNamed = (scene: Scene, index: number, words: string): RelationClaim | undefined => {
  const { unit } = figureAt(scene, index)
  const { start } = nearOf(scene, index).paragraph
  const groups = new Map<string, Array<number>>()
  for (
    let other = index - 1;
    other >= 0 && other >= index - MOST_BACK && figureAt(scene, other).start >= start;
    other--
  ) {
    if (figureAt(scene, other).unit !== unit || scene.roles[other] !== "level") continue
    const told = wordsBefore(scene, other).replace(lead, "")
    // 达标,得5分;…共得14分: scores are known by their verb.
    const name = unit === "分" && /[得扣]$/.test(told) ? told.slice(-1) : told.replace(trail, "")
    if (name.length >= 2 || unit === "分") groups.set(name, [other, ...(groups.get(name) ?? [])])
  }
  for (const parts of groups.values()) {
    if (parts.length < 2) continue
    const computed = sum(...parts.map((each) => leaf(each)))
    if (agrees(scene, index, computed))
      return { kind: "sum", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

const totalAt = (scene: Scene, index: number): RelationClaim | undefined => {
  const figure = figureAt(scene, index)
  if (scene.roles[index] !== "level" || figure.value === undefined || scene.brackets[index] !== undefined)
    return undefined
  const words = wordsBefore(scene, index)
  if (!closing.test(words)) return undefined
  const kind = kindOf(words)
  if (kind < 0) return sameNamed(scene, index, words)
  const { start } = nearOf(scene, index).paragraph
  const parts: Array<number> = []
  for (let other = index - 1; other >= 0 && other >= index - MOST_BACK; other--) {
    const part = figureAt(scene, other)
    if (part.start < start) break
    if (scene.roles[other] !== "level" || part.unit !== figure.unit || scene.brackets[other] !== undefined) continue
    if (kindOf(wordsBefore(scene, other)) !== kind) continue
    parts.unshift(other)
    // 入园289人,在学前班702人。在园在班共计991人: two that stand just before make so long a total by no chance.
    const told = parts.length === 2 && strong.test(words) && parts[0] === index - 2 && isLong(scene, index)
    if (parts.length < LEAST && !told) continue
    const computed = sum(...parts.map((each) => leaf(each)))
    if (agrees(scene, index, computed))
      return { kind: "sum", result: index, computed, comparison: "equals", basis: "prose", words, certain: true }
  }
  return undefined
}

/** Late totals of the whole text. Only what adds up is claimed: what stood before may be more than the parts. */
export const findLateTotals: Finder = findAtEach(totalAt, anyOf("总合共"))
