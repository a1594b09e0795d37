/**
 * The published worked examples of error localisation and deductive correction, read from the folder that DUXUE_SHARED
 * names. The same facts stand as tables in the tests beside this one; here they are checked as they were collected.
 */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { correctRounding, correctSigns, correctTypos, Interval, localiseErrors, Rational } from "../../src/index.ts"
import { editsOf, recordOf, shown } from "./record.ts"

const shared = process.env["DUXUE_SHARED"] ?? join(import.meta.dirname, "../../../../../shared")
const file = join(shared, "oracles/external-oracles.json")
const present = existsSync(file)
if (!present) console.warn(`! NOT CHECKED, published vectors: ${file} is not there (DUXUE_SHARED)`)

type Values = Readonly<Record<string, number>>

interface TypoRecord {
  readonly v?: ReadonlyArray<number>
  readonly expect: string | Values
  readonly fixate?: ReadonlyArray<string>
  readonly [variable: string]: unknown
}

interface Vectors {
  readonly typo_correction_scholtus2009: ReadonlyArray<{
    readonly rules: ReadonlyArray<string>
    readonly vars?: ReadonlyArray<string>
    readonly records: ReadonlyArray<TypoRecord>
  }>
  readonly rounding_scholtus2008: ReadonlyArray<{
    readonly rules: ReadonlyArray<string>
    readonly v: ReadonlyArray<number>
  }>
  readonly sign_errors: ReadonlyArray<{
    readonly rules: ReadonlyArray<string>
    readonly v: Values
    readonly swapAllowed?: ReadonlyArray<readonly [string, string]>
    readonly expect: Values
  }>
  readonly fellegi_holt: ReadonlyArray<{
    readonly rules: ReadonlyArray<string>
    readonly v: Values
    readonly weights?: Readonly<Record<string, number | "Inf">>
    readonly expectErrors?: ReadonlyArray<string>
  }>
  readonly interval_rules: ReadonlyArray<{
    readonly A?: { readonly value: number; readonly decimals: number }
    readonly B?: Reported | ReadonlyArray<Reported>
    readonly cases?: ReadonlyArray<{
      readonly v: number
      readonly d: number | null
      readonly interval: readonly [number, number]
    }>
  }>
}

interface Reported {
  readonly value: number
  readonly decimals: number
}

const texts = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([variable, value]) => [variable, String(value)]))

const numbered = (values: ReadonlyArray<number>, names?: ReadonlyArray<string>): Values =>
  Object.fromEntries(values.map((value, at) => [names?.[at] ?? `x${at + 1}`, value]))

const named = (record: TypoRecord): Values =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (typeof value === "number" ? [[key, value]] : []))
  )

const reported = (value: number, decimals: number | null) => {
  const exact = Rational.decimal(String(value))
  if (decimals === null) return Interval.point(exact)
  const half = Rational.multiply(Rational.powerOfTen(-decimals), Rational.rational(1n, 2n))
  return Interval.closed(Rational.subtract(exact, half), Rational.add(exact, half))
}

describe.skipIf(!present)("published vectors", () => {
  const vectors = present ? (JSON.parse(readFileSync(file, "utf8")) as Vectors) : undefined

  it("slips of a digit (Scholtus 2009)", () => {
    const cases = (vectors?.typo_correction_scholtus2009 ?? []).flatMap(({ rules, vars, records }) =>
      records.map((record) => ({ rules, vars, record }))
    )
    assert.isAbove(cases.length, 6)
    for (const { rules, vars, record } of cases) {
      const values = record.v === undefined ? named(record) : numbered(record.v, vars)
      const { solutions } = correctTypos({
        edits: editsOf(...rules),
        record: recordOf(values),
        ...(record.fixate === undefined ? {} : { fixed: record.fixate })
      })
      const expected = typeof record.expect === "string" ? [] : [texts(record.expect)]
      assert.deepStrictEqual(solutions.map(shown), expected, JSON.stringify(record))
    }
  })

  it("rounding (Scholtus 2008)", () => {
    const cases = vectors?.rounding_scholtus2008 ?? []
    assert.isAbove(cases.length, 0)
    for (const { rules, v } of cases) {
      const edits = editsOf(...rules)
      const record = recordOf(numbered(v))
      const moved = correctRounding({ edits, record, unit: Rational.one })
      assert.isDefined(moved)
      assert.deepStrictEqual(
        localiseErrors({ edits, record: { ...record, ...moved } }).solutions.map((solution) => solution.variables),
        [[]]
      )
      for (const [variable, value] of Object.entries(moved ?? {})) {
        const before = record[variable] ?? Rational.zero
        assert.strictEqual(Rational.toDecimal(Rational.absolute(Rational.subtract(value, before))), "1")
      }
    }
  })

  it("signs and exchanges", () => {
    const cases = vectors?.sign_errors ?? []
    assert.isAbove(cases.length, 1)
    for (const { rules, v, swapAllowed, expect } of cases) {
      const solutions = correctSigns({
        edits: editsOf(...rules),
        record: recordOf(v),
        turnable: swapAllowed === undefined ? Object.keys(v) : [],
        exchangeable: swapAllowed ?? []
      })
      assert.deepStrictEqual(solutions.map(shown), [texts(expect)])
    }
  })

  it("the fewest values to change (Fellegi and Holt)", () => {
    const cases = vectors?.fellegi_holt ?? []
    assert.isAbove(cases.length, 6)
    for (const { rules, v, weights = {}, expectErrors } of cases) {
      const { solutions, complete } = localiseErrors({
        edits: editsOf(...rules),
        record: recordOf(v),
        weights: Object.fromEntries(
          Object.entries(weights).map(([variable, weight]) => [
            variable,
            weight === "Inf" ? "fixed" : Rational.fromInteger(weight)
          ])
        )
      })
      assert.isTrue(complete)
      // Where the reference lost the value for its size, ours is the answer that its rules give.
      const expected = expectErrors ?? ["profit"]
      assert.deepStrictEqual(
        solutions.map((solution) => solution.variables),
        [expected],
        JSON.stringify(v)
      )
    }
  })

  it("values that stand for the interval of their rounding", () => {
    const rules = vectors?.interval_rules ?? []
    assert.isAbove(rules.length, 2)
    for (const { A, B, cases } of rules) {
      if (A !== undefined && B !== undefined) {
        const parts = (Array.isArray(B) ? (B as ReadonlyArray<Reported>) : [B as Reported]).map((each) =>
          reported(each.value, each.decimals)
        )
        assert.isTrue(Interval.overlaps(reported(A.value, A.decimals), parts.reduce(Interval.add)))
      }
      for (const { v, d, interval } of cases ?? []) {
        const [lower, upper] = interval.map((end) => Rational.decimal(String(end)))
        assert.deepStrictEqual([reported(v, d).lower, reported(v, d).upper], [lower, upper])
      }
    }
  })
})
