/** What neighbours say for a number that no relation reckons. */
import { assert, describe, it } from "@effect/vitest"
import { difference, leaf, percentage, quotient } from "../../src/index.ts"
import { faultsIn, type Relating, share } from "./scene-of.ts"

const firstChange = (texts: Readonly<Record<string, string>>, claims: ReadonlyArray<Relating>) =>
  faultsIn(texts, claims)[0]?.explanations[0]

const mean = (result: string, amount: string, heads: string): Relating => ({
  kind: "mean",
  result,
  computed: quotient(leaf(amount), leaf(heads))
})

describe("a figure that two neighbours give", () => {
  const grant = { funds: "416万元", schools: "55所", each: "8.0万元" }
  it("is the one that is wrong, where the mean would do as well", () => {
    const told = { ...grant, towns: "33所", villages: "19所" }
    assert.strictEqual(firstChange(told, [mean("each", "funds", "schools")])?.change, "schools 52所")
    assert.strictEqual(firstChange(grant, [mean("each", "funds", "schools")])?.change, "each 7.6万元")
  })
  it("is written as they give it, where a share leaves room", () => {
    const pupils = { all: "12751人", boarders: "648人", p: "51%", others: "6283人", q: "49%" }
    assert.strictEqual(firstChange(pupils, [share("p", "boarders", "all")])?.change, "boarders 6468人")
  })
})

describe("a share beside the one that makes up all", () => {
  it("is trusted: its part is wrong", () => {
    const pupils = { all: "9250人", day: "521人", p: "56.4%", rest: "43.6%" }
    assert.match(firstChange(pupils, [share("p", "day", "all")])?.change ?? "", /^day 52\d\d人$/)
  })
})

describe("growth told of the change and the later year", () => {
  it("shows that the later year is the one before, written again", () => {
    const machines = { before: "2695台", now: "2695台", more: "5209台", growth: "193.3%" }
    const growth: Relating = {
      kind: "growth",
      result: "growth",
      computed: percentage(leaf("more"), difference(leaf("now"), leaf("more")))
    }
    const { kind, change } = firstChange(machines, [growth]) ?? {}
    assert.deepStrictEqual([kind, change], ["stale-year", "now 7904台"])
  })
})

describe("what cannot stand", () => {
  it("is a share above all: no other number of pupils explains it", () => {
    const exam = { sat: "3234人", passed: "2540人", p: "109%" }
    assert.strictEqual(firstChange(exam, [share("p", "passed", "sat")])?.change, "p 79%")
  })
  it("is a square metre that costs more than any building", () => {
    const building = { funds: "526万元", area: "527平方米", each: "998元/平方米" }
    assert.match(firstChange(building, [mean("each", "funds", "area")])?.change ?? "", /^(?:area|funds) /)
  })
  it("is an amount whose decimals are all zero: its point was put in", () => {
    const subsidy = { funds: "1049.4万元", heads: "2915人", each: "36.00元" }
    assert.strictEqual(firstChange(subsidy, [mean("each", "funds", "heads")])?.change, "each 3600元")
  })
})
