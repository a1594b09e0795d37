import { describe } from "vitest"
import { shareTable } from "./relations-in-prose.ts"

describe("rates told by name in one list", () => {
  shareTable([
    [
      "下达项目268个，动工251个、交付226个，开工率和竣工率依次为93.7%、84.3%。",
      ["holds 93.7% ~ 251个 268个", "holds 84.3% ~ 226个 268个"]
    ],
    // Each of those told before it, where that agrees.
    [
      "毕业生4200人，报名3950人，录取3713人，报名率、录取率分别为94.0%、94.0%。",
      ["holds 94.0% ~ 3950人 4200人", "holds 94.0% ~ 3713人 3950人"]
    ],
    // One that bears its number out shows what the other is of.
    [
      "下达项目268个，动工251个、交付226个，开工率和竣工率依次为97.3%、84.3%。",
      ["fails 97.3% ~ 251个 268个", "holds 84.3% ~ 226个 268个"]
    ],
    // Rates of what nobody counts.
    ["全县小学68所、初中23所，入学率、巩固率分别为100%、99.2%。", []]
  ])
})
