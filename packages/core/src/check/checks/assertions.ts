/** What a letter's words assert of its figures, held against those figures. */
import { type Figure } from "../../domain/figure.ts"
import type { Finding, Suggestion } from "../../domain/finding.ts"
import type { Assertion } from "../../domain/reading.ts"
import type { Bilingual } from "../../domain/text.ts"
import { describe } from "../../formula/describe.ts"
import { evaluate, leavesOf } from "../../formula/formula.ts"
import { type Interval, overlaps } from "../../quantity/interval.ts"
import { compare } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { refutation } from "./refutation.ts"

/** Whether all that `a` may be lies below all that `b` may be. */
const below = (a: Interval, b: Interval): boolean => {
  if (a.upper === undefined || b.lower === undefined) return false
  const order = compare(a.upper, b.lower)
  return order < 0 || (order === 0 && (a.upperOpen || b.lowerOpen))
}

/** Whether `a` can be no more than `b`. */
const notAbove = (a: Interval, b: Interval): boolean =>
  below(a, b) || (a.upper !== undefined && b.lower !== undefined && compare(a.upper, b.lower) === 0)

/** Refuted only where no true values inside the intervals could make it so. */
const isRefuted = (relation: Assertion["relation"], figure: Interval, bound: Interval): boolean =>
  ({
    higher: () => notAbove(figure, bound),
    lower: () => notAbove(bound, figure),
    "not-lower": () => below(figure, bound),
    "not-higher": () => below(bound, figure)
  })[relation]()

/** How a figure stands to its bound where the relation is refuted. */
const contraries: Readonly<Record<Assertion["relation"], Bilingual>> = {
  higher: { zh: "并不高于", en: "is not above" },
  lower: { zh: "并不低于", en: "is not below" },
  "not-lower": { zh: "低于", en: "is below" },
  "not-higher": { zh: "高于", en: "is above" }
}

/** A verb turned round, or all of them for a rate that leaves some out. 由31个减少到31个: between two alike no verb is right. */
const mendOf = ({ mend, bound }: Assertion, areAlike: boolean): ReadonlyArray<Suggestion> => {
  if (mend === undefined) return []
  const isOfAll = leavesOf(bound).length === 0
  if (areAlike && !isOfAll) return []
  return [
    {
      ...mend,
      value: isOfAll ? "100" : null,
      cause: isOfAll ? "digit-slip" : "sign",
      reason: isOfAll
        ? { zh: "文中称无一例外，即为100%", en: "the letter says all without exception, which is 100%" }
        : { zh: "增减方向写反", en: "the direction of the change is reversed" }
    }
  ]
}

export const refutedAssertions = (context: CheckContext): ReadonlyArray<Finding> =>
  context.reading.assertions.flatMap((assertion): ReadonlyArray<Finding> => {
    const { figures } = context.reading
    const value = context.intervals[assertion.figure]
    const bound = evaluate(assertion.bound, (index) => context.intervals[index])
    if (value === undefined || bound === undefined || !isRefuted(assertion.relation, value, bound)) return []
    const beside = describe(assertion.bound, (index) => quoted(figures[index] as Figure))
    const against = leavesOf(assertion.bound).map((index) => spanOf(figures[index] as Figure))
    // 全覆盖 is 100%, which the letter need not have written out.
    const line = against.length === 0 ? `${beside}%` : beside
    const is = contraries[assertion.relation]
    const figure = quoted(figures[assertion.figure] as Figure)
    return [
      refutation(context, {
        claim: assertion.span,
        figure: assertion.figure,
        against,
        contrary: { zh: `${figure}${is.zh}${line}`, en: `${figure} ${is.en} ${line}` },
        suggestions: mendOf(assertion, overlaps(value, bound))
      })
    ]
  })
