/** The beginning of a filing's life, and what happens to it between steps. */
import type { AccountId } from "../domain/actor.ts"
import type { Content } from "../domain/content.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import { isOpenToChange } from "../domain/filing-state.ts"
import type { FindingKey } from "../domain/query-answer.ts"
import type { ReturnedFigureId } from "../domain/returned-figure.ts"
import { drafted } from "./drafted.ts"
import { lapsed } from "./signatures.ts"

/** A filing that a municipality has just asked of a district: all of it is the district's own to fill. */
export const assigned = (of: Pick<FilingLife, "filing" | "round" | "district" | "municipality">): FilingLife => ({
  ...of,
  state: "assigned",
  assignments: [{ organisation: of.district, scope: { kind: "rest" }, filledAt: null }],
  signatures: [],
  returned: [],
  answers: []
})

/**
 * The filing after its contents changed: signatures of what is no longer so have lapsed, and it stands where the others
 * hold it. What was sent cannot change; the same filing comes back.
 */
export const afterChange = (life: FilingLife, contents: ReadonlyArray<Content>, at: string): FilingLife => {
  if (!isOpenToChange(life.state)) return life
  const changed = { ...life, signatures: lapsed(life, contents, at) }
  return { ...changed, state: drafted(changed) }
}

/** A note by which the district stands by what a query asks about; a later one takes its place. */
export const answerQuery = (
  life: FilingLife,
  finding: FindingKey,
  note: string,
  by: AccountId,
  at: string
): FilingLife => ({
  ...life,
  answers: [...life.answers.filter((answer) => answer.finding !== finding), { finding, note, by, at }]
})

/** A note by which the district stands by what was returned to it. */
export const answerReturned = (
  life: FilingLife,
  returned: ReturnedFigureId,
  note: string,
  by: AccountId,
  at: string
): FilingLife => ({
  ...life,
  returned: life.returned.map((each) => (each.id === returned ? { ...each, answer: { note, by, at } } : each))
})
