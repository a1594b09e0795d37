/** Children of the kindergartens, by year and class: all, public and inclusive ones exactly as the letter says. */
import type { School } from "@duxue/core"
import { apportion } from "./apportion.ts"
import { type Grade, sumOf } from "./classes.ts"
import type { SchoolMeasureValues } from "./part-values.ts"
import type { Random } from "./random.ts"
import type { Targets } from "./targets.ts"

/** 幼儿园工作规程 第十一条: at most 25 children in 小班, 30 in 中班, 35 in 大班; most kindergartens stay below. */
const years = [
  { name: "kindergarten-lower", share: 0.3, limit: 25, usual: 22.5 },
  { name: "kindergarten-middle", share: 0.34, limit: 30, usual: 27 },
  { name: "kindergarten-upper", share: 0.36, limit: 35, usual: 31.5 }
] as const

const share = (random: Random) => ({ weight: 0.45 + random.unit() * 1.4, least: 72, most: 540 })

/** Children by kindergarten. */
export const childrenOf = (
  kindergartens: ReadonlyArray<School>,
  { children, publicChildren, inclusiveChildren }: Targets,
  random: Random
): ReadonlyMap<School, number> => {
  const part = (what: string, total: number, among: ReadonlyArray<School>) => {
    const counts = apportion(
      what,
      total,
      among.map(() => share(random))
    )
    return among.map((school, index) => [school, counts[index] ?? 0] as const)
  }
  const ownedBy = (ownership: School["ownership"], inclusive: boolean) =>
    kindergartens.filter((each) => each.ownership === ownership && (each.inclusive ?? false) === inclusive)
  return new Map([
    ...part("children of public kindergartens", publicChildren, ownedBy("public", true)),
    ...part(
      "children of inclusive private kindergartens",
      inclusiveChildren - publicChildren,
      ownedBy("private", true)
    ),
    ...part("children of other private kindergartens", children - inclusiveChildren, ownedBy("private", false))
  ])
}

interface Year extends Grade {
  readonly limit: number
}

const yearsOf = (children: number, random: Random): ReadonlyArray<Year> => {
  const counts = apportion(
    "children of a kindergarten by year",
    children,
    years.map(({ share: weight }) => ({ weight: weight * random.between(0.95, 1.05), least: 12, most: children }))
  )
  // One kindergarten in twelve makes do with a class too few.
  const crowded = random.unit() < 0.08 ? 1 : 0
  return years.map(({ name, limit, usual }, index) => {
    const pupils = counts[index] ?? 0
    const classes = Math.max(1, Math.ceil(pupils / usual) - crowded)
    const shares = Array.from({ length: classes }, () => ({
      weight: random.between(0.97, 1.03),
      least: 1,
      most: pupils
    }))
    return { name, limit, classes: apportion("children of a year by class", pupils, shares) }
  })
}

/** What a kindergarten of so many children reports of them. */
export const kindergartenValues = (children: number, random: Random): SchoolMeasureValues => {
  const byYear = yearsOf(children, random)
  const sizes = byYear.flatMap(({ classes }) => classes)
  return {
    "school-pupils": sumOf(sizes),
    "school-classes": sizes.length,
    "school-kindergarten-classes-within-limit": sumOf(
      byYear.map(({ classes, limit }) => classes.filter((size) => size <= limit).length)
    ),
    ...Object.fromEntries(
      byYear.flatMap(({ name, classes }) => [
        [`school-pupils-${name}`, sumOf(classes)],
        [`school-classes-${name}`, classes.length]
      ])
    ),
    "school-pupils-kindergarten-mixed": 0,
    "school-classes-kindergarten-mixed": 0,
    "school-largest-class-pupils": Math.max(0, ...sizes)
  }
}
