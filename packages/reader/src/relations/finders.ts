/** What tells relations of a text, in order, and what is known of each. */
import { findAgainstNamed } from "./changes/against-named.ts"
import { findChangesOfRows } from "./changes/changes-of-rows.ts"
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
import { findGapsOfTwoYears } from "./changes/gaps-of-two-years.ts"
import { findGapsOverNamedRates } from "./changes/gaps-over-named-rates.ts"
import { findGrowths } from "./changes/growths.ts"
import { findChangesBetweenYears } from "./changes/named-years.ts"
import { findListsOfTwoYears } from "./changes/lists-of-two-years.ts"
import { findChangesOfNowAndThen } from "./changes/now-and-then.ts"
import { findMultiples } from "./changes/multiples.ts"
import { findPairedGaps } from "./changes/paired-gaps.ts"
import { findPointGaps } from "./changes/point-gaps.ts"
import { findRaisedLists } from "./changes/raised-lists.ts"
import { findRespectiveGrowths } from "./changes/respective-growths.ts"
import { findScoreDeductions } from "./changes/score-deductions.ts"
import { findSettledAmounts } from "./changes/settled-amounts.ts"
import { findSameChanges } from "./changes/same-changes.ts"
import { findSinceBaseYear } from "./changes/since-base-year.ts"
import { findToldGaps } from "./changes/told-gaps.ts"
import { findYearlyLevels } from "./changes/yearly-levels.ts"
import { findBorneOutMeans } from "./means/borne-out-means.ts"
import { findEachTimes } from "./means/each-times.ts"
import { findMeans } from "./means/means.ts"
import { findMeansOfAll } from "./means/means-of-all.ts"
import { findMeansOfLists } from "./means/means-of-lists.ts"
import { findFarMeans } from "./means/far-means.ts"
import { findMonthlyAmounts } from "./means/monthly-amounts.ts"
import { findNamedMeans } from "./means/named-means.ts"
import { findNamedRatios } from "./means/named-ratios.ts"
import { findPerUnitProducts } from "./means/per-unit-products.ts"
import { findProducts } from "./means/products.ts"
import { findPupilTeacherRatios } from "./means/pupil-teacher-ratios.ts"
import { findRatesTimesDays } from "./means/rates-times-days.ts"
import { findStandardAmounts } from "./means/standard-amounts.ts"
import { findRespectiveMeans } from "./means/respective-means.ts"
import { findStageQuotients } from "./means/stage-quotients.ts"
import { findTableMeans } from "./means/table-means.ts"
import { findYearlyMeans } from "./means/yearly-means.ts"
import { findToldAgain } from "./repeats/told-again.ts"
import { findToldEqual } from "./repeats/told-equal.ts"
import type { Finder } from "./scene/scene.ts"
import { findBorneOutShares } from "./shares/borne-out-shares.ts"
import { findChargedShares } from "./shares/charged-shares.ts"
import { findCompletions } from "./shares/completions.ts"
import { findEntranceRates } from "./shares/entrance-rates.ts"
import { findGradeRates } from "./shares/grade-rates.ts"
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
import { findRespectiveRates } from "./shares/respective-rates.ts"
import { findRespectiveShares } from "./shares/respective-shares.ts"
import { findSharesOfIncrements } from "./shares/shares-of-increments.ts"
import { findSharesOfSides } from "./shares/shares-of-sides.ts"
import { findSharesOfAllClasses } from "./shares/shares-of-all-classes.ts"
import { findSharesOfSiblings } from "./shares/shares-of-siblings.ts"
import { findSharesToldFirst } from "./shares/shares-told-first.ts"
import { findSharesTurnedToAmounts } from "./shares/shares-turned-to-amounts.ts"
import { findSubjectsOfToldBases } from "./shares/subjects-of-told-bases.ts"
import { findSpeltOutShares } from "./shares/spelt-out-shares.ts"
import { findShares } from "./shares/shares.ts"
import { findAdditions } from "./totals/additions.ts"
import { findListsBesideTotals } from "./totals/beside-totals.ts"
import { findBorneTogether } from "./totals/borne-together.ts"
import { findBreakdowns } from "./totals/breakdowns.ts"
import { findClosedLists } from "./totals/closed-lists.ts"
import { findCountedTogether } from "./totals/counted-together.ts"
import { findCumulativeRanks } from "./totals/cumulative-ranks.ts"
import { findEnumerations } from "./totals/enumerations.ts"
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
import { findStageTotals } from "./totals/stage-totals.ts"
import { findSums } from "./totals/sums.ts"
import { findTableColumns } from "./totals/table-columns.ts"
import { findTableRows } from "./totals/table-rows.ts"
import { findTableTotals } from "./totals/table-totals.ts"
import { findToldAmong } from "./totals/told-among.ts"
import { findMatchedColumns } from "./unexplained/matched-columns.ts"

/** In order of what they know: of several claims about one figure by the same means only the first is kept. */
export const finders: ReadonlyArray<Finder> = [
  findTableTotals,
  findTableMeans,
  findNamedAdditions,
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
  findSettledAmounts,
  findListsOfTwoYears,
  findMatchedColumns,
  findRespectiveBases,
  findPairedShares,
  findSharesTurnedToAmounts,
  findRespectiveShares,
  findRespectiveRates,
  findRespectiveSharesOfBase,
  findChargedShares,
  findSharesOfIncrements,
  findShares,
  findSubjectsOfToldBases,
  findNamedShares,
  findSharesToldFirst,
  findCompletions,
  findLaterBases,
  findProducts,
  findEachTimes,
  findStandardAmounts,
  findMonthlyAmounts,
  findSharesOfSiblings,
  findPlaceRates,
  findGradeRates,
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
  findChangesOfNowAndThen,
  findChangesBetweenYears,
  findChangesBeforePairs,
  findGrowths,
  findSinceBaseYear,
  findScoreDeductions,
  findBeyondPlan,
  findComingsAndGoings,
  findGapsOverNamedRates,
  findGapsOfTwoYears,
  findPairedGaps,
  findToldGaps,
  findGaps,
  findAgainstNamed,
  findChangesOfRows,
  findPointGaps,
  findRespectiveMeans,
  findNamedMeans,
  findMeansOfAll,
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
  findBorneTogether,
  findItemised,
  findInclusiveShares,
  findJoinedShares,
  findBorneOutShares,
  findSharesOfSides,
  findNamedBases,
  findSpeltOutShares,
  findMultiples,
  findTableRows,
  findCountedTogether,
  findBorneOutMeans,
  findMeansOfLists,
  findListsBesideTotals,
  findToldEqual,
  findToldAgain,
  findTableColumns,
  findToldAmong,
  findPerUnitProducts,
  findNamedRatios,
  findSharesOfAllClasses,
  findCumulativeRanks,
  findClosedLists,
  findFarMeans
]

/** Lists far from their totals agree with one slip or another too easily, and sums told beside them see slips themselves. */
export const settled: ReadonlySet<Finder> = new Set([
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
  findSettledAmounts,
  findChargedShares,
  findStandardAmounts,
  findListsBesideTotals,
  findToldEqual,
  findToldAgain,
  findTableColumns,
  findCumulativeRanks,
  findClosedLists,
  findChangesOfRows,
  findFarMeans
])
/** A second look weighs chance itself: these tell it of readings that they let go by themselves the first time. */
export const farther: ReadonlySet<Finder> = new Set([findBorneOutShares])
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
/** Those that claim growths, in order. */
export const growing = finders.filter((find) => growths.has(find))
