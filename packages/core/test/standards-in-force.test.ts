import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { readPolicyFile } from "../gen/policy-file.ts"
import { standardsOn } from "../src/assess/standards-on.ts"
import { type Metric, metricKey } from "../src/domain/metric.ts"
import type { Standard } from "../src/domain/policy.ts"
import { findMetric, metrics, standards, standardsIn } from "../src/registry.ts"

/** Every quarter of the years of which a letter may be, with one before and two after. */
const quarters = Array.from({ length: 13 * 4 }, (_, index) => {
  const year = 2015 + Math.floor(index / 4)
  return `${year}-${["03-31", "06-30", "09-30", "12-31"][index % 4]}`
})

const places = ["重庆市某区", "四川省某县", "河南省某县", "宁夏回族自治区某县", "某省某县"]

const folder = join(import.meta.dirname, "../policies")

/** Pairs of standards that are declared to stand beside each other. */
const besides: ReadonlySet<string> = new Set(
  readdirSync(folder).flatMap((file) => {
    const { policy, declarations } = Result.getOrThrow(readPolicyFile(file, readFileSync(join(folder, file), "utf8")))
    return policy.standards.flatMap(({ id }, index) => {
      const beside = declarations[index]?.beside
      return beside === undefined ? [] : [`${id} ${beside}`, `${beside} ${id}`]
    })
  })
)

const asksTheSame = (a: Standard, b: Standard): boolean =>
  a.binds === b.binds && (a.comparison[0] === b.comparison[0] || a.comparison === "=" || b.comparison === "=")

/** Pairs that bind one form from one side on one day and are not declared. */
const clashes = (inForce: ReadonlyArray<Standard>): ReadonlyArray<string> =>
  inForce.flatMap((each, index) =>
    inForce
      .slice(index + 1)
      .filter((other) => asksTheSame(each, other) && !besides.has(`${each.id} ${other.id}`))
      .map((other) => `${each.id} and ${other.id}`)
  )

/** Quarters of the sweep on which a form that had a standard before has none. */
const lapses = (metric: Metric, inPlace: ReadonlyArray<Standard>): ReadonlyArray<string> => {
  const bound = quarters.map((day) => standardsOn(inPlace, day).inForce(metric).length > 0)
  const first = bound.indexOf(true)
  return first < 0 ? [] : quarters.filter((_day, index) => index > first && bound[index] === false)
}

describe("from 2015 to 2027", () => {
  it.each(places)("no quarter has two numbers for one duty in %s, but those that are declared", (place) => {
    const inPlace = standardsIn(place)
    const found = quarters.flatMap((day) => {
      const { inForce } = standardsOn(inPlace, day)
      return metrics.flatMap((metric) =>
        clashes(inForce(metric)).map((clash) => `${metricKey(metric)} ${day}: ${clash}`)
      )
    })
    expect(found).toEqual([])
  })

  // Reviewed: a form that falls silent after it was judged does so for a reason that is written here.
  it("no form falls silent once it is judged, but for those whose duty came to an end", () => {
    const silent = metrics.flatMap((metric) => {
      const [from] = lapses(metric, standardsIn("重庆市"))
      return from === undefined ? [] : [`${metricKey(metric)} ${from}`]
    })
    expect(silent).toEqual([
      // Managed as a disease of class B from 2023-01-08: nobody reports daily any more.
      "epidemic-daily-report-coverage 2023-03-31"
    ])
  })

  it("each declared pair is there because both numbers were in force at once", () => {
    const declared = [
      // Chongqing pays by the grade of a kindergarten, beside what is asked of every one.
      ...["first", "second", "third"].map(
        (grade) => `2018-chongqing-kindergarten-funds-${grade}-grade 2020-kindergarten-funds`
      ),
      ...["first", "second", "third"].map(
        (grade) => `2020-kindergarten-funds 2018-chongqing-kindergarten-funds-${grade}-grade`
      ),
      // Recognition of high-quality balance asks more of special schools than the base of all special education.
      "2016-public-funds-special 2017-special-school-funds",
      "2017-special-school-funds 2016-public-funds-special",
      "2017-special-school-funds 2022-public-funds-special",
      // One inspector each for schools of many pupils, among one for five of all.
      "2021-henan-inspector-large-school 2021-henan-inspector-school-ratio",
      "2021-henan-inspector-school-ratio 2021-henan-inspector-large-school",
      "2022-public-funds-special 2017-special-school-funds"
    ]
    expect([...besides].toSorted()).toEqual(declared.toSorted())
  })
})

