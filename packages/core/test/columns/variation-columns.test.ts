import { assert, describe, expect, it } from "@effect/vitest"
import { Schema } from "effect"
import { attainmentColumn } from "../../src/columns/attainment-columns.ts"
import { schoolColumns } from "../../src/columns/school-columns.ts"
import { variationColumn } from "../../src/columns/variation-columns.ts"
import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  type Rational,
  subtract,
  toNumber,
  zero
} from "../../src/quantity/rational.ts"

interface Return {
  readonly pupils: number
  readonly amount: number
}

const columnsOf = (districts: ReadonlyArray<ReadonlyArray<Return>>) => {
  const all = districts.flat()
  const starts = new Uint32Array(districts.length + 1)
  for (const [index, district] of districts.entries()) starts[index + 1] = (starts[index] as number) + district.length
  return {
    schools: schoolColumns(
      starts,
      Float64Array.from(all, ({ pupils }) => pupils)
    ),
    amounts: Float64Array.from(all, ({ amount }) => amount)
  }
}

const sum = (values: ReadonlyArray<Rational>): Rational => values.reduce(add, zero)
const over = (a: Rational, b: Rational): Rational => divide(a, b) as Rational

/** S²/X̄² word for word: xᵢ = Xᵢ/Pᵢ, X̄ = ΣX/ΣP, S² = Σ(Pᵢ/P)(xᵢ − X̄)². */
const squareByDefinition = (district: ReadonlyArray<Return>): Rational => {
  const pupils = district.map((each) => decimal(String(each.pupils)))
  const amounts = district.map((each) => decimal(String(each.amount)))
  const people = sum(pupils)
  const mean = over(sum(amounts), people)
  const variance = sum(
    amounts.map((amount, index) => {
      const weight = over(pupils[index] as Rational, people)
      const away = subtract(over(amount, pupils[index] as Rational), mean)
      return multiply(weight, multiply(away, away))
    })
  )
  return over(variance, multiply(mean, mean))
}

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const some = (most: number) => [Schema.isMinLength(1), Schema.isMaxLength(most)] as const

const Return = Schema.Struct({ pupils: between(1, 3000), hundredths: between(1, 900_000) })
const District = Schema.Array(Return).check(...some(12))

describe("the coefficients of many districts at once", () => {
  // Published: pupils 45, 37, 89, 76, 55 with 279, 137, 935, 160, 402 books.
  const published = [45, 37, 89, 76, 55].map((pupils, index) => ({
    pupils,
    amount: [279, 137, 935, 160, 402][index] as number
  }))

  it("is 0.5153 for the published five schools, above 0.50", () => {
    const { schools, amounts } = columnsOf([published])
    const { coefficients, verdicts } = variationColumn(schools, amounts, "0.5")
    expect(coefficients[0]).toBeCloseTo(0.515257, 6)
    expect([...verdicts]).toEqual([0])
  })

  it.prop(
    "judges as the definition does, in exact arithmetic",
    { drawn: Schema.Array(District).check(...some(4)), percent: between(1, 99) },
    ({ drawn, percent }) => {
      const districts = drawn.map((each) =>
        each.map(({ pupils, hundredths }) => ({ pupils, amount: hundredths / 100 }))
      )
      const line = (percent / 100).toFixed(2)
      const { schools, amounts } = columnsOf(districts)
      const { coefficients, verdicts } = variationColumn(schools, amounts, line)
      for (const [index, district] of districts.entries()) {
        const square = squareByDefinition(district)
        assert.strictEqual(verdicts[index], compare(square, multiply(decimal(line), decimal(line))) <= 0 ? 1 : 0)
        assert.closeTo((coefficients[index] as number) ** 2, toNumber(square), 1e-6)
      }
    }
  )

  it("settles exactly what lies on the line: two schools of a hundred with 1 and 3 each vary by just 0.50", () => {
    const { schools, amounts } = columnsOf([
      [
        { pupils: 100, amount: 100 },
        { pupils: 100, amount: 300 }
      ]
    ])
    const { verdicts, settledExactly } = variationColumn(schools, amounts, "0.5")
    expect([[...verdicts], settledExactly]).toEqual([[1], 1])
  })

  it("refuses a district where one school's value is missing", () => {
    const { schools, amounts } = columnsOf([published, [...published, { pupils: 60, amount: Number.NaN }]])
    expect([...variationColumn(schools, amounts, "0.6").verdicts]).toEqual([1, 2])
  })
})

describe("the rule of six of seven", () => {
  // Each indicator lies just below 85 %, just on it, just below the standard or just on it.
  const lines = ["4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3"]
  const parts = [0.8499, 0.85, 0.9999, 1]
  const Drawn = Schema.Struct({
    people: between(50, 2000),
    places: Schema.Array(between(0, 3)).check(Schema.isMinLength(7), Schema.isMaxLength(7))
  })

  it.prop(
    "counts as exact arithmetic does, lines met to the last digit included",
    { drawn: Schema.Array(Drawn).check(...some(8)) },
    ({ drawn }) => {
      const pupils = Float64Array.from(drawn, ({ people }) => people)
      const indicators = lines.map((line, index) => ({
        line,
        scale: 1,
        amounts: Float64Array.from(drawn, ({ people, places }) =>
          Number((Number(line) * people * (parts[places[index] as number] as number)).toFixed(6))
        )
      }))
      const schools = schoolColumns(Uint32Array.from([0, drawn.length]), pupils)
      const result = attainmentColumn(schools, indicators, { atLeast: 6, restFactor: "0.85" })
      let fulfilling = 0
      for (const [index, { people }] of drawn.entries()) {
        const held = indicators.map(({ line, amounts }) => {
          const wanted = multiply(decimal(line), decimal(String(people)))
          const amount = decimal(String(amounts[index]))
          if (compare(amount, wanted) >= 0) return 2
          return compare(amount, multiply(wanted, decimal("0.85"))) >= 0 ? 1 : 0
        })
        const met = held.filter((each) => each === 2).length
        assert.strictEqual(result.met[index], met)
        if (met >= 6 && !held.includes(0)) fulfilling++
      }
      assert.strictEqual(result.schools[0], fulfilling)
    }
  )
})
