import { leavesOf, type RelationClaim } from "@duxue/core"
import { changesOfGrowths, growthsFromTold } from "./changes/changes-of-growths.ts"
import { changesOfShares } from "./changes/changes-of-shares.ts"
import { growthsOfToldChanges } from "./changes/told-changes.ts"
import { isAdmissible } from "./doubt/admissible.ts"
import { withoutExplained } from "./doubt/explained.ts"
import { type Look, lookingAt } from "./doubt/looks.ts"
import { withoutMisreadSums } from "./doubt/misread-sums.ts"
import { isOutweighed } from "./doubt/outweighed.ts"
import { withoutSpentPairs } from "./doubt/spent-pairs.ts"
import { withoutRearranged } from "./doubt/rearranged.ts"
import { isLookedAtAgain, secondLook } from "./doubt/second-look.ts"
import { findMeansToldByWords } from "./means/told-by-words.ts"
import { findProseTables } from "./prose-tables/prose-tables.ts"
import { agrees, type Scene } from "./scene/scene.ts"
import { sharesOfOneWhole } from "./shares/runs-of-one-whole.ts"
import { sharesOfOtherYear } from "./shares/shares-of-other-year.ts"
import { sharesToHundred } from "./shares/shares-to-hundred.ts"
import { sharesBesideOthers } from "./shares/shares-beside-others.ts"
import { SECOND_BREAKDOWN } from "./totals/broken-down-again.ts"
import { changesOfParts } from "./totals/changes-of-parts.ts"
import { findDividedWholes } from "./totals/divided-wholes.ts"
import { exchangedTotals } from "./totals/exchanged-totals.ts"
import { withoutIncomplete } from "./totals/incomplete.ts"
import { withoutOverlapping } from "./totals/overlapping-parts.ts"
import { remaindersOfShares } from "./totals/remainders-of-shares.ts"
import { withoutSpentParts } from "./totals/rival-totals.ts"
import { withoutSiblings } from "./totals/siblings.ts"
import { throughTotals } from "./totals/stated-totals.ts"
import { throughSubtotals } from "./totals/subtotals.ts"
import { findSlippedAmounts } from "./unexplained/amount-slips.ts"
import { findSlippedTotals } from "./unexplained/total-slips.ts"
import { findUnexplainedAmounts } from "./unexplained/amounts.ts"
import { findRatesAndChanges, findSlippedRates } from "./unexplained/rates-and-changes.ts"
import { farther, finders, growing, settled } from "./finders.ts"

/** Whether two sums have no part in common. */
const isApart = (a: RelationClaim, b: RelationClaim): boolean => {
  const parts = new Set(leavesOf(a.computed))
  return leavesOf(b.computed).every((part) => !parts.has(part))
}

/** Whether a list that does not add up is a part of another that does. */
const isCutShortOf = (scene: Scene, first: RelationClaim, whole: RelationClaim): boolean => {
  if (agrees(scene, first.result, first.computed) || !agrees(scene, whole.result, whole.computed)) return false
  const parts = new Set(leavesOf(whole.computed))
  return leavesOf(first.computed).every((part) => parts.has(part))
}

/** Whether the same words tell both of every member of a list. */
const isToldOfAll = (a: RelationClaim, b: RelationClaim): boolean => a.words === b.words && /[均都各]/.test(a.words)

/** What one word may tell of each of several pairs. */
const pairwise: ReadonlySet<RelationClaim["kind"]> = new Set(["mean", "per-head"])

/** What all claims together tell of some of them, in order: which were misread, which go without saying, which reach further. */
const revisions: ReadonlyArray<(scene: Scene, claims: ReadonlyArray<RelationClaim>) => ReadonlyArray<RelationClaim>> = [
  withoutMisreadSums,
  withoutSpentPairs,
  withoutExplained,
  withoutOverlapping,
  withoutSpentParts,
  throughSubtotals,
  throughTotals,
  withoutSiblings,
  withoutIncomplete,
  withoutRearranged
]

