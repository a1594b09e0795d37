import { describe, expect, it } from "vitest"
import { writingsUntil } from "../src/relations/doubt/writings.ts"
import { scannedIn } from "../src/figures/written.ts"
import { understand } from "../src/source/source.ts"
import type { ScannedFigure } from "../src/figures/scanned.ts"

const figureIn = (text: string): ScannedFigure => scannedIn(understand(text))[0] as ScannedFigure

/** Every number that one wrong digit, one left out or one too many may have made of the written one. */
const slipsOf = (written: string): ReadonlySet<string> => {
  const digits = Array.from("0123456789")
  const places = Array.from({ length: written.length + 1 }, (_, at) => at)
  return new Set(
    places.flatMap((at) => [
      ...digits.map((digit) => written.slice(0, at) + digit + written.slice(at)),
      ...(at < written.length ? digits.map((digit) => written.slice(0, at) + digit + written.slice(at + 1)) : []),
      written.slice(0, at) + written.slice(at + 1)
    ])
  )
}

const exactly = (value: number) => ({ least: value, most: value })

describe.each([
  ["7353", [7655, 8856]],
  ["10080", [10382, 11583]],
  ["905", [1207, 2408]]
] as const)("%s人", (written, takingTwo) => {
  const figure = figureIn(`在校生${written}人。`)

  it("is one slip away from every number that a wrong digit, a lost one or one too many makes of it", () => {
    const wanted = [...slipsOf(written)].map(Number).filter((value) => value > 0)
    expect(wanted.filter((value) => writingsUntil(figure, exactly(value)) === undefined)).toEqual([])
  })

  it("is no slip away from numbers that take two", () => {
    const near = slipsOf(written)
    expect(takingTwo.map((value) => near.has(String(value)))).toEqual([false, false])
    expect(takingTwo.map((value) => writingsUntil(figure, exactly(value)))).toEqual([undefined, undefined])
  })
})

describe("12.36万元", () => {
  const figure = figureIn("拨付12.36万元。")

  it.each([
    [123_600, true],
    [153_600, true],
    [124_600, true],
    [126_300, true],
    [12_360, true],
    [1_236, true],
    [157_600, false],
    [129_900, false]
  ])("is a slip away from %i元: %s", (value, away) => {
    expect(writingsUntil(figure, { least: value - 50, most: value + 50 }) !== undefined).toBe(away)
  })

  it("takes the commoner slips first", () => {
    expect(writingsUntil(figure, exactly(1_236_000))).toBeLessThan(writingsUntil(figure, exactly(153_600)) ?? 0)
  })
})
