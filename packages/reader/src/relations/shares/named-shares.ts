/**
 * Shares whose two terms are named and told earlier: 教育经费8.9亿元；生产总值400亿元，教育经费占生产总值比例为2.24%;
 * 拨款占经费支出的比例分别为65%、67%, after a list of each.
 */
import { addable, dimensionOf, leaf, percentage, type RelationClaim } from "@duxue/core"
import { listFrom } from "../scene/bare-lists.ts"
import { agrees, figureAt, type Finder, likeness, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { partNamed } from "./spelt-out.ts"

const named =
  /([^,，。;:、()]{3,30})占(?:到|了)?([^,，。;:]{2,24}?)的?(?:比例|比重|百分比|份额|比)?(?:[一二三四五六七八两]年)?(?:分别)?(?:达到?|为|是|约为?|至)?$/
const MOST_BACK = 24

/** How much of a name the words of a figure say: 1 where they say all of it. */
const saidIn = (name: string, words: string): number =>
  words.includes(name) ? 1 : likeness(name, words) / Math.max(1, name.length - 1)

const wordsOf = (scene: Scene, index: number): string =>
  scene.plain.slice(
    Math.max(nearOf(scene, index).sentence.start, figureAt(scene, index).start - 40),
    figureAt(scene, index).start
  )

/** The lists of `count` figures told before `share` in its paragraph, nearest first, that words name. */
const listsNamed = (scene: Scene, share: number, name: string, count: number): ReadonlyArray<ReadonlyArray<number>> => {
  const lists: Array<{ readonly list: ReadonlyArray<number>; readonly said: number }> = []
  const { start } = nearOf(scene, share).paragraph
  for (let first = share - 1; first >= 0 && first >= share - MOST_BACK; first--) {
    const figure = figureAt(scene, first)
    if (figure.start < start) break
    if (scene.roles[first] !== "level" || dimensionOf(figure.unit) === "percent" || figure.value === undefined) continue
    const list = count === 1 ? [first] : listFrom(scene, first)
    if (list.length !== count) continue
    const said = saidIn(name, count === 1 ? wordsBefore(scene, first) : wordsOf(scene, first))
    if (said >= 0.6) lists.push({ list, said })
  }
  return lists.toSorted((a, b) => b.said - a.said).map(({ list }) => list)
}

const claimsFor = (scene: Scene, first: number): ReadonlyArray<RelationClaim> => {
  const words = scene.plain.slice(
    Math.max(nearOf(scene, first).clause.start, figureAt(scene, first).start - 60),
    figureAt(scene, first).start
  )
  const match = named.exec(words)
  if (match === null) return []
  const [, of, by] = match as unknown as [string, string, string]
  const shares = listFrom(scene, first)
  const wholes = listsNamed(scene, first, by, shares.length)
  for (const parts of listsNamed(scene, first, of.replace(/^(?:其中|全年|同年|当年)/, ""), shares.length)) {
    for (const whole of wholes) {
      if (whole[0] === parts[0]) continue
      if (!addable(figureAt(scene, parts[0] as number).unit, figureAt(scene, whole[0] as number).unit)) continue
      const claims = shares.map((share, at): RelationClaim => ({
        kind: "share",
        result: share,
        computed: percentage(leaf(parts[at] as number), leaf(whole[at] as number)),
        comparison: "equals",
        basis: "prose",
        words,
        certain: true
      }))
      const right = claims.filter((claim) => agrees(scene, claim.result, claim.computed)).length
      // One of a list may be wrong; a single share is claimed only where it agrees.
      if (right === claims.length || (claims.length >= 3 && right >= claims.length - 1)) return claims
    }
  }
  return shares.length === 1 ? soleOf(scene, first, words, [of, by]) : []
}

/** 初中专任教师总数 is told as 初中专任教师, 教育支出 as 教育支出总额为: a name without the words for all of it. */
const withoutTotal = (name: string): string =>
  name.replace(/(?:总人数|[总人]数|总[量额])?(?:共?[为达是计有]|达到)?$/, "")

/**
 * 教育支出占公共预算支出的23.0%, where the paragraph tells one figure of either name, said in full: what does not agree is a
 * question.
 */
const soleOf = (
  scene: Scene,
  share: number,
  words: string,
  names: readonly [string, string]
): ReadonlyArray<RelationClaim> => {
  const [part, whole] = names.map(withoutTotal).map((name) => {
    // 占总数的21% names no whole.
    if (name.length < 2) return undefined
    const bearers = listsNamed(scene, share, name, 1).filter(([index]) =>
      withoutTotal(wordsBefore(scene, index as number)).endsWith(name)
    )
    return bearers.length === 1 ? bearers[0]?.[0] : undefined
  })
  if (part === undefined || whole === undefined || part === whole) return []
  if (!addable(figureAt(scene, part).unit, figureAt(scene, whole).unit)) return []
  const computed = percentage(leaf(part), leaf(whole))
  return [{ kind: "share", result: share, computed, comparison: "equals", basis: "prose", words, certain: false }]
}

/** 公共预算支出98.46亿元，教育经费占比21.7%, where the paragraph tells one figure of the name. */
const ofLevelBefore = (scene: Scene, share: number): ReadonlyArray<RelationClaim> => {
  const whole = share - 1
  const { unit, qualifier, value } = figureAt(scene, whole)
  if (scene.roles[whole] !== "level" || qualifier !== "exact" || value === undefined) return []
  if (dimensionOf(unit) === "percent" || scene.departures[share] !== undefined) return []
  const name = partNamed(scene, share)
  if (name === undefined || wordsBefore(scene, whole).includes(name)) return []
  const bearers = listsNamed(scene, share, name, 1).flatMap(([index]) =>
    index !== undefined && withoutTotal(wordsBefore(scene, index)).endsWith(name) ? [index] : []
  )
  const [part] = bearers
  if (part === undefined || bearers.length > 1 || !addable(figureAt(scene, part).unit, unit)) return []
  const computed = percentage(leaf(part), leaf(whole))
  const words = wordsBefore(scene, share)
  const certain = agrees(scene, share, computed)
  return [{ kind: "share", result: share, computed, comparison: "equals", basis: "prose", words, certain }]
}

/** Shares by the names of their terms, where the words beside them give none. */
export const findNamedShares: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 2; index < scene.figures.length; index++) {
    if (dimensionOf(figureAt(scene, index).unit) !== "percent" || scene.roles[index] === "growth") continue
    if (!wordsBefore(scene, index).includes("占")) continue
    const found = claimsFor(scene, index)
    claims.push(...(found.length > 0 ? found : ofLevelBefore(scene, index)))
  }
  return claims
}
