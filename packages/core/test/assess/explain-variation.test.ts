import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { explainVariation, VariationExplanation } from "../../src/index.ts"
import { filingOfSchools, plenty, type SchoolDraft } from "../filing-of-schools.ts"

/** The pupils of a published example of five schools, with multimedia rooms in the proportions of its books. */
const schools: ReadonlyArray<SchoolDraft> = (
  [
    ["甲小学", 450, 279],
    ["乙小学", 370, 137],
    ["丙小学", 890, 935],
    ["丁小学", 760, 160],
    ["戊小学", 550, 402]
  ] as const
).map(([name, pupils, rooms]) => ({
  name,
  kind: "primary",
  told: { primary: plenty(pupils, { "school-multimedia-rooms": rooms }) }
}))

const point: SchoolDraft = { name: "柳树沟教学点", kind: "teaching-point", told: { primary: plenty(32) } }

describe("a coefficient explained", () => {
  const explained = explainVariation(filingOfSchools([...schools, point]), "multimedia-rooms", "primary")
  if ("unexplained" in explained) throw new Error(explained.unexplained.zh)

  it("is what the schema says", () => {
    const decode = Schema.decodeUnknownSync(VariationExplanation, { onExcessProperty: "error" })
    expect(decode(JSON.parse(JSON.stringify(explained)))).toEqual(explained)
  })

  it("says what an unweighted one would have wrongly passed", () => {
    expect(explained).toMatchObject({
      metric: "quality-balance-cv-multimedia-rooms",
      unit: "间/百生",
      pupils: "3020",
      threshold: "0.50",
      weighted: { mean: "63.344371", deviation: "32.638607", coefficient: "0.515257", verdict: "unmet" },
      unweighted: { coefficient: "0.488771", verdict: "met" },
      misleads: true
    })
  })

  it("shows each school's part", () => {
    expect(explained.schools[2]).toEqual({
      school: "丙小学",
      name: { zh: "丙小学", en: "丙小学" },
      amount: "935",
      pupils: "890",
      ratio: "105.05618",
      weight: "29.470199",
      deviation: "41.711809",
      contribution: "48.13244"
    })
    const sum = (of: "weight" | "contribution") =>
      explained.schools.reduce((total, each) => total + Number(each[of]), 0)
    expect(sum("weight")).toBeCloseTo(100, 4)
    expect(sum("contribution")).toBeCloseTo(100, 4)
  })

  it("names who is left out and by which rule", () => {
    expect(explained.excluded).toEqual([
      {
        school: "柳树沟教学点",
        name: { zh: "柳树沟教学点", en: "柳树沟教学点" },
        reason: {
          zh: "不足50人的教学点不参加测算。",
          en: "A teaching point of fewer than fifty pupils is left out."
        }
      }
    ])
  })

  it("is refused where a school left out what it hangs on", () => {
    const silent: SchoolDraft = { name: "己小学", kind: "primary", told: { primary: { "school-pupils": 300 } } }
    expect(explainVariation(filingOfSchools([...schools, silent]), "multimedia-rooms", "primary")).toMatchObject({
      unexplained: { zh: "己小学未报“本校网络多媒体教室数”，不能汇总。" }
    })
  })

  it("is none where no school has one of them, or is of the stage", () => {
    const none = schools.map((school) => ({
      ...school,
      told: { primary: { ...school.told["primary"], "school-multimedia-rooms": 0 } }
    }))
    expect(explainVariation(filingOfSchools(none), "multimedia-rooms", "primary")).toMatchObject({
      unexplained: { zh: "平均值为0，差异系数无法计算。" }
    })
    expect(explainVariation(filingOfSchools(schools), "multimedia-rooms", "junior")).toMatchObject({
      unexplained: { zh: "名册中没有该学段的学校。" }
    })
  })
})
