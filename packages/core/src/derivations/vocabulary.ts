/** The words in which the tables of derivations are written. */
import type { Derivation, SchoolSelection } from "../domain/derivation.ts"
import type { School } from "../domain/school.ts"
import type { Stage } from "../domain/stage.ts"
import { difference, type Formula, sum } from "../formula/formula.ts"
import type { MeasureId } from "../domain/measure.ts"
import { measureNamed, type MeasureName, stated } from "../measures/index.ts"

/** What the returns of a family of district measures come to. A name that is no measure does not compile. */
export type Derivations = Partial<Readonly<Record<MeasureName, Derivation>>>

export const compulsory = ["primary", "junior"] as const
/** Schools without kindergartens. */
export const schools = ["primary", "junior", "senior", "vocational", "special"] as const
export const all = ["preschool", ...schools] as const

export const at = (...stages: ReadonlyArray<Stage>): SchoolSelection => ({ stages })

export const owned = (ownership: School["ownership"], ...stages: ReadonlyArray<Stage>): SchoolSelection => ({
  stages,
  ownership
})

/** The sum of one or several school measures over the parts of some stages. */
export const total = (over: SchoolSelection, ...names: ReadonlyArray<MeasureName>): Derivation => {
  const [only] = names
  return {
    op: "total",
    over,
    of: names.length === 1 && only !== undefined ? stated(only) : sum(...names.map(stated))
  }
}

/** All of `whole` that is not in `part`. */
export const rest = (over: SchoolSelection, whole: MeasureName, part: MeasureName): Derivation => ({
  op: "total",
  over,
  of: difference(stated(whole), stated(part))
})

export const overall = (over: SchoolSelection, of: Formula<MeasureId>): Derivation => ({ op: "overall", over, of })

export const greatest = (over: SchoolSelection, each: "part" | "school", name: MeasureName): Derivation => ({
  op: "greatest",
  over,
  of: stated(name),
  each
})

export const least = (over: SchoolSelection, each: "part" | "school", name: MeasureName): Derivation => ({
  op: "least",
  over,
  of: stated(name),
  each
})

export const count = (over: SchoolSelection, each: "part" | "school" = "school"): Derivation => ({
  op: "count",
  over,
  each
})

/** Schools that answer yes in every part. */
export const answering = (
  as: "count" | "share",
  over: SchoolSelection,
  ...yes: ReadonlyArray<MeasureName>
): Derivation => ({ op: "answers", over, as, yes: yes.map((name) => measureNamed(name).id) })
