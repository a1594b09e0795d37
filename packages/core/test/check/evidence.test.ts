/** What the rest of a letter says for one explanation of a fault, and against another. */
import { assert, describe, it } from "@effect/vitest"
import { difference, leaf } from "../../src/index.ts"
import { faultsIn, type Relating, share, total } from "./scene-of.ts"

describe("what nobody writes", () => {
  const firstChange = (texts: Readonly<Record<string, string>>): string | undefined =>
    faultsIn(texts, [share("p", "a", "t")])[0]?.explanations[0]?.change
  it("is a hundred million of things that are counted", () => {
    assert.strictEqual(firstChange({ t: "2.43亿个", a: "2.19万个", p: "90%" }), "t 2.43万个")
  })
  it("is not the same short number twice: all of them are a hundred per cent", () => {
    assert.strictEqual(firstChange({ t: "19件", a: "19件", p: "10.0%" }), "p 100%")
  })
})

describe("how common a number is", () => {
  const firstChange = (texts: Readonly<Record<string, string>>, claims: Parameters<typeof faultsIn>[1]) =>
    faultsIn(texts, claims)[0]?.explanations[0]?.change
  it("falls with its size: three hundred more are a little of two thousand, and a lot of a hundred", () => {
    const parts = { a: "163人", b: "2120人", c: "7815人", t: "10398人" }
    assert.strictEqual(firstChange(parts, [total("t", "a", "b", "c")]), "b 2420人")
  })
  it("changes little from year to year: the earlier level lost a digit, sooner than the change did", () => {
    const change = { now: "1326万元", before: "112万元", more: "214万元" }
    const more: Relating = {
      kind: "difference",
      result: "more",
      computed: difference(leaf("now"), leaf("before"))
    }
    assert.strictEqual(firstChange(change, [more]), "before 1112万元")
  })
})

describe("a question that hangs on one of several figures", () => {
  const parts = { a: "70所", b: "48所", c: "24所", t: "152所" }
  it("is not asked: a lost carry is the likeliest slip", () => {
    const [fault] = faultsIn({ ...parts, a: "80所", t: "142所" }, [total("t", "a", "b", "c")])
    assert.strictEqual(fault?.explanations[0]?.change, "t 152所")
  })
  it("speaks for the figure whose change answers it as well", () => {
    const [fault, ...others] = faultsIn({ ...parts, a: "80所", t: "142所", again: "70所" }, [
      total("t", "a", "b", "c"),
      { kind: "repeat", result: "again", computed: leaf("a"), certain: false }
    ])
    assert.deepStrictEqual([fault?.claims, fault?.explanations[0]?.change, others], [[0, 1], "a 70所", []])
  })
})

describe("what holds by chance", () => {
  const firstChange = (texts: Readonly<Record<string, string>>, claims: Parameters<typeof faultsIn>[1]) =>
    faultsIn(texts, claims)[0]?.explanations[0]
  it("is the share of half a school: it keeps nobody from putting the school right", () => {
    const parts = { t: "83所", a: "5.6所", b: "21所", c: "6所", p: "93.3%" }
    assert.strictEqual(firstChange(parts, [total("t", "a", "b", "c"), share("p", "a", "c")])?.change, "a 56所")
  })
  it("is the share of a number that was copied: it may mean the one that it was copied from", () => {
    const posts = { due: "8475名", filled: "8475名", open: "1005名", music: "612名", p: "7.2%" }
    const open: Relating = {
      kind: "difference",
      result: "open",
      computed: difference(leaf("due"), leaf("filled"))
    }
    const { kind, change } = firstChange(posts, [open, share("p", "music", "due")]) ?? {}
    assert.deepStrictEqual([kind, change], ["stale-year", "due 9480名"])
  })
})
