import { describe, expect, it } from "vitest"
import { assess, explain, type StandardVerdict, type Verdict } from "../../src/index.ts"
import { filingOfSchools, type Told } from "../filing-of-schools.ts"

/** The verdicts on one metric of a district without returns of its schools, and what its departments return. */
const verdictsOn = (metric: string, year: string, told: Told): ReadonlyArray<Verdict> =>
  assess(filingOfSchools([], told, year)).verdicts.filter((verdict) => verdict.metric === metric)

const marginIn = ({ margin }: Verdict): string | null => (margin === null ? null : `${margin.value}${margin.unit}`)

type Case = readonly [metric: string, year: string, told: Told, verdict: StandardVerdict, margin: string | null]

const judged = ([metric, year, told]: Case) => {
  const verdicts = verdictsOn(metric, year, told)
  expect(verdicts).toHaveLength(1)
  return verdicts.map((each) => [each.verdict, marginIn(each)] as const)
}

const leadership: ReadonlyArray<Case> = [
  ["education-leading-group-established", "2021", { "education-leading-group-formed": 1 }, "met", null],
  ["education-leading-group-established", "2021", { "education-leading-group-formed": 0 }, "unmet", null],
  [
    "leader-education-mechanisms",
    "2021",
    {
      "leaders-visit-schools-by-rule": 1,
      "leaders-lecture-by-rule": 1,
      "leaders-linked-to-schools-by-rule": 1,
      "leaders-report-on-education-by-rule": 0
    },
    "unmet",
    "-1项"
  ],
  ["leader-education-mechanisms", "2021", { "leaders-visit-schools-by-rule": 1 }, "missing", null],
  ["party-coverage-rate", "2021", { "schools-covered-by-party": 96, "schools-total": 98 }, "unmet", "-2所"],
  ["party-coverage-rate", "2021", { "party-coverage-rate-stated": 100 }, "met", "0百分点"]
]

const reform: ReadonlyArray<Case> = [
  [
    "evaluation-reform-cleanup-completion",
    "2021",
    { "evaluation-reform-rules-found": 26, "evaluation-reform-rules-corrected": 23 },
    "unmet",
    "-3项"
  ],
  [
    "evaluation-reform-cleanup-completion",
    "2021",
    { "evaluation-reform-rules-found": 0, "evaluation-reform-rules-corrected": 0 },
    "not-applicable",
    null
  ],
  ["enrolment-target-violations", "2021", { "promotion-rate-violation-cases": 1 }, "unmet", "-1起"]
]

const everybody: Told = {
  "epidemic-daily-report-people": 68900,
  "pupils-total": 50260,
  "kindergarten-children": 14020,
  "staff-total": 4720
}

const epidemic: ReadonlyArray<Case> = [
  ["epidemic-daily-report-coverage", "2021", everybody, "unmet", "-100人"],
  ["epidemic-daily-report-coverage", "2021", { ...everybody, "epidemic-daily-report-people": 69000 }, "met", "0人"],
  // Nobody reports daily since the disease was classed down in January 2023.
  ["epidemic-daily-report-coverage", "2024", everybody, "no-standard", null]
]

const growths = (appropriation: number, revenue: number): Told => ({
  "education-appropriation": appropriation,
  "education-appropriation-prior-year": 800_000_000,
  "recurrent-fiscal-revenue": revenue,
  "recurrent-fiscal-revenue-prior-year": 3_000_000_000
})

const money: ReadonlyArray<Case> = [
  [
    "general-public-budget-education-expenditure-yoy",
    "2021",
    {
      "general-public-budget-education-expenditure": 1_018_000_000,
      "general-public-budget-education-expenditure-prior-year": 957_000_000
    },
    "met",
    "61000000元"
  ],
  [
    "per-student-budget-expenditure-yoy-junior",
    "2021",
    {
      "per-student-budget-expenditure-junior": "18203.55",
      "per-student-budget-expenditure-junior-prior-year": "18260.10"
    },
    "unmet",
    "-56.55元"
  ],
  ["three-growths-appropriation", "2021", growths(864_000_000, 3_150_000_000), "met", "3百分点"],
  // It must grow faster, not as fast.
  ["three-growths-appropriation", "2021", growths(840_000_000, 3_150_000_000), "unmet", "0百分点"],
  [
    "fiscal-education-gdp-ratio",
    "2021",
    { "fiscal-education-funds": 900_000_000, "gross-domestic-product": 28_650_000_000 },
    "not-applicable",
    null
  ],
  ["public-funds-small-school-floor", "2021", { "small-schools": 0 }, "not-applicable", null],
  [
    "public-funds-small-school-floor",
    "2021",
    { "small-schools": 4, "small-school-funded-pupils": 88 },
    "unmet",
    "-12人"
  ],
  [
    "teacher-salary-ratio",
    "2021",
    { "teacher-average-salary": 125_000, "civil-servant-average-salary": 125_100 },
    "unmet",
    "-100元"
  ],
  [
    "nontenured-social-insurance-coverage",
    "2025",
    { "nontenured-teachers": 426, "nontenured-teachers-insured": 418 },
    "unmet",
    "-8人"
  ],
  ["nontenured-social-insurance-coverage", "2025", { "nontenured-teachers": 0 }, "not-applicable", null],
  [
    "teacher-training-fund-share",
    "2021",
    { "teacher-training-funds": 2_460_000, "public-funds-budget": 46_800_000 },
    "met",
    "120000元"
  ]
]

