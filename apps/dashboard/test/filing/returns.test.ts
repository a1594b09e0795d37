import { createRoot } from "solid-js"
import { describe, expect, test } from "vitest"
import { schoolReturns } from "../../e2e/school-returns.ts"
import { createReturns, isReturn } from "../../src/session/returns.ts"

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ["学校.csv", true],
  ["报送.JSON", true],
  ["自评函.txt", false],
  ["自评函.md", false]
])("%s is a return: %o", (name, expected) => {
  expect(isReturn(name)).toBe(expected)
})

describe("returns that are handed in", () => {
  test("are kept, and one of the same name takes the place of the one before", async () => {
    const returns = createRoot(() => createReturns())
    expect(await returns.take("学校.csv", bytes(schoolReturns()))).toBe(true)
    expect(await returns.take("学校.csv", bytes(schoolReturns(true)))).toBe(true)
    expect(returns.sources().map(({ file }) => file)).toEqual(["学校.csv"])
  })

  test("are refused with the place of every fault", async () => {
    const returns = createRoot(() => createReturns())
    const spoilt = schoolReturns().replace(",2105,", ",二千一,")
    expect(await returns.take("学校.csv", bytes(spoilt))).toBe(false)
    expect(
      returns
        .refused()
        ?.problems.map(({ message }) => message.zh)
        .join()
    ).toContain("H2")
    expect(returns.sources()).toEqual([])
  })

  test("are taken without what is left for now, once nothing else is wrong", async () => {
    const returns = createRoot(() => createReturns())
    const spoilt = schoolReturns()
      .replace(",2105,", ",二千一,")
      .replace(/公办(?!.*公办)/su, "公立")
    expect(await returns.take("学校.csv", bytes(spoilt))).toBe(false)
    const leaves = (returns.refused()?.problems ?? []).flatMap(({ leave }) => leave ?? [])
    expect(leaves.length).toBe(2)
    const [first = "", ...others] = leaves
    expect(await returns.takeWithout([first])).toBe(false)
    expect(returns.refused()?.problems.flatMap(({ leave }) => leave ?? [])).toEqual(others)
    expect(await returns.takeWithout(others)).toBe(true)
    expect(returns.refused()).toBeUndefined()
    const [source] = returns.sources()
    expect(source?.queries.filter(({ code }) => code === "left-out")).toHaveLength(2)
  })

  test("that are wrong as a whole have nothing to leave", async () => {
    const returns = createRoot(() => createReturns())
    expect(await returns.take("报表.csv", bytes("甲,乙\n1,2\n"))).toBe(false)
    expect(returns.refused()?.problems.map(({ leave }) => leave)).toEqual([undefined])
  })

  test("are put away", async () => {
    const returns = createRoot(() => createReturns())
    await returns.take("学校.csv", bytes(schoolReturns()))
    returns.clear()
    expect(returns.sources()).toEqual([])
  })
})
