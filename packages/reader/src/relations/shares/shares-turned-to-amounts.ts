/**
 * Shares in one list and what they come to in another: 省级45%、州级15%、县市40%，换算成金额分别是3168万元、1056万元、2816万元. Two lists of one
 * length, one behind the other, and the whole told before them: claimed where they bear one another out.
 */
import { addable, leaf, percentage, type RelationClaim } from "@duxue/core"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { between, figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

/** What stands between two members of a list: a pause, and the name of the next. */
const joint = /^[,，、;和及与][^,，、;。\d]{0,14}$/
/** What turns the one list into the other: 换算成金额分别是, 即, 对应资金依次为, 折合. */
const turns = /^[^。]{0,6}[,，;:(][^。\d]{0,20}$/
const LEAST = 2
const MOST = 8
const MOST_BACK = 32

/** The list that begins with a figure, as far as `isMember` lets it go on. */
const listFrom = (scene: Scene, first: number, isMember: (index: number) => boolean): ReadonlyArray<number> => {
  const list = [first]
  for (let at = first + 1; at < scene.figures.length && list.length < MOST; at++) {
    if (!isMember(at) || !joint.test(between(scene, at - 1, at))) break
    list.push(at)
  }
  return list
}

const areAllRight = (scene: Scene, claims: ReadonlyArray<RelationClaim>): boolean =>
  claims.every(({ result, computed }) => agreesExactly(scene, result, computed))

const claimsFor = (scene: Scene, shares: ReadonlyArray<number>): ReadonlyArray<RelationClaim> => {
  const first = (shares.at(-1) as number) + 1
  const unit = scene.figures[first]?.unit
  if (unit === undefined || unit === "%" || !turns.test(between(scene, first - 1, first))) return []
  const amounts = listFrom(scene, first, (index) => figureAt(scene, index).unit === unit)
  if (amounts.length !== shares.length) return []
  const start = shares[0] as number
  const { paragraph } = nearOf(scene, start)
  for (let whole = start - 1; whole >= 0 && whole >= start - MOST_BACK; whole--) {
    const figure = figureAt(scene, whole)
    if (scene.roles[whole] !== "level" || !addable(figure.unit, unit)) continue
    const claims = shares.map((result, at): RelationClaim => ({
      kind: "share",
      result,
      computed: percentage(leaf(amounts[at] as number), leaf(whole)),
      comparison: "equals",
      basis: "prose",
      words: "分别",
      certain: true
    }))
    // Of two that only one agrees with, and of what was told paragraphs before, another whole may be meant.
    const isNear = claims.length > LEAST && figure.start >= paragraph.start
    if (isNear ? areListBorneOut(scene, claims) : areAllRight(scene, claims)) return claims
  }
  return []
}

/** Lists of shares that are turned into amounts, of the whole text. */
export const findSharesTurnedToAmounts: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 0; index + 2 * LEAST <= scene.figures.length; index++) {
    if (figureAt(scene, index).unit !== "%" || figureAt(scene, index + 1).unit !== "%") continue
    const shares = listFrom(scene, index, (at) => figureAt(scene, at).unit === "%")
    if (shares.length >= LEAST) claims.push(...claimsFor(scene, shares))
    index = shares.at(-1) as number
  }
  return claims
}
