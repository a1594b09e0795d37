import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { difference, leaf, percentage, quotient } from "../../src/index.ts"
import { faultsIn, type Relating, share, total } from "./scene-of.ts"

const growth = (result: string, now: string, before: string): Relating => ({
  kind: "growth",
  result,
  computed: percentage(difference(leaf(now), leaf(before)), leaf(before))
})
const change = (result: string, now: string, before: string): Relating => ({
  kind: "difference",
  result,
  computed: difference(leaf(now), leaf(before))
})
const mean = (result: string, of: string, by: string): Relating => ({
  kind: "mean",
  result,
  computed: quotient(leaf(of), leaf(by))
})

type Case = readonly [
  name: string,
  texts: Readonly<Record<string, string>>,
  relations: ReadonlyArray<Relating>,
  kind: string,
  change: string
]

describe("the slip that explains every relation that fails", () => {
  const cases: ReadonlyArray<Case> = [
    [
      "two digits exchanged",
      { a: "1826人", b: "1428人", t: "3524人" },
      [total("t", "a", "b")],
      "digits-exchanged",
      "t 3254人"
    ],
    [
      "in a part that a share bears out otherwise",
      { a: "1862人", b: "1428人", t: "3254人", p: "56.12%" },
      [total("t", "a", "b"), share("p", "a", "t")],
      "digits-exchanged",
      "a 1826人"
    ],
    ["万 typed for 亿", { a: "3.2亿元", b: "3.41亿元", t: "6.61万元" }, [total("t", "a", "b")], "unit", "t 6.61亿元"],
    [
      "the point left out",
      { a: "7353人", t: "14662人", p: "5015%" },
      [share("p", "a", "t")],
      "point-left-out",
      "p 50.15%"
    ],
    ["the point moved", { a: "7353人", t: "14662人", p: "5.015%" }, [share("p", "a", "t")], "point-moved", "p 50.15%"],
    [
      "a digit doubled",
      { a: "73353人", b: "7309人", t: "14662人", p: "50.15%" },
      [total("t", "a", "b"), share("p", "a", "t")],
      "digit-doubled",
      "a 7353人"
    ],
    [
      "a digit left out",
      { a: "753人", b: "7309人", t: "14662人", p: "50.15%" },
      [total("t", "a", "b"), share("p", "a", "t")],
      "digit-left-out",
      "a 7353人"
    ],
    [
      "a total that leaves a part out",
      { a: "4218人", b: "3879人", c: "1667人", t: "5885人" },
      [total("t", "a", "b", "c")],
      "part-left-out",
      "t 9764人"
    ],
    ["a carry lost", { a: "6482人", b: "6355人", t: "12737人" }, [total("t", "a", "b")], "carry", "t 12837人"],
    [
      "growth on the later year",
      { n: "9.37亿元", f: "8.86亿元", g: "5.44%" },
      [growth("g", "n", "f")],
      "wrong-divisor",
      "g 5.76%"
    ],
    [
      "the other part for the whole",
      { a: "6482人", t: "12837人", p: "102.00%" },
      [share("p", "a", "t")],
      "wrong-divisor",
      "p 50.49%"
    ],
    [
      "last year's figure written again",
      { n: "8.86亿元", f: "8.86亿元", d: "0.51亿元", g: "5.76%" },
      [change("d", "n", "f"), growth("g", "n", "f")],
      "stale-year",
      "n 9.37亿元"
    ],
    [
      "two neighbours exchanged",
      { t: "14662人", a: "7309人", b: "7353人", p: "50.15%" },
      [total("t", "a", "b"), share("p", "a", "t")],
      "figures-exchanged",
      "a 7353人 + b 7309人"
    ],
    [
      "a mean with its digits exchanged",
      { a: "18000人", c: "400个", m: "54人" },
      [mean("m", "a", "c")],
      "digits-exchanged",
      "m 45人"
    ],
    [
      "a share cut off instead of rounded",
      { a: "301人", t: "1920人", p: "15.67%" },
      [share("p", "a", "t")],
      "cut-off",
      "p 15.68%"
    ]
  ]
  it.each(cases)("%s", (_, texts, relations, kind, expected) => {
    const [fault, ...others] = faultsIn(texts, relations)
    assert.deepStrictEqual(others, [])
    assert.deepStrictEqual(fault?.explanations[0], { kind, change: expected })
  })
})

