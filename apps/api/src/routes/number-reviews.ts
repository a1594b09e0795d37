import { NumberReview, reviewNumbers } from "@duxue/core"
import { Schema } from "effect"
import { Hono } from "hono"
import type { AppEnv } from "../environment.ts"
import { letterBody } from "../letter/letter-body.ts"
import { readingOf } from "../letter/reading-of.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { letterExamples } from "../openapi/letter-examples.ts"
import { letterRequestBody } from "../openapi/letter-request-body.ts"
import { letterProblems } from "./letter-problems.ts"

const encode = Schema.encodeSync(NumberReview)

/** Every number of a letter, by whether a fact stands behind it. */
export const numberReviews = (limits: Limits) => {
  const { text, review } = letterExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "reviewNumbers",
      tag: "letters",
      summary: { zh: "核对数字的依据", en: "Review the numbers of a letter" },
      description: {
        zh:
          "逐个列出报告中的数字：绑定着事实且未改动的、绑定后被改动的、已不在的、没有绑定的及其原因，并分别计数。" +
          "不是督学写出的报告没有绑定，全部列为未绑定。",
        en:
          "Lists every number of the letter: bound to a fact and as it was bound, bound and changed since, gone, or " +
          "bound to nothing and why; each kind is counted. A letter that Duxue did not write binds nothing."
      },
      requestBody: letterRequestBody(text, limits),
      success: jsonResponse({ zh: "核对结果", en: "The review" }, NumberReview, {
        letter: { summary: { zh: "报告片段", en: "A short letter" }, value: encode(review) }
      }),
      problems: letterProblems
    }),
    letterBody(limits),
    (c) => c.json(encode(reviewNumbers(readingOf(c.req.valid("json").document))))
  )
}
