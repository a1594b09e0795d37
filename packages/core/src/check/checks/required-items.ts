import type { Expectation } from "../../domain/expectation.ts"
import { type Figure } from "../../domain/figure.ts"
import type { CheckContext } from "../context.ts"
import { type Check, finding } from "./check-kind.ts"

const isExpected = (context: CheckContext, expectation: Expectation): boolean => {
  const { year } = context.reading.letter
  if (year === null || context.reading.sections.length < 3) return false
  if (expectation.since !== null && year < expectation.since) return false
  if (expectation.until !== null && year > expectation.until) return false
  return (
    expectation.appliesWith.length === 0 || expectation.appliesWith.some((measure) => context.statedBy.has(measure))
  )
}

const isAnswered = (context: CheckContext, expectation: Expectation): boolean =>
  expectation.measures.some((measure) =>
    (context.statedBy.get(measure) ?? []).some((index) => (context.reading.figures[index] as Figure).value !== null)
  ) || expectation.cues.some((cue) => context.reading.text.includes(cue))

/** Silence counts: what a letter of this outline must speak of, and does not. */
export const requiredItems: Check = {
  entry: {
    id: "required-item",
    title: { zh: "应报未报", en: "What the letter does not say" },
    description: {
      zh: "提纲要求说明的事项，文中是否写到。",
      en: "Whether the letter speaks of all that its outline asks for."
    },
    severity: "remark"
  },
  run: (context) => {
    const expected = context.expectations.filter((expectation) => isExpected(context, expectation))
    return {
      applied: expected.length,
      findings: expected
        .filter((expectation) => !isAnswered(context, expectation))
        .map((expectation) =>
          finding({
            check: "required-item",
            severity: "remark",
            title: { zh: `没有写到：${expectation.title.zh}`, en: `Not spoken of: ${expectation.title.en}` },
            message: { zh: expectation.question.zh, en: expectation.question.en },
            spans: [],
            place: { section: expectation.section, item: expectation.item }
          })
        )
    }
  }
}