describe("the smallest sets of figures", () => {
  it("of a lone sum are its members, each by itself", () => {
    const [fault] = faultsIn({ a: "12所", b: "13所", t: "35所" }, [total("t", "a", "b")])
    assert.deepStrictEqual(fault?.smallest, ["t", "a", "b"])
  })

  it("leave out what relations that hold bear out", () => {
    const [fault] = faultsIn({ a: "1200人", b: "1300人", t: "2700人", p: "1200人", d: "500人", u: "3200人" }, [
      total("t", "a", "b"),
      total("u", "t", "d"),
      { kind: "repeat", result: "p", computed: leaf("a") }
    ])
    assert.deepStrictEqual(fault?.smallest, ["b"])
    assert.deepStrictEqual(fault?.explanations[0], { kind: "digit-replaced", change: "b 1500人" })
  })

  it("hold two figures where no single one will do, and are told as one fault", () => {
    const [fault, ...others] = faultsIn(
      { a: "1200人", b: "1300人", t: "2500人", p: "1500人", d: "517人", u: "2017人" },
      [total("t", "a", "b"), total("u", "p", "d"), { kind: "repeat", result: "p", computed: leaf("t") }]
    )
    assert.deepStrictEqual(others, [])
    assert.deepStrictEqual(fault?.claims, [2])
    assert.deepStrictEqual(fault?.smallest, ["p+u"])
    assert.strictEqual(fault?.explanations[0]?.change, "p 2500人 + u 3017人")
  })

  it("is one for each of two faults that have nothing to do with each other", () => {
    const faults = faultsIn({ a: "1826人", b: "1428人", t: "3524人", c: "7353人", w: "14662人", p: "51.05%" }, [
      total("t", "a", "b"),
      share("p", "c", "w")
    ])
    assert.deepStrictEqual(
      faults.map(({ claims, explanations }) => [claims, explanations[0]?.change]),
      [
        [[0], "t 3254人"],
        [[1], "p 50.15%"]
      ]
    )
  })

  it("is one for each of two faults that meet in a figure", () => {
    const faults = faultsIn({ a: "1826人", b: "1482人", t: "3254人", p: "56.12%", c: "651人", q: "21.01%" }, [
      total("t", "a", "b"),
      share("p", "a", "t"),
      share("q", "c", "t")
    ])
    assert.deepStrictEqual(
      faults.map(({ claims, explanations }) => [claims, explanations[0]?.change]),
      [
        [[0], "b 1428人"],
        [[2], "q 20.01%"]
      ]
    )
  })
})

describe("a share that two wholes are told for", () => {
  it("has one meaning: the slip that fits either of them is the fault, and is told once", () => {
    const faults = faultsIn({ a: "61人", t: "268人", w: "2134人", p: "82.76%", q: "12.56%" }, [
      share("p", "a", "w"),
      share("p", "a", "t"),
      share("q", "t", "w")
    ])
    assert.deepStrictEqual(
      faults.map(({ claims, explanations }) => [claims, explanations[0]?.change]),
      [[[1, 0], "p 22.76%"]]
    )
  })
})

describe("a number written twice in one relation", () => {
  it("was probably copied from its neighbour, and the later one is the copy", () => {
    const [fault] = faultsIn({ a: "9.21亿元", b: "8.76亿元", c: "9.21亿元", t: "27.80亿元" }, [
      total("t", "a", "b", "c")
    ])
    assert.deepStrictEqual(
      fault?.explanations.slice(0, 2).map(({ kind, change: read }) => [kind, read]),
      [
        ["neighbour-repeated", "c 9.83亿元"],
        ["neighbour-repeated", "a 9.83亿元"]
      ]
    )
  })
})

describe("what is not to be changed", () => {
  it("nothing, where all holds", () => {
    assert.deepStrictEqual(faultsIn({ a: "1826人", b: "1428人", t: "3254人" }, [total("t", "a", "b")]), [])
  })

  it("what only rounding lets hold is no witness", () => {
    const [fault] = faultsIn({ n: "8.86亿元", f: "8.86亿元", d: "0.51亿元", e: "362.33元" }, [
      change("d", "n", "f"),
      change("e", "n", "f")
    ])
    assert.strictEqual(fault?.explanations[0]?.change, "n 9.37亿元")
  })

  it("amounts of eleven digits are as exact as small ones", () => {
    const [fault] = faultsIn({ a: "66100000000元", b: "5元", t: "66100000006元", r: "5元" }, [
      total("t", "a", "b"),
      { kind: "repeat", result: "r", computed: leaf("b") }
    ])
    assert.isTrue(fault?.explanations.some((explanation) => explanation.change === "t 66100000005元"))
    assert.deepStrictEqual(fault?.smallest, ["t", "a"])
  })
})

describe("a letter that fails everywhere", () => {
  it("is not searched to the end, and says so", () => {
    const parts = Array.from({ length: 80 }, (_, at) => [`${1000 + at}人`, `${2000 + at}人`, `${5000 + at}人`] as const)
    const texts = Object.fromEntries(
      parts.flatMap(([a, b, t], at) => [
        [`a${at}`, a],
        [`b${at}`, b],
        [`t${at}`, t]
      ])
    )
    const faults = faultsIn(
      texts,
      parts.map((_, at) => total(`t${at}`, `a${at}`, `b${at}`))
    )
    assert.strictEqual(faults.length, 80)
    assert.deepStrictEqual(
      faults.map((fault) => fault.complete),
      parts.map((_, at) => at < 60)
    )
  })
})

const part = Schema.Int.check(Schema.isBetween({ minimum: 1_000, maximum: 9_999 }))

describe("two digits exchanged in a total that two sums bear out", () => {
  it.prop("are found, and nothing else is", { a: part, b: part, c: part }, ({ a, b, c }) => {
    const whole = String(a + b)
    const exchanged = `${whole.slice(0, -2)}${whole.at(-1)}${whole.at(-2)}`
    const faults = faultsIn({ a: `${a}人`, b: `${b}人`, t: `${exchanged}人`, c: `${c}人`, u: `${a + b + c}人` }, [
      total("t", "a", "b"),
      total("u", "t", "c")
    ])
    const expected = exchanged === whole ? [] : [`t ${whole}人`]
    assert.deepStrictEqual(
      faults.map((fault) => fault.explanations[0]?.change),
      expected
    )
  })
})
