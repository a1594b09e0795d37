import { describe, expect, it } from "vitest"
import { assess, type StandardVerdict, type Verdict } from "../../src/index.ts"
import { filingOfSchools, type Told } from "../filing-of-schools.ts"

type Line = readonly [verdict: StandardVerdict, value: string | null, margin: string | null]

type Case = readonly [key: string, year: string, told: Told, ...line: Line]

const marginIn = ({ margin }: Verdict): string | null => (margin === null ? null : `${margin.value}${margin.unit}`)

/** The verdicts on one form of a metric, by its key, of a district whose departments return this alone. */
const judged = (key: string, year: string, told: Told): ReadonlyArray<Line> => {
  const [id, stage = null, group = null] = key.split(/[@/]/)
  return assess(filingOfSchools([], told, year))
    .verdicts.filter((each) => each.metric === id && (stage === null || stage === "" || each.stage === stage))
    .filter((each) => each.group === group && each.verdict !== "not-applicable")
    .map((each) => [each.verdict, each.value, marginIn(each)])
}

const preschool: ReadonlyArray<Case> = [
  [
    "kindergarten-class-size-compliance",
    "2021",
    { "kindergarten-classes": 517, "kindergarten-classes-within-size": 436 },
    "unmet",
    "84.332689",
    "-4个"
  ],
  [
    "kindergarten-class-size@preschool/lower-class",
    "2020",
    { "largest-kindergarten-lower-class": 25 },
    "met",
    "25",
    "0人/班"
  ],
  [
    "kindergarten-class-size@preschool/upper-class",
    "2020",
    { "largest-kindergarten-upper-class": 36 },
    "unmet",
    "36",
    "-1人/班"
  ],
  ["kindergarten-size", "2020", { "largest-kindergarten-children": 412 }, "unmet", "412", "-52人"],
  [
    "kindergarten-teacher-child-ratio",
    "2020",
    { "kindergarten-children": 12480, "preschool-teachers": 832 },
    "met",
    "15",
    "0人"
  ],
  [
    "kindergarten-space-compliance@preschool/planned-after-2017",
    "2021",
    { "kindergartens-planned-after-2017": 17, "kindergartens-planned-after-2017-up-to-standard": 16 },
    "unmet",
    "94.117647",
    "-1所"
  ],
  [
    "kindergarten-space-compliance@preschool/planned-before-2017",
    "2021",
    { "kindergartens-planned-before-2017": 40, "kindergartens-planned-before-2017-up-to-standard": 21 },
    "met",
    "52.5",
    "1所"
  ],
  [
    "supporting-kindergarten-nonprofit",
    "2020",
    {
      "community-kindergartens-operating": 51,
      "community-kindergartens-public": 25,
      "community-kindergartens-inclusive-private": 24
    },
    "unmet",
    "96.078431",
    "-2所"
  ],
  ["preschool-major-accident", "2021", { "preschool-major-accidents": 1 }, "unmet", "1", "-1起"]
]

const compulsory: ReadonlyArray<Case> = [
  [
    "nine-year-retention",
    "2020",
    {
      "nine-year-cohort-graduates": 3162,
      "nine-year-cohort-entrants": 2980,
      "nine-year-cohort-transfers-in": 486,
      "nine-year-cohort-transfers-out": 137
    },
    "unmet",
    "94.983479",
    "-1人"
  ],
  [
    "disabled-children-enrolment",
    "2020",
    {
      "disabled-children-of-age": 358,
      "disabled-children-in-regular-classes": 214,
      "disabled-children-in-special-schools": 96,
      "disabled-children-taught-at-home": 41
    },
    "met",
    "98.044693",
    "10人"
  ],
  [
    "disabled-children-enrolment",
    "2020",
    { "disabled-children-enrolment-stated": "94.2" },
    "unmet",
    "94.2",
    "-0.8百分点"
  ],
  [
    "qb-gov-13-nearby-enrolment@junior",
    "2021",
    { "near-entrants-junior": 3340, "public-entrants-junior": 3524 },
    "unmet",
    "94.778661",
    "-8人"
  ],
  ["qb-gov-02-unified-standards@/equipment", "2021", { "unified-equipment-standard": 0 }, "unmet", "0", null],
  [
    "qb-q-06",
    "2021",
    { "schools-of-good-moral-education": 53, "compulsory-schools": 54 },
    "unmet",
    "98.148148",
    "-1所"
  ],
  [
    "qb-q-09-school-variation@primary",
    "2021",
    { "monitored-school-variation-primary": "0.15" },
    "unmet",
    "0.15",
    "0系数"
  ]
]

