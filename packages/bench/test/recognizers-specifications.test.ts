/**
 * Our readers of numbers, percentages and sums on the Chinese specifications of recognizers-text, read from the folder
 * that DUXUE_SHARED names. They are somebody else's and never part of this repository.
 */
import { Rational } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { differences } from "../src/specifications/differences.ts"
import { isPrinted, valueOfPrinted } from "../src/specifications/printed-value.ts"
import { ourReaders } from "../src/specifications/readers.ts"
import { unmetBy } from "../src/specifications/score.ts"
import {
  hashOf,
  specificationOf,
  type SpecificationName,
  specificationsFolder,
  specificationsPresent
} from "../src/specifications/specification.ts"

if (!specificationsPresent)
  console.warn(
    `! NOT CHECKED, the specifications of recognizers-text: ${specificationsFolder} is not there (DUXUE_SHARED)`
  )

const unmet = (name: SpecificationName) => unmetBy(specificationOf(name), ourReaders.get(name) ?? (() => []))

describe("a printed value", () => {
  it.each([
    ["12.5", "12.5", true],
    ["12.50", "12.5", true],
    ["12.51", "12.5", false],
    ["0.0000005", "5E-07", true],
    ["-127320000", "-1.2732E+8", true],
    ["0.714285714285714285", "0.714285714285714", true],
    ["0.714285714285724285", "0.714285714285714", false],
    ["7", "7%", true]
  ])("%s is %s: %s", (value, text, same) => expect(isPrinted(Rational.decimal(value), text)).toBe(same))

  it("is read exactly", () => expect(valueOfPrinted("-3.25E+1")).toEqual(Rational.decimal("-32.5")))
})

describe.runIf(specificationsPresent)("the specifications of recognizers-text", () => {
  it.each([
    ["number", 365],
    ["percentage", 152],
    ["currency", 35]
  ] as const)("%s: all of its %d cases are met or differ by a rule", (name, length) => {
    expect(specificationOf(name)).toHaveLength(length)
    const listed = differences.filter(({ specification }) => specification === name)
    // Both ways: what is not met is listed, and nothing is listed that is met or has changed.
    expect(unmet(name).map((each) => `${each.index} ${hashOf(each)}`)).toEqual(
      listed.map(({ index, hash }) => `${index} ${hash}`)
    )
  })

  it("differ in at most twenty-five cases", () => expect(differences.length).toBeLessThanOrEqual(25))
})
