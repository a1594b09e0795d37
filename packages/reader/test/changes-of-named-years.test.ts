import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("years compared in a clause of their own", () => {
  table([
    [
      "2020年、2021年和2022年，全区资助资金分别为318.6万元、352.4万元、401.7万元。2022年与2020年相比，资助资金增加83.1万元，增长26.1%。",
      [
        "difference 83.1万元 ~ 401.7万元 318.6万元 holds",
        "growth 26.1% ~ 401.7万元 318.6万元 holds",
        "growth 26.1% ~ 83.1万元 318.6万元 holds"
      ]
    ],
    [
      "2019年招收新教师212名，2020年238名，2021年251名。与2019年相比，2021年招收人数多39名，增幅18.4%。",
      ["difference 39名 ~ 251名 212名 holds", "growth 18.4% ~ 251名 212名 holds", "growth 18.4% ~ 39名 212名 holds"]
    ]
  ])
})

describe("points between rates of named years", () => {
  table([
    [
      "体质优良率2018年为41.3%，2020年升至44.9%。\n2022年，优良率达到47.2%，较2021年的45.8%上升1.4个百分点，较2018年上升5.9个百分点。",
      ["difference 1.4个百分点 ~ 47.2% 45.8% holds", "difference 5.9个百分点 ~ 47.2% 41.3% holds"]
    ],
    // Points written as per cent.
    ["超标率2019年为12.8%，2021年回落到9.7%，降幅3.1%。", ["difference 3.1% ~ 12.8% 9.7% holds"]]
  ])
})

describe("a growth is of the change told beside it as well", () => {
  table([
    [
      "编外教师由1236人压减到842人，两年减少394人，降幅31.9%。",
      [
        "difference 394人 ~ 1236人 842人 holds",
        "growth 31.9% ~ 1236人 842人 holds",
        "growth 31.9% ~ 394人 1236人 holds"
      ]
    ],
    [
      "编外教师由1236人压减到842人，两年减少349人，降幅31.9%。",
      [
        "difference 349人 ~ 1236人 842人 fails",
        "growth 31.9% ~ 1236人 842人 holds",
        "growth 31.9% ~ 349人 1236人 fails"
      ]
    ]
  ])
})
