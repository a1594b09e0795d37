/**
 * 经费4.15亿元：人员6513万元，占56.7%；设备1016万元，占8.83%; 专科以上1567人，占99.0%，本科以上912人，占17.6%: shares told in one run are of
 * one whole. Where they agree on it, what the text tells as the whole is wrong if a slip away from it; where nothing told is
 * their whole, one share must be to the other as its figure is to the other's.
 */
import { type Formula, leaf, percentage, product, quotient, type RelationClaim } from "@duxue/core"
import { coincidences } from "../doubt/coincidences.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { isNarrow, wholeBy } from "../doubt/implied-wholes.ts"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { ofOwnWhole, runsOfShares, type Told } from "./runs-of-shares.ts"
import { isLevelTold } from "./spelt-out.ts"

/** How many figures before a run its whole may stand, in its paragraph. */
const MOST_BACK = 6
/** Of shares of two wholes so few would be mended by a slip, where no words hint at two. */
const CREDIBLE = 0.5

const claim = (scene: Scene, result: number, computed: Formula<number>): RelationClaim => ({
  kind: "share",
  result,
  computed,
  comparison: "equals",
  basis: "prose",
  words: wordsBefore(scene, result),
  certain: false
})

/** Of shares that agree on their whole, those of the figure told before them that one slip keeps from being it. */
const ofSlippedWhole = (scene: Scene, run: ReadonlyArray<Told>): ReadonlyArray<RelationClaim> => {
  const [first] = run
  if (first === undefined) return []
  const { paragraph } = nearOf(scene, first.part)
  for (let by = first.part - 1; by >= 0 && by >= first.part - MOST_BACK; by--) {
    if (figureAt(scene, by).start < paragraph.start) return []
    if (!isLevelTold(scene, by) || figureAt(scene, by).unit !== figureAt(scene, first.part).unit) continue
    const claims = run.map(({ part, share }) => claim(scene, share, percentage(leaf(part), leaf(by))))
    if (claims.every(({ result, computed }) => isOneSlipAway(scene, result, computed, (index) => index === by)))
      return claims
  }
  return []
}

/** Of two shares that do not agree on their whole, the later by what the earlier makes it. */
const ofUntoldWhole = (scene: Scene, [one, other]: readonly [Told, Told]): ReadonlyArray<RelationClaim> => {
  if ([one, other].some(({ part }) => ofOwnWhole.test(wordsBefore(scene, part)))) return []
  const computed = quotient(product(leaf(other.part), leaf(one.share)), leaf(one.part))
  if (agreesExactly(scene, other.share, computed)) return []
  return coincidences(scene, other.share, computed, undefined, CREDIBLE) <= CREDIBLE
    ? [claim(scene, other.share, computed)]
    : []
}

/** Claims about runs of shares that no claim explains, nor names a whole for. */
export const sharesOfOneWhole = (scene: Scene, claims: ReadonlyArray<RelationClaim>): ReadonlyArray<RelationClaim> => {
  const explained = new Set(claims.map(({ result }) => result))
  return runsOfShares(scene).flatMap((run) => {
    if (run.some(({ share, named }) => named || explained.has(share))) return []
    // 126万元，占1.1%: a share told this roughly says hardly more than that it is small.
    const telling = run.filter((told) => isNarrow(wholeBy(scene, told)))
    if (telling.length < 2) return []
    const wholes = telling.map((told) => wholeBy(scene, told))
    const [least, most] = [Math.max(...wholes.map((each) => each.least)), Math.min(...wholes.map((each) => each.most))]
    if (least <= most) return ofSlippedWhole(scene, telling)
    const [one, other, ...more] = run
    return one === undefined || other === undefined || more.length > 0 ? [] : ofUntoldWhole(scene, [one, other])
  })
}
