import type { RelationClaim } from "../domain/relation.ts"
import { leaf, sum } from "../formula/formula.ts"
import type { CrossSectionRelation } from "../relations/cross-section.ts"
import type { FigureValues } from "./figure-values.ts"
import { statingFigure } from "./model-claims.ts"

/** The registry's relations between sections, over the figures that the letter gives. */
export const crossSectionClaims = (
  values: FigureValues,
  relations: ReadonlyArray<CrossSectionRelation>
): ReadonlyArray<RelationClaim> =>
  relations.flatMap((relation) =>
    (values.statedBy.get(relation.stated) ?? []).slice(0, 1).flatMap((result): ReadonlyArray<RelationClaim> => {
      const terms = relation.terms
        .map((measure) => statingFigure(values, measure, result))
        .filter((index) => index !== undefined)
      if (terms.length < relation.least) return []
      return [
        {
          kind: "cross-section",
          result,
          computed: sum(...terms.map((index) => leaf(index))),
          comparison: relation.comparison,
          basis: "model",
          words: relation.words.zh,
          // Stages that the letter leaves out, and pupils counted on another day, keep it a question.
          certain: false
        }
      ]
    })
  )
