/** 教师9.84万元，公务员9.79万元，前者略高于后者: which of the two figures told last is said to be the greater. */
import { figureAt } from "../relations/scene/scene.ts"
import type { Asserted, AssertionFinder } from "./told-sentence.ts"

const sides =
  /(?<first>[前后])者(?:均|都|已|略|稍|明显|大幅|始终)*(?<way>不低于|不少于|不高于|不超过|高于|多于|超过|大于|低于|少于|小于)(?!\k<first>)[前后]者/

const relations: Readonly<Record<string, Asserted["relation"]>> = {
  高于: "higher",
  多于: "higher",
  超过: "higher",
  大于: "higher",
  低于: "lower",
  少于: "lower",
  小于: "lower",
  不低于: "not-lower",
  不少于: "not-lower",
  不高于: "not-higher",
  不超过: "not-higher"
}

export const twoSides: AssertionFinder = ({ scene, start, words, figures }) => {
  const match = words.includes("者") ? sides.exec(words) : null
  if (match === null) return []
  const from = start + match.index
  const [latter, former] = figures.filter((index) => figureAt(scene, index).end <= from).toReversed()
  if (former === undefined || latter === undefined) return []
  const [a, b] = [figureAt(scene, former), figureAt(scene, latter)]
  const relation = relations[match.groups?.["way"] ?? ""]
  if (a.unit !== b.unit || a.value === undefined || b.value === undefined || relation === undefined) return []
  const [figure, other] = match.groups?.["first"] === "前" ? [former, latter] : [latter, former]
  return [{ from, to: from + match[0].length, figure, relation, against: { figure: other } }]
}
