/** Returns of an invented district: fourteen schools, of which one has no gymnasium and one left a cell empty. */
import { findMeasure, type Measure, schoolHeadings } from "@duxue/core"

const ids = [
  "school-pupils",
  "school-full-time-teachers",
  "school-teachers-above-required-degree",
  "school-backbone-teachers",
  "school-pe-teachers",
  "school-music-teachers",
  "school-art-teachers",
  "school-teaching-area",
  "school-indoor-sports-area",
  "school-outdoor-sports-area",
  "school-sports-hall-area",
  "school-equipment-value",
  "school-multimedia-rooms"
] as const

const columns: ReadonlyArray<Measure> = ids.flatMap((id) => findMeasure(id) ?? [])

/** What a school of so many pupils has where it just keeps each line, times `richness`. */
const valuesFor = (pupils: number, richness: number, stage: "小学" | "初中"): ReadonlyArray<number> => {
  const hundreds = pupils / 100
  const of = (primary: number, junior: number) =>
    Math.round((stage === "小学" ? primary : junior) * hundreds * richness)
  return [
    pupils,
    of(6, 8),
    of(4.3, 5.4),
    of(1.05, 1.05),
    of(0.34, 0.34),
    of(0.32, 0.32),
    of(0.32, 0.32),
    of(460, 590) + 300,
    300,
    of(620, 900),
    of(160, 160),
    of(205_000, 256_000),
    of(2.35, 2.45)
  ]
}

const schools = [
  ["临溪一小", "小学", 2105, 0.92],
  ["临溪二小", "小学", 1460, 1.02],
  ["临溪三小", "小学", 980, 1.1],
  ["溪口小学", "小学", 620, 1.6],
  ["石桥小学", "小学", 410, 1.9],
  ["白鹤小学", "小学", 350, 2.4],
  ["江边小学", "小学", 1210, 0.82],
  ["新区小学", "小学", 1720, 1.3],
  ["临溪中学", "初中", 1810, 0.97],
  ["溪口中学", "初中", 640, 1.5],
  ["石桥中学", "初中", 380, 2.1],
  ["新区中学", "初中", 1320, 1.2]
] as const

const row = (
  id: string,
  [name, stage, pupils, richness]: readonly [string, "小学" | "初中", number, number],
  kind: string
): ReadonlyArray<string | number> => [id, name, kind, "公办", "", "城区", stage, ...valuesFor(pupils, richness, stage)]

/** The return as a table; `without` leaves the multimedia rooms of 白鹤小学 empty. */
export const schoolReturns = (without = false): string => {
  const plain = schools.map((school, index) =>
    row(`LX${String(index + 1).padStart(2, "0")}`, school, school[1] === "小学" ? "小学" : "初级中学")
  )
  const whole = (["小学", "初中"] as const).map((stage, index) =>
    row("LX20", ["临溪实验学校", stage, index === 0 ? 1100 : 860, 1.15], "九年一贯制学校")
  )
  const rows = [...plain, ...whole].map((cells) =>
    without && cells[1] === "白鹤小学" ? [...cells.slice(0, -1), ""] : cells
  )
  return [schoolHeadings(columns), ...rows].map((cells) => cells.join(",")).join("\n")
}
