/** Which figures a share is of: the one told last before it, the list that it closes, those that 两者 or 前者 means. */
import { dimensionOf, type Formula, leaf, sum } from "@duxue/core"
import type { Role } from "../scene/roles.ts"
import { alike, areAddable, between, figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

const MOST_BACK = 12
/** Farther back in a sentence no words say whose part a figure is. */
const LONGEST = 200

const isPercent = (scene: Scene, index: number): boolean => dimensionOf(figureAt(scene, index).unit) === "percent"

/** 比上年的26.24亿元增长9.11%,占支出的21.11%: what a change is told by has no share of its own. */
const aside: ReadonlySet<Role | undefined> = new Set<Role>(["change", "growth", "former"])

/** 研究生73人、本科生95人，研究生占43.45%: the one figure of the sentence that bears the name before 占. */
const namesake = (scene: Scene, share: number, last: number): number | undefined => {
  const name = /^[,，、;]?(?:其中|而)?([\u4e00-\u9fff]{2,10})占/.exec(wordsBefore(scene, share))?.[1]
  if (name === undefined || scene.departures[share] !== undefined) return undefined
  const { start } = nearOf(scene, share).sentence
  const bearers: Array<number> = []
  for (let index = last - 1; index >= 0 && figureAt(scene, index).start >= start; index--) {
    if (alike(scene, index, last) && wordsBefore(scene, index).endsWith(name)) bearers.push(index)
  }
  return bearers.length === 1 && !wordsBefore(scene, last).endsWith(name) ? bearers[0] : undefined
}

export interface Numerator {
  readonly formula: Formula<number>
  readonly first: number
  readonly last: number
}

const together = (members: ReadonlyArray<number>): Numerator => ({
  formula: members.length === 1 ? leaf(members[0] as number) : sum(...members.map((member) => leaf(member))),
  first: members[0] as number,
  last: members.at(-1) as number
})

const counts: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5]
])
/** 两者占, 三项合计占: so many of those told last, together. */
const taken =
  /(?:前|上述|以上|这|该)?([两二三四五])(?:者|项|类|部分)(?:合计|共计|相加|总计|之和|共)?(?:占|的?比例|的?比重)/
const oneOfTwo = /(前者|后者)[^,，。;]{0,4}(?:占|比例|比重)/

/** The levels of one unit told last, `count` of them, no others between. */
const toldLast = (scene: Scene, last: number, count: number): ReadonlyArray<number> => {
  const members: Array<number> = []
  const { start } = nearOf(scene, last).paragraph
  for (let at = last; at >= 0 && members.length < count && figureAt(scene, at).start >= start; at--) {
    if (!alike(scene, at, last)) break
    members.unshift(at)
  }
  return members.length === count ? members : []
}

/** What 两者, 前者 or 后者 stand for; nothing where the words hold none of them. */
const meant = (scene: Scene, share: number, last: number): Numerator | undefined => {
  const words = wordsBefore(scene, share)
  const count = counts.get(taken.exec(words)?.[1] ?? "")
  if (count !== undefined) {
    const members = toldLast(scene, last, count)
    return members.length === 0 ? undefined : together(members)
  }
  const one = oneOfTwo.exec(words)?.[1]
  const [former, latter] = one === undefined ? [] : toldLast(scene, last, 2)
  if (former === undefined || latter === undefined) return undefined
  return together([one === "前者" ? former : latter])
}

const elided = /^[,，]?(?:仅|约|共)?占/

/**
 * Where a figure must end for a share to be of it. 教育支出4.2亿元，增长5%；占预算支出19亿元的22.1%: a sentence that begins with 占
 * has the subject of the one before, unless that one ends with parts of its subject.
 */
const reachOf = (scene: Scene, share: number, last: number): number => {
  const { start } = nearOf(scene, share).sentence
  if (!elided.test(scene.plain.slice(start, start + 4))) return start
  const before = nearOf(scene, last).sentence
  const words = scene.plain.slice(Math.max(before.start, figureAt(scene, last).start - LONGEST), before.end)
  return /其中|包括|分别|含/.test(words) ? start : before.start
}

/** 相当于全市平均水平的92%: a share of a mean, which only a mean can be. */
const isOfMean = (scene: Scene, share: number): boolean => /平均|[生人师班校户]均/.test(wordsBefore(scene, share))

const isCountedBefore = (scene: Scene, mean: number): boolean =>
  scene.roles[mean - 1] !== "former" &&
  figureAt(scene, mean - 1).start >= nearOf(scene, mean).sentence.start &&
  areAddable(scene, mean - 1, mean)

/** The figure, or the list of figures run together by 、, that the share is of. */
export const numerators = (scene: Scene, share: number): ReadonlyArray<Numerator> => {
  let last = share - 1
  while (last >= 0 && share - last <= MOST_BACK && (isPercent(scene, last) || aside.has(scene.roles[last]))) last--
  // 随迁子女8732人(小学6105人,初中2627人),占17.03%: what a bracket holds is said of the figure before it.
  const bracket = scene.brackets[last]
  if (bracket !== undefined && bracket.close <= figureAt(scene, share).start) {
    while (last >= 0 && figureAt(scene, last).start > bracket.open) last--
  }
  // 接送3410人，车均39.7人，占52117人的6.5%: what falls to each is a part of nothing; but a mean may be so much of another.
  while (last > 0 && scene.roles[last] === "mean" && !isOfMean(scene, share) && isCountedBefore(scene, last)) last--
  if (last < 0 || figureAt(scene, last).end < reachOf(scene, share, last)) return []
  const named = namesake(scene, share, last)
  if (named !== undefined) return [together([named])]
  const both = meant(scene, share, last)
  if (both !== undefined) return [both]
  let first = last
  const members = [last]
  while (
    first > 0 &&
    members.length < MOST_BACK &&
    alike(scene, first - 1, last) &&
    /^[^,，。;]{0,16}[、和与及][^,，。;]{0,10}$/.test(between(scene, first - 1, first))
  ) {
    first--
    members.unshift(first)
  }
  return members.length > 1 ? [together([last]), together(members)] : [together([last])]
}
