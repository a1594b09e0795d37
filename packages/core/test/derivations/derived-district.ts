import { inputsOf } from "../../src/assess/inputs.ts"
import { standardsOn } from "../../src/assess/standards-on.ts"
import { type Filing, indexFacts, Rational, standardsIn } from "../../src/index.ts"
import type { MeasureName } from "../../src/measures/index.ts"
import { plenty, type SchoolDraft, type Told } from "../filing-of-schools.ts"

/** What is known of a filing's measures under the nationwide standards of a day. */
export const inputs = (filing: Filing, date = "2023-12-31") =>
  inputsOf(indexFacts(filing), standardsOn(standardsIn(null), date))

/** What the returns come to; the reason where they come to nothing; `undefined` where nothing is said. */
export const derived = (filing: Filing, measure: MeasureName): string | undefined => {
  const input = inputs(filing)(measure)
  if ("unknown" in input) return input.unknown.reason?.zh
  return input.known.value === undefined ? undefined : Rational.toDecimal(input.known.value, 4)
}

/** A small district: two primary schools, a teaching point, a junior, a nine-year, a twelve-year and a special school. */
export const district: ReadonlyArray<SchoolDraft> = [
  { name: "临溪一小", kind: "primary", told: { primary: plenty(1200) } },
  { name: "临溪二小", kind: "primary", told: { primary: plenty(480) } },
  { name: "柳树沟教学点", kind: "teaching-point", told: { primary: plenty(32, { "school-teaching-area": 1200 }) } },
  { name: "临溪中学", kind: "junior", told: { junior: plenty(900) } },
  {
    name: "临溪实验学校",
    kind: "nine-year",
    told: { primary: plenty(1400), junior: plenty(800) }
  },
  {
    name: "育英学校",
    kind: "twelve-year",
    ownership: "private",
    told: { primary: plenty(1500), junior: plenty(1200), senior: plenty(600) }
  },
  { name: "启明学校", kind: "special", told: { special: plenty(85) } }
]

export const withPart = (name: string, stage: "primary" | "junior", more: Told): ReadonlyArray<SchoolDraft> =>
  district.map((school) =>
    school.name === name ? { ...school, told: { ...school.told, [stage]: { ...school.told[stage], ...more } } } : school
  )
