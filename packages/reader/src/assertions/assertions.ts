/** What the words of a letter assert of its figures, beyond arithmetic: an order, a line kept, a whole without exception. */
import { type Assertion, constant, type Figure, leaf, Rational } from "@duxue/core"
import type { Structure } from "../outline/structure.ts"
import type { Scene } from "../relations/scene/scene.ts"
import type { Source } from "../source/source.ts"
import { againstNorms } from "./against-norm.ts"
import { directions } from "./direction.ts"
import { plansAndLimits } from "./plans-and-limits.ts"
import { type Asserted, type AssertionFinder, sentencesOf } from "./told-sentence.ts"
import { trends } from "./trends.ts"
import { twoSides } from "./two-sides.ts"
import { wholes } from "./wholes.ts"

const finders: ReadonlyArray<AssertionFinder> = [directions, againstNorms, trends, wholes, plansAndLimits, twoSides]

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
    structure.locate(sentence.start).part === "plans" ? [] : finders.flatMap((find) => find(sentence)).map(assertionOf)
  )
}
