/** Posts, staff and teachers, and who of them is due to rotate: posts and rotation exactly as the letter says. */
import { apportion } from "./apportion.ts"
import type { Part, SchoolMeasureValues } from "./part-values.ts"
import type { Random } from "./random.ts"
import type { Targets } from "./targets.ts"

/** Pupils to a post: 中央编办发〔2014〕72号, 1:19, 1:13.5, 1:12.5; vocational and special schools as they commonly are. */
const pupilsPerPost: Partial<Readonly<Record<Part["stage"], number>>> = {
  primary: 19,
  junior: 13.5,
  senior: 12.5,
  vocational: 15,
  special: 4
}

export interface PartStaff {
  readonly posts: number
  readonly staff: number
  readonly teachers: number
  readonly eligible: number
  readonly rotated: number
}

const needed = ({ stage, pupils }: Part): number => pupils / (pupilsPerPost[stage] ?? 15)

const isPublicCompulsory = ({ school, stage }: Part): boolean =>
  school.ownership === "public" && (stage === "primary" || stage === "junior")

/** In the order of `parts`, which are all but kindergartens. */
export const staffOf = (parts: ReadonlyArray<Part>, targets: Targets, random: Random): ReadonlyArray<PartStaff> => {
  const posts = apportion(
    "posts of schools",
    targets.posts,
    parts.map((part) =>
      part.school.ownership === "private"
        ? { weight: 0, least: 0, most: 0 }
        : { weight: needed(part) * random.between(0.94, 1.06), least: 4, most: targets.posts }
    )
  )
  const hired = parts.map((part, index) => {
    // Private schools have no posts of the state; they hire as they need.
    const staff =
      part.school.ownership === "private"
        ? Math.round(needed(part) * 1.15)
        : Math.round((posts[index] ?? 0) * random.between(0.94, 0.99))
    return { staff, teachers: Math.max(2, Math.round(staff * random.between(0.9, 0.96))) }
  })
  const eligible = apportion(
    "teachers due to rotate",
    targets.rotationEligible,
    parts.map((part, index) => {
      const teachers = hired[index]?.teachers ?? 0
      return isPublicCompulsory(part)
        ? { weight: teachers, least: 0, most: teachers }
        : { weight: 0, least: 0, most: 0 }
    })
  )
  const rotated = apportion(
    "teachers who rotated",
    targets.rotated,
    eligible.map((count) => ({ weight: count * random.between(0.5, 1.5), least: 0, most: count }))
  )
  return parts.map((_, index) => ({
    posts: posts[index] ?? 0,
    staff: hired[index]?.staff ?? 0,
    teachers: hired[index]?.teachers ?? 0,
    eligible: eligible[index] ?? 0,
    rotated: rotated[index] ?? 0
  }))
}

/** How many of the backbone teachers of each part rotated; together what the letter says. */
export const rotatedBackbone = (
  staff: ReadonlyArray<PartStaff>,
  backbone: ReadonlyArray<number>,
  total: number
): ReadonlyArray<number> =>
  apportion(
    "backbone teachers who rotated",
    total,
    staff.map(({ rotated }, index) => ({ weight: rotated, least: 0, most: Math.min(rotated, backbone[index] ?? 0) }))
  )

/** What a part reports of its staff, without those that the indicators of balance count. */
export const staffValues = (part: Part, own: PartStaff, random: Random): SchoolMeasureValues => {
  const { teachers } = own
  const compulsory = part.stage === "primary" || part.stage === "junior"
  const share = (least: number, most: number) => Math.min(teachers, Math.round(teachers * random.between(least, most)))
  return {
    "school-staff": own.staff,
    "school-staff-posts": own.posts,
    "school-full-time-teachers": teachers,
    "school-teachers-above-required-degree": share(0.86, 0.98),
    "school-teachers-senior-title": share(0.12, 0.24),
    "school-teachers-intermediate-title": share(0.36, 0.5),
    "school-certified-teachers": random.unit() < 0.04 ? teachers - 1 : teachers,
    "school-teachers-360-hours": share(0.97, 1.02),
    "school-psychology-teachers": part.pupils >= 600 ? 1 + (part.pupils >= 1600 ? 1 : 0) : 0,
    ...(compulsory ? { "school-rotation-eligible-teachers": own.eligible, "school-rotated-teachers": own.rotated } : {})
  }
}
