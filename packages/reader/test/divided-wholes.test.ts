/** The whole that a paragraph keeps to, divided anew and shared once more. */
import { describe, expect, it } from "vitest"
import { relations } from "./relations-in-prose.ts"

const before =
  "全县财政教育经费41250.80万元，均按规定用于教育。\n（一）支出结构。财政教育经费中，用于人员经费30112.40万元、公用经费8126.30万元、项目支出3012.10万元，分别占73.00%、19.70%、7.30%。"
const stages = (kindergartens: string, share: string): string =>
  `${before}分学段看，学前教育${kindergartens}万元，小学18420.60万元，初中13260.20万元，高中6114.90万元。小学和初中合计31680.80万元，占${share}%。`
const sum = "sum 41250.80万元 ~ 3455.10万元 18420.60万元 13260.20万元 6114.90万元 holds"
const slipped = "sum 41250.80万元 ~ 3545.10万元 18420.60万元 13260.20万元 6114.90万元 fails"

describe("a whole that a paragraph keeps to", () => {
  it("is divided anew by the words that divide", () => {
    expect(relations(stages("3455.10", "76.80"))).toContain(sum)
  })

  it("tells a part that is wrong", () => {
    expect(relations(stages("3545.10", "76.80"))).toContain(slipped)
  })

  it("is what its sums are a share of", () => {
    expect(relations(stages("3455.10", "76.80"))).toContain("share 76.80% ~ 31680.80万元 41250.80万元 holds")
    expect(relations(stages("3455.10", "67.80"))).toContain("share 67.80% ~ 31680.80万元 41250.80万元 fails")
  })

  it("is not divided by a list that comes nowhere near it", () => {
    const some = `${before}分学段看，小学特岗教师工资1420.60万元，初中特岗教师工资960.20万元，高中外聘教师工资114.90万元。`
    expect(relations(some).filter((each) => each.startsWith("sum 41250.80万元 ~ 1420.60"))).toEqual([])
  })
})
