/** Rooms, grounds, equipment and teachers of subjects, from the amounts of the indicators of balance. */
import type { ShapedIndicator } from "./balance.ts"
import type { Part, SchoolMeasureValues } from "./part-values.ts"
import type { Random } from "./random.ts"

type Amounts = Readonly<Record<ShapedIndicator, number>>

/** What a part without such amounts has for each pupil: senior, vocational and special schools. */
export const usualAmounts = (pupils: number, random: Random): Amounts => ({
  "backbone-teachers": pupils * random.between(0.012, 0.018),
  "equipment-value": pupils * random.between(3200, 5200),
  "multimedia-rooms": pupils * random.between(0.024, 0.034),
  "pe-art-teachers": pupils * random.between(0.008, 0.011),
  "teaching-area": pupils * random.between(6.5, 9.5),
  "sports-area": pupils * random.between(8, 14)
})

/** Half of them for physical education, the rest for music and the fine arts. */
const subjectTeachers = (count: number): SchoolMeasureValues => {
  const sports = Math.ceil(count / 2)
  const music = Math.ceil((count - sports) / 2)
  return { "school-pe-teachers": sports, "school-music-teachers": music, "school-art-teachers": count - sports - music }
}

/** At most half of the teachers are backbone teachers, and at most half teach sports and arts. */
const most = (amount: number, teachers: number): number => Math.min(Math.round(amount), Math.floor(teachers / 2))

/** One music and one art room to every twelve classes is asked; one school in sixteen has a room too few. */
const specialRooms = (classes: number, random: Random): number =>
  Math.max(1, Math.ceil(classes / 12) - (random.unit() < 0.06 ? 1 : 0))

export const campusValues = (part: Part, amounts: Amounts, teachers: number, random: Random): SchoolMeasureValues => {
  const { pupils, classes } = part
  const indoor = classes >= 18 ? Math.round(pupils * random.between(0.25, 0.45)) : 0
  const teaching = Math.round(amounts["teaching-area"]) + indoor
  const sports = Math.round(amounts["sports-area"])
  const hall = classes >= 24 ? Math.min(Math.round(sports * 0.3), random.integer(500, 900)) : 0
  const building = Math.round(teaching * random.between(1.5, 1.8))
  return {
    ...subjectTeachers(most(amounts["pe-art-teachers"], teachers)),
    "school-backbone-teachers": most(amounts["backbone-teachers"], teachers),
    "school-land-area": sports + Math.round(building * random.between(0.9, 1.3)),
    "school-building-area": building,
    "school-teaching-area": teaching,
    "school-indoor-sports-area": indoor,
    "school-outdoor-sports-area": sports - hall,
    "school-sports-hall-area": hall,
    "school-equipment-value": Math.round(amounts["equipment-value"]),
    "school-multimedia-rooms": Math.max(1, Math.round(amounts["multimedia-rooms"])),
    "school-music-rooms": specialRooms(classes, random),
    "school-art-rooms": specialRooms(classes, random),
    "school-books": Math.round(pupils * random.between(26, 44)),
    "school-computers": Math.round(pupils * random.between(0.11, 0.19))
  }
}
