/** Beds and seats for people, and people in the beds there are. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("rates of places", () => {
  table([
    ["寄宿制学校现有床位1350张，寄宿生1500人，床位率90%。", ["share 90% ~ 1350张 1500人 holds"]],
    ["初中寄宿生1500人，床位1350个，床位率为70%。", ["share 70% ~ 1350个 1500人 fails"]],
    ["食堂现有3600个座位，就餐学生4000名，座位率90%。", ["share 90% ~ 3600个 4000名 holds"]],
    ["现有床位1500张，住宿学生1440人，床位使用率96%。", ["share 96% ~ 1440人 1500张 holds"]],
    ["公寓床位1500张，入住学生1440人，入住率达96%。", ["share 96% ~ 1440人 1500张 holds"]]
  ])
})

describe("rates of places that nothing beside them gives", () => {
  table([
    ["投入资金200万元，改造宿舍12栋，床位率达到100%。", []],
    ["寄宿生1500人，投入资金200万元，床位率达到90%。", []]
  ])
})
