/** So much for each, or for each thousand, of those whom the words name and the letter counted before. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("so much for so many of a population", () => {
  table([
    ["全县托位3840个；常住人口80.2万人，每千人口拥有托位4.8个。", ["per-head 4.8个 ~ 3840个 80.2万人 holds"]],
    ["学生用计算机3180台，在校学生26500人，每百名学生拥有计算机12.0台。", ["per-head 12.0台 ~ 3180台 26500人 holds"]],
    ["体育教师214人，在校生42800人，每千名学生配备体育教师5.0人。", ["per-head 5.0人 ~ 214人 42800人 holds"]],
    // Of a population that nobody told.
    ["全县托位3840个，每千人口拥有托位4.8个。", []]
  ])
})

describe("means whose divisor the words name", () => {
  table([
    [
      "在编教师4120名，编制4260名。\n交流教师218人。\n国家级培训380人次、省级860人次，累计1240人次，按在编教师计人均0.301次。",
      ["sum 1240人次 ~ 380人次 860人次 holds", "per-head 0.301次 ~ 1240人次 4120名 holds"]
    ]
  ])
})
