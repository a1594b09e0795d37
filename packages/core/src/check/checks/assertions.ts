/** What a letter's words assert of its figures, held against those figures. */
import { type Figure } from "../../domain/figure.ts"
import type { Finding, Suggestion } from "../../domain/finding.ts"
import type { Span } from "../../domain/text.ts"
import type { Assertion } from "../../domain/reading.ts"
import { describe } from "../../formula/describe.ts"
import { evaluate, leavesOf } from "../../formula/formula.ts"
import type { Interval } from "../../quantity/interval.ts"
import { compare } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { finding } from "./check-kind.ts"

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

/** Further apart, a claim and its figure are two places. */
const TOGETHER = 80

/**
 * The passage that holds a claim and the figure that refutes it: either may be the wrong one. Told far apart, the
 * figure alone: words are sooner right than digits.
 */
export const joined = (claim: Span, figure: Span): Span => {
  const start = Math.min(claim[0], figure[0])
  const end = Math.max(claim[1], figure[1])
  return end - start <= TOGETHER ? [start, end] : figure
}

const mendOf = ({ mend }: Assertion): ReadonlyArray<Suggestion> =>
  mend === undefined
    ? []
    : [
        {
          span: mend.span,
          text: mend.text,
          value: null,
          cause: "sign",
          reason: { zh: "增减方向写反", en: "the direction of the change is reversed" }
        }
      ]

export const refutedAssertions = (context: CheckContext): ReadonlyArray<Finding> =>
  context.reading.assertions.flatMap((assertion): ReadonlyArray<Finding> => {
    const { figures, text } = context.reading
    const value = context.intervals[assertion.figure]
    const bound = evaluate(assertion.bound, (index) => context.intervals[index])
    if (value === undefined || bound === undefined || !isRefuted(assertion.relation, value, bound)) return []
    const figure = figures[assertion.figure] as Figure
    const words = text.slice(assertion.span[0], assertion.span[1]).replace(/\s+/g, "")
    const beside = describe(assertion.bound, (index) => quoted(figures[index] as Figure))
    const against = leavesOf(assertion.bound).map((index) => spanOf(figures[index] as Figure))
    // 全覆盖 is 100%, which the letter need not have written out.
    const line = against.length === 0 ? `${beside}%` : beside
    return [
      finding({
        check: "claim-against-figure",
        severity: "error",
        title: { zh: "说法与数字相反", en: "The claim is against its figures" },
        message: {
          zh: `文中称“${words}”，而所写数字为${quoted(figure)}，${against.length === 0 ? "不是" : "相比的是"}${line}，二者不能同时成立。`,
          en: `The letter claims “${words}”, yet gives ${quoted(figure)} against ${line}; both cannot be true.`
        },
        spans: [joined(assertion.span, spanOf(figure)), ...against],
        suggestions: mendOf(assertion),
        place: { section: figure.section, item: figure.item }
      })
    ]
  })
