/** Totals told at the head, and item by item in the sentences after. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("items behind a head, each with the same columns", () => {
  table([
    [
      "全年共资助学生9860人次,发放612万元,其中脱贫家庭学生3120人次。学前阶段资助1260人次,发放75万元,其中脱贫家庭幼儿430人次;义务教育阶段资助6150人次,发放330万元,其中脱贫家庭学生1870人次;高中阶段资助2450人次,发放207万元,其中脱贫家庭学生820人次。",
      [
        "sum 9860人次 ~ 1260人次 6150人次 2450人次 holds",
        "sum 612万元 ~ 75万元 330万元 207万元 holds",
        "sum 3120人次 ~ 430人次 1870人次 820人次 holds"
      ]
    ],
    [
      "全年共资助学生9860人次,发放612万元。学前阶段资助1260人次,发放75万元;义务教育阶段资助6150人,发放350万元;高中阶段资助2450人次,发放207万元。",
      ["sum 9860人次 ~ 1260人次 6150人 2450人次 holds", "sum 612万元 ~ 75万元 350万元 207万元 fails"]
    ]
  ])
})

describe("a total that its column does not make, but for a slip", () => {
  table([
    [
      "全年共发放612万元,资助学生9860人次。学前阶段发放75万元,资助1260人次;义务教育阶段发放3300万元,资助6150人次;高中阶段发放207万元,资助2450人次。",
      ["sum 612万元 ~ 75万元 3300万元 207万元 fails", "sum 9860人次 ~ 1260人次 6150人次 2450人次 holds"]
    ]
  ])
})

describe("two columns that add up need no word", () => {
  table([
    [
      "抽查学校由144所增至346所,学生由2880人增至10380人。抽查每年一次。小学147所,4410人参加;初中125所,3750人参加;高中74所,2220人参加。",
      ["sum 346所 ~ 147所 125所 74所 holds", "sum 10380人 ~ 4410人 3750人 2220人 holds"]
    ],
    [
      "抽查学校346所。小学147所,4410人参加;初中125所,3750人参加;高中74所,2220人参加。",
      ["sum 346所 ~ 147所 125所 74所 holds"]
    ]
  ])
})

describe("sentences about other things are no items", () => {
  table([["全县共有教职工4120人。小学专任教师1310人;初中专任教师980人;随迁子女1260人。", []]])
})