const compulsoryTeachers: Told = { "primary-teachers": 1755, "junior-teachers": 1082 }

const staff: ReadonlyArray<Case> = [
  ["teacher-rotation-rate", "2021", { "rotated-teachers": 301, "rotation-eligible-teachers": 1920 }, "met", "109人"],
  ["teacher-rotation-rate", "2021", { "rotated-teachers": 0, "rotation-eligible-teachers": 0 }, "not-applicable", null],
  ["backbone-rotation-share", "2021", { "rotated-backbone-teachers": 60, "rotated-teachers": 318 }, "unmet", "-4人"],
  ["xianguanxiaopin-coverage", "2021", { "school-hiring-reform-in-force": 0 }, "unmet", null],
  [
    "teacher-360h-training-completion",
    "2021",
    { ...compulsoryTeachers, "teachers-trained-360-hours": 2810 },
    "unmet",
    "-27人"
  ],
  ["teacher-certificate-rate", "2021", { ...compulsoryTeachers, "certified-teachers": 2837 }, "met", "0人"],
  ["teacher-certificate-rate", "2021", { "teacher-certificate-rate-stated": "99.5" }, "unmet", "-0.5百分点"],
  ["teacher-secondment-count", "2021", { "teachers-seconded-against-rules": 3 }, "unmet", "-3人次"]
]

const titled = (cases: ReadonlyArray<Case>) =>
  cases.map((each) => [`${each[0]} of ${each[1]} is ${each[3]}`, each] as const)

describe("what departments return is judged by the law of its year", () => {
  it.each(titled([...leadership, ...reform, ...epidemic]))("%s", (_title, each) => {
    expect(judged(each)).toEqual([[each[3], each[4]]])
  })

  it.each(titled([...money, ...staff]))("%s", (_title, each) => {
    expect(judged(each)).toEqual([[each[3], each[4]]])
  })

  it("stage by stage, with the posts that are lacking", () => {
    const told: Told = {
      "junior-pupils": 13_620,
      "junior-posts": 1_000,
      "primary-pupils": 29_640,
      "primary-posts": 1_560
    }
    const verdicts = verdictsOn("staff-student-ratio", "2021", told)
    expect(verdicts.map((each) => [each.stage, each.verdict, marginIn(each)])).toEqual([
      ["primary", "met", "0人"],
      ["junior", "unmet", "-9人"],
      ["senior", "missing", null]
    ])
  })

  it.each<readonly [string, Told, string, string, StandardVerdict]>([
    [
      "the rate of growth alone says that spending grew",
      {
        "general-public-budget-education-expenditure": 1_064_000_000,
        "general-public-budget-education-expenditure-growth-stated": "6.4"
      },
      "general-public-budget-education-expenditure-yoy",
      "64000000",
      "met"
    ],
    [
      "what teachers earn, and by how much more, says what civil servants earn",
      { "teacher-average-salary": 126_000, "teacher-salary-surplus-stated": 6_000 },
      "teacher-salary-ratio",
      "1.05",
      "met"
    ],
    [
      "what civil servants earn, and by how much teachers earn less, does too",
      { "civil-servant-average-salary": 120_000, "teacher-salary-surplus-stated": -3_000 },
      "teacher-salary-ratio",
      "0.975",
      "unmet"
    ],
    [
      "what was cut and what is left make what there was",
      { "inspection-items-cut": 22, "inspection-items-kept": 18 },
      "inspection-items-reduction",
      "55",
      "no-standard"
    ],
    [
      "what there was and what is left say what was cut",
      { "inspection-items-before": 40, "inspection-items-kept": 18 },
      "inspection-items-reduction",
      "55",
      "no-standard"
    ]
  ])("another way round: %s", (_title, told, metric, value, verdict) => {
    expect(verdictsOn(metric, "2021", told).map((each) => [each.value, each.verdict])).toEqual([[value, verdict]])
  })

  it("and is explained by the way that was gone", () => {
    const told: Told = { "teacher-average-salary": 126_000, "teacher-salary-surplus-stated": 6_000 }
    const [explanation] = explain(filingOfSchools([], told, "2021"), "teacher-salary-ratio")
    expect(explanation?.worked?.zh).toBe("12.6万元 ÷ （12.6万元 - 6000元） = 1.05倍")
    expect(explanation?.excel).toContain("B2/(B2-B3)")
    expect(explanation?.movement.map(({ measure, turnsAt }) => [measure, turnsAt])).toEqual([
      ["teacher-salary-surplus-stated", "0"]
    ])
  })

  it("by the figure itself where it is stated, before any way round", () => {
    const told: Told = {
      "general-public-budget-education-expenditure": 1_064_000_000,
      "general-public-budget-education-expenditure-increase": 61_000_000,
      "general-public-budget-education-expenditure-growth-stated": "6.4"
    }
    const [verdict] = verdictsOn("general-public-budget-education-expenditure-yoy", "2021", told)
    expect(verdict?.value).toBe("61000000")
  })

  it("and what is missing is asked for by name, not taken for nought", () => {
    const [verdict] = verdictsOn("backbone-rotation-share", "2021", { "rotated-teachers": 318 })
    expect(verdict?.missing).toEqual(["rotated-backbone-teachers"])
    expect(verdict?.reason?.zh).toBe("请补报：交流轮岗的骨干教师人数。")
  })
})