const admissions: ReadonlyArray<Case> = [
  [
    "lottery-applied-when-oversubscribed",
    "2021",
    { "private-schools-oversubscribed": 2, "private-schools-admitting-by-lot": 1 },
    "unmet",
    "50",
    "-1所"
  ],
  [
    "senior-plan-compliance",
    "2021",
    { "senior-entrants": 1462, "senior-admission-plan": 1450 },
    "unmet",
    "12",
    "-12人"
  ],
  ["exam-free-nearby-enrolment", "2021", { "exam-free-admission-published": 1 }, "met", "1", null]
]

const tutoring: ReadonlyArray<Case> = [
  [
    "training-org-area",
    "2019",
    { "tightest-tutoring-area": 286, "tightest-tutoring-pupils": 96 },
    "unmet",
    "2.979167",
    "-1人"
  ],
  // 20:30 is 1230 minutes after midnight.
  ["training-org-end-time@/offline", "2019", { "latest-tutoring-end-offline": 1230 }, "met", "1230", "0分钟"],
  ["training-org-end-time@/offline", "2019", { "latest-tutoring-end-offline": 1235 }, "unmet", "1235", "-5分钟"],
  ["training-org-prepay@/months", "2019", { "longest-tutoring-prepayment-months": 6 }, "unmet", "6", "-3月"],
  ["training-org-prepay@/lessons", "2020", { "longest-tutoring-prepayment-lessons": 60 }, "met", "60", "0课时"],
  ["new-public-private-coop-schools", "2022", { "public-private-schools-new": 1 }, "unmet", "1", "-1所"],
  ["training-org-new-approvals", "2022", { "subject-tutoring-institutions-approved": 0 }, "met", "0", "0家"]
]

const wholeChild: ReadonlyArray<Case> = [
  ["pe-lessons-per-week@primary/grades-1-2", "2020", { "pe-lessons-grades-1-2": 3 }, "unmet", "3", "-1课时"],
  ["homework-minutes@primary/grades-1-2", "2022", { "homework-minutes-grades-1-2": 10 }, "unmet", "10", "-10分钟"],
  ["homework-minutes@junior", "2022", { "homework-minutes-junior": 90 }, "met", "90", "0分钟"],
  ["sleep-hours@senior", "2022", { "sleep-hours-senior": "7.9" }, "unmet", "7.9", "-0.1小时"],
  ["myopia-rate-2030@primary", "2030", { "myopic-primary": 38, "eye-tested-primary": 100 }, "unmet", "38", "-1人"],
  [
    "fitness-good-rate",
    "2022",
    { "fitness-excellent-pupils": 4863, "fitness-good-pupils": 16892, "fitness-tested-pupils": 43510 },
    "met",
    "50",
    "0人"
  ]
]

const safety: ReadonlyArray<Case> = [
  [
    "guard-coverage",
    "2020",
    { "schools-with-guards": 113, "schools-and-kindergartens": 114 },
    "unmet",
    "99.122807",
    "-1所"
  ],
  ["guards-per-school@/from-100-to-1000", "2020", { "fewest-guards-100-to-1000": 1 }, "unmet", "1", "-1人"],
  ["rule-of-law-vice-principal-lessons", "2022", { "fewest-law-vice-principal-lessons": 4 }, "met", "4", "0课时"],
  // Only Ningxia is known to ask that there be none.
  ["major-safety-accidents", "2020", { "major-accidents": 0 }, "no-standard", "0", null]
]

const inspection: ReadonlyArray<Case> = [
  ["inspection-zone-size", "2020", { "largest-inspection-zone-schools": 21 }, "unmet", "21", "-1所"],
  ["accountability-rules", "2022", { "inspection-accountability-established": 1 }, "met", "1", null]
]

describe.each([
  ["preschool", preschool],
  ["compulsory education", compulsory],
  ["admissions and fees", admissions],
  ["private schools and tutoring", tutoring],
  ["the whole child", wholeChild],
  ["school safety", safety],
  ["inspection", inspection]
])("what departments return on %s is judged", (_section, cases) => {
  it.each(cases)("%s in %s of %o: %s", (key, year, told, verdict, value, margin) => {
    expect(judged(key, year, told)).toEqual([[verdict, value, margin]])
  })
})
