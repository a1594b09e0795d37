/** The same measure told in two places: both must be able to be the same number. */
import type { Figure } from "../domain/figure.ts"
import type { RelationClaim } from "../domain/relation.ts"
import { leaf } from "../formula/formula.ts"
import type { FigureValues } from "./context.ts"

export const repeatClaims = (values: FigureValues): ReadonlyArray<RelationClaim> => {
  const claims: Array<RelationClaim> = []
  for (const stated of values.statedBy.values()) {
    for (let at = 1; at < stated.length; at++) {
      const index = stated[at] as number
      const figure = values.reading.figures[index] as Figure
      const earlier = stated
        .slice(0, at)
        .find((each) => (values.reading.figures[each] as Figure).period === figure.period)
      if (earlier === undefined) continue
      const other = values.reading.figures[earlier] as Figure
      claims.push({
        kind: "repeat",
        result: index,
        computed: leaf(earlier),
        comparison: "equals",
        basis: "model",
        words: figure.subject,
        // Two places of one section may each speak of a part; unlike subjects leave it open.
        certain: figure.subject === other.subject && figure.subject.length >= 4 && figure.section !== other.section
      })
    }
  }
  return claims
}
