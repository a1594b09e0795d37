/**
 * Shares told in one run are of one whole: where 专任教师6420人 makes 高级职称1348人，占21.0%, what is told beside it (研究生571人，占8.9%) is
 * of those 6420 too, and held against them.
 */
import { leaf, leavesOf, percentage, Rational, type RelationClaim } from "@duxue/core"
import { coincidences } from "../doubt/coincidences.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { ofOwnWhole, runsOfShares, type Told } from "./runs-of-shares.ts"

/** Of shares of a whole of their own so few would be mended by a slip. */
const CREDIBLE = 0.1
/** Where the words leave no doubt some slip must explain the share, as it does most that a hand has broken. */
const EXPLAINED = 40

const isOfOwnStage = (scene: Scene, one: Told, other: Told): boolean => {
  const [a, b] = [one, other].map(({ part }) => ofOwnWhole.exec(wordsBefore(scene, part))?.[0])
  return a !== b
}

/** The whole that a share of the run is of, as its claim bears out, and the member that it is told of. */
interface Whole {
  readonly by: number
  readonly of: Told
}

/** No part is more than its whole; a slip may have made one so. */
const holdsAll = (scene: Scene, by: number, run: ReadonlyArray<Told>): boolean => {
  const whole = figureAt(scene, by).value
  return run.every(({ part }) => {
    const { value } = figureAt(scene, part)
    return value === undefined || whole === undefined || Rational.compare(value, whole) <= 0
  })
}

const wholeOf = (
  scene: Scene,
  run: ReadonlyArray<Told>,
  claims: ReadonlyMap<number, RelationClaim>
): Whole | undefined => {
  const wholes = run.flatMap((of): ReadonlyArray<Whole> => {
    const computed = claims.get(of.share)?.computed
    if (computed?.op !== "percentage" || computed.of.op !== "leaf" || computed.by.op !== "leaf") return []
    const by = computed.by.leaf
    if (computed.of.leaf !== of.part || run.some(({ part }) => part === by)) return []
    // A whole percent agrees with too many to be of what stands paragraphs before.
    const far = figureAt(scene, by).start < nearOf(scene, of.share).paragraph.start
    if (far && figureAt(scene, of.share).step.denominator === 1n) return []
    return agreesExactly(scene, of.share, computed) ? [{ by, of }] : []
  })
  return wholes.find(({ by }) => holdsAll(scene, by, run)) ?? wholes[0]
}

/** Whether a share agrees only with a part of the whole that those beside it are of: 专任教师6420人，其中高中638人, of which 57人 are 8.9%. */
const isOfPartOf = (share: RelationClaim, whole: number, claims: ReadonlyArray<RelationClaim>): boolean => {
  const base = leavesOf(share.computed).at(-1)
  return (
    base !== undefined &&
    claims.some(({ kind, result, computed }) => kind === "sum" && result === whole && leavesOf(computed).includes(base))
  )
}

/** Claims about shares that no claim explains, of the whole of those beside them. */
export const sharesBesideOthers = (
  scene: Scene,
  claims: ReadonlyArray<RelationClaim>
): ReadonlyArray<RelationClaim> => {
  const runs = runsOfShares(scene)
  if (runs.length === 0) return []
  const shares = new Map(claims.flatMap((claim) => (claim.kind === "share" ? [[claim.result, claim] as const] : [])))
  const explained = new Set(
    claims.flatMap(({ result, computed }) => (agreesExactly(scene, result, computed) ? [result] : []))
  )
  return runs.flatMap((run) => {
    const whole = wholeOf(scene, run, shares)
    if (whole === undefined) return []
    return run.flatMap((told): ReadonlyArray<RelationClaim> => {
      const { part, share: result } = told
      const known = shares.get(result)
      const isSettled = known !== undefined && (known.certain || explained.has(result))
      if (told.named || (isSettled && !isOfPartOf(known, whole.by, claims))) return []
      if (figureAt(scene, part).unit !== figureAt(scene, whole.by).unit) return []
      const computed = percentage(leaf(part), leaf(whole.by))
      const most = isOfOwnStage(scene, told, whole.of) ? CREDIBLE : EXPLAINED
      const certain = agreesExactly(scene, result, computed)
      if (!certain && !(coincidences(scene, result, computed, undefined, most) <= most)) return []
      const words = wordsBefore(scene, result)
      return [{ kind: "share", result, computed, comparison: "equals", basis: "prose", words, certain }]
    })
  })
}
