/**
 * The share of inclusive kindergartens. By the state's own definition 普惠性 ones are the public ones and the inclusive
 * private ones together, so their share is the sum of two shares (公办园占51.0%，普惠性民办园占35.0%，普惠率86.0%) or of two
 * counts in one whole (幼儿园146所，公办81所、普惠性民办44所，普惠园占85.6%).
 */
import { dimensionOf, type Formula, leaf, percentage, Rational, type RelationClaim, sum } from "@duxue/core"
import { type Bearers, bearersOf, wholeOf } from "./named-bases.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { agrees, figureAt, type Finder, nearOf, type Scene, wordsBefore } from "../scene/scene.ts"

/** 普惠率, 普惠性幼儿园覆盖率, 普惠园占: of all inclusive ones, and not of the private ones among them. */
const inclusive = /普惠(?!性?民办)[^,，。;民]{0,14}(?:率|占|占比|比例|比重)(?:[^,，。;]{0,12}的)?(?:为|达到?|约)*$/
const ofPublic = /公办/
const ofPrivate = /(?<!非)普惠性?民办|民办普惠/
const MOST_BACK = 14

/** A share stands no farther behind what names its subject. */
const SUBJECT_BACK = 3

/** A share is told of what its own words name, or else a figure before it: 公办园41所，在园幼儿6482人，占50.5%. */
const subjectOf = (scene: Scene, index: number): string => {
  const { start } = nearOf(scene, index).sentence
  for (let at = index; at >= 0 && at >= index - SUBJECT_BACK && figureAt(scene, at).start >= start; at--) {
    const words = wordsBefore(scene, at)
    if (/公办|民办|普惠/.test(words)) return words
  }
  return ""
}

/** What a share is counted in: kindergartens or children. */
const countedIn = (scene: Scene, share: number): string | undefined => {
  const { start } = nearOf(scene, share).sentence
  for (let at = share - 1; at >= 0 && figureAt(scene, at).start >= start; at--) {
    const { unit } = figureAt(scene, at)
    if (dimensionOf(unit) !== "percent" && dimensionOf(unit) !== "points") return unit
  }
  return undefined
}

interface Told {
  /** Shares of the public and of the inclusive private ones. */
  readonly shares: { readonly open: ReadonlyArray<number>; readonly own: ReadonlyArray<number> }
  /** Counts of the public, the inclusive private, and of all there are, nearest first. */
  readonly counts: {
    readonly open: ReadonlyArray<number>
    readonly own: ReadonlyArray<number>
    readonly all: ReadonlyArray<number>
    /** Both together, where somebody has added them up. */
    readonly both: ReadonlyArray<number>
  }
}

const toldBefore = (scene: Scene, rate: number): Told => {
  const [shares, counts] = [
    { open: [] as Array<number>, own: [] as Array<number> },
    {
      open: [] as Array<number>,
      own: [] as Array<number>,
      all: [] as Array<number>,
      both: [] as Array<number>
    }
  ]
  const { start } = nearOf(scene, rate).paragraph
  for (let at = rate - 1; at >= 0 && at >= rate - MOST_BACK && figureAt(scene, at).start >= start; at--) {
    const { unit, value, qualifier } = figureAt(scene, at)
    const role = scene.roles[at]
    if (value === undefined || qualifier !== "exact" || scene.brackets[at] !== scene.brackets[rate]) continue
    if (unit === "%" && (role === "share" || role === "level")) {
      const subject = subjectOf(scene, at)
      if (ofPrivate.test(subject)) shares.own.push(at)
      else if (ofPublic.test(subject)) shares.open.push(at)
    } else if (role === "level" && dimensionOf(unit) !== "percent") {
      const words = wordsBefore(scene, at)
      if (ofPrivate.test(words) && ofPublic.test(words)) counts.both.push(at)
      else if (ofPrivate.test(words)) counts.own.push(at)
      else if (ofPublic.test(words)) counts.open.push(at)
      else if (!/民办|普惠/.test(words)) counts.all.push(at)
    }
  }
  return { shares, counts }
}

