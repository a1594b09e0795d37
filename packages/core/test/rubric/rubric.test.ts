import { readFileSync } from "node:fs"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { assess, decodeRubric, type Rubric, type RubricProblem, Score, score } from "../../src/index.ts"
import { filingOfFigures } from "../filing-of-figures.ts"

const example: unknown = JSON.parse(
  readFileSync(new URL("../../../../samples/rubrics/example.json", import.meta.url), "utf8")
)

const decoded = (input: unknown): Rubric => {
  const outcome = decodeRubric(input)
  if (Result.isFailure(outcome)) throw new Error(JSON.stringify(outcome.failure))
  return outcome.success
}

const problems = (input: unknown): ReadonlyArray<RubricProblem> => {
  const outcome = decodeRubric(input)
  if (Result.isSuccess(outcome)) throw new Error("nothing was refused")
  return outcome.failure
}

const share = { metric: "public-kindergarten-share" }
const coverage = { metric: "inclusive-kindergarten-coverage" }

/** Two metrics of 60 and 40 points, graded at 90 and 60. */
const twoMetrics: Rubric = decoded({
  id: "two-metrics",
  title: { zh: "两项指标", en: "Two metrics" },
  source: { zh: "为测试而拟", en: "made for a test" },
  worth: {
    met: "1",
    unmet: "0",
    undecided: "open",
    missing: "open",
    "not-applicable": "left-out",
    "no-standard": "left-out"
  },
  items: [
    { id: "public", title: { zh: "公办", en: "Public" }, weight: "60", metrics: [share], combine: "mean" },
    { id: "inclusive", title: { zh: "普惠", en: "Inclusive" }, weight: "40", metrics: [coverage], combine: "mean" }
  ],
  vetoes: [],
  grades: [
    { id: "good", title: { zh: "良好", en: "Good" }, from: "90" },
    { id: "pass", title: { zh: "合格", en: "Pass" }, from: "60" },
    { id: "fail", title: { zh: "不合格", en: "Fail" }, from: "0" }
  ]
})

const both = { "public-kindergarten-children": "7353", "inclusive-kindergarten-children": "13630" }
const filing = (figures: Readonly<Record<string, string>>) =>
  assess(filingOfFigures({ "kindergarten-children": "14662", ...figures }))

describe("points and grade", () => {
  it.each<[string, Readonly<Record<string, string>>, string, string, string | null]>([
    ["both met", both, "100", "100", "good"],
    ["the heavier one unmet", { ...both, "public-kindergarten-children": "7000" }, "40", "40", "fail"],
    ["the lighter one unmet", { ...both, "inclusive-kindergarten-children": "7000" }, "60", "60", "pass"],
    ["the lighter one missing leaves the grade open", { "public-kindergarten-children": "7353" }, "60", "100", null],
    ["the heavier one missing too", {}, "0", "100", null]
  ])("%s", (_title, figures, lower, upper, grade) => {
    const result = score(twoMetrics, filing(figures))
    expect(result.score).toEqual({ lower, upper })
    expect(result.grade?.id ?? null).toBe(grade)
    expect(result.full).toBe("100")
    expect(Schema.decodeUnknownSync(Score)(result)).toEqual(result)
  })

  it("what no standard binds on the day leaves its weight to the others", () => {
    const early = assess(filingOfFigures({ "kindergarten-children": "14662", ...both }, "2015"))
    expect(score(twoMetrics, early)).toMatchObject({
      score: { lower: "0", upper: "100" },
      lines: [{ points: null }, { points: null }]
    })
  })

  it("a stage that only the standard names is that of the verdict", () => {
    const rubric = decoded({
      ...twoMetrics,
      items: twoMetrics.items.map((each) => ({
        ...each,
        metrics: each.metrics.map(({ metric }) => ({ metric, stage: "preschool" }))
      }))
    })
    expect(score(rubric, filing(both)).grade?.id).toBe("good")
  })

  it("names the range of grades where several are possible", () => {
    expect(score(twoMetrics, filing({ "public-kindergarten-children": "7353" })).grades).toMatchObject({
      lowest: { id: "pass" },
      highest: { id: "good" }
    })
  })

  it("the worst of an item's verdicts can be made to count for all", () => {
    const items = [{ ...twoMetrics.items[0], metrics: [share, coverage] }]
    const result = (combine: "mean" | "worst") =>
      score(
        decoded({ ...twoMetrics, items: items.map((each) => ({ ...each, combine })) }),
        filing({ ...both, "inclusive-kindergarten-children": "7000" })
      ).score.lower
    expect([result("mean"), result("worst")]).toEqual(["30", "0"])
  })
})

