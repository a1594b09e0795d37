/** Slips of reckoning: the figure is written as the clerk worked it out, and was worked out wrongly. */
import { pick } from "../chance.ts"
import type { Fault, FaultKind } from "../fault.ts"
import type { Formula } from "../formula.ts"
import { type Fraction, fraction, minus, plus, powerOfTen, times } from "../fraction.ts"
import type { Key, ReadyRelation } from "../key.ts"
import type { Planter } from "../planter.ts"
import { faultOfFigures, printedValue } from "../proof.ts"
import { decimalsOf, renumbered, rewritten, valueOf } from "../written-number.ts"

/** The stated figure with another value, in its own writing. */
const resultAs = (
  key: Key,
  kind: FaultKind,
  relation: ReadyRelation,
  value: Fraction | undefined
): Fault | undefined => {
  const written = key.figures.get(relation.result)?.written
  if (written === undefined || value === undefined || value.over <= 0n) return undefined
  return faultOfFigures(key, kind, new Map([[relation.result, rewritten(written, value)]]))
}

const ofKinds = (key: Key, kinds: ReadonlyArray<string>): ReadonlyArray<ReadyRelation> =>
  key.relations.filter((each) => each.holds && kinds.includes(each.kind))

/** a/b*100 or a/b: what is divided by what. */
const divisionIn = (formula: Formula): { readonly over: Formula; readonly under: Formula } | undefined => {
  if (formula.op === "/") return { over: formula.left, under: formula.right }
  return formula.op === "*" ? divisionIn(formula.left) : undefined
}

/** A share of the other part (7353 ÷ 7309 for 7353 ÷ 14662), a growth on the later year. */
export const wrongBase: Planter = (key, chance) => {
  const relation = pick(chance, ofKinds(key, ["share", "growth"]))
  const division = relation === undefined ? undefined : divisionIn(relation.formula)
  if (relation === undefined || division === undefined) return undefined
  const { over, under } = division
  const other: Formula = { op: relation.kind === "share" ? "-" : "+", left: under, right: over }
  const value = printedValue(key, {
    op: "*",
    left: { op: "/", left: over, right: other },
    right: { op: "number", text: "100" }
  })
  return resultAs(key, "wrong-base", relation, value)
}

/** The terms that a sum adds. */
const termsOf = (formula: Formula): ReadonlyArray<Formula> =>
  formula.op === "+" ? [...termsOf(formula.left), ...termsOf(formula.right)] : [formula]

/** A total with a part left out, a part counted twice, or a carry lost or made up. */
export const sumSlip: Planter = (key, chance) => {
  const relation = pick(chance, ofKinds(key, ["sum"]))
  const total = relation === undefined ? undefined : printedValue(key, relation.formula)
  if (relation === undefined || total === undefined) return undefined
  const part = printedValue(key, pick(chance, termsOf(relation.formula)) ?? relation.formula)
  const written = key.figures.get(relation.result)?.written
  if (part === undefined || written === undefined) return undefined
  const digits = written.number.replace(/\D/g, "").length
  const place = 1 + Math.floor(chance() * Math.max(1, digits - 1)) - decimalsOf(written.number)
  const carry = powerOfTen(place + (written.scale === "万" ? 4 : written.scale === "亿" ? 8 : 0))
  const value = pick(chance, [minus(total, part), plus(total, part), minus(total, carry), plus(total, carry)])
  return resultAs(key, "sum-slip", relation, value)
}

const computedKinds = ["share", "growth", "mean", "per-head", "difference", "ratio", "product"]

/** A share, mean, growth or difference that is off by some units of one of its last places, beyond all rounding. */
export const computedSlip: Planter = (key, chance) => {
  const relation = pick(chance, ofKinds(key, computedKinds))
  const written = relation === undefined ? undefined : key.figures.get(relation.result)?.written
  if (relation === undefined || written === undefined) return undefined
  const digits = written.number.replace(/\D/g, "").length
  const place = Math.floor(chance() * Math.min(3, digits)) - decimalsOf(written.number)
  const size = times(fraction(BigInt(1 + Math.floor(chance() * 4))), powerOfTen(place))
  const scaled = times(size, powerOfTen(written.scale === "万" ? 4 : written.scale === "亿" ? 8 : 0))
  const off = chance() < 0.5 ? plus : minus
  return resultAs(key, "computed-slip", relation, off(valueOf(written), scaled))
}

/** The figure of the year before in the place of this year's, both of which the letter gives. */
export const staleYear: Planter = (key, chance) => {
  const relation = pick(chance, ofKinds(key, ["growth", "difference"]))
  if (relation === undefined) return undefined
  const changed = divisionIn(relation.formula)?.over ?? relation.formula
  if (changed.op !== "-" || changed.left.op !== "figure" || changed.right.op !== "figure") return undefined
  const stated = key.figures.get(relation.result)
  const words = key.letter.text.slice(Math.max(0, (stated?.figure.start ?? 0) - 8), stated?.figure.start)
  const fell = /[减降少缩]/.test(words)
  const [now, before] = (fell ? [changed.right, changed.left] : [changed.left, changed.right]).map(({ id }) =>
    key.figures.get(id)
  )
  if (now?.written === undefined || before?.written === undefined) return undefined
  if (now.figure.unit !== before.figure.unit || now.written.scale !== before.written.scale) return undefined
  const stale = renumbered(now.written, before.written.number)
  return faultOfFigures(key, "stale-year", new Map([[now.figure.id, stale]]))
}
