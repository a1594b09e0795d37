import { describe, expect, it } from "vitest"
import { table } from "../src/table.ts"
import { inTurns, median } from "../src/timing.ts"

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7]
  ])("of %j is %d", (times, middle) => expect(median(times)).toBe(middle))

  it("is not moved by one slow run", () => expect(median([1, 1, 900])).toBe(1))
})

describe("rivals in turns", () => {
  it("run alternately, each as often as asked", () => {
    const order: Array<string> = []
    const times = inTurns(
      2,
      () => order.push("ours"),
      () => order.push("theirs")
    )
    expect(order).toEqual(["ours", "theirs", "ours", "theirs"])
    expect(times).toHaveLength(2)
  })
})

describe("a table", () => {
  it("is Markdown with its numbers to the right", () => {
    expect(
      table(
        ["letter", "ms"],
        [
          ["a.md", "5"],
          ["b.md", "120"]
        ]
      )
    ).toBe(["| letter |  ms |", "| ------ | --: |", "| a.md   |   5 |", "| b.md   | 120 |"].join("\n"))
  })
})
