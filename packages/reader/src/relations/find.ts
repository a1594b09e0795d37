import { leavesOf, type RelationClaim } from "@duxue/core"
import { findBracketedYears } from "./changes/bracketed-years.ts"
import { findAgainstBracketed } from "./changes/against-bracketed.ts"
import { findReductionRates } from "./changes/reduction-rates.ts"
import { findChangesBesideYearBefore } from "./changes/beside-year-before.ts"
import { findBeyondPlan } from "./changes/beyond-plan.ts"
import { findBracketedBases } from "./changes/bracketed-bases.ts"
import { findChangesBeforePairs } from "./changes/change-before-pair.ts"
import { findComingsAndGoings } from "./changes/comings-and-goings.ts"
import { findConsecutiveGrowths } from "./changes/consecutive-growths.ts"
import { findGrowthsOfDistantLevels } from "./changes/distant-levels.ts"
import { findGaps } from "./changes/gaps.ts"
import { findGapsOverNamedRates } from "./changes/gaps-over-named-rates.ts"
import { findGrowths } from "./changes/growths.ts"
import { findChangesBetweenYears } from "./changes/named-years.ts"
import { findListsOfTwoYears } from "./changes/lists-of-two-years.ts"
import { findMultiples } from "./changes/multiples.ts"
import { findPairedGaps } from "./changes/paired-gaps.ts"
import { findPointGaps } from "./changes/point-gaps.ts"
import { findRaisedLists } from "./changes/raised-lists.ts"
import { findRespectiveGrowths } from "./changes/respective-growths.ts"
import { findScoreDeductions } from "./changes/score-deductions.ts"
import { findSameChanges } from "./changes/same-changes.ts"
import { findSinceBaseYear } from "./changes/since-base-year.ts"
import { growthsOfToldChanges } from "./changes/told-changes.ts"
import { findToldGaps } from "./changes/told-gaps.ts"
import { findYearlyLevels } from "./changes/yearly-levels.ts"
import { isAdmissible } from "./doubt/admissible.ts"
import { withoutExplained } from "./doubt/explained.ts"
import { type Look, lookWith } from "./doubt/looks.ts"
import { isOutweighed } from "./doubt/outweighed.ts"
import { withoutRearranged } from "./doubt/rearranged.ts"
import { isLookedAtAgain, secondLook } from "./doubt/second-look.ts"
import { findBorneOutMeans } from "./means/borne-out-means.ts"
import { findMeans } from "./means/means.ts"
import { findMeansOfLists } from "./means/means-of-lists.ts"
import { findMeansToldByWords } from "./means/told-by-words.ts"
import { findNamedRatios } from "./means/named-ratios.ts"
import { findPerUnitProducts } from "./means/per-unit-products.ts"
import { findProducts } from "./means/products.ts"
import { findPupilTeacherRatios } from "./means/pupil-teacher-ratios.ts"
import { findRatesTimesDays } from "./means/rates-times-days.ts"
import { findStageQuotients } from "./means/stage-quotients.ts"
import { findTableMeans } from "./means/table-means.ts"
import { findYearlyMeans } from "./means/yearly-means.ts"
import { findProseTables } from "./prose-tables/prose-tables.ts"
import { findToldAgain } from "./repeats/told-again.ts"
import { agrees, type Finder, type Scene } from "./scene/scene.ts"
import { findBorneOutShares } from "./shares/borne-out-shares.ts"
import { findCompletions } from "./shares/completions.ts"
import { findEntranceRates } from "./shares/entrance-rates.ts"
import { findInclusiveShares } from "./shares/inclusive-shares.ts"
import { findJoinedShares } from "./shares/joined-shares.ts"
import { findLaterBases } from "./shares/later-bases.ts"
import { findNamedBases } from "./shares/named-bases.ts"
import { findNamedShares } from "./shares/named-shares.ts"
import { findPairedShares } from "./shares/paired-shares.ts"
import { findPlaceRates } from "./shares/place-rates.ts"
import { findPostRates } from "./shares/post-rates.ts"
import { findRates } from "./shares/rates.ts"
import { findRespectiveBases } from "./shares/respective-bases.ts"
import { findRespectiveSharesOfBase } from "./shares/respective-of-base.ts"
import { findRespectiveShares } from "./shares/respective-shares.ts"
import { findSharesOfSides } from "./shares/shares-of-sides.ts"
import { findSharesOfAllClasses } from "./shares/shares-of-all-classes.ts"
import { findSharesOfSiblings } from "./shares/shares-of-siblings.ts"
import { findSharesToldFirst } from "./shares/shares-told-first.ts"
import { findSubjectsOfToldBases } from "./shares/subjects-of-told-bases.ts"
import { findShares } from "./shares/shares.ts"
import { findAdditions } from "./totals/additions.ts"
import { findListsBesideTotals } from "./totals/beside-totals.ts"
import { findBreakdowns } from "./totals/breakdowns.ts"
import { SECOND_BREAKDOWN } from "./totals/broken-down-again.ts"
import { changesOfParts } from "./totals/changes-of-parts.ts"
import { findCountedTogether } from "./totals/counted-together.ts"
import { findEnumerations } from "./totals/enumerations.ts"
import { exchangedTotals } from "./totals/exchanged-totals.ts"
import { findItemised } from "./totals/itemised.ts"
import { findLateTotals } from "./totals/late-totals.ts"
import { findMatchedRows } from "./totals/matched-rows.ts"
import { findListedThings } from "./totals/listed-things.ts"
import { findNamedAdditions } from "./totals/named-additions.ts"
import { findNumberedParts } from "./totals/numbered-parts.ts"
import { findOverviews } from "./totals/overviews.ts"
import { findRecapitulated } from "./totals/recapitulated.ts"
import { findRemainders } from "./totals/remainders.ts"
import { findRowTotals } from "./totals/rows.ts"
import { findScoreSheets } from "./totals/score-sheets.ts"
import { withoutIncomplete } from "./totals/incomplete.ts"
import { withoutSpentParts } from "./totals/rival-totals.ts"
import { withoutSiblings } from "./totals/siblings.ts"
import { findStageTotals } from "./totals/stage-totals.ts"
import { throughTotals } from "./totals/stated-totals.ts"
import { throughSubtotals } from "./totals/subtotals.ts"
import { findSums } from "./totals/sums.ts"
import { findTableColumns } from "./totals/table-columns.ts"
import { findTableRows } from "./totals/table-rows.ts"
import { findTableTotals } from "./totals/table-totals.ts"
import { findToldAmong } from "./totals/told-among.ts"
import { findSlippedAmounts } from "./unexplained/amount-slips.ts"
import { findSlippedTotals } from "./unexplained/total-slips.ts"
import { findUnexplainedAmounts } from "./unexplained/amounts.ts"
import { findMatchedColumns } from "./unexplained/matched-columns.ts"
import { findRatesAndChanges, findSlippedRates } from "./unexplained/rates-and-changes.ts"

