import { describe, expect, it } from "vitest"
import { apportion, type Share } from "../src/apportion.ts"
import { randomFrom } from "../src/random.ts"

const free = (weight: number): Share => ({ weight, least: 0, most: 1000 })

describe("a whole number parted by weight", () => {
  it.each<readonly [number, ReadonlyArray<Share>, ReadonlyArray<number>]>([
    [100, [free(1), free(1)], [50, 50]],
    // The worked example of largest remainders: 1.3, 2.6 and 6.1 of 10.
    [10, [free(13), free(26), free(61)], [1, 3, 6]],
    // A tie goes to the first.
    [1, [free(1), free(1)], [1, 0]],
    // What a bound takes from one goes to the others.
    [100, [{ weight: 1, least: 0, most: 10 }, free(1), free(2)], [10, 30, 60]],
    [100, [{ weight: 0, least: 7, most: 7 }, free(1)], [7, 93]],
    [0, [free(1), free(2)], [0, 0]]
  ])("%i by %j", (total, shares, parts) => {
    expect(apportion("pupils", total, shares)).toEqual(parts)
  })

  it("keeps sum and bounds whatever the weights", () => {
    const random = randomFrom(7)
    for (let round = 0; round < 200; round++) {
      const shares = Array.from({ length: random.integer(1, 40) }, (): Share => {
        const least = random.integer(0, 30)
        return { weight: random.between(0, 9), least, most: least + random.integer(0, 60) }
      })
      const least = shares.reduce((sum, share) => sum + share.least, 0)
      const most = shares.reduce((sum, share) => sum + share.most, 0)
      const total = random.integer(least, most)
      const parts = apportion("pupils", total, shares)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
      expect(shares.every((share, index) => within(parts[index], share))).toBe(true)
    }
  })

  it("says which total finds no room", () => {
    expect(() => apportion("pupils of senior schools", 9, [{ weight: 1, least: 0, most: 8 }])).toThrow(
      "pupils of senior schools: 9 cannot be parted among 1 (from 0 to 8)"
    )
  })
})

const within = (part: number | undefined, { least, most }: Share): boolean =>
  part !== undefined && Number.isInteger(part) && part >= least && part <= most

describe("chance", () => {
  it("repeats with its seed, and differs with another", () => {
    const drawn = (seed: number) => {
      const random = randomFrom(seed)
      return Array.from({ length: 5 }, () => random.integer(0, 1_000_000))
    }
    expect(drawn(1)).toEqual(drawn(1))
    expect(drawn(1)).not.toEqual(drawn(2))
  })

  it("is even and around its middle", () => {
    const random = randomFrom(3)
    const units = Array.from({ length: 20_000 }, () => random.unit())
    expect(units.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(units.reduce((sum, value) => sum + value, 0) / units.length).toBeCloseTo(0.5, 2)
    const normals = Array.from({ length: 20_000 }, () => random.normal())
    expect(normals.reduce((sum, value) => sum + value * value, 0) / normals.length).toBeCloseTo(1, 1)
  })
})
