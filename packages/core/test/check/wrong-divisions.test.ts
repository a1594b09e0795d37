/** Shares above a hundred per cent that two figures give by the wrong division. */
import { assert, describe, it } from "@effect/vitest"
import { dividedWrongly } from "../../src/check/localisation/wrong-divisions.ts"
import { sceneOf } from "./scene-of.ts"

describe("a share that is more than all", () => {
  it.each([
    ["was divided by what is left", { whole: "24所", part: "21所", share: "700%" }, "88%"],
    ["was divided the wrong way round", { whole: "24所", part: "21所", share: "114.3%" }, "87.5%"],
    ["was divided by the other part", { part: "21所", rest: "3所", share: "700.0%" }, "87.5%"],
    ["is of a whole told long before", { whole: "1583人", other: "6420名", part: "912人", share: "135.9%" }, "57.6%"]
  ])("%s", (_, texts, right) => {
    const last = Object.keys(texts).length - 1
    assert.deepStrictEqual(
      dividedWrongly(sceneOf(texts, []), last).map(({ text, cause }) => [text, cause]),
      [[right, "wrong-divisor"]]
    )
  })
  it("says nothing of numbers that no two others give", () => {
    assert.deepStrictEqual(dividedWrongly(sceneOf({ whole: "24所", part: "21所", share: "875%" }, []), 2), [])
  })
})
