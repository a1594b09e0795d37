/** Who answers for what. */
import type { Assignment, AssignedScope } from "../domain/assignment.ts"
import type { Content } from "../domain/content.ts"

/** What tells whose a thing is. */
type Belonging = Pick<Content, "items" | "school">

const isNamedBy = (scope: AssignedScope, { items, school }: Belonging): boolean => {
  switch (scope.kind) {
    case "school":
      return school === scope.school
    case "items":
      return school === null && items.some((item) => scope.items.includes(item))
    case "rest":
      return false
  }
}

/**
 * Whether a thing is an assignment's to fill. A figure of several items is everyone's who has one of them: each of
 * them signs for it. What nobody is named for is whose the rest is.
 */
export const isWithin = (content: Belonging, { scope }: Assignment, assignments: ReadonlyArray<Assignment>): boolean =>
  scope.kind === "rest" ? !assignments.some((other) => isNamedBy(other.scope, content)) : isNamedBy(scope, content)

/** All that an organisation answers for. */
export const contentsOf = (
  organisation: Assignment["organisation"],
  assignments: ReadonlyArray<Assignment>,
  contents: ReadonlyArray<Content>
): ReadonlyArray<Content> => {
  const own = assignments.filter((each) => each.organisation === organisation)
  return contents.filter((content) => own.some((assignment) => isWithin(content, assignment, assignments)))
}
