/** What must hold among policies: ids, dates, the metrics that they bind, and periods that do not overlap. */
import type { Standard } from "../src/domain/policy.ts"
import type { Metric } from "../src/domain/metric.ts"
import { addable } from "../src/quantity/unit.ts"
import type { Path, PolicyFile, PolicyProblem } from "./policy-file.ts"

interface Placed {
  readonly from: PolicyFile
  readonly standard: Standard
  readonly path: Path
}

const placedIn = (from: PolicyFile): ReadonlyArray<Placed> =>
  from.policy.standards.map((standard, index) => ({ from, standard, path: ["standards", index] }))

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Problems of the whole set; none where it may be shipped. */
export const problemsOf = (
  files: ReadonlyArray<PolicyFile>,
  metrics: ReadonlyArray<Metric>
): ReadonlyArray<PolicyProblem> => {
  const all = files.flatMap(placedIn)
  return [
    ...files.flatMap((from) => ownProblems(from, files)),
    ...all.flatMap((each) => standardProblems(each, metrics)),
    ...all.flatMap((each, index) => all.slice(0, index).flatMap((earlier) => clash(each, earlier)))
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

const standardProblems = ({ from, standard, path }: Placed, metrics: ReadonlyArray<Metric>) => {
  const problems: Array<PolicyProblem> = []
  const metric = metrics.find((each) => each.id === standard.metric)
  if (metric === undefined) {
    problems.push(problem(from, [...path, "metric"], `no metric ${standard.metric}`))
  } else if (!addable(metric.unit, standard.unit)) {
    problems.push(problem(from, [...path, "unit"], `${standard.unit} is not ${metric.unit}, the unit of ${metric.id}`))
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

const lasts = (standard: Standard): string => standard.until ?? "9999-12-31"

/** Two standards may not have one id, nor bind one metric in one place on one day from the same side. */
const clash = (each: Placed, earlier: Placed): ReadonlyArray<PolicyProblem> => {
  const { standard: a } = each
  const { standard: b } = earlier
  const other = `${earlier.from.file}:${earlier.from.lineOf(earlier.path)}`
  if (a.id === b.id) return [problem(each.from, [...each.path, "id"], `id ${a.id} stands in ${other} too`)]
  const sameDuty =
    a.metric === b.metric &&
    a.stage === b.stage &&
    a.comparison === b.comparison &&
    each.from.policy.region === earlier.from.policy.region
  if (!sameDuty || a.from > lasts(b) || b.from > lasts(a)) return []
  return [problem(each.from, each.path, `${a.id} overlaps ${b.id} in ${other}`)]
}
