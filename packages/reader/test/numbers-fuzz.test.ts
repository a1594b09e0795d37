/** Whatever stands in a text, its numbers are found in time, in order, apart, and where they say they are. */
import { Rational } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { parseNumber, readMoney, readNumbers, readPercentages } from "../src/index.ts"
import { chanceFrom } from "./fuzz/chance.ts"
import { cpuTime } from "./fuzz/cpu-time.ts"

const characters =
  "零〇一二两三四五六七八九十百千万亿兆壹伍陆拾佰仟廿半点多余几又负分之成折打对个百分点元角块￥$美元人民币" +
  "0123456789.,，-－/^eEkM% ％Ａ１　\n的是人名所"
const pieces = [...characters, "分之", "百分之", "个百分点", "https://a.b/%20"]

const readers = [
  ["numbers", readNumbers],
  ["percentages", readPercentages],
  ["sums", readMoney]
] as const

const textOf = (seed: number, length: number): string => {
  const chance = chanceFrom(seed)
  return Array.from({ length }, () => pieces[chance.upTo(pieces.length)] ?? "").join("")
}

describe("texts put together at random", () => {
  const texts = Array.from({ length: 3000 }, (_, seed) => textOf(seed, 1 + (seed % 40)))

  it.each(readers)("%s stand in them in order and apart", (_, find) => {
    const astray = texts.filter((text) => {
      const all = find(text)
      return all.some(
        (found, index) =>
          found.start < (all[index - 1]?.end ?? 0) ||
          found.end <= found.start ||
          found.end > text.length ||
          found.text !== text.slice(found.start, found.end) ||
          found.value.denominator <= 0n
      )
    })
    expect(astray).toEqual([])
  })

  it("a number found in them is one alone", () => {
    const other = texts
      .flatMap(readNumbers)
      // 兆 before 元 is a number, and alone the mega of megabytes.
      .filter(({ text, more }) => !more && !text.endsWith("兆"))
      .filter(({ text, value }) => {
        const alone = parseNumber(text)
        return alone === undefined || !Rational.equals(alone, value)
      })
    expect(other.map(({ text }) => text)).toEqual([])
  })
})

/** Linear is 4, quadratic 16; what lies between is the machine. */
const BOUND = 10

/** How many times longer a text of four times the length takes; the least of several times is least of the machine's. */
const growthOf = (piece: string): number => {
  const least = [20_000, 80_000].map((length) => {
    const text = piece.repeat(length / piece.length)
    const times = Array.from({ length: 4 }, () => {
      const start = cpuTime()
      for (const [, find] of readers) find(text)
      return cpuTime() - start
    })
    return Math.min(...times)
  })
  const [short = 0, long = 0] = least
  // Below this it is the clock's own time.
  return long < 12 ? 0 : long / short
}

describe("the time per four times the length", () => {
  it.each([
    ["digits", "1"],
    ["numerals", "三"],
    ["different numerals", "一三五七九"],
    ["places", "百"],
    ["hundreds", "三百"],
    ["groups", "万亿"],
    ["decimals", "1.1."],
    ["commas", "1,234,"],
    ["fractions", "三分之"],
    ["powers", "9^9"],
    ["white space", "1 "],
    ["signs", "--"],
    ["sums", "五元三"]
  ])("%s", (_, piece) => expect(growthOf(piece)).toBeLessThan(BOUND), 60_000)
})
