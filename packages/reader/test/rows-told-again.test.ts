/** Tables whose cells bear their units, what prose tells of their rows, and counts told far from what they divide. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

const rows = [
  "项目  2020年  2021年  2022年",
  "小学学生  18420人  18135人  17690人",
  "初中学生  9160人  9284人  9431人",
  "学生合计  27580人  27419人  27121人",
  "专任教师  2013人  2041人  2068人"
].join("\n")
const sums = [
  "sum 27580人 ~ 18420人 9160人 holds",
  "sum 27419人 ~ 18135人 9284人 holds",
  "sum 27121人 ~ 17690人 9431人 holds"
]

describe("rows that a row of their name adds up", () => {
  table([
    [rows, sums],
    [rows.replace("27419", "27491"), [sums[0] as string, "sum 27491人 ~ 18135人 9284人 fails", sums[2] as string]]
  ])
})

describe("changes of rows told in prose", () => {
  table([
    [
      `${rows}\n\n2022年初中学生比上年增加147人，专任教师比2020年增加55人。`,
      [...sums, "difference 147人 ~ 9431人 9284人 holds", "difference 55人 ~ 2068人 2013人 holds"]
    ],
    // Of a row that the table has not nothing is told.
    [`${rows}\n\n2022年高中学生比上年增加147人。`, sums]
  ])
})

describe("levels held against others by name", () => {
  table([
    ["小学有52所，多在乡镇。初中有17所，比小学少35所。", ["difference 35所 ~ 52所 17所 holds"]],
    ["小学有52所，多在乡镇。初中有17所，比小学少31所。", []]
  ])
})

describe("a pair of figures has one mean", () => {
  table([
    [
      "中职投入4725万元，在校生3150人，生均15000元，比普通高中生均14200元高出800元。",
      [
        "per-head 15000元 ~ 4725万元 3150人 holds",
        "mean 15000元 ~ 4725万元 3150人 holds",
        "difference 800元 ~ 15000元 14200元 holds"
      ]
    ]
  ])
})

describe("as many as are named", () => {
  table([["向镇小学、镇初中和村小各选派教师14人，共42人。", ["product 42人 ~ 14人 holds"]]])
})
