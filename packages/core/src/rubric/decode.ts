/** A rubric as loaded: decoded strictly, and held against the registry, so that a misspelt metric never counts as nothing. */
import { Result, Schema } from "effect"
import type { Metric } from "../domain/metric.ts"
import { Rubric, type RubricMetric, type RubricProblem } from "../domain/rubric.ts"
import type { Stage } from "../domain/stage.ts"
import { nearestIds } from "../explain/nearest.ts"
import { compare, decimal } from "../quantity/rational.ts"
import { formsOf, metricEntries, standards } from "../registry.ts"

const validate = Schema.toStandardSchemaV1(Rubric, { parseOptions: { onExcessProperty: "error", errors: "all" } })[
  "~standard"
].validate

const keyOf = (segment: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof segment === "object" ? segment.key : segment)

const problem = (path: string, zh: string, en: string, near: ReadonlyArray<string> = []): RubricProblem => ({
  path,
  message: { zh, en },
  near
})

/** The stage of a form, or of a standard on one that spans the stages. */
const hasStage = ({ id, stage }: Metric, wanted: Stage): boolean =>
  stage === null ? standards.some((standard) => standard.metric === id && standard.stage === wanted) : stage === wanted

const speaksOf = ({ stage, group }: RubricMetric, form: Metric): boolean =>
  (stage === undefined || hasStage(form, stage)) && (group === undefined || form.group?.id === group)

const metricProblems = (metrics: ReadonlyArray<RubricMetric>, path: string): ReadonlyArray<RubricProblem> =>
  metrics.flatMap((each, index) => {
    const at = `${path}.metrics.${index}`
    const forms = formsOf(each.metric)
    if (!forms.some(({ id }) => id === each.metric)) {
      const near = [...new Set([...forms.map(({ id }) => id), ...nearestIds(each.metric, metricEntries)])]
      return [problem(`${at}.metric`, `没有监测指标“${each.metric}”。`, `No metric "${each.metric}".`, near)]
    }
    if (forms.some((form) => speaksOf(each, form))) return []
    return [
      problem(
        at,
        `监测指标“${each.metric}”没有这一学段或分组。`,
        `Metric "${each.metric}" has no such stage or group.`,
        forms.map(({ stage, group }) => [stage, group?.id].filter((part) => typeof part === "string").join("/"))
      )
    ]
  })

const repeatedIds = (entries: ReadonlyArray<{ readonly id: string }>, path: string): ReadonlyArray<RubricProblem> =>
  entries.flatMap(({ id }, index) =>
    entries.findIndex((each) => each.id === id) === index
      ? []
      : [problem(`${path}.${index}.id`, `编号“${id}”重复。`, `Id "${id}" occurs twice.`)]
  )

const below = (a: string, b: string): boolean => compare(decimal(a), decimal(b)) < 0

const gradeProblems = ({ grades }: Rubric): ReadonlyArray<RubricProblem> => [
  ...repeatedIds(grades, "grades"),
  ...grades.flatMap(({ from }, index) => {
    const better = grades[index - 1]
    return better === undefined || below(from, better.from)
      ? []
      : [
          problem(
            `grades.${index}.from`,
            "等次应从高到低排列，分数线逐级降低。",
            "Grades go from the best to the worst, each from a lower score."
          )
        ]
  }),
  ...(grades.at(-1)?.from === "0"
    ? []
    : [problem(`grades.${grades.length - 1}.from`, "最低一等应从0分起。", "The last grade starts from 0.")])
]

const vetoProblems = ({ vetoes, grades }: Rubric): ReadonlyArray<RubricProblem> =>
  vetoes.flatMap(({ effect, metrics }, index) => {
    const path = `vetoes.${index}`
    const named = effect.kind !== "grade-at-most" || grades.some(({ id }) => id === effect.grade)
    return [
      ...metricProblems(metrics, path),
      ...(named || effect.kind !== "grade-at-most"
        ? []
        : [
            problem(
              `${path}.effect.grade`,
              `没有等次“${effect.grade}”。`,
              `No grade "${effect.grade}".`,
              grades.map(({ id }) => id)
            )
          ])
    ]
  })

const worthProblems = ({ worth }: Rubric): ReadonlyArray<RubricProblem> =>
  Object.entries(worth).flatMap(([verdict, value]) =>
    value === "open" || value === "left-out" || (!below(value, "0") && !below("1", value))
      ? []
      : [problem(`worth.${verdict}`, "得分比例应在0与1之间。", "What a verdict earns lies between 0 and 1.")]
  )

const problemsOf = (rubric: Rubric): ReadonlyArray<RubricProblem> => [
  ...worthProblems(rubric),
  ...repeatedIds(rubric.items, "items"),
  ...rubric.items.flatMap(({ weight, metrics }, index) => [
    ...(below("0", weight) ? [] : [problem(`items.${index}.weight`, "分值应大于0。", "A weight is more than 0.")]),
    ...metricProblems(metrics, `items.${index}`)
  ]),
  ...repeatedIds(rubric.vetoes, "vetoes"),
  ...vetoProblems(rubric),
  ...gradeProblems(rubric)
]

/** A rubric from parsed JSON, or everything that is wrong with it, each by its place. */
export const decodeRubric = (input: unknown): Result.Result<Rubric, ReadonlyArray<RubricProblem>> => {
  const outcome = validate(input)
  if (outcome instanceof Promise) throw new TypeError("the schema of a rubric decodes without waiting")
  if (outcome.issues !== undefined) {
    return Result.fail(
      outcome.issues.map((issue) => {
        const path = (issue.path ?? []).map(keyOf).join(".")
        return problem(path, `格式不符：${issue.message}`, `Malformed: ${issue.message}`)
      })
    )
  }
  const problems = problemsOf(outcome.value)
  return problems.length === 0 ? Result.succeed(outcome.value) : Result.fail(problems)
}