/** In order of what they know: of several claims about one figure by the same means only the first is kept. */
const finders: ReadonlyArray<Finder> = [
  findTableTotals,
  findTableMeans,
  findSums,
  findRowTotals,
  findLateTotals,
  findRecapitulated,
  findStageTotals,
  findOverviews,
  findNumberedParts,
  findMatchedRows,
  findRemainders,
  findAdditions,
  findListsOfTwoYears,
  findMatchedColumns,
  findRespectiveBases,
  findPairedShares,
  findRespectiveShares,
  findRespectiveSharesOfBase,
  findShares,
  findSubjectsOfToldBases,
  findNamedShares,
  findSharesToldFirst,
  findCompletions,
  findLaterBases,
  findProducts,
  findSharesOfSiblings,
  findPlaceRates,
  findRates,
  findPostRates,
  findEntranceRates,
  findConsecutiveGrowths,
  findSameChanges,
  findRaisedLists,
  findRespectiveGrowths,
  findBracketedBases,
  findBracketedYears,
  findAgainstBracketed,
  findReductionRates,
  findChangesBetweenYears,
  findChangesBeforePairs,
  findGrowths,
  findSinceBaseYear,
  findScoreDeductions,
  findBeyondPlan,
  findComingsAndGoings,
  findGapsOverNamedRates,
  findPairedGaps,
  findToldGaps,
  findGaps,
  findPointGaps,
  findMeans,
  findYearlyMeans,
  findPupilTeacherRatios,
  findStageQuotients,
  findRatesTimesDays,
  findEnumerations,
  findListedThings,
  findScoreSheets,
  findYearlyLevels,
  findChangesBesideYearBefore,
  findGrowthsOfDistantLevels,
  findBreakdowns,
  findItemised,
  findInclusiveShares,
  findJoinedShares,
  findBorneOutShares,
  findSharesOfSides,
  findNamedBases,
  findMultiples,
  findTableRows,
  findCountedTogether,
  findBorneOutMeans,
  findMeansOfLists,
  findListsBesideTotals,
  findToldAgain,
  findNamedAdditions,
  findTableColumns,
  findToldAmong,
  findPerUnitProducts,
  findNamedRatios,
  findSharesOfAllClasses
]

