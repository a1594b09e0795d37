/**
 * Totals that another list makes to the last place: 义务教育在校生58216人，其中随迁子女18034人，…14927人就读于公办学校, where 小学 and 初中 are told
 * before. Numbers so long do not agree by chance, so that a list which comes nowhere near is none of that total's.
 */
import { leavesOf, Rational, type RelationClaim } from "@duxue/core"
import { agrees, figureAt, type Scene, wordsBefore } from "../scene/scene.ts"
import { agreesExactly } from "./exactly.ts"
import { isOneSlipAway } from "./one-slip.ts"

/** A total of so many of its last places is hit by chance once in as many sums. */
const LONG = Rational.fromInteger(100)

const isLong = (scene: Scene, index: number): boolean => {
  const { value, step, qualifier } = figureAt(scene, index)
  if (value === undefined || qualifier !== "exact") return false
  const places = step.numerator === 0n ? value : Rational.divide(value, step)
  return places !== undefined && Rational.compare(places, LONG) >= 0
}

/** Of these one is told of one pair: a reading that agrees shows that another, which does not, misread the pair. */
const toldOfOnePair: ReadonlySet<RelationClaim["kind"]> = new Set(["share", "mean", "per-head", "ratio"])

/** 小学743人、初中507人，分别占: what words match in order is nobody's nearest. */
const inOrder = /分别|依次/

/** 城区25所，占87.2%，乡村170所，占12.8%: a part with a share right behind it is told of no other; the two changed places. */
const hasOwnShare = (scene: Scene, part: number, other: number): boolean => {
  const behind = scene.figures[part + 1]
  return behind !== undefined && part + 1 !== other && behind.unit === "%" && scene.roles[part + 1] === "share"
}

/**
 * 公办园3.92万个，附属园1.15万个，集体办园0.71万个，新建公办园是大头，占57.3%: the nearest is not what the share is told of, where another of
 * the same whole is to the last place.
 */
const isMisread = (scene: Scene, first: RelationClaim, later: RelationClaim): boolean => {
  if (
    !toldOfOnePair.has(first.kind) ||
    inOrder.test(first.words) ||
    !later.certain ||
    agrees(scene, first.result, first.computed)
  )
    return false
  const [part, ...wholes] = leavesOf(later.computed)
  if (part === undefined || leavesOf(first.computed).at(-1) !== wholes.at(-1)) return false
  return !hasOwnShare(scene, part, later.result) && agreesExactly(scene, later.result, later.computed)
}

/** A part that is more than its total is none, where other parts make it. */
const hasLargerPart = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const total = figureAt(scene, result).value
  return leavesOf(computed).some((part) => {
    const { value } = figureAt(scene, part)
    return total !== undefined && value !== undefined && Rational.compare(value, total) > 0
  })
}

/** 公办学校接收4182人, 达标4102人: what was done with those who are counted counts them once more. */
const done =
  /到期|已改|整改到位|办结|销号|竣工|验收|接收|就读|入读|入学|入园|安置|享受|参加|接受|达标|合格|获得|取得|持有/

/**
 * 弥补经费138.46万元，支付欠款205.00万元，发放津补贴21.14万元: where a longer list makes the total, that one was meant; and a shorter one
 * where what it leaves out tells another deed, as in 随迁子女4268人，小学2893人，初中1375人，公办学校接收4182人. Any other list that is too long has a
 * part that its total left out.
 */
const isNested = (scene: Scene, first: RelationClaim, later: RelationClaim): boolean => {
  const [told, others] = [leavesOf(first.computed), leavesOf(later.computed)]
  if (told.length === others.length) return false
  if (told.length < others.length) return told.every((part) => others.includes(part))
  const left = told.filter((part) => !others.includes(part))
  return left.length === told.length - others.length && left.every((part) => done.test(wordsBefore(scene, part)))
}

/** 最后一年1206人比头一年多招342人: of two pairs that may lie apart by so much the one that does. */
const isOtherPair = (scene: Scene, first: RelationClaim, later: RelationClaim): boolean =>
  first.kind === "difference" &&
  later.certain &&
  // The same two the other way round are a verb or two numbers exchanged.
  leavesOf(later.computed).some((each) => !leavesOf(first.computed).includes(each)) &&
  isLong(scene, first.result) &&
  !agrees(scene, first.result, first.computed) &&
  agreesExactly(scene, later.result, later.computed)

/** Whether `first` is a sum that fails and that no slip mends, where `later` makes the same total of other parts. */
export const isOutweighed = (scene: Scene, first: RelationClaim, later: RelationClaim): boolean => {
  if (isMisread(scene, first, later) || isOtherPair(scene, first, later)) return true
  if (first.kind !== "sum" || later.kind !== "sum" || !isLong(scene, first.result)) return false
  if (agreesExactly(scene, first.result, first.computed)) return false
  if (!agreesExactly(scene, later.result, later.computed)) return false
  if (isNested(scene, first, later)) return true
  // A list that shares some of its parts with another is no list of its own.
  const parts = new Set(leavesOf(first.computed))
  if (leavesOf(later.computed).some((part) => parts.has(part))) return false
  return hasLargerPart(scene, first) || !isOneSlipAway(scene, first.result, first.computed)
}
