/** Classes of one stage of a school: how many pupils each has, grade by grade. What is counted of them follows. */
import type { SchoolMeasureValues } from "./part-values.ts"
import { apportion } from "./apportion.ts"
import type { Random } from "./random.ts"

/** One grade of one part, with the pupils of each of its classes. */
export interface Grade {
  /** As the measures call it: grade-7, kindergarten-upper. */
  readonly name: string
  readonly classes: ReadonlyArray<number>
}

interface Bounds {
  readonly least: number
  readonly most: number
}

export const sumOf = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0)

/** Grades that differ a little, classes of a grade that differ less; together exactly `pupils` in `classes`. */
export const gradesOf = (
  names: ReadonlyArray<string>,
  pupils: number,
  classes: number,
  bounds: Bounds,
  random: Random
): ReadonlyArray<Grade> => {
  const [perGrade, spare] = [Math.floor(classes / names.length), classes % names.length]
  // The younger the grade the larger: a city that grows has its additional classes there.
  const counts = names.map((_, index) => perGrade + (index < spare ? 1 : 0))
  const pupilsByGrade = apportion(
    "pupils of a school by grade",
    pupils,
    counts.map((count) => ({
      weight: count * random.between(0.97, 1.03),
      least: count * bounds.least,
      most: count * bounds.most
    }))
  )
  return names.map((name, index) => ({
    name,
    classes: apportion(
      "pupils of a grade by class",
      pupilsByGrade[index] ?? 0,
      Array.from({ length: counts[index] ?? 0 }, () => ({ weight: random.between(0.97, 1.03), ...bounds }))
    )
  }))
}

const bands: ReadonlyArray<readonly [name: string, least: number, most: number]> = [
  ["up-to-45", 0, 45],
  ["46-to-50", 46, 50],
  ["51-to-55", 51, 55],
  ["56-to-65", 56, 65],
  ["66-and-more", 66, Number.POSITIVE_INFINITY]
]

/** Pupils and classes by grade, classes by size, the largest. */
export const classValues = (grades: ReadonlyArray<Grade>): SchoolMeasureValues => {
  const sizes = grades.flatMap(({ classes }) => classes)
  return {
    "school-pupils": sumOf(sizes),
    "school-classes": sizes.length,
    ...Object.fromEntries(
      grades.flatMap(({ name, classes }) => [
        [`school-pupils-${name}`, sumOf(classes)],
        [`school-classes-${name}`, classes.length]
      ])
    ),
    ...Object.fromEntries(
      bands.map(([name, least, most]) => [
        `school-classes-${name}`,
        sizes.filter((size) => size >= least && size <= most).length
      ])
    ),
    "school-largest-class-pupils": Math.max(0, ...sizes)
  }
}
