/** What must hold among policies: ids, dates, the metrics that they bind, and periods that do not overlap. */
import { type Metric, metricKey } from "../src/domain/metric.ts"
import { addable } from "../src/quantity/unit.ts"
import { dutyProblems, type Placed, placedIn } from "./policy-duties.ts"
import type { Path, PolicyFile, PolicyProblem } from "./policy-file.ts"

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Problems of the whole set; none where it may be shipped. */
export const problemsOf = (
  files: ReadonlyArray<PolicyFile>,
  metrics: ReadonlyArray<Metric>
): ReadonlyArray<PolicyProblem> => {
  const all = files.flatMap(placedIn(metrics))
  return [
    ...files.flatMap((from) => ownProblems(from, files)),
    ...all.flatMap((each) => standardProblems(each, metrics)),
    ...dutyProblems(all)
  ]
}

const problem = (from: PolicyFile, path: Path, message: string): PolicyProblem => ({
  file: from.file,
  line: from.lineOf(path),
  message
})

const ownProblems = (from: PolicyFile, files: ReadonlyArray<PolicyFile>): ReadonlyArray<PolicyProblem> => {
  const { policy } = from
  const problems: Array<PolicyProblem> = []
  if (`${policy.id}.yaml` !== from.file) {
    problems.push(problem(from, ["id"], `id ${policy.id} is not the name of its file`))
  }
  if (policy.supersedes !== null && !files.some((other) => other.policy.id === policy.supersedes)) {
    problems.push(problem(from, ["supersedes"], `no policy ${policy.supersedes} to supersede`))
  }
  for (const key of ["issuedOn", "effectiveFrom"] as const) {
    const day = policy[key]
    if (day !== null && !isDay(day)) problems.push(problem(from, [key], `${day} is no day of the calendar`))
  }
  return problems
}

/** Whom a standard may address: a school's metric is asked of schools, and only the whole country of the nation. */
const addresseeProblems = ({ from, standard, path }: Placed, metric: Metric): ReadonlyArray<PolicyProblem> => {
  const { binds = "district" } = standard
  const at = [...path, standard.binds === undefined ? "metric" : "binds"]
  if ((metric.level === "school") !== (binds === "school")) {
    return [problem(from, at, `${metric.id} is of each ${metric.level}, so it cannot bind each ${binds}`)]
  }
  if (binds === "nation" && from.policy.region !== "全国") {
    return [problem(from, at, `${from.policy.region} cannot bind the nation`)]
  }
  return []
}

const standardProblems = (placed: Placed, metrics: ReadonlyArray<Metric>): ReadonlyArray<PolicyProblem> => {
  const { from, standard, path, forms } = placed
  const problems: Array<PolicyProblem> = []
  const metric = metrics.find((each) => each.id === standard.metric)
  if (metric === undefined) {
    problems.push(problem(from, [...path, "metric"], `no metric ${standard.metric}`))
  } else {
    const bound = metrics.filter((form) => forms.has(metricKey(form)))
    const unlike = bound.find((form) => !addable(form.unit, standard.unit))
    if (unlike !== undefined) {
      const message = `${standard.unit} is not ${unlike.unit}, the unit of ${metricKey(unlike)}`
      problems.push(problem(from, [...path, "unit"], message))
    }
    if (forms.size === 0) {
      const part = standard.group === undefined ? "stage" : "group"
      problems.push(problem(from, [...path, part], `${metric.id} has no form for the ${part} ${standard[part] ?? ""}`))
    }
    problems.push(...addresseeProblems(placed, metric))
  }
  for (const key of ["from", "until", "verifiedOn"] as const) {
    const day = standard[key]
    if (day !== null && !isDay(day)) problems.push(problem(from, [...path, key], `${day} is no day of the calendar`))
  }
  if (standard.until !== null && standard.until < standard.from) {
    problems.push(problem(from, [...path, "until"], `ends on ${standard.until}, before it begins`))
  }
  return problems
}
