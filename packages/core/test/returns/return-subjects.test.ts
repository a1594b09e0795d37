import { describe, expect, it } from "vitest"
import { departmentSubjects, measures, schoolSubjects, usesOf } from "../../src/index.ts"

describe("the subjects of returns", () => {
  it.each([
    ["school", schoolSubjects],
    ["district", departmentSubjects]
  ] as const)("ask for every measure of the %s once", (level, subjects) => {
    const asked = subjects.flatMap((subject) => subject.measures.map(({ id }) => id)).toSorted()
    expect(asked).toEqual(
      measures
        .filter((measure) => measure.level === level)
        .map(({ id }) => id)
        .toSorted()
    )
  })

  it("fit the tab of a sheet", () => {
    for (const { title } of [...schoolSubjects, ...departmentSubjects]) expect(title.zh.length).toBeLessThanOrEqual(12)
  })
})

describe("what a measure is used for", () => {
  it("reaches the metrics that a school's figures are summed up for", () => {
    const { metrics, standards } = usesOf("school-music-rooms")
    expect(metrics.map(({ id }) => id)).toContain("qb-gov-03-music-art-rooms")
    expect(standards.length).toBeGreaterThan(0)
  })

  it("is nothing where nothing is computed from it", () => {
    expect(usesOf("no-such-measure")).toEqual({ metrics: [], standards: [] })
  })
})