describe("vetoes", () => {
  const vetoed = (effect: unknown): Rubric =>
    decoded({ ...twoMetrics, vetoes: [{ id: "veto", title: { zh: "否决", en: "Veto" }, metrics: [coverage], effect }] })
  const unmet = filing({ ...both, "inclusive-kindergarten-children": "7000" })

  it.each([
    ["no better than a grade", { kind: "grade-at-most", grade: "fail" }, "60", "fail"],
    ["down by one", { kind: "grade-lowered", by: 1 }, "60", "fail"],
    ["down by more than there are is the last", { kind: "grade-lowered", by: 9 }, "60", "fail"],
    ["no more points than", { kind: "score-at-most", score: "55.5" }, "55.5", "fail"]
  ])("%s", (_title, effect, points, grade) => {
    const result = score(vetoed(effect), unmet)
    expect([result.score.upper, result.grade?.id]).toEqual([points, grade])
    expect(result.vetoes).toMatchObject([{ id: "veto", certain: true, metrics: ["inclusive-kindergarten-coverage"] }])
    expect(result.vetoes[0]?.reason.zh).toBe("普惠性幼儿园覆盖率未达标。")
  })

  it("one whose metric is missing may apply: it lowers the worst case alone", () => {
    const result = score(
      vetoed({ kind: "grade-at-most", grade: "fail" }),
      filing({ "public-kindergarten-children": "7353" })
    )
    expect(result.vetoes).toMatchObject([{ certain: false }])
    expect(result.grades).toMatchObject({ lowest: { id: "fail" }, highest: { id: "good" } })
  })

  it("one whose metric is met does not", () => {
    expect(score(vetoed({ kind: "grade-lowered", by: 1 }), filing(both))).toMatchObject({
      vetoes: [],
      grade: { id: "good" }
    })
  })
})

describe("a rubric as loaded", () => {
  it("the example decodes, and says that its weights are invented", () => {
    const rubric = decoded(example)
    expect(rubric.grades.map(({ from }) => from)).toEqual(["90", "80", "65", "0"])
    expect(rubric.source.en).toContain("invented")
    expect(score(rubric, filing(both)).lines.map(({ id }) => id)).toEqual(rubric.items.map(({ id }) => id))
  })

  const [item] = twoMetrics.items
  it.each<[string, unknown, string]>([
    ["an unknown key", { ...twoMetrics, weights: [] }, "weights"],
    ["no items", { ...twoMetrics, items: [] }, "items"],
    [
      "a metric that is not there",
      { ...twoMetrics, items: [{ ...item, metrics: [{ metric: "public-share" }] }] },
      "items.0.metrics.0.metric"
    ],
    [
      "a stage that the metric has not",
      { ...twoMetrics, items: [{ ...item, metrics: [{ metric: "average-class-size", stage: "vocational" }] }] },
      "items.0.metrics.0"
    ],
    [
      "a stage on which no standard of the metric binds",
      { ...twoMetrics, items: [{ ...item, metrics: [{ ...share, stage: "senior" }] }] },
      "items.0.metrics.0"
    ],
    ["an item twice", { ...twoMetrics, items: [item, item] }, "items.1.id"],
    ["a weight of nothing", { ...twoMetrics, items: [{ ...item, weight: "0" }] }, "items.0.weight"],
    ["more than all for a verdict", { ...twoMetrics, worth: { ...twoMetrics.worth, unmet: "1.5" } }, "worth.unmet"],
    ["grades from the worst up", { ...twoMetrics, grades: twoMetrics.grades.toReversed() }, "grades.1.from"],
    ["no last grade", { ...twoMetrics, grades: twoMetrics.grades.slice(0, 2) }, "grades.1.from"],
    [
      "a veto on a grade that is not there",
      {
        ...twoMetrics,
        vetoes: [{ id: "v", title: item?.title, metrics: [share], effect: { kind: "grade-at-most", grade: "great" } }]
      },
      "vetoes.0.effect.grade"
    ]
  ])("%s is refused, with its place", (_title, input, path) => {
    expect(problems(input).map((problem) => problem.path)).toContain(path)
  })

  it("an id of before is told by the one that it has now", () => {
    const [problem] = problems({ ...twoMetrics, items: [{ ...item, metrics: [{ metric: "near-enrolment-rate" }] }] })
    expect(problem?.near[0]).toBe("qb-gov-13-nearby-enrolment")
  })
})