/** Lists far from their totals agree with one slip or another too easily, and sums told beside them see slips themselves. */
const settled: ReadonlySet<Finder> = new Set([
  findMatchedColumns,
  findTableMeans,
  findTableTotals,
  findSums,
  findRowTotals,
  findLateTotals,
  findRecapitulated,
  findStageTotals,
  findMatchedRows,
  findRemainders,
  findJoinedShares,
  findEnumerations,
  findScoreSheets,
  findListsBesideTotals,
  findToldAgain,
  findTableColumns
])
/** A second look weighs chance itself: these tell it of readings that they let go by themselves the first time. */
const farther: ReadonlySet<Finder> = new Set([findBorneOutShares])
/** Those that claim growths. */
const growths: ReadonlySet<Finder> = new Set([
  findBracketedBases,
  findChangesBetweenYears,
  findConsecutiveGrowths,
  findGrowths,
  findGrowthsOfDistantLevels,
  findRespectiveGrowths,
  findSinceBaseYear,
  findTableRows,
  findYearlyLevels
])
const growing = finders.filter((find) => growths.has(find))

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
    // 均高出100元: what each pair of two lists lies apart is told once.
    else if (claim.kind === "difference" && isToldOfAll(first, claim) && isApart(first, claim))
      claims.set(`${key} ${leavesOf(claim.computed)[0]}`, claim)
  }
  const again = isLookedAtAgain(scene)
  /** The looks of those that claim hardly anything but what agrees: they are asked a second time. */
  const looks: Array<Look> = []
  for (const find of finders) {
    const noted = again && !settled.has(find)
    const look = noted ? lookWith(scene, find) : undefined
    if (look !== undefined) looks.push(look)
    for (const claim of look?.claims ?? find(scene)) if (isAdmissible(scene, claim)) keep(claim)
  }
  for (const claim of findProseTables(scene, [...claims.values()])) {
    if (!isAdmissible(scene, claim)) continue
    const key = `${claim.kind} ${claim.result}`
    const first = claims.get(key)
    // A whole table that adds up goes on where the words alone would end its list.
    if (first !== undefined && isCutShortOf(scene, first, claim)) claims.delete(key)
    keep(claim)
  }
  for (const claim of changesOfParts(scene, claims.values())) keep(claim)
  for (const claim of exchangedTotals(scene, [...claims.values()])) if (isAdmissible(scene, claim)) keep(claim)
  for (const claim of findRatesAndChanges(scene, [...claims.values()])) if (isAdmissible(scene, claim)) keep(claim)
  for (const claim of findUnexplainedAmounts(scene, [...claims.values()])) if (isAdmissible(scene, claim)) keep(claim)
  for (const claim of findMeansToldByWords(scene, [...claims.values()])) if (isAdmissible(scene, claim)) keep(claim)

  const slipped = again ? secondLook(scene, looks, { farther, growing }, [...claims.values()]) : []
  for (const claim of slipped) if (isAdmissible(scene, claim)) keep(claim)
  const broken = again ? findSlippedRates(scene, [...claims.values()]) : []
  for (const claim of broken) if (isAdmissible(scene, claim)) keep(claim)
  const missed = again ? findSlippedAmounts(scene, [...claims.values()]) : []
  for (const claim of missed) if (isAdmissible(scene, claim)) keep(claim)
  const divided = again ? findSlippedTotals(scene, [...claims.values()]) : []
  for (const claim of divided) keep(claim)
  for (const claim of growthsOfToldChanges(scene, [...claims.values()]))
    claims.set(`${claim.kind} ${claim.result} over its base`, claim)
  return withoutRearranged(
    withoutIncomplete(
      scene,
      withoutSiblings(
        throughTotals(
          scene,
          throughSubtotals(scene, withoutSpentParts(scene, withoutExplained(scene, [...claims.values()])))
        )
      )
    )
  ).toSorted((a, b) => a.result - b.result)
}
