import { describe, expect, it } from "vitest"
import { Rational, type SharedPart, type SharingStage, splitShared } from "../../src/index.ts"

const { decimal, toDecimal } = Rational

const shares = (total: string, pupils: Partial<Record<SharingStage, string>>) => {
  const parts = Object.entries(pupils).map(([stage, heads]): SharedPart => ({
    stage: stage as SharingStage,
    pupils: decimal(heads)
  }))
  return splitShared(decimal(total), parts)?.map(({ stage, share }) => [stage, toDecimal(share)])
}

describe("what the stages of a school share", () => {
  // A published example rounds 58.5 books to a weighted pupil before it multiplies, and is 0.6 of a book off.
  it("is parted by weighted pupils, 小学:初中 = 1:1.1", () => {
    expect(shares("23226", { primary: "166", junior: "210" })).toEqual([
      ["primary", "9711.627204"],
      ["junior", "13514.372796"]
    ])
  })

  it.each<[string, string, Partial<Record<SharingStage, string>>, ReadonlyArray<readonly [string, string]>]>([
    [
      "初中:高中 = 1:1.2 in a complete secondary school",
      "2200",
      { junior: "500", senior: "500" },
      [
        ["junior", "1000"],
        ["senior", "1200"]
      ]
    ],
    [
      "小学:初中:高中 = 1:1.1:1.32 in a twelve-year school",
      "3420",
      { primary: "100", junior: "100", senior: "100" },
      [
        ["primary", "1000"],
        ["junior", "1100"],
        ["senior", "1320"]
      ]
    ],
    [
      "nothing to a stage without pupils",
      "800",
      { primary: "400", junior: "0" },
      [
        ["primary", "800"],
        ["junior", "0"]
      ]
    ]
  ])("is parted %s", (_rule, total, pupils, expected) => {
    expect(shares(total, pupils)).toEqual(expected)
  })

  it("makes the total again, to the last decimal", () => {
    const split = shares("1000", { primary: "301", junior: "217", senior: "113" }) ?? []
    const sum = split.reduce((total, [, share]) => Rational.add(total, decimal(share as string)), decimal("0"))
    expect(toDecimal(sum)).toBe("1000")
  })

  it("cannot be parted where no stage has pupils", () => {
    expect(shares("800", { primary: "0", junior: "0" })).toBeUndefined()
  })
})
