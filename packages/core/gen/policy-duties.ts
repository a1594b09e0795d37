/**
 * Duties: who is asked for which line of which metric, and when. Of one duty there is one number a day; where there are
 * two, or none between two, somebody has decided it and the file says so.
 */
import { bindsForm } from "../src/assess/standards-on.ts"
import { type Metric, metricKey } from "../src/domain/metric.ts"
import type { Standard } from "../src/domain/policy.ts"
import type { Declaration, Path, PolicyFile, PolicyProblem } from "./policy-file.ts"

/** A standard, where it stands, and which forms of its metric it binds. */
export interface Placed {
  readonly from: PolicyFile
  readonly standard: Standard
  readonly declared: Declaration
  readonly path: Path
  readonly forms: ReadonlySet<string>
}

export const placedIn =
  (metrics: ReadonlyArray<Metric>) =>
  (from: PolicyFile): ReadonlyArray<Placed> =>
    from.policy.standards.map((standard, index) => ({
      from,
      standard,
      declared: from.declarations[index] ?? { beside: undefined, gapBefore: undefined },
      path: ["standards", index],
      forms: new Set(metrics.filter((form) => form.id === standard.metric && bindsForm(standard, form)).map(metricKey))
    }))

const nationwide = "全国"

/** From which side it bounds the metric: an equality bounds it from both. */
const sideOf = ({ comparison }: Standard): ">" | "<" | "=" =>
  comparison === "=" ? "=" : comparison.startsWith(">") ? ">" : "<"

const lasts = ({ until }: Standard): string => until ?? "9999-12-31"

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const meets = (a: string, b: string): boolean => a === b || a === nationwide || b === nationwide

/** Whether both ask the same of somebody: one form, one side, one place, one addressee. */
const sameDuty = (a: Placed, b: Placed): boolean =>
  [...a.forms].some((form) => b.forms.has(form)) &&
  (sideOf(a.standard) === sideOf(b.standard) || sideOf(a.standard) === "=" || sideOf(b.standard) === "=") &&
  (a.standard.binds ?? "district") === (b.standard.binds ?? "district") &&
  meets(a.from.policy.region, b.from.policy.region)

const onOneDay = ({ standard: a }: Placed, { standard: b }: Placed): boolean => a.from <= lasts(b) && b.from <= lasts(a)

const problem = ({ from, path }: Placed, key: ReadonlyArray<string>, message: string): PolicyProblem => ({
  file: from.file,
  line: from.lineOf([...path, ...key]),
  message
})

const whereIs = ({ from, path, standard }: Placed): string => `${standard.id} in ${from.file}:${from.lineOf(path)}`

/** Two numbers for one duty on one day, unless one of them is declared to stand beside the other. */
const clashes = (each: Placed, earlier: ReadonlyArray<Placed>): ReadonlyArray<PolicyProblem> =>
  earlier.flatMap((other) => {
    if (each.standard.id === other.standard.id) {
      const where = `${other.from.file}:${other.from.lineOf(other.path)}`
      return [problem(each, ["id"], `id ${each.standard.id} stands in ${where} too`)]
    }
    const declared = each.declared.beside === other.standard.id || other.declared.beside === each.standard.id
    if (declared || !sameDuty(each, other) || !onOneDay(each, other)) return []
    return [problem(each, [], `${each.standard.id} overlaps ${whereIs(other)}; say which it stands beside, or end one`)]
  })

/** A standard may be declared beside another only where they do meet: else the note is stale. */
const staleNeighbour = (each: Placed, all: ReadonlyArray<Placed>): ReadonlyArray<PolicyProblem> => {
  const { beside } = each.declared
  if (beside === undefined) return []
  const other = all.find(({ standard }) => standard.id === beside)
  if (other === undefined) return [problem(each, ["beside"], `no standard ${beside} to stand beside`)]
  if (other !== each && sameDuty(each, other) && onOneDay(each, other)) return []
  return [problem(each, ["beside"], `${each.standard.id} does not overlap ${whereIs(other)}`)]
}

/** Days between the end of a duty's last number and the first day of its next one are declared, and only those are. */
const gaps = (each: Placed, all: ReadonlyArray<Placed>): ReadonlyArray<PolicyProblem> => {
  const before = all.filter(
    (other) =>
      other !== each &&
      other.standard.from < each.standard.from &&
      other.from.policy.region === each.from.policy.region &&
      sameDuty(each, other)
  )
  const ended = before.map(({ standard }) => lasts(standard)).reduce((a, b) => (a > b ? a : b), "")
  const open = ended !== "" && ended < each.standard.from && dayAfter(ended) < each.standard.from
  if (open === (each.declared.gapBefore !== undefined)) return []
  return [
    open
      ? problem(each, ["from"], `nothing bound from ${dayAfter(ended)} until ${each.standard.id}: say why in gapBefore`)
      : problem(each, ["gapBefore"], `there is no gap before ${each.standard.id}`)
  ]
}

export const dutyProblems = (all: ReadonlyArray<Placed>): ReadonlyArray<PolicyProblem> =>
  all.flatMap((each, index) => [
    ...clashes(each, all.slice(0, index)),
    ...staleNeighbour(each, all),
    ...gaps(each, all)
  ])
