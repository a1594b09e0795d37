import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { Measure } from "../src/domain/measure.ts"
import { measureFamilies, measures } from "../src/measures/index.ts"
import { baseUnit, dimensionOf } from "../src/quantity/unit.ts"
import { findItem, findMeasure, measuresOf, sections } from "../src/registry.ts"

const chinese = /\p{Script=Han}/u

const wordingsOf = (measure: Measure): ReadonlyArray<string> =>
  measure.wordings.flatMap(({ near, around = [], unlike = [] }) => [...near.flat(), ...around.flat(), ...unlike])

describe("the measures", () => {
  it("have an id each that no other has", () => {
    const ids = measureFamilies.flatMap((family) => Object.keys(family))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(new Set(measures.map((measure) => measure.title.zh)).size).toBe(measures.length)
  })

  it("fill every section", () => {
    expect(sections.filter((section) => measuresOf(section.id).length === 0)).toEqual([])
  })

  it.each(measures.map((measure) => [measure.id, measure] as const))("%s is whole", (id, measure) => {
    expect(Schema.decodeUnknownSync(Measure, { onExcessProperty: "error" })(measure)).toEqual(measure)
    expect(findMeasure(id)).toBe(measure)
    expect(measure.title.zh).toMatch(chinese)
    expect(measure.title.en).not.toMatch(chinese)
    expect(measure.title.en.trim().length).toBeGreaterThan(3)
    expect(measure.unit.length).toBeGreaterThan(0)
    expect(baseUnit(measure.unit)).toBe(measure.unit)
    expect(measure.items.length).toBeGreaterThan(0)
    for (const { section, item } of measure.items) expect(findItem(item)?.section).toBe(section)
  })

  const inProse = measures.filter((measure) => measure.wordings.length > 0)

  it("are told in prose for the most part, and else by the returns of schools and departments alone", () => {
    expect(inProse.length).toBeGreaterThan(200)
    expect(inProse.filter((measure) => measure.level === "school")).toEqual([])
  })

  it.each(inProse.map((measure) => [measure.id, measure] as const))("%s is told in words", (_id, measure) => {
    for (const { near, around = [], following = [], preceding = [] } of measure.wordings) {
      // A wording without words beside the figure would bind by place.
      expect(near.length).toBeGreaterThan(0)
      for (const group of [...near, ...around]) expect(group.length).toBeGreaterThan(0)
      expect([...following, ...preceding].filter((neighbour) => findMeasure(neighbour) === undefined)).toEqual([])
    }
    expect(wordingsOf(measure).filter((word) => word.trim() !== word || word === "" || word.includes("|"))).toEqual([])
    // Text is understood in simplified characters and half-width marks; other words would never be found.
    expect(wordingsOf(measure).filter((word) => /[Ａ-Ｚ０-９（）：；]/u.test(word))).toEqual([])
  })

  it("that state a rate, a sum or a count outright stand beside what it is made of", () => {
    const stated = measures.filter((measure) => measure.id.endsWith("-stated"))
    expect(stated.length).toBeGreaterThan(30)
    expect(stated.filter((measure) => dimensionOf(measure.unit) === "institutions")).toEqual([])
  })

  it("of the prior year are asked for by a word that sets them back", () => {
    const prior = measures.filter((measure) => measure.year === "prior")
    expect(prior.map((measure) => measure.id)).toEqual(
      measures.filter((measure) => measure.id.endsWith("-prior-year")).map((measure) => measure.id)
    )
    for (const { wordings } of prior) {
      for (const { near } of wordings)
        expect(["上年", "支出由"].filter((word) => near[0]?.includes(word))).not.toEqual([])
    }
  })

  it("that a declared absence sets to nought count cases, things or people", () => {
    const absent = measures.filter((measure) => measure.absence !== undefined)
    expect(absent.length).toBeGreaterThan(5)
    for (const { unit, absence } of absent) {
      expect(["people", "things", "institutions", "events"]).toContain(dimensionOf(unit))
      expect(absence?.filter((cue) => !chinese.test(cue))).toEqual([])
    }
  })
})
