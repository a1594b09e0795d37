import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { explain, Explanation, leavesOf, metricKey, metrics, nearestMetrics } from "../../src/index.ts"
import { filingOfFigures } from "../filing-of-figures.ts"

const preschool = filingOfFigures({
  "public-kindergarten-children": "7353",
  "kindergarten-children": "14662",
  "inclusive-kindergarten-children": "13630"
})

const first = (metric: string, filing = preschool): Explanation => {
  const [explanation] = explain(filing, metric)
  if (explanation === undefined) throw new Error(`no form of ${metric}`)
  return explanation
}

describe("the sentence with the figures in it", () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      "public-kindergarten-share",
      { "public-kindergarten-children": "7353", "kindergarten-children": "14662" },
      "7353人 ÷ 14662人 × 100% = 50.15%",
      "7,353 people ÷ 14,662 people × 100% = 50.15%"
    ],
    [
      "community-kindergarten-count",
      { "new-community-kindergartens": "24", "existing-community-kindergartens": "27" },
      "24所 + 27所 = 51所",
      "24 schools + 27 schools = 51 schools"
    ],
    [
      "myopia-rate-decrease",
      { "myopia-rate": "52.67", "myopia-rate-prior-year": "53.41" },
      "53.41% - 52.67% = 0.74个百分点",
      "53.41% - 52.67% = 0.74 percentage points"
    ]
  ])("%s", (metric, figures, zh, en) => {
    expect(first(metric, filingOfFigures(figures)).worked).toEqual({ zh, en })
  })

  it("is not there while an input is missing, and the input is named", () => {
    const explanation = first("public-kindergarten-share", filingOfFigures({ "kindergarten-children": "14662" }))
    expect(explanation.worked).toBeNull()
    expect(explanation.inputs.map(({ measure, source }) => [measure, source])).toEqual([
      ["public-kindergarten-children", "missing"],
      ["kindergarten-children", "stated"]
    ])
  })

  it("is not there where the share is only stated outright, and what states it is an input", () => {
    const explanation = first(
      "public-kindergarten-share",
      filingOfFigures({ "public-kindergarten-share-stated": "50.15" })
    )
    expect(explanation).toMatchObject({ worked: null, computed: false, value: "50.15" })
    expect(explanation.inputs.at(-1)).toMatchObject({ measure: "public-kindergarten-share-stated", source: "stated" })
    expect(explanation.movement).toEqual([])
  })
})

describe("how far one input alone may move", () => {
  it.each([
    ["public-kindergarten-share", "public-kindergarten-children", "7353", "7330", "22"],
    ["public-kindergarten-share", "kindergarten-children", "14662", "14707", "44"],
    ["inclusive-kindergarten-coverage", "inclusive-kindergarten-children", "13630", "11729", "1900"],
    ["inclusive-kindergarten-coverage", "kindergarten-children", "14662", "17038", "2375"]
  ])("%s: %s from %s turns at %s, with room for %s", (metric, measure, now, turnsAt, room) => {
    expect(first(metric).movement.find((each) => each.measure === measure)).toMatchObject({
      now,
      turnsAt,
      room,
      exact: true
    })
  })

  it("tells what is lacking where the verdict is unmet", () => {
    const short = filingOfFigures({ "public-kindergarten-children": "7000", "kindergarten-children": "14662" })
    expect(first("public-kindergarten-share", short).movement.map(({ turnsAt, room }) => [turnsAt, room])).toEqual([
      ["7331", "-331"],
      ["14000", "-662"]
    ])
  })
})

describe("the law that judges", () => {
  it("lists what ever binds in order of date, with the document, and marks what is in force", () => {
    const { standards } = first("public-kindergarten-share")
    expect(standards.map(({ from }) => from)).toEqual(standards.map(({ from }) => from).toSorted())
    expect(standards.some(({ inForce }) => inForce)).toBe(true)
    for (const { policy } of standards) expect(policy.title.zh).not.toBe("")
  })

  it("judges by another day where one is given", () => {
    const [explanation] = explain(preschool, "public-kindergarten-share", { date: "2019-12-31" })
    expect(explanation?.verdicts.map(({ verdict }) => verdict)).toEqual(["no-standard"])
    expect(explanation?.standards.every(({ inForce }) => !inForce)).toBe(true)
  })
})

describe("what is asked for", () => {
  it("one form a stage by the id, one by the key or the stage", () => {
    const forms = explain(preschool, "average-class-size")
    expect(forms.length).toBeGreaterThan(1)
    expect(explain(preschool, "average-class-size@primary").map(({ stage }) => stage)).toEqual(["primary"])
    expect(explain(preschool, "average-class-size", { stage: "junior" }).map(({ stage }) => stage)).toEqual(["junior"])
  })

  it.each([
    ["public-kindergarden-share", "public-kindergarten-share"],
    ["myopia-rate-chang", "myopia-rate-change"],
    ["公办园占比", "public-kindergarten-share"],
    ["public share", "public-kindergarten-share"],
    ["教师工资", "teacher-salary-ratio"],
    ["普惠性幼儿园覆盖", "inclusive-kindergarten-coverage"]
  ])("nothing for %s, and %s may have been meant", (asked, meant) => {
    expect(explain(preschool, asked)).toEqual([])
    expect(nearestMetrics(asked)).toContain(meant)
  })

  it("nothing is near what is like no metric", () => {
    expect(nearestMetrics("☂")).toEqual([])
  })
})

describe("every form of every metric", () => {
  const everything = filingOfFigures(
    Object.fromEntries(metrics.flatMap(({ formula }) => leavesOf(formula)).map((measure, at) => [measure, `${at + 7}`]))
  )
  it.each(metrics.map((metric) => [metricKey(metric), metric] as const))("%s is explained", (key) => {
    for (const filing of [everything, preschool]) {
      const [explanation] = explain(filing, key)
      expect(Schema.decodeUnknownSync(Explanation, { onExcessProperty: "error" })(explanation)).toEqual(explanation)
      expect(explanation?.key).toBe(key)
    }
  })

  it.each(metrics.flatMap((metric) => (metric.level === "district" ? [[metricKey(metric)] as const] : [])))(
    "%s is worked where all that it needs is told",
    (key) => {
      const [known] = explain(everything, key)
      expect(known?.worked?.zh).toContain(" = ")
      expect(known?.inputs.every(({ source }) => source !== "missing")).toBe(true)
    }
  )
})
