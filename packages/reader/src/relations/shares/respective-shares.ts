/** Shares told in one list: 高级28人、中级51人、初级33人，分别占25%、45.5%、29.5%. */
import {
  addable,
  dimensionOf,
  evaluate,
  type Formula,
  Interval,
  leaf,
  percentage,
  Rational,
  type RelationClaim,
  sum
} from "@duxue/core"
import { areListBorneOut } from "../doubt/borne-out-lists.ts"
import { chanceOf } from "../doubt/evidence.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { type Implied, impliedWhole } from "../doubt/implied-wholes.ts"
import { agrees, between, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"
import { ofFarWhole } from "./far-wholes.ts"

const marker = /(?:分别|依次|各)[^,，。;]{0,6}占[^,，。;]{0,14}$|(?:占比|比重|比例)(?:分别|依次)[^,，。;]{0,8}$/
const joint = /^(?:[、,，]|和|与|及|以及)(?:和|与|及)?$/
const MOST_BACK = 16

const runFrom = (scene: Scene, first: number): ReadonlyArray<number> => {
  const run = [first]
  let next = first + 1
  while (
    next < scene.figures.length &&
    dimensionOf(figureAt(scene, next).unit) === "percent" &&
    joint.test(between(scene, next - 1, next))
  ) {
    run.push(next)
    next++
  }
  return run
}

/** Of lists whose base nobody means so few have members that agree with it all the same. */
const RARE = 0.005
/** One that agrees may be of a whole of its own: 分别占小学、初中教师的77.98%和96.08%. */
const LEAST_RIGHT = 2
const MOST_WRONG = 2

/** Whether those of the list that agree would hardly do so by chance, with as many bases tried. */
const areBorneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>, tried: number): boolean => {
  const right = claims.filter((claim) => agreesExactly(scene, claim.result, claim.computed))
  if (right.length < LEAST_RIGHT || claims.length - right.length > MOST_WRONG) return false
  const chance = right.reduce((product, { result }) => product * chanceOf(figureAt(scene, result)), tried)
  return chance <= RARE
}

/** That each member of the list is a share of the whole. */
const claimsOf = (
  shares: ReadonlyArray<number>,
  parts: ReadonlyArray<number>,
  whole: Formula<number>
): ReadonlyArray<RelationClaim> =>
  shares.map((result, at) => ({
    kind: "share",
    result,
    computed: percentage(leaf(parts[at] as number), whole),
    comparison: "equals",
    basis: "prose",
    words: "分别占",
    certain: true
  }))

/** The figures just before the list that its shares are of, and what they are shares of. */
const claimsFor = (scene: Scene, shares: ReadonlyArray<number>): ReadonlyArray<RelationClaim> => {
  const first = shares[0] as number
  // 三项分别占: what is counted once more is no member of the list.
  const last = figureAt(scene, first - 1).arabic ? first - 1 : first - 2
  const unit = scene.figures[last]?.unit
  if (unit === undefined) return []
  const parts: Array<number> = []
  for (let at = last; at >= 0 && parts.length < shares.length; at--) {
    if (!addable(figureAt(scene, at).unit, unit)) return []
    parts.unshift(at)
  }
  if (parts.length < shares.length) return []
  const start = nearOf(scene, first).paragraph.start
  let tried = 0
  for (let by = (parts[0] as number) - 1; by >= 0 && by > first - MOST_BACK - shares.length; by--) {
    const base = figureAt(scene, by)
    // A base told paragraphs before is believed where the whole list agrees.
    const far = base.start < start
    if (scene.roles[by] !== "level" || !addable(base.unit, unit)) continue
    const claims = claimsOf(shares, parts, leaf(by))
    // One of the list may be wrong, or two exchanged; that the rest are right shows what the list is of.
    if (far ? claims.every((claim) => agrees(scene, claim.result, claim.computed)) : areListBorneOut(scene, claims))
      return claims
    if (areBorneOut(scene, claims, ++tried)) return claims
  }
  const implied = impliedWhole(
    scene,
    shares.map((share, at) => ({ share, part: parts[at] as number }))
  )
  const ofFar = ofFarWhole(scene, implied, shares, parts, (whole) => claimsOf(shares, parts, leaf(whole)))
  return ofFar.length > 0 ? ofFar : ofTheirSum(scene, implied, shares, parts)
}

const hundred = Rational.fromInteger(100)

/** 35岁以下412人、36至50岁586人、51岁以上242人，分别占33.2%、47.3%、19.5%: shares that make a hundred are of all that are told. */
const ofTheirSum = (
  scene: Scene,
  implied: Implied | undefined,
  shares: ReadonlyArray<number>,
  parts: ReadonlyArray<number>
): ReadonlyArray<RelationClaim> => {
  const claims = claimsOf(shares, parts, sum(...parts.map(leaf)))
  if (shares.length > 2) {
    // One share that is wrong keeps them from making a hundred; of their own total the others are all the same.
    if (areListBorneOut(scene, claims)) return claims
    // One amount that is wrong enters the total of all: what the others imply shows that they were of one whole.
    const whole = evaluate(sum(...shares.map(leaf)), (index) => scene.intervals[index])
    return implied?.odd !== undefined && whole !== undefined && Interval.contains(whole, hundred) ? claims : []
  }
  // 女生5818人，男生6933人，各占45.6%、54.4%: of two that make the whole one that agrees tells enough, told to a tenth of a per cent.
  const isTold = claims.some(
    ({ result, computed }) => figureAt(scene, result).step.denominator !== 1n && agreesExactly(scene, result, computed)
  )
  return shares.length === 2 && isTold ? claims : []
}

/** Lists of shares of the whole text. */
export const findRespectiveShares: Finder = (scene) => {
  const claims: Array<RelationClaim> = []
  for (let index = 1; index < scene.figures.length; index++) {
    if (dimensionOf(figureAt(scene, index).unit) !== "percent" || !marker.test(wordsBefore(scene, index))) continue
    const run = runFrom(scene, index)
    if (run.length >= 2) claims.push(...claimsFor(scene, run))
    index = run.at(-1) as number
  }
  return claims
}