describe("every form of every metric", () => {
  it("has a standard at some time, or a reason why none binds it", () => {
    const { ever } = standardsOn(standards, "2026-11-22")
    const unexplained = metrics.filter((metric) => metric.withoutStandard === undefined && ever(metric).length === 0)
    expect(unexplained.map(metricKey)).toEqual([])
  })

  it("has no reason to be without a standard that it has", () => {
    const { ever } = standardsOn(standards, "2026-11-22")
    const contradicted = metrics.filter((metric) => metric.withoutStandard !== undefined && ever(metric).length > 0)
    expect(contradicted.map(metricKey)).toEqual([])
  })
})

describe("a letter of Chongqing is judged by the law of its year", () => {
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]

  const asked = (key: string, year: number): string => {
    const metric = findMetric(key)
    if (metric === undefined) throw new Error(`no metric ${key}`)
    const inForce = standardsOn(standardsIn("重庆市"), `${year}-12-31`).inForce(metric)
    return (
      inForce
        .filter(({ binds }) => binds !== "nation" && binds !== "province")
        .map(({ threshold }) => threshold)
        .toSorted()
        .join("+") || "-"
    )
  }

  //                                             2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025
  it.each([
    ["public-funds-standard-compulsory@primary", "- 600 600 600 600 650 650 650 720 720 720"],
    ["public-funds-standard-compulsory@junior", "- 800 800 800 800 850 850 850 940 940 940"],
    ["public-funds-boarding-supplement", "- 200 200 200 200 200 200 200 300 300 300"],
    [
      "public-funds-special-education",
      "- 6000 6000+8000 6000+8000 6000+8000 6000+8000 6000+8000 7000+8000 7000+8000 7000+8000 7000+8000"
    ],
    ["public-funds-senior", "- - - - - 1000 1000 1000 1000 1000 1000"],
    ["public-kindergarten-share", "- - - - - 50 50 50 50 50 50"],
    ["inclusive-kindergarten-coverage", "- - - - - 80 80 80 80 80 80"],
    ["preschool-gross-enrolment", "- - - - - 85 85 85 85 85 85"],
    ["kindergarten-class-size@preschool/lower-class", "- 25 25 25 25 25 25 25 25 25 25"],
    ["nontenured-social-insurance-coverage", "100 100 100 100 100 100 100 100 100 100 100"],
    ["teacher-certificate-rate", "100 100 100 100 100 100 100 100 100 100 100"],
    ["kindergarten-cert-rate", "- - - - - 100 100 100 100 100 100"],
    ["supporting-kindergarten-nonprofit", "- - - - 100 100 100 100 100 100 100"],
    ["nine-year-retention", "- - - - - 95 95 95 95 95 96"],
    ["disabled-children-enrolment", "- - 95 95 95 95 95 95 95 95 97"],
    ["super-large-class-rate", "- - - 2 2 2 2 2 2 2 2"],
    ["large-class-rate", "- - - - - 5 5 5 5 5 5"],
    ["admission-violations", "0 0 0 0 0 0 0 0 0 0 0"],
    ["six-independence", "5 5 5 5 5 5 6 6 6 6 6"],
    ["private-compulsory-enrolment-share", "- - - - - - 15 15 15 15 15"],
    ["training-org-prepay@/amount", "- - - - - - - 5000 5000 5000 5000"],
    ["homework-minutes@primary/grades-3-6", "- - - 60 60 60 60 60 60 60 60"],
    ["sleep-hours@primary", "- - - 10 10 10 10 10 10 10 10"],
    ["myopia-rate-change", "- - - - -0.5 -0.5 -0.5 -0.5 -0.5 -0.5 -0.5"],
    ["fitness-good-rate", "- - - - - - - 50 50 50 50"],
    ["psych-teacher-coverage", "- - - - - - - - - - 95"],
    ["rule-of-law-vice-principal", "- - - - - - - 100 100 100 100"],
    ["epidemic-daily-report-coverage", "- - - - - 100 100 100 - - -"],
    ["inspector-school-ratio", "5 5 5 5 5 5 5 5 5 5 5"],
    ["staff-student-ratio@primary", "19 19 19 19 19 19 19 19 19 19 19"]
  ])("%s", (key, row) => {
    expect(years.map((year) => asked(key, year)).join(" ")).toBe(row)
  })
})
