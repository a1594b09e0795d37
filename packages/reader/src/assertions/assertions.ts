/** What the words of a letter assert of its figures, beyond arithmetic: an order, a line kept, a whole without exception. */
import { type Assertion, constant, type Figure, leaf, Rational } from "@duxue/core"
import type { Structure } from "../outline/structure.ts"
import type { Scene } from "../relations/scene/scene.ts"
import type { Source } from "../source/source.ts"
import { againstNorms } from "./against-norm.ts"
import { besideAnother } from "./beside-another.ts"
import { directions } from "./direction.ts"
import { partsWithin } from "./parts-within.ts"
import { plansAndLimits } from "./plans-and-limits.ts"
import { type Asserted, type AssertionFinder, sentencesOf } from "./told-sentence.ts"
import { trends } from "./trends.ts"
import { twoSides } from "./two-sides.ts"
import { wholes } from "./wholes.ts"
import { yearlyLists } from "./yearly-lists.ts"

const finders: ReadonlyArray<AssertionFinder> = [
  directions,
  againstNorms,
  besideAnother,
  trends,
  yearlyLists,
  wholes,
  plansAndLimits,
  partsWithin,
  twoSides
]

/** What two finders see in the same words is asserted once. */
const distinct = (asserted: ReadonlyArray<Asserted>): ReadonlyArray<Asserted> => {
  const seen = new Set<string>()
  return asserted.filter(({ figure, relation, against }) => {
    const key = `${figure} ${relation} ${"figure" in against ? against.figure : "whole"}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const hundred = constant(Rational.fromInteger(100))

/** Assertions of the report and its problems; what is planned asserts nothing yet. */
export const readAssertions = (
  source: Source,
  structure: Structure,
  scene: Scene,
  placed: ReadonlyArray<Figure>
): ReadonlyArray<Assertion> => {
  const assertionOf = ({ from, to, figure, relation, against, mend }: Asserted): Assertion => ({
    span: source.span(from, to),
    figure,
    relation,
    bound: "figure" in against ? leaf(against.figure) : hundred,
    mend: mend === undefined ? undefined : { span: source.span(mend.from, mend.to), text: mend.text }
  })
  return sentencesOf(scene, placed).flatMap((sentence) =>
    structure.locate(sentence.start).part === "plans"
      ? []
      : distinct(finders.flatMap((find) => find(sentence))).map(assertionOf)
  )
}
