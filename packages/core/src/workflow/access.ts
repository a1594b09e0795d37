/** Who may see and change what in a filing, whatever surface asks. */
import type { Actor } from "../domain/actor.ts"
import type { Content } from "../domain/content.ts"
import type { FilingLife } from "../domain/filing-life.ts"
import { type FilingState, isOpenToChange } from "../domain/filing-state.ts"
import { contentsOf } from "./scope.ts"
import { standingOf } from "./standing.ts"

/** `part`: what the organisation answers for. `progress`: the state, and who has done what, without a figure. */
export type Sight = "whole" | "part" | "progress" | "nothing"

const isSent = (state: FilingState): boolean =>
  state === "submitted" || state === "in-review" || state === "accepted" || state === "published"

/**
 * A draft is its district's own: the municipality sees how far it is, and the figures once they are sent. What was
 * returned was sent, so it stays in sight.
 */
export const sightOf = (actor: Actor, life: FilingLife): Sight => {
  if (life.state === "published") return "whole"
  switch (standingOf(actor, life)) {
    case "district":
      return "whole"
    case "assigned":
      return "part"
    case "municipality":
      return isSent(life.state) || life.returned.length > 0 || actor.roles.includes("auditor") ? "whole" : "progress"
    case null:
      return "nothing"
  }
}

/** What of a filing they may see. */
export const visibleTo = (actor: Actor, life: FilingLife, contents: ReadonlyArray<Content>): ReadonlyArray<Content> => {
  switch (sightOf(actor, life)) {
    case "whole":
      return contents
    case "part":
      return contentsOf(actor.organisation.id, life.assignments, contents)
    case "progress":
    case "nothing":
      return []
  }
}

/** What they may change now: a contact its part, the district's clerk everything, nobody what was sent. */
export const changeableBy = (
  actor: Actor,
  life: FilingLife,
  contents: ReadonlyArray<Content>
): ReadonlyArray<Content> => {
  if (!isOpenToChange(life.state)) return []
  const standing = standingOf(actor, life)
  if (standing === "district" && actor.roles.includes("clerk")) return contents
  if (standing === "assigned" && actor.roles.includes("contact"))
    return contentsOf(actor.organisation.id, life.assignments, contents)
  return []
}