/** Every relation that the words of the text state, in order of the figures that they are about. */
export const findRelations = (scene: Scene): ReadonlyArray<RelationClaim> => {
  const claims = new Map<string, RelationClaim>()
  const keep = (claim: RelationClaim): void => {
    const key = `${claim.kind} ${claim.result}`
    const first = claims.get(key)
    if (first === undefined || isOutweighed(scene, first, claim)) claims.set(key, claim)
    // 按用途分…，按学段分…: one total is broken down twice.
    else if (
      claim.kind === "sum" &&
      isApart(first, claim) &&
      (claim.words === SECOND_BREAKDOWN || [first, claim].every((each) => agrees(scene, each.result, each.computed)))
    )
      claims.set(`${key} ${leavesOf(claim.computed)[0]}`, claim)
    // 均高出100元: what each pair of two lists lies apart is told once. 由1340所减至926所，少414所: what the change of a
    // whole leaves for one of its parts is the distance of its own two levels as well.
    else if (
      claim.kind === "difference" &&
      isApart(first, claim) &&
      (isToldOfAll(first, claim) || [first, claim].every((each) => agrees(scene, each.result, each.computed)))
    )
      claims.set(`${key} ${leavesOf(claim.computed)[0]}`, claim)
    // 人均都是800元: of several pairs told before it.
    else if (pairwise.has(claim.kind) && isToldOfAll(first, claim) && isApart(first, claim))
      claims.set(`${key} ${leavesOf(claim.computed)[0]}`, claim)
  }
  const again = isLookedAtAgain(scene)
  /** The looks of those that claim hardly anything but what agrees: they are asked a second time. */
  const looks: Array<Look> = []
  const lookWith = lookingAt(scene)
  for (const find of finders) {
    const noted = again && !settled.has(find)
    const look = noted ? lookWith(find) : undefined
    if (look !== undefined) looks.push(look)
    for (const claim of look?.claims ?? find(scene)) if (isAdmissible(scene, claim)) keep(claim)
  }
  for (const claim of findProseTables(scene, [...claims.values()])) {
    if (!isAdmissible(scene, claim)) continue
    const key = `${claim.kind} ${claim.result}`
    const first = claims.get(key)
    // A whole table that adds up goes on where the words alone would end its list.
    if (first !== undefined && isCutShortOf(scene, first, claim)) claims.delete(key)
    // 按城乡分…，按举办者分…: beside a breakdown that holds a table tells another, which need not.
    const isSecond = first !== undefined && agrees(scene, first.result, first.computed) && isApart(first, claim)
    keep(isSecond ? { ...claim, words: SECOND_BREAKDOWN } : claim)
  }
  for (const claim of changesOfParts(scene, claims.values())) keep(claim)
  const keepAdmissible = (found: ReadonlyArray<RelationClaim>): void => {
    for (const claim of found) if (isAdmissible(scene, claim)) keep(claim)
  }
  keepAdmissible(exchangedTotals(scene, [...claims.values()]))
  // What no words explain is looked for in letters: in text without end it would cost far more than all else.
  if (again) {
    for (const find of [findRatesAndChanges, findUnexplainedAmounts, findMeansToldByWords])
      keepAdmissible(find(scene, [...claims.values()]))
    for (const claim of growthsFromTold(scene, [...claims.values()])) claims.set(`${claim.kind} ${claim.result}`, claim)
    // What holds tells of which figures more is told beside it.
    for (const find of [changesOfGrowths, changesOfShares, remaindersOfShares, sharesToHundred])
      keepAdmissible(find(scene, [...claims.values()]))
    keepAdmissible(secondLook(scene, looks, { farther, growing }, [...claims.values()]))
    for (const find of [findSlippedRates, findSlippedAmounts]) keepAdmissible(find(scene, [...claims.values()]))
    for (const claim of findSlippedTotals(scene, [...claims.values()])) keep(claim)
  }
  // Of what stands beside it a share is told without doubt, whether or not its numbers bear that out.
  for (const claim of sharesBesideOthers(scene, [...claims.values()]))
    if (isAdmissible(scene, { ...claim, certain: true })) claims.set(`${claim.kind} ${claim.result}`, claim)
  for (const claim of sharesOfOneWhole(scene, [...claims.values()])) keep(claim)
  for (const claim of findDividedWholes(scene, [...claims.values()])) keep(claim)
  for (const claim of sharesOfOtherYear(scene, [...claims.values()])) claims.set(`${claim.kind} ${claim.result}`, claim)
  for (const claim of growthsOfToldChanges(scene, [...claims.values()]))
    claims.set(`${claim.kind} ${claim.result} over its base`, claim)
  return revisions
    .reduce((told, revise) => revise(scene, told), [...claims.values()] as ReadonlyArray<RelationClaim>)
    .toSorted((a, b) => a.result - b.result)
}
