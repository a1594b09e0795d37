import type { Actor } from "../domain/actor.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import type { StepName } from "../domain/step.ts"
import { type Standing, stepRules } from "./step-rules.ts"

/** How an organisation stands to a filing; null for one that has nothing to do with it. */
export const standingOf = ({ organisation }: Actor, life: FilingLife): Standing | null => {
  if (organisation.id === life.district) return "district"
  if (organisation.id === life.municipality) return "municipality"
  return life.assignments.some((each) => each.organisation === organisation.id) ? "assigned" : null
}

/** Whether this is a step of theirs at all, whatever the filing's state. */
export const mayTake = (actor: Actor, step: StepName, life: FilingLife): boolean => {
  const standing = standingOf(actor, life)
  return stepRules[step].by.some(([at, role]) => at === standing && actor.roles.includes(role))
}
