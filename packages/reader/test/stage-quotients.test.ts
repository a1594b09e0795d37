import { describe, expect, it } from "vitest"
import { relations, table } from "./relations-in-prose.ts"

const counts =
  "一、规模。全市小学42所，教学班986个，在校生41236人；初中18所，教学班402个，在校生18734人。\n" +
  "二、队伍。专任教师中，小学2418人、初中1562人。骨干教师512人。\n三、条件。"

describe("quotients of a stage whose counts were told paragraphs before", () => {
  it.each([
    ["初中生师比12.0:1。", "ratio 12.0:1 ~ 18734人 1562人 holds"],
    ["小学师幼比不详，小学生师比为17.1:1。", "ratio 17.1:1 ~ 41236人 2418人 holds"],
    ["初中平均班额46.6人。", "mean 46.6人 ~ 18734人 402个 holds"],
    // The stages of a list are named in the order of its numbers.
    ["小学、初中平均班额依次为42、47人。", "mean 47人 ~ 18734人 402个 holds"],
    ["小学、初中平均班额依次为42、47人。", "mean 42 ~ 41236人 986个 holds"],
    ["小学校均规模981.8人。", "mean 981.8人 ~ 41236人 42所 holds"],
    // Digits exchanged.
    ["初中平均班额64.6人。", "mean 64.6人 ~ 18734人 402个 fails"]
  ])("%s", (text, expected) => {
    expect(relations(`${counts}${text}`)).toContain(expected)
  })

  it.each([
    // Of no stage that was told, or not of its counts.
    "高中生师比12.0:1。",
    "初中生师比13.4:1。",
    // 17 says too little of what stands so far away.
    "小学生师比17:1。"
  ])("%s", (text) => {
    expect(relations(`${counts}${text}`).filter((each) => each.startsWith("ratio"))).toEqual([])
  })
})

describe("means told as their siblings are", () => {
  const told = "小学在校生24180人、初中在校生11730人。\n教学班858个，其中小学600个、初中258个，"
  table([
    [
      `${told}小学平均班额40.3人、初中平均班额45.5人。`,
      ["sum 858个 ~ 600个 258个 holds", "mean 40.3人 ~ 24180人 600个 holds", "mean 45.5人 ~ 11730人 258个 holds"]
    ],
    [
      `${told}小学平均班额40.3人、初中平均班额15.5人。`,
      ["sum 858个 ~ 600个 258个 holds", "mean 40.3人 ~ 24180人 600个 holds", "mean 15.5人 ~ 11730人 258个 fails"]
    ]
  ])
})
