import { assess, decodeRubric, type RubricProblem, Score, score } from "@duxue/core"
import { Result } from "effect"
import { type Context, Hono } from "hono"
import { validator } from "hono-openapi"
import type { AppEnv } from "../environment.ts"
import { DateQuery } from "../filing/assessment-query.ts"
import { dayIn } from "../filing/day.ts"
import { ScoreInput } from "../filing/filing-input.ts"
import { filesOf, gatheredFiling } from "../filing/gathered-filing.ts"
import { jsonBody } from "../filing/valid-json.ts"
import { whoseOf } from "../filing/whose.ts"
import { languageOf } from "../language.ts"
import type { Limits } from "../limits.ts"
import { describe, jsonResponse } from "../openapi/describe.ts"
import { filingExamples } from "../openapi/filing-examples.ts"
import { jsonRequestBody } from "../openapi/filing-request-body.ts"
import { respond } from "../problem/respond.ts"
import { invalidRequest } from "../problem/invalid-request.ts"
import { standard } from "../standard-schema.ts"
import { filingProblems } from "./filing-problems.ts"

/** A filing scored by a rubric that the request brings. */
export const scores = (limits: Limits) => {
  const { text, rubric: exampleRubric, score: example } = filingExamples()
  return new Hono<AppEnv>().post(
    "/",
    describe({
      id: "score",
      tag: "filings",
      summary: { zh: "评分", en: "Score a filing" },
      description: {
        zh: "按请求所附的评分细则计分定等。待判和缺数使得分成为区间，等次未定时给出上下限。",
        en: "Scores by the rubric of the request. What is undecided or missing makes the score a range; an open grade is given as its worst and best."
      },
      requestBody: jsonRequestBody(ScoreInput, { text, rubric: exampleRubric }, limits),
      success: jsonResponse({ zh: "评分结果", en: "The score" }, Score, {
        example: { summary: { zh: "示例", en: "An example" }, value: example }
      }),
      problems: [...filingProblems, "invalid-rubric"]
    }),
    validator("query", standard(DateQuery), (result, c: Context<AppEnv>) =>
      result.success ? undefined : invalidRequest(c, "query", result.error)
    ),
    jsonBody(ScoreInput, limits),
    async (c) => {
      const input = c.req.valid("json")
      const rubric = decodeRubric(input.rubric)
      if (Result.isFailure(rubric)) return faulty(c, rubric.failure)
      const filing = await gatheredFiling(
        c,
        filesOf(input),
        { ...whoseOf(input), ...dayIn(c.req.valid("query")) },
        limits
      )
      if (Result.isFailure(filing)) return filing.failure
      return c.json(score(rubric.success, assess(filing.success, dayIn(c.req.valid("query")))))
    }
  )
}

const faulty = (c: Context<AppEnv>, problems: ReadonlyArray<RubricProblem>): Response => {
  const language = languageOf(c)
  const errors = problems.map(({ path, message, near }) => ({
    place: { in: "body" as const, pointer: `/rubric/${path.replaceAll(".", "/")}` },
    detail: near.length === 0 ? message[language] : `${message[language]}（${near.join("、")}）`
  }))
  return respond(c, "invalid-rubric", {
    detail: {
      zh: `评分细则有 ${errors.length} 处问题，未予采用。请按 errors 逐项改正。`,
      en: `The rubric has ${errors.length} problems and was not taken. See errors, one by one.`
    },
    ...(errors[0] === undefined ? {} : { place: errors[0].place }),
    errors
  })
}
