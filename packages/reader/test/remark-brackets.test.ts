/** Other signs for a bracket inside a sentence. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("a remark in angle or square brackets is no part of the list around it", () => {
  table([
    [
      "基础教育学校110所(其中幼儿园69所,小学27所<小学教学点18所不计校数>,初中10所,高中4所)。",
      ["sum 110所 ~ 69所 27所 10所 4所 holds"]
    ],
    ["在校生1320人,其中初中生820人[含寄宿生410人],高中生500人。", ["sum 1320人 ~ 820人 500人 holds"]],
    ["在校生1320人,其中初中生820人＜含寄宿生410人＞,高中生500人。", ["sum 1320人 ~ 820人 500人 holds"]]
  ])
})
