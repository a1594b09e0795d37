/**
 * A word that bounds every member of a list, before its first or after its last: 分别高于2000元、2500元;
 * 分别控制在0.5%和1.8%以内.
 */
import type { ScannedFigure } from "./scanned.ts"

const bounding =
  /(?:分别|依次|均|都)(?:高于|超过|低于|不低于|不少于|不高于|不超过|小于|大于|不小于|不大于|达到|接近|约)(?:了|为|到)?$/
const joint = /^(?:、|和|与|及|以及|、和)$/
const lent = new Set(["more_than", "at_least", "at_most", "less_than", "approx"])

/** Gives the later members of such a list the qualifier of its first; a mark of their own (余, 左右) stands. */
export const shareQualifiers = (plain: string, figures: ReadonlyArray<ScannedFigure>): ReadonlyArray<ScannedFigure> => {
  const shared: Array<ScannedFigure> = []
  let lending: ScannedFigure | undefined
  for (const figure of figures) {
    const before = shared.at(-1)
    const listed =
      lending !== undefined &&
      before !== undefined &&
      figure.unit === before.unit &&
      figure.start - before.end <= 3 &&
      joint.test(plain.slice(before.end, figure.start))
    if (lending !== undefined && listed && figure.qualifier === "exact" && figure.value !== undefined) {
      shared.push({
        ...figure,
        qualifier: lending.qualifier,
        lower: lending.lower === undefined ? undefined : figure.value,
        upper: lending.upper === undefined ? undefined : figure.value
      })
      continue
    }
    const lends = lent.has(figure.qualifier) && bounding.test(plain.slice(Math.max(0, figure.start - 10), figure.start))
    lending = lends ? figure : undefined
    shared.push(figure)
  }
  return boundedAfter(plain, shared)
}

const closing = /^(?:[(]含[)])?及?(?:以上|以内|以下)/
const listing = /(?:分别|依次|控制|达到|均|都)[^,，。;]{0,12}$/

/** Gives the earlier members of a list the bound that stands after its last. */
const boundedAfter = (plain: string, figures: ReadonlyArray<ScannedFigure>): ReadonlyArray<ScannedFigure> => {
  const bounded: Array<ScannedFigure> = []
  let lending: ScannedFigure | undefined
  for (const figure of figures.toReversed()) {
    const after = bounded.at(-1)
    const listed =
      lending !== undefined &&
      after !== undefined &&
      figure.unit === after.unit &&
      figure.qualifier === "exact" &&
      figure.value !== undefined &&
      after.start - figure.end <= 3 &&
      joint.test(plain.slice(figure.end, after.start)) &&
      listing.test(plain.slice(Math.max(0, figure.start - 24), figure.start))
    if (lending !== undefined && listed) {
      const lower = lending.lower === undefined ? undefined : figure.value
      const upper = lending.upper === undefined ? undefined : figure.value
      bounded.push({ ...figure, qualifier: lending.qualifier, lower, upper })
      continue
    }
    const lends =
      (figure.qualifier === "at_least" || figure.qualifier === "at_most") &&
      closing.test(plain.slice(figure.end, figure.end + 6))
    lending = lends ? figure : undefined
    bounded.push(figure)
  }
  return bounded.toReversed()
}
