/** How spreadsheets show numbers of the model: the number itself stays exact in the cell. */
import { isYesNo } from "@duxue/core"

/** A question is 1 or 0 to formulas, and 是 or 否 to people. */
const answer = '[=1]"是";[=0]"否";General'

const decimals = (places: number): string => (places === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(places, 10))}`)

/** For a value as it was told, to its last place. */
export const formatOfValue = (value: string | null, unit: string): string => {
  if (isYesNo(unit)) return answer
  return decimals((value?.split(".")[1] ?? "").length)
}

/** For a value that is computed, to as many places as it is told in. */
export const formatOfMetric = (unit: string, places: number): string => (isYesNo(unit) ? answer : decimals(places))
