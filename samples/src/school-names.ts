/** Names that no school of the letters bears: two invented syllables, and what the school is. */
import type { SchoolKind } from "@duxue/core"
import type { Random } from "./random.ts"

const first = Array.from("青云晨碧松柏桐梧枫兰芷蘅荷澄沐溪岚霁朗曦望启博思致弘毓嘉怀景")
const second = Array.from("禾帆曜澜筠庭川原野麓屿泉汀舟笛墨砚笙林栖鹭鹤雁翎穗苗芽蕾果枝")

const endings: Readonly<Record<SchoolKind, string>> = {
  kindergarten: "幼儿园",
  primary: "小学",
  "teaching-point": "教学点",
  junior: "初级中学",
  "nine-year": "九年制学校",
  "complete-secondary": "中学",
  "twelve-year": "十二年制学校",
  senior: "高级中学",
  vocational: "职业教育中心",
  special: "特殊教育学校"
}

/** As many stems as are asked for, no two alike, none of which `taken` holds. */
export const nameStems = (random: Random, count: number, taken: string): ReadonlyArray<string> => {
  const stems = first.flatMap((one) => second.map((other) => one + other)).filter((stem) => !taken.includes(stem))
  if (stems.length < count) throw new RangeError(`only ${stems.length} names for ${count} schools`)
  return random.shuffled(stems).slice(0, count)
}

export const schoolName = (stem: string, kind: SchoolKind): string => stem + endings[kind]
