import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("numbers told to be equal", () => {
  table([
    ["撤并小学64所，与计划的64所持平。", ["repeat 64所 ~ 64所 holds"]],
    ["撤并小学64所，与计划的67所持平。", ["repeat 67所 ~ 64所 fails"]],
    ["全县教学班631个。配备一体机631套，恰与教学班数一致。", ["repeat 631套 ~ 631个 holds"]],
    ["新建教学用房18.46万平方米。\n新建的184600平方米里，小学最多。", ["repeat 184600平方米 ~ 18.46万平方米 holds"]]
  ])
})

describe("two schools counted by their names", () => {
  table([
    ["新建城东小学、育才幼儿园2所。", ["count 2所 ~ 城东小学 育才幼儿园 holds"]],
    // 职教中心 is not known for a name: the words alone count it.
    ["迁建县一中、职教中心2所。", ["count 2所 ~  holds"]],
    ["新建小学、幼儿园5所。", []]
  ])
})
