import type { Replacement, Suggestion } from "../domain/finding.ts"

/** All that a suggestion replaces, in order of the text: it mends nothing unless the whole of it is taken. */
export const replacementsOf = ({ span, text, value, together = [] }: Suggestion): ReadonlyArray<Replacement> =>
  [{ span, text, value }, ...together].toSorted((a, b) => a.span[0] - b.span[0])
