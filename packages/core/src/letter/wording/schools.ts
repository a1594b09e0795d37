/** Which schools miss a line: 除甲小学、乙小学外，均控制在2000人以内. */
import type { SchoolVerdict } from "../../domain/school-assessment.ts"
import { fromInteger } from "../../quantity/rational.ts"
import { type Clause, clause, clauses } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"

/** Beyond so many names a sentence is a table, and stands in the annex. */
const MOST_NAMES = 8

type Outcome = Pick<SchoolVerdict, "name" | "verdict">

const count = (tell: Teller, size: number, unit: string, of: string): Clause => [
  tell.bound(fromInteger(size), unit, { kind: "count", of })
]

/**
 * `met` is what is said of all that do (均…), `unmet` of those that do not (…的学校2所，为…); without `met` nothing is said
 * of the others. Where a school did not return what is asked, only those that miss the line are named: nobody is to think
 * that all others reach it.
 */
export const schoolsBut = (
  tell: Teller,
  outcomes: ReadonlyArray<Outcome>,
  words: { readonly met: Clause | undefined; readonly unmet: Clause | undefined; readonly of: string }
): Clause | undefined => {
  const failing = outcomes.filter(({ verdict }) => verdict === "unmet").map(({ name }) => name.zh)
  const isSettled = outcomes.every(({ verdict }) => verdict === "met" || verdict === "unmet")
  if (outcomes.length === 0 || (failing.length === 0 && !isSettled)) return undefined
  if (failing.length === 0) return words.met === undefined ? undefined : clause`各校均${words.met}`
  const named = failing.length <= MOST_NAMES
  if (words.met !== undefined && isSettled && named && failing.length < outcomes.length)
    return clause`除${failing.join("、")}外，其他学校均${words.met}`
  const missing = clause`${words.unmet}的学校${count(tell, failing.length, "所", words.of)}`
  return named ? clauses(missing, clause`为${failing.join("、")}`) : missing
}
