/** Two versions of a letter: which of their numbers differ, by what they state. */
import { describe, expect, it } from "vitest"
import { figureDifferences, withBoundFigures } from "../../../src/index.ts"
import { fact, letterOf, type Parts, type Written } from "./letter-of.ts"

const children: Written = { text: "13630人", value: "13630", unit: "人", binding: fact("kindergarten-children") }
const share: Written = {
  text: "93%",
  value: "93",
  unit: "%",
  binding: { kind: "metric", metric: "inclusive-kindergarten-coverage" }
}
const unknown: Written = { text: "7个", value: "7", unit: "个" }

const letter = (...parts: Parts) => {
  const { reading, spans } = letterOf(...parts)
  return withBoundFigures(reading, spans)
}

const before = letter("在园幼儿", children, "，覆盖率", share, "。")

const kindsOf = (...parts: Parts) =>
  figureDifferences(before, letter(...parts)).map(({ kind, fact: id, metric, before: old, after }) => [
    kind,
    id ?? metric,
    old?.text ?? null,
    after?.text ?? null
  ])

describe("the numbers of two versions", () => {
  it("are the same where nobody touched them, wherever they stand", () => {
    expect(kindsOf("覆盖率", share, "。在园幼儿", children, "。")).toEqual([])
  })

  it("are the same in another writing", () => {
    const anew: Written = { ...children, text: "1.363万人", was: { text: "13630人", value: "13630" } }
    expect(kindsOf("在园幼儿", anew, "，覆盖率", share, "。")).toEqual([])
  })

  it("differ by what was overwritten", () => {
    const edited: Written = { ...children, text: "13360人", value: "13360", was: { text: "13630人", value: "13630" } }
    const [difference] = figureDifferences(before, letter("在园幼儿", edited, "，覆盖率", share, "。"))
    expect(difference).toMatchObject({
      kind: "changed",
      fact: "kindergarten-children",
      before: { text: "13630人", bond: "kept", sentence: "在园幼儿13630人，覆盖率93%" },
      after: { text: "13360人", bond: "touched" },
      by: { value: "-270", unit: "人" }
    })
  })

  it("find a number again that was typed without its binding", () => {
    const retyped: Written = { text: "13360人", value: "13360", unit: "人", measure: "kindergarten-children" }
    expect(kindsOf("在园幼儿", retyped, "，覆盖率", share, "。")).toEqual([
      ["changed", "kindergarten-children", "13630人", "13360人"]
    ])
  })

  it("tell facts first, then what is computed, then what nothing is known of", () => {
    expect(kindsOf("流动服务站", unknown, "。")).toEqual([
      ["removed", "kindergarten-children", "13630人", null],
      ["removed", "inclusive-kindergarten-coverage", "93%", null],
      ["added", null, null, "7个"]
    ])
  })

  it("say by how much a rate differs in points", () => {
    const edited: Written = { ...share, text: "92.5%", value: "92.5", was: { text: "93%", value: "93" } }
    const [difference] = figureDifferences(before, letter("在园幼儿", children, "，覆盖率", edited, "。"))
    expect(difference?.by).toEqual({ value: "-0.5", unit: "百分点" })
  })

  it("match what is told twice one by one", () => {
    const twice = letter("在园幼儿", children, "。附表", children, "。")
    expect(figureDifferences(twice, letter("在园幼儿", children, "。")).map(({ kind }) => kind)).toEqual(["removed"])
  })
})
