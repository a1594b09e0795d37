/** A short letter, one of whose figures is wrong, and what the API answers to it. */
import {
  check,
  type CheckReport,
  type LetterDiff,
  type LetterReading,
  type NumberReview,
  reviewNumbers,
  withBoundFigures
} from "@duxue/core"
import { letterDiff } from "@duxue/documents"
import { read } from "@duxue/reader"
import { readingBody } from "../letter/reading-body.ts"

const text = [
  "关于2020年度履行教育职责情况的自查自评报告",
  "五、学前教育普及普惠发展",
  "全区现有在园幼儿1200人，其中公办园在园幼儿612人，占51%；普惠性幼儿园在园幼儿1050人，占78.5%。"
].join("\n")

/** Computed, not written down: an example that the code no longer gives would be wrong. */
export const letterExamples = (): {
  readonly text: string
  readonly reading: LetterReading
  readonly report: CheckReport
  readonly review: NumberReview
  readonly pair: { readonly before: { readonly text: string }; readonly after: { readonly text: string } }
  readonly diff: LetterDiff
} => {
  const reading = withBoundFigures(read(text), [])
  const mended = text.replace("78.5%", "87.5%")
  return {
    text,
    reading: readingBody(reading),
    report: check(reading),
    review: reviewNumbers(reading),
    pair: { before: { text }, after: { text: mended } },
    diff: letterDiff(reading, withBoundFigures(read(mended), []))
  }
}
