import { Arbitrary, Effect, Schema } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import {
  columnOfMeasure,
  findMeasure,
  type Formula,
  leavesOf,
  type MeasureId,
  metricKey,
  metrics,
  Rational,
  toExcel,
  toSql,
  valueOf
} from "../../src/index.ts"
import { formulaSentence } from "../../src/metrics/sentence.ts"
import { queried } from "./database.ts"
import { workOut } from "./sentence-parser.ts"
import { calculated, columnLetter } from "./spreadsheet.ts"

/** Each form of each metric, and each other way to its value. */
const formulas: ReadonlyArray<readonly [name: string, formula: Formula<MeasureId>]> = metrics.flatMap((metric) => [
  [metricKey(metric), metric.formula] as const,
  ...metric.otherwise.map((formula, at) => [`${metricKey(metric)} by way ${at + 2}`, formula] as const)
])
const measures = [...new Set<string>(formulas.flatMap(([, formula]) => leavesOf(formula)))]
const filings = 40
const seed = 20_201_231

/** Whole numbers and decimals of up to six digits, with the zeros and the gaps that returns have. */
const told = Arbitrary.map(
  Arbitrary.all([
    Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 }))),
    Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999_999 }))),
    Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2 })))
  ] as const),
  ([kind, digits, places]) => {
    if (kind === 0) return undefined
    if (kind === 1) return "0"
    return Rational.toDecimal(Rational.multiply(Rational.fromInteger(digits), Rational.powerOfTen(-places)))
  }
)

type Facts = ReadonlyMap<string, string | undefined>

const randomFilings = (): ReadonlyArray<Facts> => {
  const rows = Effect.runSync(
    Arbitrary.sampleEffect(Arbitrary.array(told, { minLength: measures.length, maxLength: measures.length }), {
      count: filings,
      seed
    })
  )
  return rows.map((row) => new Map(measures.map((measure, at) => [measure, row[at]])))
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const exactly = (formula: Formula<MeasureId>, facts: Facts): number | undefined => {
  const value = valueOf(formula, (measure) => {
    const text = facts.get(measure)
    return text === undefined ? undefined : Rational.decimal(text)
  })
  return value === undefined ? undefined : Rational.toNumber(value)
}

const inWords = (formula: Formula<MeasureId>, facts: Facts, language: "zh" | "en"): number | undefined => {
  const figures = new Map(
    leavesOf(formula).map((measure) => [findMeasure(measure)?.title[language] ?? measure, number(facts.get(measure))])
  )
  return workOut(formulaSentence(formula)[language], figures)
}

interface FourWays {
  readonly facts: ReadonlyArray<Facts>
  /** By formula, then by filing. */
  readonly excel: ReadonlyArray<ReadonlyArray<number | undefined>>
  readonly sql: ReadonlyArray<ReadonlyArray<number | undefined>>
}

let ways: FourWays

beforeAll(async () => {
  const facts = randomFilings()
  const rows = facts.map((filing) => measures.map((measure) => number(filing.get(measure)) ?? null))
  const cells = rows.map((row, at) => [
    ...row,
    ...formulas.map(([, formula]) =>
      toExcel(formula, (measure) => `${columnLetter(measures.indexOf(measure))}${at + 1}`)
    )
  ])
  const sheet = calculated(cells)
  const sql = await queried(
    "filings",
    [["n", "INTEGER"], ...measures.map((measure) => [columnOfMeasure(measure), "DECIMAL(18, 4)"] as const)],
    rows.map((row, at) => [at, ...row]),
    formulas.map(([, formula]) => `SELECT ${toSql(formula, columnOfMeasure)} FROM filings ORDER BY n`)
  )
  ways = { facts, excel: formulas.map((_, at) => sheet.map((row) => row[measures.length + at])), sql }
}, 60_000)

/** Floats of six digits lose no more than this to an exact result. */
const close = (exact: number | undefined, other: number | undefined): boolean =>
  exact === undefined || other === undefined
    ? exact === other
    : Math.abs(exact - other) <= 1e-9 * Math.max(1, Math.abs(exact))

describe("a column of the database", () => {
  // PostgreSQL cuts a longer name off, and two measures would then share a column.
  it.each(measures)("%s is short enough to be named after its measure", (measure) => {
    expect(measure.length).toBeLessThanOrEqual(63)
  })
})

describe("one formula, told four ways", () => {
  it.each(formulas.map(([name, formula], at) => [name, formula, at] as const))(
    "%s comes to the same exactly, in a spreadsheet, in a database and in words",
    (_name, formula, at) => {
      const different = ways.facts.flatMap((facts, filing) => {
        const exact = exactly(formula, facts)
        const others = {
          excel: ways.excel[at]?.[filing],
          sql: ways.sql[at]?.[filing],
          zh: inWords(formula, facts, "zh"),
          en: inWords(formula, facts, "en")
        }
        return Object.values(others).every((other) => close(exact, other)) ? [] : [{ filing, exact, ...others }]
      })
      expect(different).toEqual([])
    }
  )

  it("the filings hold what is missing, what is zero and what is neither", () => {
    const all = ways.facts.flatMap((facts) => [...facts.values()])
    for (const kind of [undefined, "0"]) expect(all.filter((value) => value === kind).length).toBeGreaterThan(100)
    const values = formulas.flatMap(([, formula]) => ways.facts.map((facts) => exactly(formula, facts)))
    expect(values.filter((value) => value !== undefined).length).toBeGreaterThan(values.length / 3)
  })

  it.each(formulas)("no two inputs of %s go by one title", (_name, formula) => {
    for (const language of ["zh", "en"] as const) {
      const titles = leavesOf(formula).map((measure) => findMeasure(measure)?.title[language])
      expect(new Set(titles).size).toBe(titles.length)
    }
  })
})
