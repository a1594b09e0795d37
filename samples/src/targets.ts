/** What a letter says that a register of schools can tell too: the generated returns sum up to it exactly. */
import { type Filing, indexFacts, type MeasureName, Rational, type Stage } from "@duxue/core"

export interface Targets {
  readonly compulsoryPupils: number
  readonly compulsoryClasses: number
  readonly seniorPupils: number
  readonly seniorClasses: number
  /** Of all kindergartens, of public ones, and of public and inclusive private ones. */
  readonly children: number
  readonly publicChildren: number
  readonly inclusiveChildren: number
  readonly rotationEligible: number
  readonly rotated: number
  readonly rotatedBackbone: number
  /** Posts of schools without kindergartens. */
  readonly posts: number
  /** Schools above the limit of the standard, and the pupils of the largest one where the letter says it. */
  readonly oversized: number
  readonly largestSchool: number | undefined
  /** How many of the seven coefficients are on the wrong side. */
  readonly failingPrimary: number
  readonly failingJunior: number
  readonly privateCompulsoryPupils: number
  readonly schools: number | undefined
  readonly kindergartens: number | undefined
  /** Whether every school has what the letter says that all have. */
  readonly everywhere: Readonly<Record<SafetyDuty, boolean>>
  /** Operating funds a pupil and year, in 元, by stage. */
  readonly fundsPerPupil: Partial<Readonly<Record<Stage, number>>>
}

export type SafetyDuty = "guards" | "closed-campus" | "crossing-post" | "alarm-and-video" | "law-vice-principal"

/** A count that the letter states in full; a range or a 余 says too little to meet exactly. */
const stated = (filing: Filing): ((measure: MeasureName) => number | undefined) => {
  const index = indexFacts(filing)
  return (measure) => {
    const known = index.district(measure)
    return known?.fact.qualifier === "exact" && known.value !== undefined ? Rational.toNumber(known.value) : undefined
  }
}

/** Where the letter is silent, what a district of its size would say. */
export const targetsOf = (filing: Filing): Targets => {
  const said = stated(filing)
  const compulsoryPupils = said("compulsory-pupils") ?? 36_000
  const seniorPupils = said("senior-pupils") ?? Math.round(compulsoryPupils / 8.6)
  const children = said("kindergarten-children") ?? Math.round(compulsoryPupils / 2.7)
  const publicChildren = said("public-kindergarten-children") ?? Math.round(children * 0.52)
  const rotationEligible = said("rotation-eligible-teachers") ?? Math.round(compulsoryPupils / 20)
  const rotated = said("rotated-teachers") ?? Math.round(rotationEligible * 0.14)
  return {
    compulsoryPupils,
    compulsoryClasses: said("compulsory-classes") ?? Math.round(compulsoryPupils / 43),
    seniorPupils,
    seniorClasses: said("senior-classes") ?? Math.round(seniorPupils / 49),
    children,
    publicChildren,
    inclusiveChildren: said("inclusive-kindergarten-children") ?? Math.round(children * 0.9),
    rotationEligible,
    rotated,
    rotatedBackbone: said("rotated-backbone-teachers") ?? Math.round(rotated * 0.22),
    posts: said("staff-posts-schools") ?? Math.round(compulsoryPupils / 11.8),
    oversized: said("schools-over-size-limit") ?? 2,
    largestSchool: said("largest-school-pupils"),
    failingPrimary: said("resource-indicators-failed-primary") ?? 7 - (said("resource-indicators-passed-primary") ?? 6),
    failingJunior: said("resource-indicators-failed-junior") ?? 7 - (said("resource-indicators-passed-junior") ?? 6),
    privateCompulsoryPupils: said("private-compulsory-pupils") ?? Math.round(compulsoryPupils * 0.046),
    schools: said("primary-and-secondary-schools"),
    kindergartens: said("kindergartens"),
    everywhere: {
      guards: said("guard-coverage-stated") === 100,
      "closed-campus": said("closed-management-rate-stated") === 100,
      "crossing-post": said("school-guard-post-rate-stated") === 100,
      "alarm-and-video": said("alarm-video-rate-stated") === 100,
      "law-vice-principal": said("law-vice-principal-rate-stated") === 100
    },
    fundsPerPupil: {
      preschool: said("public-funds-standard-kindergarten-second-grade") ?? 1000,
      primary: said("public-funds-standard-primary") ?? 720,
      junior: said("public-funds-standard-junior") ?? 940,
      senior: said("public-funds-standard-senior") ?? 1100,
      vocational: said("public-funds-standard-vocational-senior") ?? 1500,
      special: 7000
    }
  }
}
