/**
 * Error localisation by the principle of Fellegi and Holt (1976): the fewest, or lightest, variables whose values can
 * be changed so that the record satisfies every edit. As R's errorlocate, but by exact arithmetic at any size of
 * number, and all solutions instead of one drawn at random.
 *
 * The sets are the minimal hitting sets of the conflicts (Reiter 1987): each set that is not yet enough yields a
 * contradiction between edits, of whose variables one more has to be freed.
 */
import type * as Interval from "../quantity/interval.ts"
import { add, compare, one, type Rational, zero } from "../quantity/rational.ts"
import { project, rangeOf } from "./elimination.ts"
import { type EditRecord, type LinearEdit, variablesOf } from "./linear-edit.ts"

/** How reliable a value is: what changing it costs, above zero; a `"fixed"` one is never changed. */
export type Reliability = Rational | "fixed"

export interface ErrorLocalisation {
  readonly edits: ReadonlyArray<LinearEdit>
  /** A variable that is missing is free at no cost, and stands in no solution. */
  readonly record: EditRecord
  /** One for each variable that is not named. Throws a RangeError where one is not above zero. */
  readonly weights?: Readonly<Record<string, Reliability>>
  /** `lightest`: those of the least weight. `minimal`: all of which no variable can be left out. */
  readonly extent?: "lightest" | "minimal"
  /** How many sets are tried at most. */
  readonly most?: number
}

export interface ErrorSet {
  /** In the order in which the edits mention them. */
  readonly variables: ReadonlyArray<string>
  readonly weight: Rational
  /** The values that each of them can take if the others may move too; a point where the edits determine it. */
  readonly ranges: ReadonlyMap<string, Interval.Interval>
}

export interface LocalisedErrors {
  /** Lightest first, then in order of mention; the empty set alone where nothing is wrong; none where nothing helps. */
  readonly solutions: ReadonlyArray<ErrorSet>
  /** False where the bound was reached, so that more or lighter solutions may exist. */
  readonly complete: boolean
}

interface Node {
  readonly freed: ReadonlyArray<string>
  readonly weight: Rational
}

/** Sets that wait to be tried, the lightest at the end; of equals the one that came first. */
class Frontier {
  readonly #nodes: Array<Node> = []

  add(node: Node): void {
    let low = 0
    let high = this.#nodes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare((this.#nodes[middle] as Node).weight, node.weight) > 0) low = middle + 1
      else high = middle
    }
    this.#nodes.splice(low, 0, node)
  }

  lightest(): Node | undefined {
    return this.#nodes.pop()
  }
}

const MOST_SETS = 10_000

const weightsOf = (weights: Readonly<Record<string, Reliability>>) => {
  for (const [variable, weight] of Object.entries(weights)) {
    if (weight !== "fixed" && weight.numerator <= 0n)
      throw new RangeError(`the weight of ${variable} must be above zero`)
  }
  return (variable: string): Reliability => weights[variable] ?? one
}

const isSuperset = (set: ReadonlyArray<string>, of: ReadonlyArray<string>): boolean =>
  of.every((variable) => set.includes(variable))

export const localiseErrors = ({
  edits,
  record,
  weights = {},
  extent = "lightest",
  most = MOST_SETS
}: ErrorLocalisation): LocalisedErrors => {
  const weightOf = weightsOf(weights)
  const order = new Map(variablesOf(edits).map((variable, index) => [variable, index]))
  const solutions: Array<ErrorSet> = []
  const seen = new Set<string>([""])
  const nothing = new Set<string>()
  const front = new Frontier()
  front.add({ freed: [], weight: zero })
  let complete = true
  let tried = 0
  for (let node = front.lightest(); node !== undefined; node = front.lightest()) {
    if (tried++ >= most) {
      complete = false
      break
    }
    const lightest = solutions[0]?.weight
    if (extent === "lightest" && lightest !== undefined && compare(node.weight, lightest) > 0) break
    if (solutions.some((solution) => isSuperset(node.freed, solution.variables))) continue
    const freed = new Set(node.freed)
    const projection = project(edits, record, freed, nothing)
    if (!projection.complete) complete = false
    if (projection.conflict === undefined) {
      const ranges = new Map(
        node.freed.flatMap((variable) => {
          const range = rangeOf(edits, record, freed, variable)
          return range === undefined ? [] : [[variable, range] as const]
        })
      )
      solutions.push({ variables: node.freed, weight: node.weight, ranges })
      continue
    }
    for (const variable of variablesOf([...projection.conflict].map((index) => edits[index] as LinearEdit))) {
      const weight = weightOf(variable)
      if (freed.has(variable) || record[variable] === undefined || weight === "fixed") continue
      const next = [...node.freed, variable].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      const key = next.join("\n")
      if (seen.has(key)) continue
      seen.add(key)
      front.add({ freed: next, weight: add(node.weight, weight) })
    }
  }
  const rank = ({ variables }: ErrorSet) => variables.map((variable) => order.get(variable) ?? 0)
  const firstDifference = (a: ErrorSet, b: ErrorSet): number => {
    const [left, right] = [rank(a), rank(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  }
  return {
    solutions: solutions.toSorted((a, b) => compare(a.weight, b.weight) || firstDifference(a, b)),
    complete
  }
}
