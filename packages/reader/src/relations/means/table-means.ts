/**
 * Means of the columns of tables pasted as text: the row 平均值 under coefficients, rates or amounts. A mean may be weighted,
 * or of more than the rows that are printed; where the columns beside it come out, one that does not is wrong.
 */
import { constant, leaf, quotient, Rational, type RelationClaim, sum } from "@duxue/core"
import { agreesExactly } from "../doubt/exactly.ts"
import { figureAt, type Finder, type Scene } from "../scene/scene.ts"
import { type Row, tablesOf } from "../totals/table-totals.ts"

const averaged = /^(?:[七八九\d]?项)?(?:指标)?(?:平均(?:值|数|水平|分)?|均值|平 均)(?:[(].*[)])?$/
const LEAST_PARTS = 2
const MOST_PARTS = 60
/** So many columns have to come out for each that does not. */
const RIGHT_FOR_WRONG = 1

const meanOf = (scene: Scene, result: number, parts: ReadonlyArray<number>): ReadonlyArray<RelationClaim> => {
  const { unit } = figureAt(scene, result)
  if (parts.length < LEAST_PARTS || parts.length > MOST_PARTS) return []
  if (parts.some((part) => figureAt(scene, part).unit !== unit)) return []
  const computed = quotient(sum(...parts.map((part) => leaf(part))), constant(Rational.fromInteger(parts.length)))
  return [{ kind: "mean", result, computed, comparison: "equals", basis: "prose", words: "平均", certain: true }]
}

const meansIn = (scene: Scene, rows: ReadonlyArray<Row>): ReadonlyArray<RelationClaim> =>
  rows.flatMap((row, at) => {
    if (!averaged.test(row.label)) return []
    const above = rows.slice(0, at).filter(({ cells }) => cells.length === row.cells.length)
    const claims = row.cells.flatMap((result, column) =>
      result === undefined
        ? []
        : meanOf(
            scene,
            result,
            above.flatMap(({ cells }) => cells[column] ?? [])
          )
    )
    const right = claims.filter(({ result, computed }) => agreesExactly(scene, result, computed))
    return right.length > 0 && right.length >= RIGHT_FOR_WRONG * (claims.length - right.length) ? claims : right
  })

/** Means of the columns of all tables of the text. */
export const findTableMeans: Finder = (scene) =>
  scene.plain.includes("|") && scene.plain.includes("均") ? tablesOf(scene).flatMap((rows) => meansIn(scene, rows)) : []
