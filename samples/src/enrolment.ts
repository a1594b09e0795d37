/** How many pupils each stage of each school has, and in how many classes: together exactly what the letter says. */
import { type School, stagesOfKind } from "@duxue/core"
import { apportion, type Share } from "./apportion.ts"
import type { Part } from "./part-values.ts"
import type { Random } from "./random.ts"
import type { Targets } from "./targets.ts"

/** 教督〔2017〕6号 第八条（四）: at most 2000 pupils, 2500 in nine- and twelve-year schools. */
const sizeLimit = (school: School): number => (school.kind === "nine-year" ? 2500 : 2000)

const isCompulsory = ({ kind }: School): boolean =>
  stagesOfKind[kind].some((stage) => stage === "primary" || stage === "junior")

/** The schools that are larger than the standard allows: one nine-year school among several. */
const oversized = (schools: ReadonlyArray<School>, count: number): ReadonlySet<School> => {
  const single = schools.filter(({ kind }) => kind === "primary" || kind === "junior")
  const nine = schools.filter(({ kind }) => kind === "nine-year").slice(0, count >= 4 ? 1 : 0)
  const juniors = single.filter(({ kind }) => kind === "junior").slice(0, count >= 3 ? 1 : 0)
  const primaries = single.filter(({ kind }) => kind === "primary").slice(0, count - nine.length - juniors.length)
  return new Set([...nine, ...juniors, ...primaries])
}

const smallest: Partial<Readonly<Record<School["kind"], number>>> = {
  primary: 180,
  junior: 260,
  "nine-year": 480,
  "complete-secondary": 260
}

/** Few large schools and many small ones. */
const skewed = (random: Random): number => {
  const drawn = random.unit()
  return 0.3 + drawn * drawn * 1.9
}

const compulsoryShare = (school: School, large: boolean, targets: Targets, random: Random): Share => {
  if (school.kind === "teaching-point") return { weight: 60, least: 24, most: 95 }
  const limit = sizeLimit(school)
  if (large) return { weight: limit * random.between(1.03, 1.15), least: limit + 20, most: Math.round(limit * 1.2) }
  const most = Math.min(limit - 15, (targets.largestSchool ?? limit) - 1)
  const usual = school.kind === "nine-year" ? 1150 : school.kind === "junior" ? 900 : 760
  return { weight: usual * skewed(random), least: smallest[school.kind] ?? 180, most }
}

/** Pupils of compulsory education by school, private ones by themselves. */
const compulsoryPupils = (
  schools: ReadonlyArray<School>,
  targets: Targets,
  random: Random
): ReadonlyMap<School, number> => {
  const publicSchools = schools.filter(({ ownership }) => ownership === "public")
  const privateSchools = schools.filter(({ ownership }) => ownership === "private")
  const ordered = random.shuffled(publicSchools)
  const large = oversized(ordered, targets.oversized)
  const [largest] = targets.largestSchool === undefined ? [] : ordered.filter(({ kind }) => kind === "primary")
  const shareOf = (school: School): Share => {
    const share = compulsoryShare(school, large.has(school), targets, random)
    if (school !== largest || targets.largestSchool === undefined) return share
    return { weight: targets.largestSchool, least: targets.largestSchool, most: targets.largestSchool }
  }
  const part = (what: string, total: number, among: ReadonlyArray<School>) => {
    const pupils = apportion(what, total, among.map(shareOf))
    return among.map((school, index) => [school, pupils[index] ?? 0] as const)
  }
  return new Map([
    ...part("pupils of private schools", targets.privateCompulsoryPupils, privateSchools),
    ...part(
      "pupils of public compulsory schools",
      targets.compulsoryPupils - targets.privateCompulsoryPupils,
      publicSchools
    )
  ])
}

interface Uncounted {
  readonly school: School
  readonly stage: Part["stage"]
  readonly pupils: number
}

const partsOf = (school: School, pupils: number, random: Random): ReadonlyArray<Uncounted> => {
  if (school.kind !== "nine-year") {
    return [
      { school, stage: school.kind === "primary" || school.kind === "teaching-point" ? "primary" : "junior", pupils }
    ]
  }
  const primary = Math.round(pupils * random.between(0.56, 0.66))
  return [
    { school, stage: "primary", pupils: primary },
    { school, stage: "junior", pupils: pupils - primary }
  ]
}

const gradeCount: Partial<Readonly<Record<Part["stage"], number>>> = { primary: 6, junior: 3, senior: 3 }
const usualClass: Partial<Readonly<Record<Part["stage"], number>>> = { primary: 42.5, junior: 45.5, senior: 50 }

const withClasses = (
  what: string,
  classes: number,
  parts: ReadonlyArray<Uncounted>,
  largestMean: number,
  random: Random
): ReadonlyArray<Part> => {
  const counts = apportion(
    what,
    classes,
    parts.map(({ school, stage, pupils }): Share => {
      // A teaching point has the first three grades, one class each.
      if (school.kind === "teaching-point") return { weight: 3, least: 3, most: 3 }
      const least = Math.max(Math.ceil(pupils / largestMean), gradeCount[stage] ?? 1)
      const weight = (pupils / (usualClass[stage] ?? 45)) * random.between(0.97, 1.03)
      return { weight, least, most: Math.max(least, Math.floor(pupils / 24)) }
    })
  )
  return parts.map((part, index) => ({ ...part, classes: counts[index] ?? 0 }))
}

const seniorParts = (schools: ReadonlyArray<School>, targets: Targets, random: Random): ReadonlyArray<Part> => {
  const having = schools.filter(({ kind }) => stagesOfKind[kind].includes("senior"))
  const pupils = apportion(
    "pupils of senior schools",
    targets.seniorPupils,
    having.map(({ kind }) => ({
      weight: (kind === "senior" ? 2.2 : 1) * random.between(0.8, 1.2),
      least: 240,
      most: 3200
    }))
  )
  const parts = having.map((school, index) => ({ school, stage: "senior" as const, pupils: pupils[index] ?? 0 }))
  return withClasses("classes of senior schools", targets.seniorClasses, parts, 54, random)
}

/** Neither the letter nor a standard says how many pupils these have. */
const otherParts = (schools: ReadonlyArray<School>, random: Random): ReadonlyArray<Part> =>
  schools.flatMap((school): ReadonlyArray<Part> => {
    if (school.kind === "vocational") {
      const classes = random.integer(36, 46)
      return [{ school, stage: "vocational", pupils: Math.round(classes * random.between(40, 44)), classes }]
    }
    if (school.kind !== "special") return []
    const classes = random.integer(9, 12)
    return [{ school, stage: "special", pupils: Math.round(classes * random.between(9, 11)), classes }]
  })

/** Every part of every school but kindergartens. */
export const enrolment = (schools: ReadonlyArray<School>, targets: Targets, random: Random): ReadonlyArray<Part> => {
  const compulsory = schools.filter(isCompulsory)
  const pupils = compulsoryPupils(compulsory, targets, random)
  const parts = compulsory.flatMap((school) => partsOf(school, pupils.get(school) ?? 0, random))
  return [
    ...withClasses("classes of compulsory education", targets.compulsoryClasses, parts, 51, random),
    ...seniorParts(schools, targets, random),
    ...otherParts(schools, random)
  ]
}
