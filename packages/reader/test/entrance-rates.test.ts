import { describe, expect, it } from "vitest"
import { relations } from "./relations-in-prose.ts"

const counts =
  "一、概况。全县3—6周岁适龄幼儿14236人，在园幼儿13987人，幼儿园84所。适龄儿童30126人，实际入学30117人。\n" +
  "教职工2318人，其中专任教师1204人。\n二、达标情况。\n"

describe("rates of entrance of those who were told paragraphs before", () => {
  it.each([
    ["1.学前三年毛入园率。省定标准为85%，我县为98.3%。", "share 98.3% ~ 13987人 14236人 holds"],
    ["小学适龄儿童入学率达到99.97%。", "share 99.97% ~ 30117人 30126人 holds"]
  ])("%s", (text, expected) => {
    expect(relations(`${counts}${text}`)).toContain(expected)
  })

  it.each(["学前三年毛入园率97.1%。", "九年义务教育巩固率98.3%。", "毛入园率提高1.2个百分点。"])("%s", (text) => {
    expect(relations(`${counts}${text}`).filter((each) => each.startsWith("share 9"))).toEqual([])
  })
})
