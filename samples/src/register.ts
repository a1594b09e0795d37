/** The register of an invented district: how many schools of which kind, who runs them, and where they stand. */
import { OrganisationId, type School, type SchoolKind } from "@duxue/core"
import type { Random } from "./random.ts"
import { nameStems, schoolName } from "./school-names.ts"
import type { Targets } from "./targets.ts"

/** Of the schools that are neither kindergartens nor vocational nor special, by kind; the rest are primary schools. */
const secondaryShares: ReadonlyArray<readonly [SchoolKind, number]> = [
  ["junior", 0.16],
  ["nine-year", 0.14],
  ["complete-secondary", 0.06],
  ["senior", 0.03]
]

/** One of them may have fewer than fifty pupils, so that it is not assessed for balance. */
const teachingPoints = 3

const kindsOf = (schools: number): ReadonlyArray<SchoolKind> => {
  const others = secondaryShares.flatMap(([kind, share]) =>
    Array.from<SchoolKind>({ length: Math.max(1, Math.round(schools * share)) }).fill(kind)
  )
  const primary = schools - others.length
  if (primary < 4) throw new RangeError(`${schools} schools are too few for a district; at least 12`)
  return [...Array.from<SchoolKind>({ length: primary }).fill("primary"), ...others]
}

/** Of all, schools in the sense of 中小学; letters that give no number have about five schools to eight kindergartens. */
const schoolShare = 0.39

export interface RegisterOptions {
  readonly random: Random
  readonly targets: Targets
  /** Of all kinds together; where the letter gives numbers of schools and kindergartens, those. */
  readonly schools: number
  /** Text whose names are not used: the letter. */
  readonly taken: string
}

const areaOf = (kind: SchoolKind, random: Random): School["area"] => {
  if (kind === "teaching-point") return "rural"
  if (kind === "senior" || kind === "vocational" || kind === "special") return "urban"
  const drawn = random.unit()
  return drawn < 0.62 ? "urban" : drawn < 0.88 ? "town" : "rural"
}

const kindergartenOwnership = (index: number, count: number): Pick<School, "ownership" | "inclusive"> => {
  const place = index / count
  // By number public kindergartens are fewer than by children: they are the larger ones.
  if (place < 0.44) return { ownership: "public", inclusive: true }
  return { ownership: "private", inclusive: place < 0.92 }
}

const schoolCode = (prefix: string, number: number): string => `${prefix}${String(number).padStart(3, "0")}`

/** One nine-year school and one primary school: private pupils are few in compulsory education. */
const privateSchools = (kinds: ReadonlyArray<SchoolKind>): ReadonlySet<number> => {
  const nineYear = kinds.indexOf("nine-year")
  const primary = kinds.indexOf("primary")
  return new Set([nineYear, primary].filter((index) => index >= 0))
}

export const registerOf = ({ random, targets, schools, taken }: RegisterOptions): ReadonlyArray<School> => {
  const extra = 2 + teachingPoints
  const ordinary = targets.schools ?? Math.round((schools - extra) * schoolShare)
  const kindergartens = targets.kindergartens ?? schools - extra - ordinary
  const kinds = kindsOf(ordinary)
  const run = privateSchools(kinds)
  const all: ReadonlyArray<SchoolKind> = [
    ...kinds,
    ...Array.from<SchoolKind>({ length: teachingPoints }).fill("teaching-point"),
    "vocational",
    "special",
    ...Array.from<SchoolKind>({ length: kindergartens }).fill("kindergarten")
  ]
  const stems = nameStems(random, all.length, taken)
  const firstKindergarten = all.length - kindergartens
  return all.map((kind, index): School => {
    const nursery = index >= firstKindergarten
    return {
      id: OrganisationId.make(nursery ? schoolCode("K", index - firstKindergarten + 1) : schoolCode("S", index + 1)),
      name: schoolName(stems[index] ?? "", kind),
      kind,
      ...(nursery
        ? kindergartenOwnership(index - firstKindergarten, kindergartens)
        : { ownership: run.has(index) ? ("private" as const) : ("public" as const) }),
      area: areaOf(kind, random)
    }
  })
}
