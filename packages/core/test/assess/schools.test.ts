import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { assess, assessSchools, type Filing, SchoolAssessment, type Verdict } from "../../src/index.ts"
import { filingOfSchools, plenty, type SchoolDraft } from "../filing-of-schools.ts"

const district: ReadonlyArray<SchoolDraft> = [
  { name: "临溪一小", kind: "primary", told: { primary: plenty(1240, { "school-teaching-area": 6200 }) } },
  {
    name: "临溪二小",
    kind: "primary",
    told: { primary: plenty(1980, { "school-largest-class-pupils": 47, "school-multimedia-rooms": 40 }) }
  },
  { name: "柳树沟教学点", kind: "teaching-point", told: { primary: plenty(32, { "school-teaching-area": 60 }) } },
  { name: "临溪中学", kind: "junior", told: { junior: plenty(900) } },
  {
    name: "临溪实验学校",
    kind: "nine-year",
    told: {
      primary: plenty(1400),
      junior: plenty(1101, { "school-equipment-value": 2_250_000, "school-music-rooms": 1 })
    }
  },
  { name: "启明学校", kind: "special", told: { special: plenty(85) } }
]

const filing = filingOfSchools(district)

const judged = (of: Filing, metric: string, stage: string, group: string | null = null): Verdict => {
  const found = assess(of).verdicts.find(
    (each) => each.metric === metric && each.stage === stage && each.group === group
  )
  if (found === undefined) throw new Error(`no verdict on ${metric}`)
  return found
}

describe("a district by all of its schools", () => {
  it("meets a standard that every school meets, at total over total", () => {
    expect(judged(filing, "quality-balance-sports-area", "primary")).toMatchObject({
      verdict: "met",
      value: "11",
      threshold: "7.5",
      margin: null,
      reason: null
    })
  })

  it("does not meet one that a school misses, whatever the mean, and names it", () => {
    // 6200㎡ less the 1240㎡ of sports rooms is 4㎡ to each of 1240 pupils; the teaching point of 32 is not judged.
    expect(judged(filing, "quality-balance-teaching-area", "primary")).toMatchObject({
      verdict: "unmet",
      value: "5.463203",
      margin: { value: "-1", unit: "所" },
      reason: {
        zh: "3所学校中有1所未达标（要求不低于4.5平方米/生）：临溪一小（4.00平方米/生）。",
        en: "1 of 3 schools misses it (at least 4.5 m² per pupil is asked): 临溪一小 (4.00 m² per pupil)."
      }
    })
  })

  it("has the size of the school that decides, not a sum of sizes", () => {
    expect(judged(filing, "school-size", "compulsory", "single-stage")).toMatchObject({
      verdict: "met",
      value: "1980"
    })
    expect(judged(filing, "school-size", "compulsory", "nine-and-twelve-year")).toMatchObject({
      verdict: "unmet",
      value: "2501",
      reason: { zh: "1所学校中有1所未达标（要求不高于2500人）：临溪实验学校（2501人）。" }
    })
    expect(judged(filing, "class-size", "primary")).toMatchObject({ verdict: "unmet", value: "47", threshold: "45" })
    expect(judged(filing, "class-size", "junior")).toMatchObject({ verdict: "met", value: "44", threshold: "50" })
  })

  it("counts rooms over a school's stages together", () => {
    // 35 and 28 classes of the nine-year school: 4 music rooms in the one part, 1 in the other.
    expect(judged(filing, "qb-gov-03-music-art-rooms", "compulsory", "music")).toMatchObject({
      verdict: "unmet",
      reason: {
        zh: "5所学校中有1所未达标（要求不低于1间/12班）：临溪实验学校（0.95间/12班）。"
      }
    })
    expect(judged(filing, "qb-gov-03-music-art-rooms", "compulsory", "art")).toMatchObject({ verdict: "met" })
  })

  it("is unmet by one school even where another left its figures out", () => {
    const silent = district.map((school) => (school.name === "临溪二小" ? { ...school, told: {} } : school))
    expect(judged(filingOfSchools(silent), "quality-balance-teaching-area", "primary")).toMatchObject({
      verdict: "unmet",
      value: null,
      margin: { value: "-1", unit: "所" }
    })
    expect(judged(filingOfSchools(silent), "quality-balance-sports-area", "primary")).toMatchObject({
      verdict: "missing",
      missing: ["school-outdoor-sports-area", "school-sports-hall-area", "school-pupils"],
      reason: {
        zh: "临溪二小未报“本校室外运动场地面积”；临溪二小未报“本校体育馆面积”；临溪二小未报“本校在校生数”，无法判定。"
      }
    })
  })

  it("without returns is not judged, and is asked for them", () => {
    expect(judged(filingOfSchools([]), "quality-balance-sports-area", "junior")).toMatchObject({
      verdict: "missing",
      reason: { zh: "没有学校报表，无法逐校评价；请导入各校数据。" }
    })
  })

  it("without schools of a stage is not asked", () => {
    const primary = filingOfSchools(district.filter(({ kind }) => kind === "primary"))
    expect(judged(primary, "quality-balance-sports-area", "junior")).toMatchObject({ verdict: "not-applicable" })
  })

  it("is judged by the coefficients, each by itself", () => {
    expect(judged(filing, "quality-balance-cv-teaching-area", "primary")).toMatchObject({
      verdict: "met",
      value: "0.162222",
      threshold: "0.50"
    })
    expect(judged(filing, "quality-balance-cv-pass-count", "junior")).toMatchObject({ verdict: "met", value: "7" })
    expect(judged(filing, "qb-gov-04-school-size", "compulsory")).toMatchObject({ verdict: "unmet", value: "1" })
    expect(judged(filing, "qb-gov-05-class-size", "primary")).toMatchObject({ verdict: "unmet", value: "47" })
  })

  it("passes where every school meets six of seven and 85% of the rest", () => {
    // 2 250 000元 for 1101 pupils of 初中 is 2043.6元, 82% of 2500元.
    expect(judged(filing, "quality-balance-school-6of7", "junior")).toMatchObject({
      verdict: "unmet",
      value: "50",
      margin: { value: "-1", unit: "所" }
    })
    // 临溪一小 misses one at 89%, 临溪二小 one at 88%.
    expect(judged(filing, "quality-balance-school-6of7", "primary")).toMatchObject({ verdict: "met", value: "100" })
    expect(judged(filing, "quality-balance-school-7of7", "primary")).toMatchObject({ value: "33.333333" })
  })
})

