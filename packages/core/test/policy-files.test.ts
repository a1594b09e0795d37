import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { generatedPolicies } from "../gen/generated-policies.ts"
import { policiesFrom } from "../gen/policies-from.ts"
import type { PolicyProblem } from "../gen/policy-file.ts"
import { metrics } from "../src/metrics/index.ts"

const notice = `id: 2020-notice
title:
  zh: 某市学前教育通知
  en: Notice on preschool education
number: null
issuers: [某市教委]
issuedOn: 2020-02-18
effectiveFrom: null
region: 某市
supersedes: null
url: null
standards:
  - id: 2020-public-share
    metric: public-kindergarten-share
    stage: preschool
    comparison: ">="
    threshold: "50"
    unit: "%"
    clause: null
    requirement:
      zh: 公办园在园幼儿占比达到50%
      en: half of the children in public kindergartens
    from: 2020-02-18
    until: 2021-12-31
    confidence: seen
    verifiedOn: 2026-11-22
`

const later = notice
  .replaceAll("2020-notice", "2022-notice")
  .replaceAll("2020-public-share", "2022-public-share")
  .replace("from: 2020-02-18", "from: 2022-01-01")
  .replace("until: 2021-12-31", "until: null")

const problemsIn = (...texts: ReadonlyArray<string>): ReadonlyArray<PolicyProblem> => {
  const names = ["2020-notice.yaml", "2022-notice.yaml"]
  const outcome = policiesFrom(
    texts.map((text, index) => ({ name: names[index] as string, text })),
    metrics
  )
  return "problems" in outcome ? outcome.problems : []
}

const lineWith = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split("\n").length

describe("a policy file", () => {
  it("that is complete is taken as it stands", () => {
    const outcome = policiesFrom([{ name: "2020-notice.yaml", text: notice }], metrics)
    expect(outcome).toHaveProperty("policies.0.standards.0.threshold", "50")
  })

  it.each([
    ["an unknown key", "    clause: null", "    clause: null\n    clauze: 第一条", "clauze"],
    ["an unknown key of the document", "url: null", "url: null\nlink: null", "link"],
    ["a comparison that is none", 'comparison: ">="', 'comparison: "=>"', "comparison"],
    ["a threshold that is no decimal", 'threshold: "50"', 'threshold: "half"', "threshold"],
    ["a threshold that floats", 'threshold: "50"', "threshold: 50.0", "threshold"],
    ["a date that is none", "from: 2020-02-18", "from: 2020", "from"],
    ["a confidence of its own", "confidence: seen", "confidence: sure", "confidence"],
    ["a stage that is none", "stage: preschool", "stage: nursery", "stage"]
  ])("with %s fails in its line", (_what, right, wrong, key) => {
    const text = notice.replace(right, wrong)
    const problems = problemsIn(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: "2020-notice.yaml", line: lineWith(text, `${key}: `) })
    expect(problems[0]?.message).toContain(key)
  })

  it.each([["clause"], ["verifiedOn"], ["from"], ["requirement"]])("without %s fails in the standard's line", (key) => {
    const text = notice.replace(new RegExp(`    ${key}:.*\\n(      .*\\n)*`), "")
    const problems = problemsIn(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.line).toBe(lineWith(text, "id: 2020-public-share"))
    expect(problems[0]?.message).toContain(key)
  })

  it.each([
    [
      "a metric that nobody computes",
      "metric: public-kindergarten-share",
      "metric: public-share",
      "metric",
      "public-share"
    ],
    ["a unit that is not its metric's", 'unit: "%"', 'unit: "人"', "unit", "人"],
    ["a day that no calendar has", "until: 2021-12-31", "until: 2021-02-30", "until", "2021-02-30"],
    ["an end before its beginning", "until: 2021-12-31", "until: 2019-12-31", "until", "2019-12-31"],
    [
      "a stage that its metric has no form for",
      "metric: public-kindergarten-share",
      "metric: quality-balance-school-6of7",
      "stage",
      "school-6of7"
    ],
    ["a group that its metric has not", "comparison:", "group: town\n    comparison:", "group", "town"],
    ["an addressee that its metric is not of", "comparison:", "binds: school\n    comparison:", "binds", "school"],
    ["an addressee beyond its region", "comparison:", "binds: nation\n    comparison:", "binds", "某市"],
    ["a predecessor that is not there", "supersedes: null", "supersedes: 1999-notice", "supersedes", "1999-notice"],
    ["another name than its file", "id: 2020-notice", "id: 2020-note", "id", "2020-note"]
  ])("with %s fails in its line", (_what, right, wrong, key, named) => {
    const text = notice.replace(right, wrong)
    const problems = problemsIn(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: "2020-notice.yaml", line: lineWith(text, `${key}: `) })
    expect(problems[0]?.message).toContain(named)
  })

  it("that is no YAML fails in its line", () => {
    const text = notice.replace("region: 某市", "region: [某市")
    expect(problemsIn(text)[0]).toMatchObject({ file: "2020-notice.yaml" })
  })

  it("with a key written twice fails in its line", () => {
    const text = notice.replace("region: 某市", "region: 某市\nregion: 全国")
    expect(problemsIn(text)[0]).toMatchObject({ line: lineWith(text, "region: 全国") })
  })
})

