import { describe, expect, it } from "vitest"
import { Rational } from "../../src/index.ts"
import { filingOfSchools, plenty, type Told } from "../filing-of-schools.ts"
import { derived, district, inputs, withPart } from "./derived-district.ts"

const { decimal } = Rational

describe("balance", () => {
  it("of schools alike is perfect, and none over the limit is an answer", () => {
    const filing = filingOfSchools(district)
    expect(derived(filing, "variation-teaching-area-primary")).toBe("0")
    expect(derived(filing, "resource-indicators-passed-primary")).toBe("7")
    expect(derived(filing, "resource-indicators-failed-junior")).toBe("0")
    expect(derived(filing, "schools-attaining-primary")).toBe("4")
    expect(derived(filing, "schools-attaining-all-seven-junior")).toBe("3")
  })

  // The twelve-year school has 2700 pupils in its compulsory stages, 200 above what 教督〔2017〕6号 allows it.
  it("counts schools over the limit of their kind, the senior part aside", () => {
    expect(derived(filingOfSchools(district), "schools-over-size-limit")).toBe("1")
    const larger = withPart("临溪一小", "primary", { "school-pupils": 2001 })
    expect(derived(filingOfSchools(larger), "schools-over-size-limit")).toBe("2")
    const limit = withPart("临溪一小", "primary", { "school-pupils": 2000 })
    expect(derived(filingOfSchools(limit), "schools-over-size-limit")).toBe("1")
  })

  it("leaves teaching points of fewer than fifty pupils out of the coefficient", () => {
    const at50 = district.map((school) =>
      school.kind === "teaching-point"
        ? { ...school, told: { primary: plenty(50, { "school-teaching-area": 1200 }) } }
        : school
    )
    expect(derived(filingOfSchools(district), "variation-teaching-area-primary")).toBe("0")
    expect(derived(filingOfSchools(at50), "variation-teaching-area-primary")).toBe("0.2841")
  })

  // 4.5㎡ a pupil is asked: 6400㎡ less 1200㎡ of sports rooms is 4.333㎡, 96%; 85% would be 3.825㎡, 4590㎡ and the 1200㎡.
  it.each<[string, Told, string, string]>([
    ["misses one and comes to 85% of it", { "school-teaching-area": 6400 }, "4", "3"],
    ["comes to 85% exactly", { "school-teaching-area": 5790 }, "4", "3"],
    ["falls short of 85% by a square metre", { "school-teaching-area": 5789 }, "3", "3"],
    [
      "misses two, each to 96%",
      { "school-teaching-area": 6400, "school-outdoor-sports-area": 7500, "school-sports-hall-area": 1200 },
      "3",
      "3"
    ]
  ])("a school that %s", (_title, more, attaining, whole) => {
    const filing = filingOfSchools(withPart("临溪一小", "primary", more))
    expect(derived(filing, "schools-attaining-primary")).toBe(attaining)
    expect(derived(filing, "schools-attaining-all-seven-primary")).toBe(whole)
  })

  it("does not count where no standard is in force", () => {
    const before = inputs(filingOfSchools(district, {}, "2016"), "2016-12-31")
    for (const measure of [
      "schools-attaining-primary",
      "resource-indicators-passed-primary",
      "schools-over-size-limit"
    ]) {
      expect(before(measure)).toEqual({ unknown: { reason: undefined } })
    }
  })

  it("passes over a part that has no pupils yet", () => {
    const opening = withPart("临溪实验学校", "junior", { "school-pupils": 0, "school-classes": 0 })
    expect(derived(filingOfSchools(opening), "schools-assessed-junior")).toBe("2")
    expect(derived(filingOfSchools(opening), "variation-sports-area-junior")).toBe("0")
  })

  it("is not told where one school left out what it hangs on", () => {
    const [first, ...rest] = district
    const { "school-equipment-value": _left, ...told } = first?.told.primary ?? {}
    const filing = filingOfSchools([{ name: "临溪一小", kind: "primary", told: { primary: told } }, ...rest])
    const reason = "临溪一小未报“本校教学仪器设备值”，不能汇总。"
    expect(derived(filing, "variation-equipment-value-primary")).toBe(reason)
    expect(derived(filing, "resource-indicators-passed-primary")).toBe(reason)
    expect(derived(filing, "schools-attaining-primary")).toBe(reason)
    expect(derived(filing, "variation-equipment-value-junior")).toBe("0")
  })

  it("needs all eight of the older method", () => {
    const eight = district.map((school) => ({
      ...school,
      told: Object.fromEntries(
        Object.entries(school.told).map(([stage, told]) => {
          const pupils = Number(told["school-pupils"])
          const more: Told = {
            "school-computers": pupils / 10,
            "school-books": pupils * 30,
            "school-full-time-teachers": pupils / 20,
            "school-teachers-above-required-degree": pupils / 25,
            "school-teachers-senior-title": pupils / 100,
            "school-teachers-intermediate-title": pupils / 50
          }
          return [stage, { ...told, ...more }]
        })
      )
    }))
    expect(derived(filingOfSchools(eight), "composite-variation-primary")).toBe("0")
    const doubled = eight.map((school) =>
      school.name === "临溪一小"
        ? { ...school, told: { primary: { ...school.told["primary"], "school-books": 108_000 } } }
        : school
    )
    // Books alone vary: their coefficient over eight.
    const books = 1200 / 4580
    const weighted = Math.sqrt(books * (1 - books) * 60 * 60) / (30 + 60 * books)
    const found = decimal(derived(filingOfSchools(doubled), "composite-variation-primary") ?? "")
    expect(Rational.toNumber(found)).toBeCloseTo(weighted / 8, 3)
  })
})
