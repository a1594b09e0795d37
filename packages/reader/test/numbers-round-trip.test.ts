/** Whatever whole number is written in whatever way is read back exactly; and intervals hold what was rounded. */
import { Rational } from "@duxue/core"
import { Arbitrary, Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { parseNumber, readFigures, readNumbers } from "../src/index.ts"
import { inNumerals, writings } from "./written-numbers.ts"

const upTo = (maximum: number) => Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum })))

/** Numbers of every length up to 10¹²: most drawn at large would have twelve digits and no zero. */
const numbers: ReadonlyArray<bigint> = Effect.runSync(
  Arbitrary.sampleEffect(
    Arbitrary.map(
      Arbitrary.all([upTo(999_999), upTo(999_999), upTo(12), upTo(6)] as const),
      ([high, low, digits, zeros]) => {
        const value = BigInt(high) * 1_000_000n + BigInt(low)
        const short = value % 10n ** BigInt(digits + 1)
        return (short / 10n ** BigInt(zeros)) * 10n ** BigInt(zeros)
      }
    ),
    { count: 600, seed: 2024 }
  )
)

const every = [...Array.from({ length: 1200 }, (_, value) => BigInt(value)), 10n ** 12n, 10n ** 12n + 5n, ...numbers]

describe("a whole number", () => {
  // Two numerals side by side are a range (三四) or a word (九九), by position as well as not.
  const isLegible = (name: string, value: bigint) => name !== "numerals by position" || value >= 100n
  // 陆 alone is land, 拾 to pick up.
  const isFound = (name: string, value: bigint) => value > 10n || (value > 0n && name !== "numerals of cheques")

  it.each(writings)("in %s is read back", (name, write) => {
    const wrong = every
      .filter((value) => isLegible(name, value))
      .map((value) => ({ value, text: write(value) }))
      .filter(({ value, text }) => {
        const read = parseNumber(text)
        return read === undefined || !Rational.equals(read, Rational.fromInteger(value))
      })
    expect(wrong).toEqual([])
  })

  it.each(writings)("in %s is found whole in a sentence", (name, write) => {
    const wrong = numbers
      .filter((value) => isLegible(name, value) && isFound(name, value))
      .map((value) => ({ text: `核定${write(value)}名`, value, length: write(value).length }))
      .filter(({ text, value, length }) => {
        const found = readNumbers(text)
        const [only] = found
        return (
          found.length !== 1 ||
          only?.start !== 2 ||
          only.end !== 2 + length ||
          !Rational.equals(only.value, Rational.fromInteger(value))
        )
      })
    expect(wrong).toEqual([])
  })
})

describe("a count that was cut short", () => {
  const counts = numbers.filter((value) => value >= 100n && value < 10n ** 9n)
  /** The number down to its first digits, and the words that say so. */
  const cut = (value: bigint, kept: number): bigint => {
    const unit = 10n ** BigInt(Math.max(0, value.toString().length - kept))
    return (value / unit) * unit
  }

  it.each([
    ["digits", (value: bigint) => value.toString()],
    ["numerals", inNumerals]
  ] as const)("with 余 in %s lies in the interval", (_, write) => {
    const wrong = counts
      .flatMap((value) => [1, 2].map((kept) => ({ value, text: `共有${write(cut(value, kept))}余名学生。` })))
      .filter(({ value, text }) => {
        const [figure] = readFigures(text)
        const lower = Rational.parseDecimal(figure?.lower ?? "")
        const upper = Rational.parseDecimal(figure?.upper ?? "")
        const exact = Rational.fromInteger(value)
        return (
          lower === undefined ||
          upper === undefined ||
          Rational.compare(lower, exact) > 0 ||
          Rational.compare(exact, upper) >= 0
        )
      })
    expect(wrong).toEqual([])
  })
})

describe("a fraction", () => {
  it("is read exactly, in numerals and in digits", () => {
    const wrong = Array.from({ length: 40 }, (_, by) => by + 2).flatMap((by) =>
      Array.from({ length: by }, (_, of) => BigInt(of + 1))
        .flatMap((of) => [
          { of, text: `${inNumerals(BigInt(by))}分之${inNumerals(of)}` },
          { of, text: `${of}/${by}` }
        ])
        .filter(({ of, text }) => {
          const read = parseNumber(text)
          return read === undefined || !Rational.equals(read, Rational.rational(of, BigInt(by)))
        })
    )
    expect(wrong).toEqual([])
  })
})
