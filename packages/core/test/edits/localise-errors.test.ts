import { assert, describe, it } from "@effect/vitest"
import { Interval, linearEdit, localiseErrors, Rational, type Reliability } from "../../src/index.ts"
import { editsOf, recordOf } from "./record.ts"

const weightsOf = (weights: Readonly<Record<string, number | "fixed">>): Readonly<Record<string, Reliability>> =>
  Object.fromEntries(
    Object.entries(weights).map(([variable, weight]) => [
      variable,
      weight === "fixed" ? weight : Rational.fromInteger(weight)
    ])
  )

describe("the fewest values whose change lets every edit hold", () => {
  it.each([
    [
      "one value stands in all that is violated",
      ["profit+cost=turnover", "cost>=0.6*turnover", "cost>=0", "profit>=0"],
      { profit: 755, cost: 125, turnover: 200 },
      {},
      [["profit"]]
    ],
    ["y and z bear each other out", ["x+y=z", "2*y+1=z"], { x: 1, y: 1, z: 3 }, {}, [["x"]]],
    ["unless x is ten times as reliable", ["x+y=z", "2*y+1=z"], { x: 1, y: 1, z: 3 }, { x: 10 }, [["y", "z"]]],
    [
      "what is fixed stays",
      ["profit+cost=turnover", "cost>=0.6*turnover", "cost>=0", "turnover>=0"],
      { profit: 30, cost: 70, turnover: 80 },
      { profit: "fixed", turnover: "fixed" },
      [["cost"]]
    ],
    [
      "neither part alone can sink far enough",
      ["x+y=z", "x>=0", "y>=0"],
      { x: 6, y: 6, z: 5 },
      { z: "fixed" },
      [["x", "y"]]
    ],
    [
      "values that edits fix",
      ["y=60", "yA=5", "yB=5", "yC=5", "yD=25", "yE=20", "y=yA+yB+yC+yD+yE"],
      { y: 60, yA: 5, yB: 5, yC: 5, yD: 45, yE: 0 },
      {},
      [["yD", "yE"]]
    ],
    [
      "a value of ten digits and more is as exact as a short one",
      ["profit=turnover-cost", "cost>=0.6*turnover", "turnover>=0"],
      { profit: "10000000000", cost: 200, turnover: 300 },
      {},
      [["profit"]]
    ],
    [
      "one part in 6.61 billion",
      ["a+b=t", "a+c=u", "b+d=v"],
      { a: "661000000001", b: 5, t: "661000000005", c: 7, u: "661000000007", d: 1, v: 6 },
      {},
      [["a"]]
    ],
    ["a lone sum leaves every member open", ["a+b=t"], { a: 5, b: 6, t: 12 }, {}, [["a"], ["b"], ["t"]]],
    ["nothing is wrong", ["a+b=t"], { a: 5, b: 6, t: 11 }, {}, [[]]],
    ["what contradicts itself cannot be mended", ["a=1", "a=2"], { a: 1 }, {}, []],
    ["a strict bound is kept", ["a+b=t", "a<3"], { a: 2, b: 5, t: 9 }, {}, [["b"], ["t"]]],
    ["a missing value is free", ["a+b=t", "a+c=u"], { a: 5, t: 3, c: 1, u: 9 }, {}, [["a"], ["c"], ["u"]]]
  ] satisfies ReadonlyArray<
    [
      string,
      ReadonlyArray<string>,
      Readonly<Record<string, number | string>>,
      Readonly<Record<string, number | "fixed">>,
      ReadonlyArray<ReadonlyArray<string>>
    ]
  >)("%s", (_, rules, record, weights, expected) => {
    const located = localiseErrors({
      edits: editsOf(...rules),
      record: recordOf(record),
      weights: weightsOf(weights)
    })
    assert.isTrue(located.complete)
    assert.deepStrictEqual(
      located.solutions.map((solution) => [...solution.variables]),
      expected.map((variables) => [...variables])
    )
  })

  it("says what the values can be, which is one where the edits determine it", () => {
    const { solutions } = localiseErrors({
      edits: editsOf("profit+cost=turnover", "cost>=0.6*turnover", "profit>=0"),
      record: recordOf({ profit: 755, cost: 125, turnover: 200 })
    })
    assert.deepStrictEqual(solutions[0]?.ranges, new Map([["profit", Interval.point(Rational.fromInteger(75))]]))
  })

  it("says what two values can be together", () => {
    const { solutions } = localiseErrors({
      edits: editsOf("x+y=z", "x>=0", "y>=0"),
      record: recordOf({ x: 6, y: 6, z: 5 }),
      weights: { z: "fixed" }
    })
    const within = Interval.closed(Rational.zero, Rational.fromInteger(5))
    assert.deepStrictEqual(
      solutions[0]?.ranges,
      new Map([
        ["x", within],
        ["y", within]
      ])
    )
  })

  it("lists heavier sets too where all minimal ones are asked for", () => {
    const { solutions } = localiseErrors({
      edits: editsOf("x+y=z", "2*y+1=z"),
      record: recordOf({ x: 1, y: 1, z: 3 }),
      extent: "minimal"
    })
    assert.deepStrictEqual(
      solutions.map((solution) => solution.variables),
      [["x"], ["y", "z"]]
    )
  })

  it("says that it gave up where the bound is reached", () => {
    const rules = Array.from({ length: 12 }, (_, at) => `a${at}+b${at}=t${at}`)
    const record = Object.fromEntries(
      rules.flatMap((_, at) => [
        [`a${at}`, 1],
        [`b${at}`, 1],
        [`t${at}`, 3]
      ])
    )
    assert.deepStrictEqual(localiseErrors({ edits: editsOf(...rules), record: recordOf(record), most: 50 }), {
      solutions: [],
      complete: false
    })
  })

  it("takes no weight of nothing", () => {
    assert.throws(
      () => localiseErrors({ edits: editsOf("a=1"), record: recordOf({ a: 2 }), weights: { a: Rational.zero } }),
      "the weight of a must be above zero"
    )
  })
})

describe("an edit as it is written", () => {
  it.each(["", "a", "a+b", "a=b=c", "a*b=c", "a+=b", "2a=b"])("%s is none", (text) => {
    assert.throws(() => linearEdit(text), RangeError, "not a linear edit")
  })

  it("has every term on one side, once", () => {
    const { terms, comparison, constant } = linearEdit("3 + 2*x >= x + 0.5*y - 1")
    assert.deepStrictEqual(
      [[...terms].map(([variable, value]) => `${Rational.toDecimal(value)} ${variable}`), comparison, constant],
      [["-1 x", "0.5 y"], "at-most", Rational.fromInteger(4)]
    )
  })
})
