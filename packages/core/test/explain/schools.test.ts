import { Result } from "effect"
import { describe, expect, it } from "vitest"
import {
  derivations,
  derivationSentence,
  explain,
  type Explanation,
  findMeasure,
  findMetric,
  formatNumber,
  type Supposition,
  whatIf
} from "../../src/index.ts"
import { filingOfSchools, type SchoolDraft, type Told } from "../filing-of-schools.ts"

const primary = (name: string, told: Told): SchoolDraft => ({ name, kind: "primary", told: { primary: told } })

const pupils = [45, 37, 89, 76, 55]
const values = [279, 137, 935, 160, 402]
const five = pupils.map((count, at) =>
  primary(`第${at + 1}小学`, { "school-pupils": count, "school-equipment-value": values[at] ?? 0 })
)

const first = (filing: Parameters<typeof explain>[0], metric: string): Explanation => {
  const [explanation] = explain(filing, metric)
  if (explanation === undefined) throw new Error(`no form of ${metric}`)
  return explanation
}

describe("a coefficient of variation", () => {
  const explanation = first(filingOfSchools(five), "quality-balance-cv-equipment-value@primary")

  it("is weighted by pupils, and the unweighted one stands beside it as a trap", () => {
    expect(explanation.value).toBe("0.515257")
    expect(explanation.verdicts.map(({ verdict }) => verdict)).toEqual(["unmet"])
    expect(explanation.traps).toMatchObject([{ id: "unweighted-variation", verdict: "met" }])
    expect(formatNumber(explanation.traps[0]?.value ?? "0", "zh", 4)).toBe("0.4888")
  })

  it("names each school's figures with file and cell", () => {
    const [input] = explanation.inputs
    expect(input).toMatchObject({ measure: "variation-equipment-value-primary", source: "computed", stated: null })
    expect(input?.schools.length).toBe(10)
    expect(input?.schools).toContainEqual(
      expect.objectContaining({
        name: "第3小学",
        stage: "primary",
        measure: "school-equipment-value",
        value: "935",
        file: "学校年报.xlsx"
      })
    )
    expect(input?.sentence?.zh).toContain("加权")
  })

  it("one school that is silent leaves it missing, and is named", () => {
    const silent = filingOfSchools([...five, primary("第六小学", { "school-pupils": 60 })])
    const [input] = first(silent, "quality-balance-cv-equipment-value@primary").inputs
    expect(input).toMatchObject({ source: "missing", value: null })
    expect(input?.refusal?.zh).toContain("第六小学")
    expect(input?.schools.find(({ name, value }) => name === "第六小学" && value === null)).toMatchObject({
      measure: "school-equipment-value",
      file: null
    })
  })
})

describe("a figure that is both returned and stated", () => {
  const filing = filingOfSchools([primary("甲小学", { "school-pupils": 1200, "school-classes": 30 })], {
    "primary-pupils": 1250,
    "primary-classes": 30
  })

  const classSizeUnder = (supposition: Supposition): string | null | undefined => {
    const outcome = whatIf(filing, [supposition])
    if (Result.isFailure(outcome)) throw new Error(JSON.stringify(outcome.failure))
    return outcome.success.changes.find(({ metric }) => metric === "average-class-size")?.after.value
  }

  it("is computed, and what is stated is told beside it", () => {
    const [input] = first(filing, "average-class-size@primary").inputs
    expect(input).toMatchObject({ value: "1200", source: "computed", stated: "1250" })
  })

  it("supposed for the district, it goes before what the returns come to", () => {
    expect(classSizeUnder({ measure: "primary-pupils", organisation: null, stage: null, value: "1500" })).toBe("50")
  })

  it("supposed for a school, it moves what the returns come to", () => {
    expect(classSizeUnder({ measure: "school-pupils", organisation: "甲小学", stage: null, value: "1350" })).toBe("45")
  })
})

describe("a metric that every school is asked for", () => {
  it("is explained by what the schools returned", () => {
    const explanation = first(filingOfSchools(five), "quality-balance-equipment-value@primary")
    expect(explanation.worked).toBeNull()
    expect(explanation.inputs.map(({ measure, source }) => [measure, source])).toEqual([
      ["school-equipment-value", "computed"],
      ["school-pupils", "computed"]
    ])
    expect(explanation.inputs[1]?.schools.map(({ value }) => value)).toEqual(pupils.map(String))
  })
})

describe("the sentence of a derivation", () => {
  const titles = (measure: string) => findMeasure(measure)?.title.zh ?? measure

  it.each([
    [
      "large-classes-primary",
      `辖区内小学各校“${titles("school-classes-56-to-65")} + ${titles("school-classes-66-and-more")}”之和。`
    ],
    [
      "schools-over-size-limit",
      `辖区内小学、初中各校中不符合“${findMetric("school-size")?.name.zh ?? ""}”现行标准的所数。`
    ]
  ])("%s", (measure, zh) => {
    const derivation = derivations.get(measure)
    expect(derivation === undefined ? undefined : derivationSentence(derivation).zh).toBe(zh)
  })

  it.each([...derivations])("%s has one in both languages", (_measure, derivation) => {
    const { zh, en } = derivationSentence(derivation)
    expect(zh).toMatch(/。$/u)
    expect(en).toMatch(/\.$/u)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(`${zh}${en}`).not.toContain("undefined")
  })
})