/** Sums of the two shares, nearest first, where both are counted alike. */
const ofShares = (scene: Scene, { shares }: Told): ReadonlyArray<Formula<number>> =>
  shares.open.flatMap((open) =>
    shares.own.flatMap((own) =>
      countedIn(scene, open) === countedIn(scene, own)
        ? [sum(leaf(Math.min(open, own)), leaf(Math.max(open, own)))]
        : []
    )
  )

/** 在园幼儿4316人 of one kind alone are no whole of 10798人. */
const holds = (scene: Scene, whole: number, part: Rational.Rational | undefined): boolean => {
  const { value } = figureAt(scene, whole)
  return value !== undefined && part !== undefined && Rational.compare(value, part) >= 0
}

/** Both counts, or their sum as told, in the whole that is told before them or that their name gives. */
const ofCounts = (scene: Scene, bearers: Bearers, { counts }: Told): ReadonlyArray<Formula<number>> => {
  const shareOf = (of: Formula<number>, first: number): ReadonlyArray<Formula<number>> => {
    const { unit, value } = figureAt(scene, first)
    const near = counts.all.find(
      (each) => each < first && figureAt(scene, each).unit === unit && holds(scene, each, value)
    )
    const all = near ?? wholeOf(scene, bearers, first)
    return all === undefined ? [] : [percentage(of, leaf(all))]
  }
  if (counts.both.length > 0) return counts.both.flatMap((both) => shareOf(leaf(both), both))
  return counts.open.flatMap((open) =>
    counts.own.flatMap((own) => {
      const [first, last] = [Math.min(open, own), Math.max(open, own)]
      return figureAt(scene, first).unit === figureAt(scene, last).unit
        ? shareOf(sum(leaf(first), leaf(last)), first)
        : []
    })
  )
}

/** 普惠性幼儿园在园幼儿11356人，覆盖率90.99%: the share of children whose number stands right before it, and of no kindergartens. */
const isCountedOtherwise = (scene: Scene, index: number, told: Told): boolean => {
  const before = index - 1
  if (before < 0 || figureAt(scene, before).start < nearOf(scene, index).sentence.start) return false
  const { unit } = figureAt(scene, before)
  const words = wordsBefore(scene, before)
  if (scene.roles[before] !== "level" || !/普惠(?!性?民办)/.test(words) || ofPrivate.test(words)) return false
  return told.counts.open.every((open) => dimensionOf(figureAt(scene, open).unit) !== dimensionOf(unit))
}

const claimsAt = (scene: Scene, index: number): ReadonlyArray<RelationClaim> => {
  const { unit, qualifier } = figureAt(scene, index)
  const role = scene.roles[index]
  if (unit !== "%" || qualifier !== "exact" || role === "growth" || role === "former") return []
  const words = wordsBefore(scene, index)
  if (!inclusive.test(words)) return []
  const told = toldBefore(scene, index)
  const readings = [...ofShares(scene, told), ...ofCounts(scene, bearersOf(scene), told)]
  const fitting = readings.find((each) => agrees(scene, index, each))
  // Shares of kindergartens beside shares of children: which are meant, only the arithmetic says.
  const computed = fitting ?? (readings.length === 1 ? readings[0] : undefined)
  if (computed === undefined || (fitting === undefined && isCountedOtherwise(scene, index, told))) return []
  const claim = (formula: Formula<number>, certain: boolean): RelationClaim => ({
    kind: formula.op === "sum" ? "sum" : "share",
    result: index,
    computed: formula,
    comparison: "equals",
    basis: "prose",
    words,
    certain
  })
  if (fitting === undefined) return [claim(computed, false)]
  // Where both shares and both counts are told, each bears it out.
  const other = readings.find((each) => each.op !== fitting.op && agreesExactly(scene, index, each))
  return [claim(fitting, true), ...(other === undefined ? [] : [claim(other, true)])]
}

/** Shares of inclusive kindergartens, of the whole text. */
export const findInclusiveShares: Finder = (scene) => scene.figures.flatMap((_, index) => claimsAt(scene, index))