describe("two policy files", () => {
  it("may follow each other on one metric", () => {
    expect(problemsIn(notice, later)).toEqual([])
  })

  it("may not overlap, and both lines are named", () => {
    const text = later.replace("from: 2022-01-01", "from: 2021-12-31")
    const [problem] = problemsIn(notice, text)
    expect(problem).toMatchObject({ file: "2022-notice.yaml", line: lineWith(text, "id: 2022-public-share") })
    expect(problem?.message).toContain(`2020-notice.yaml:${lineWith(notice, "id: 2020-public-share")}`)
  })

  it("may overlap where they bind places apart", () => {
    const elsewhere = later.replace("from: 2022-01-01", "from: 2020-02-18").replace("region: 某市", "region: 邻市")
    expect(problemsIn(notice, elsewhere)).toEqual([])
  })

  it("may overlap where one is asked of the nation", () => {
    const goal = notice
      .replace("region: 某市", "region: 全国")
      .replace("stage: preschool", "stage: preschool\n    binds: nation")
    expect(problemsIn(goal, later.replace("from: 2022-01-01", "from: 2020-02-18"))).toEqual([])
  })

  it("may overlap where one says that it stands beside the other", () => {
    const nationwide = later.replace("from: 2022-01-01", "from: 2020-02-18").replace("region: 某市", "region: 全国")
    expect(problemsIn(notice, nationwide)).toHaveLength(1)
    expect(problemsIn(notice, `${nationwide}    beside: 2020-public-share\n`)).toEqual([])
    expect(problemsIn(`${notice}    beside: 2022-public-share\n`, nationwide)).toEqual([])
  })

  it.each([
    ["that it does not meet", "2020-public-share", "does not overlap"],
    ["that is not there", "2020-private-share", "no standard"]
  ])("may not stand beside a standard %s", (_what, beside, words) => {
    const text = `${later}    beside: ${beside}\n`
    const [problem] = problemsIn(notice, text)
    expect(problem).toMatchObject({ file: "2022-notice.yaml", line: lineWith(text, "beside: ") })
    expect(problem?.message).toContain(words)
  })

  it("may leave days without a number between them only where one says why", () => {
    const late = later.replace("from: 2022-01-01", "from: 2022-03-01")
    const [problem] = problemsIn(notice, late)
    expect(problem).toMatchObject({ file: "2022-notice.yaml", line: lineWith(late, "from: 2022-03-01") })
    expect(problem?.message).toContain("nothing bound from 2022-01-01")
    const why = "    gapBefore:\n      zh: 新标准印发前无规定\n      en: nothing was set before the new notice\n"
    expect(problemsIn(notice, `${late}${why}`)).toEqual([])
    expect(problemsIn(notice, `${later}${why}`)[0]?.message).toContain("no gap")
  })

  it("that say how they stand to each other are shipped without it", () => {
    const beside = later.replace("from: 2022-01-01", "from: 2021-06-01")
    const outcome = policiesFrom(
      [
        { name: "2020-notice.yaml", text: notice },
        { name: "2022-notice.yaml", text: `${beside}    beside: 2020-public-share\n` }
      ],
      metrics
    )
    expect(outcome).toHaveProperty("policies.1.standards.0.id", "2022-public-share")
    expect(outcome).not.toHaveProperty("policies.1.standards.0.beside")
  })

  it("may not share the id of a standard", () => {
    const [problem] = problemsIn(notice, later.replace("2022-public-share", "2020-public-share"))
    expect(problem?.message).toContain("2020-public-share")
  })

  it("are told all that is wrong with either", () => {
    const problems = problemsIn(
      notice.replace("stage: preschool", "stage: nursery"),
      later.replace("stage: preschool", "stage: creche")
    )
    expect(problems.map((problem) => problem.file)).toEqual(["2020-notice.yaml", "2022-notice.yaml"])
  })
})

describe("the policies that ship", () => {
  const folder = join(import.meta.dirname, "../policies")
  const sources = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }))

  it("are without a problem", () => {
    const outcome = policiesFrom(sources, metrics)
    expect("problems" in outcome ? outcome.problems : []).toEqual([])
  })

  it("are those of the generated file, in whatever order the folder is read", () => {
    const outcome = policiesFrom(sources.toReversed(), metrics)
    const generated = readFileSync(join(import.meta.dirname, "../src/policies/policies.generated.ts"), "utf8")
    expect("policies" in outcome && generatedPolicies(outcome.policies)).toBe(generated)
  })
})
