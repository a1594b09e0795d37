import { leavesOf, type RelationClaim } from "@duxue/core"
import { changesOfParts } from "./changes-of-parts.ts"
import { findBracketedBases } from "./bracketed-bases.ts"
import { findCompletions } from "./completions.ts"
import { isAdmissible } from "./admissible.ts"
import { findGrowthsOfDistantLevels } from "./distant-levels.ts"
import { findEnumerations } from "./enumerations.ts"
import { findGaps } from "./gaps.ts"
import { findGrowths } from "./growths.ts"
import { findLaterBases } from "./later-bases.ts"
import { findLateTotals } from "./late-totals.ts"
import { findMeans } from "./means.ts"
import { findNamedShares } from "./named-shares.ts"
import { findPointGaps } from "./point-gaps.ts"
import { findPupilTeacherRatios } from "./pupil-teacher-ratios.ts"
import { findProducts } from "./products.ts"
import { findRatesTimesDays } from "./rates-times-days.ts"
import { findRates } from "./rates.ts"
import { findRecapitulated } from "./recapitulated.ts"
import { findAdditions } from "./additions.ts"
import { findRemainders } from "./remainders.ts"
import { findRespectiveGrowths } from "./respective-growths.ts"
import { findRespectiveSharesOfBase } from "./respective-of-base.ts"
import { findRespectiveShares } from "./respective-shares.ts"
import { findRowTotals } from "./rows.ts"
import { agrees, type Finder, type Scene } from "./scene.ts"
import { secondLook } from "./second-look.ts"
import { findSharesToldFirst } from "./shares-told-first.ts"
import { withoutSiblings } from "./siblings.ts"
import { findShares } from "./shares.ts"
import { findTableTotals } from "./table-totals.ts"
import { findSharesOfSiblings } from "./shares-of-siblings.ts"
import { findOverviews } from "./overviews.ts"
import { findStageTotals } from "./stage-totals.ts"
import { findSinceBaseYear } from "./since-base-year.ts"
import { findSums } from "./sums.ts"
import { findBorneOutShares } from "./borne-out-shares.ts"
import { findBreakdowns } from "./breakdowns.ts"
import { findJoinedShares } from "./joined-shares.ts"
import { findBorneOutMeans } from "./borne-out-means.ts"
import { throughTotals } from "./stated-totals.ts"
import { findCountedTogether } from "./counted-together.ts"
import { findTableRows } from "./table-rows.ts"
import { findMultiples } from "./multiples.ts"
import { findYearlyMeans } from "./yearly-means.ts"
import { findYearlyLevels } from "./yearly-levels.ts"

/** In order of what they know: of several claims about one figure by the same means only the first is kept. */
const finders: ReadonlyArray<Finder> = [
  findTableTotals,
  findSums,
  findRowTotals,
  findLateTotals,
  findRecapitulated,
  findStageTotals,
  findOverviews,
  findRemainders,
  findAdditions,
  findShares,
  findNamedShares,
  findRespectiveShares,
  findRespectiveSharesOfBase,
  findSharesToldFirst,
  findCompletions,
  findLaterBases,
  findProducts,
  findSharesOfSiblings,
  findRates,
  findRespectiveGrowths,
  findBracketedBases,
  findGrowths,
  findSinceBaseYear,
  findGaps,
  findPointGaps,
  findMeans,
  findYearlyMeans,
  findPupilTeacherRatios,
  findRatesTimesDays,
  findEnumerations,
  findYearlyLevels,
  findGrowthsOfDistantLevels,
  findBreakdowns,
  findJoinedShares,
  findBorneOutShares,
  findMultiples,
  findTableRows,
  findCountedTogether,
  findBorneOutMeans
]

/** Lists far from their totals agree with one slip or another too easily, and sums told beside them see slips themselves. */
const settled: ReadonlySet<Finder> = new Set([
  findTableTotals,
  findSums,
  findRowTotals,
  findLateTotals,
  findRecapitulated,
  findStageTotals,
  findRemainders,
  findJoinedShares,
  findEnumerations
])
/** Those that claim hardly anything but what agrees are asked a second time. */
const asked = finders.filter((find) => !settled.has(find))

/** Whether two sums have no part in common. */
const isApart = (a: RelationClaim, b: RelationClaim): boolean => {
  const parts = new Set(leavesOf(a.computed))
  return leavesOf(b.computed).every((part) => !parts.has(part))
}

/** Every relation that the words of the text state, in order of the figures that they are about. */
export const findRelations = (scene: Scene): ReadonlyArray<RelationClaim> => {
  const claims = new Map<string, RelationClaim>()
  const keep = (claim: RelationClaim): void => {
    const key = `${claim.kind} ${claim.result}`
    const first = claims.get(key)
    if (first === undefined) claims.set(key, claim)
    // 按用途分…，按学段分…: one total is broken down twice.
    else if (
      claim.kind === "sum" &&
      isApart(first, claim) &&
      [first, claim].every((each) => agrees(scene, each.result, each.computed))
    )
      claims.set(`${key} ${leavesOf(claim.computed)[0]}`, claim)
  }
  for (const find of finders) for (const claim of find(scene)) if (isAdmissible(scene, claim)) keep(claim)
  for (const claim of changesOfParts(scene, claims.values())) keep(claim)

  for (const claim of secondLook(scene, asked, [...claims.values()])) if (isAdmissible(scene, claim)) keep(claim)
  return withoutSiblings(throughTotals(scene, [...claims.values()])).toSorted((a, b) => a.result - b.result)
}
