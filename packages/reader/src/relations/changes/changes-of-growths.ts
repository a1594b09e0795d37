/**
 * 三年前只有28所。到2020年底达到47所，多了19所，增幅67.9%: a growth that holds tells between which two levels it lies, and the amount told
 * beside it with a verb of change lies between the same. So it is known however far back the former level was told.
 */
import { addable, difference, leaf, percentage, Rational, type RelationClaim } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { AFTER_VERB, FALLEN, RISEN, falling } from "../scene/change-words.ts"
import { between, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"

const changed = new RegExp(`(?:${RISEN}|${FALLEN}|[多少][拿投花拨支收招用][出入]?|多|少)${AFTER_VERB}$`)
/** ，增长193.3%; ，净增5209台: one is told right behind the other, in a clause of its own. */
const beside = /^[,，、(][^,，。;:、\d]{0,10}$/

/** The amounts told right before and right behind a growth. */
const besideGrowth = (scene: Scene, growth: number): ReadonlyArray<number> =>
  [growth - 1, growth + 1].filter(
    (index) =>
      index >= 0 &&
      index < scene.figures.length &&
      beside.test(between(scene, Math.min(index, growth), Math.max(index, growth)))
  )

const changeOf = (scene: Scene, { result, computed }: RelationClaim): RelationClaim | undefined => {
  if (computed.op !== "percentage" || computed.of.op !== "difference") return undefined
  const { from, less } = computed.of
  if (from.op !== "leaf" || less.op !== "leaf") return undefined
  for (const change of besideGrowth(scene, result)) {
    const words = wordsBefore(scene, change)
    if (change === from.leaf || change === less.leaf || !changed.test(words.slice(-12))) continue
    if (!addable(figureAt(scene, change).unit, figureAt(scene, from.leaf).unit)) continue
    if (falling.test(words) !== falling.test(wordsBefore(scene, result))) continue
    const apart = difference(leaf(from.leaf), leaf(less.leaf))
    const holds = agreesExactly(scene, change, apart)
    if (!holds && !isOneSlipAway(scene, change, apart, (figure) => figure === change)) continue
    return {
      kind: "difference",
      result: change,
      computed: apart,
      comparison: "equals",
      basis: "prose",
      words,
      certain: holds
    }
  }
  return undefined
}

/** So many figures back the former level may be told. */
const MOST_BACK = 24
/** Of so many of its size, one of the levels tried is hit by chance seldom enough. */
const RARELY = 20

/** Of 增至7904台，净增5209台，增长193.3%: the level and the change, whichever way it went. */
const levelAndChange = ({
  computed
}: RelationClaim): { readonly level: number; readonly change: number } | undefined => {
  if (computed.op !== "percentage" || computed.of.op !== "leaf") return undefined
  const { by } = computed
  const [level, change] =
    by.op === "difference" ? [by.from, by.less] : by.op === "sum" ? [by.terms[0], by.terms[1]] : []
  if (level?.op !== "leaf" || change?.op !== "leaf" || change.leaf !== computed.of.leaf) return undefined
  return { level: level.leaf, change: change.leaf }
}

/** 只有2695台。…增至7904台，净增5209台，增长193.3%: the level that the change leaves, where the text has told it before. */
const fromFormer = (scene: Scene, claim: RelationClaim): ReadonlyArray<RelationClaim> => {
  const told = levelAndChange(claim)
  if (told === undefined || !agreesExactly(scene, claim.result, claim.computed)) return []
  const { level, change } = told
  const { unit } = figureAt(scene, level)
  let tried = 0
  for (let former = level - 1; former >= 0 && former >= level - MOST_BACK; former--) {
    const { value, qualifier } = figureAt(scene, former)
    if (figureAt(scene, former).unit !== unit || qualifier !== "exact" || value === undefined) continue
    tried++
    const [rose, fell] = [difference(leaf(level), leaf(former)), difference(leaf(former), leaf(level))]
    const apart = falling.test(wordsBefore(scene, change)) ? fell : rose
    if (Rational.compare(value, Rational.fromInteger(RARELY * tried)) < 0) continue
    if (!agreesExactly(scene, change, apart)) continue
    const growth = percentage(apart, leaf(former))
    return agreesExactly(scene, claim.result, growth) ? [{ ...claim, computed: growth }] : []
  }
  return []
}

/** Of the growths among the claims that a change bears out, those that two levels bear out as well, over both. */
export const growthsFromTold = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> =>
  claims.flatMap((claim) => (claim.kind === "growth" ? fromFormer(scene, claim) : []))

/** The changes of levels whose growths are among the claims and hold. */
export const changesOfGrowths = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const explained = new Set(claims.flatMap(({ kind, result }) => (kind === "difference" ? [result] : [])))
  return claims.flatMap((claim) => {
    if (claim.kind !== "growth" || !agreesExactly(scene, claim.result, claim.computed)) return []
    const found = changeOf(scene, claim)
    return found === undefined || explained.has(found.result) ? [] : [found]
  })
}