describe("school by school", () => {
  const assessment = assessSchools(filing)
  const of = (name: string, metric: string, stage: string) =>
    assessment.verdicts.find((each) => each.name.zh === name && each.metric === metric && each.stage === stage)

  it("is what the schema says", () => {
    const decode = Schema.decodeUnknownSync(SchoolAssessment, { onExcessProperty: "error" })
    expect(decode(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment)
    expect(assessment.date).toBe("2023-12-31")
  })

  it("says how far each is from the line, in what it counts", () => {
    expect(of("临溪一小", "quality-balance-teaching-area", "primary")).toMatchObject({
      verdict: "unmet",
      value: "4",
      attained: "88.888889",
      // 4.5㎡ × 1240 and the sports rooms of 1240㎡ are 6820㎡.
      margin: { value: "-620", unit: "平方米" }
    })
    expect(of("临溪二小", "quality-balance-multimedia-rooms", "primary")).toMatchObject({
      verdict: "unmet",
      // 2.3 to a hundred of 1980 are 45.54, so 46 rooms.
      margin: { value: "-6", unit: "间" }
    })
    expect(of("临溪中学", "quality-balance-sports-area", "junior")).toMatchObject({
      verdict: "met",
      attained: "107.843137"
    })
  })

  it("judges each part of a school of several stages", () => {
    expect(of("临溪实验学校（初中部）", "quality-balance-equipment-value", "junior")).toMatchObject({
      verdict: "unmet",
      threshold: "2500"
    })
    expect(of("临溪实验学校（小学部）", "quality-balance-equipment-value", "primary")).toMatchObject({
      verdict: "met",
      threshold: "2000"
    })
    expect(of("临溪实验学校", "school-size", "compulsory")).toMatchObject({
      group: "nine-and-twelve-year",
      verdict: "unmet",
      margin: { value: "-1", unit: "人" }
    })
  })

  it("leaves out special schools and teaching points of fewer than fifty", () => {
    const balanced = assessment.verdicts.filter(({ metric }) => metric.startsWith("quality-balance-"))
    expect(new Set(balanced.map(({ school }) => school))).toEqual(
      new Set(["临溪一小", "临溪二小", "临溪中学", "临溪实验学校"])
    )
  })

  it("takes the seven together", () => {
    const whole = assessment.resources.map(({ name, stage, met, least, verdict }) => [
      name.zh,
      stage,
      met,
      least,
      verdict
    ])
    expect(whole).toEqual([
      ["临溪一小", "primary", 6, "88.888889", "met"],
      ["临溪二小", "primary", 6, "87.83487", "met"],
      ["临溪实验学校（小学部）", "primary", 7, null, "met"],
      ["临溪中学", "junior", 7, null, "met"],
      ["临溪实验学校（初中部）", "junior", 6, "81.743869", "unmet"]
    ])
  })

  it("names what a school left out", () => {
    const silent = district.map((school) => (school.name === "临溪中学" ? { ...school, told: {} } : school))
    const { verdicts, resources } = assessSchools(filingOfSchools(silent))
    expect(verdicts.find((each) => each.name.zh === "临溪中学" && each.metric === "class-size")).toMatchObject({
      verdict: "missing",
      missing: ["school-largest-class-pupils"],
      reason: { zh: "临溪中学未报“本校最大班额”，无法判定。" }
    })
    expect(resources.find(({ name }) => name.zh === "临溪中学")).toMatchObject({ met: 0, verdict: "missing" })
  })

  it("has no standard before there was one", () => {
    const early = assessSchools(filing, { date: "2016-12-31" })
    expect(new Set(early.verdicts.map((each) => each.verdict))).toEqual(new Set(["no-standard"]))
    expect(early.resources).toEqual([])
  })

  it("of a letter without a register is empty", () => {
    expect(assessSchools(filingOfSchools([])).verdicts).toEqual([])
  })
})

describe("what the district states beside its schools", () => {
  it("agrees or differs, measure by measure", () => {
    const stated = filingOfSchools(district, { "primary-pupils": 4652, "junior-pupils": 2010, books: 120_000 })
    expect(assess(stated).reconciliations).toEqual([
      expect.objectContaining({ measure: "primary-pupils", stated: "4652", computed: "4652", agrees: true }),
      expect.objectContaining({
        measure: "junior-pupils",
        stated: "2010",
        computed: "2001",
        difference: "-9",
        agrees: false
      })
    ])
  })
})
