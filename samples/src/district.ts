/** A believable district: a register and the returns of its schools, which sum up to what one letter states. */
import type { Filing, School, Stage } from "@duxue/core"
import { balancedAmounts, type ShapedIndicator } from "./balance.ts"
import { campusValues, usualAmounts } from "./campus.ts"
import { classValues, type Grade, gradesOf, sumOf } from "./classes.ts"
import { enrolment } from "./enrolment.ts"
import { childrenOf, kindergartenValues } from "./kindergartens.ts"
import type { Part, SchoolMeasureValues } from "./part-values.ts"
import { randomFrom, type Random } from "./random.ts"
import { registerOf } from "./register.ts"
import { type PartStaff, rotatedBackbone, staffOf, staffValues } from "./staff.ts"
import { targetsOf, type Targets } from "./targets.ts"
import { fundValues, guardValues, pupilGroupValues, safetyOfSchool } from "./upkeep.ts"

export interface DistrictOptions {
  readonly seed: number
  /** Schools and kindergartens together; a letter that counts them prevails. */
  readonly schools: number
  /** The letter as a filing: its totals bind. */
  readonly letter: Filing
  /** The letter's text: no school of it lends its name. */
  readonly text: string
}

/** One stage of one school with all that it reports. */
export interface PartReturn {
  readonly school: School
  readonly stage: Stage
  readonly values: SchoolMeasureValues
}

export interface District {
  readonly schools: ReadonlyArray<School>
  readonly returns: ReadonlyArray<PartReturn>
}

const gradeNames: Partial<Readonly<Record<Stage, ReadonlyArray<string>>>> = {
  primary: ["grade-1", "grade-2", "grade-3", "grade-4", "grade-5", "grade-6"],
  junior: ["grade-7", "grade-8", "grade-9"],
  senior: ["grade-10", "grade-11", "grade-12"]
}

const largestClass = 55

const gradesOfPart = ({ school, stage, pupils, classes }: Part, random: Random): ReadonlyArray<Grade> => {
  const names = gradeNames[stage]
  // What has no grades in the measures still has classes.
  if (names === undefined) return gradesOf(["all"], pupils, classes, { least: 1, most: largestClass }, random)
  const taught = school.kind === "teaching-point" ? names.slice(0, classes) : names
  return gradesOf(
    taught,
    pupils,
    classes,
    { least: Math.min(8, Math.floor(pupils / classes)), most: largestClass },
    random
  )
}

/** A teaching point has nobody in the upper grades, and says so. */
const untaught = (part: Part): SchoolMeasureValues =>
  Object.fromEntries(
    (gradeNames[part.stage] ?? []).flatMap((name) => [
      [`school-pupils-${name}`, 0],
      [`school-classes-${name}`, 0]
    ])
  )

const classesOfPart = (part: Part, grades: ReadonlyArray<Grade>): SchoolMeasureValues => {
  const {
    "school-pupils-all": _pupils,
    "school-classes-all": _classes,
    ...values
  } = classValues(grades) as Record<string, number>
  return { ...untaught(part), ...values }
}

/** Teaching points of fewer than fifty pupils are not assessed, so that no coefficient depends on them. */
const isAssessed = ({ school, pupils }: Part): boolean => school.kind !== "teaching-point" || pupils >= 50

type Amounts = Readonly<Record<ShapedIndicator, number>>

const amountsOf = (parts: ReadonlyArray<Part>, targets: Targets, random: Random): ReadonlyMap<Part, Amounts> => {
  const shaped = (["primary", "junior"] as const).flatMap((stage) => {
    const assessed = parts.filter((part) => part.stage === stage && isAssessed(part))
    const failing = stage === "primary" ? targets.failingPrimary : targets.failingJunior
    const amounts = balancedAmounts(assessed, stage, failing, random)
    const at = (index: number) => (indicator: ShapedIndicator) => amounts[indicator][index] ?? 0
    return assessed.map((part, index): readonly [Part, Amounts] => {
      const amount = at(index)
      return [
        part,
        {
          "backbone-teachers": amount("backbone-teachers"),
          "equipment-value": amount("equipment-value"),
          "multimedia-rooms": amount("multimedia-rooms"),
          "pe-art-teachers": amount("pe-art-teachers"),
          "teaching-area": amount("teaching-area"),
          "sports-area": amount("sports-area")
        }
      ]
    })
  })
  const known = new Map(shaped)
  return new Map(parts.map((part) => [part, known.get(part) ?? usualAmounts(part.pupils, random)]))
}

