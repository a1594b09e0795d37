import type { Expectation } from "../../domain/expectation.ts"
import { type Figure } from "../../domain/figure.ts"
import type { Reading } from "../../domain/reading.ts"
import type { SectionId } from "../../domain/section.ts"
import type { CheckContext } from "../context.ts"
import { type Check, finding } from "./check-kind.ts"

/** A letter that speaks of so many of the thirteen sections follows the whole outline, and owes the others as well. */
const WHOLE_OUTLINE = 8

/** The sections that a letter owes: its own, or all where it follows the whole outline; other outlines ask for less. */
const owedBy = (reading: Reading): ((section: SectionId) => boolean) => {
  const told = new Set(reading.sections.map((section) => section.id))
  told.delete(null)
  return (section) => told.size >= WHOLE_OUTLINE || told.has(section)
}

const isExpected = (
  context: CheckContext,
  expectation: Expectation,
  owes: (section: SectionId) => boolean
): boolean => {
  const { year } = context.reading.letter
  if (year === null || context.reading.sections.length < 3) return false
  if (expectation.since !== null && year < expectation.since) return false
  if (expectation.until !== null && year > expectation.until) return false
  return expectation.appliesWith.length === 0
    ? owes(expectation.section)
    : expectation.appliesWith.some((measure) => context.statedBy.has(measure))
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
    const owes = owedBy(context.reading)
    const expected = context.expectations.filter((expectation) => isExpected(context, expectation, owes))
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
