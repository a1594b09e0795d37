/** Questions that only a broken figure has raised. */
import { assert, describe, it } from "@effect/vitest"
import { difference, leaf, percentage } from "../../src/index.ts"
import { faultsIn, type Relating, total } from "./scene-of.ts"

const growth = (result: string, now: string, before: string, certain: boolean): Relating => ({
  kind: "growth",
  result,
  computed: percentage(difference(leaf(now), leaf(before)), leaf(before)),
  certain
})

const claimsIn = (texts: Readonly<Record<string, string>>, relations: ReadonlyArray<Relating>) =>
  faultsIn(texts, relations).map(({ claims }) => claims)

describe("a question in the wake of a fault", () => {
  const told = { now: "52316万元", before: "41027万元", own: "8.93%", other: "6.21%" }
  const own = growth("own", "now", "before", true)
  it("is not asked, where all that it reckons with stands in what fails", () => {
    assert.deepStrictEqual(claimsIn(told, [own, growth("other", "now", "before", false)]), [[0]])
  })
  it("is asked where the words leave no doubt", () => {
    assert.sameMembers(claimsIn(told, [own, growth("other", "now", "before", true)]).flat(), [0, 1])
  })
  it("is asked of figures that nothing else speaks of", () => {
    const parts = { ...told, t: "300所", a: "120所", b: "170所" }
    assert.deepStrictEqual(claimsIn(parts, [own, { ...total("t", "a", "b"), certain: false }]), [[0], [1]])
  })
})