const schoolReturns = (parts: ReadonlyArray<Part>, targets: Targets, random: Random): ReadonlyArray<PartReturn> => {
  const staff = staffOf(parts, targets, random)
  const amounts = amountsOf(parts, targets, random)
  const safety = new Map(
    [...new Set(parts.map(({ school }) => school))].map((school) => [school, safetyOfSchool(targets, random)])
  )
  const nobody: PartStaff = { posts: 0, staff: 0, teachers: 0, eligible: 0, rotated: 0 }
  const values = parts.map((part, index): SchoolMeasureValues => {
    const own = staff[index] ?? nobody
    const grades = gradesOfPart(part, random)
    return {
      ...classesOfPart(part, grades),
      ...pupilGroupValues(part, sumOf(grades[0]?.classes ?? []), random),
      ...staffValues(part, own, random),
      ...campusValues(part, amounts.get(part) ?? usualAmounts(part.pupils, random), own.teachers, random),
      ...fundValues(part, targets, random),
      ...guardValues(part),
      ...safety.get(part.school)
    }
  })
  const backbone = values.map((each) => each["school-backbone-teachers"] ?? 0)
  const rotated = rotatedBackbone(staff, backbone, targets.rotatedBackbone)
  return parts.map((part, index) => ({
    school: part.school,
    stage: part.stage,
    values: {
      ...values[index],
      ...(part.stage === "primary" || part.stage === "junior"
        ? { "school-rotated-backbone-teachers": rotated[index] ?? 0 }
        : {})
    }
  }))
}

/** Two teachers and one nurse to a class, and some who are neither. */
const kindergartenStaff = (classes: number, random: Random): SchoolMeasureValues => {
  const teachers = Math.round(classes * random.between(1.9, 2.1))
  return {
    "school-staff": teachers + classes + random.integer(3, 7),
    "school-full-time-teachers": teachers,
    "school-certified-teachers": teachers - (random.unit() < 0.15 ? 1 : 0)
  }
}

const kindergartenReturns = (
  kindergartens: ReadonlyArray<School>,
  targets: Targets,
  random: Random
): ReadonlyArray<PartReturn> => {
  const children = childrenOf(kindergartens, targets, random)
  return kindergartens.map((school) => {
    const values = kindergartenValues(children.get(school) ?? 0, random)
    const classes = values["school-classes"] ?? 0
    const part: Part = { school, stage: "preschool", pupils: values["school-pupils"] ?? 0, classes }
    const entrants = values["school-pupils-kindergarten-lower"] ?? 0
    return {
      school,
      stage: "preschool",
      values: {
        ...values,
        ...pupilGroupValues(part, entrants, random),
        ...kindergartenStaff(classes, random),
        ...fundValues(part, targets, random),
        ...guardValues(part),
        ...safetyOfSchool(targets, random)
      }
    }
  })
}

/** The district of a letter: the same options give the same district. */
export const generateDistrict = ({ seed, schools: count, letter, text }: DistrictOptions): District => {
  const random = randomFrom(seed)
  const targets = targetsOf(letter)
  const schools = registerOf({ random, targets, schools: count, taken: text })
  const kindergartens = schools.filter(({ kind }) => kind === "kindergarten")
  const parts = enrolment(schools, targets, random)
  const returns = [...schoolReturns(parts, targets, random), ...kindergartenReturns(kindergartens, targets, random)]
  return { schools, returns }
}
