/** Names told one by one, and the number beside them. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const counted = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const { relations } = check(reading)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return relations
    .filter(({ kind }) => kind === "count")
    .map(
      ({ result, operands, computed, verdict }) =>
        `${at(result)} ~ ${operands.map(at).join(" ")} = ${computed} ${verdict}`
    )
}

describe("a list and its number", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["撤并枣林小学、石桥小学和榆树小学3所。", ["3所 ~ 枣林小学 石桥小学 榆树小学 = 3 holds"]],
    ["撤并枣林小学、石桥小学和榆树小学4所。", ["4所 ~ 枣林小学 石桥小学 榆树小学 = 3 fails"]],
    ["首批试点2所学校，分别是枣林小学、石桥中学。", ["2所 ~ 枣林小学 石桥中学 = 2 holds"]],
    ["撤并枣林小学、石桥小学等2所。", ["2所 ~ 枣林小学 石桥小学 = 2 holds"]],
    ["撤并枣林小学、石桥小学、榆树小学等2所。", ["2所 ~ 枣林小学 石桥小学 榆树小学 = 3 fails"]]
  ])("%s", (text, expected) => {
    expect(counted(text)).toEqual(expected)
  })

  it("of which 等 leaves some out, is no relation", () => {
    expect(counted("撤并枣林小学、石桥小学等6所。")).toEqual([])
  })
})
