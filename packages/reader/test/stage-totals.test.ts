/** Totals of stages that are made of stages, told paragraphs apart. */
import { describe, expect, it } from "vitest"
import { relations } from "./relations-in-prose.ts"

const bulletin = (staff: string): string =>
  [
    `全市共有义务教育阶段学校193所；在校生221736人；教职工${staff}人，其中专任教师16381人。`,
    "（一）小学",
    "全市共有小学136所；在校生147783人。",
    "小学教职工9652人；专任教师9758人。",
    "（二）初中",
    "全市共有初中57所；在校生73953人。",
    "初中教职工7114人；专任教师6623人。"
  ].join("\n")

describe("compulsory education in all, and its two stages", () => {
  it("add up figure by figure", () => {
    expect(relations(bulletin("16766"))).toEqual([
      "sum 193所 ~ 136所 57所 holds",
      "sum 221736人 ~ 147783人 73953人 holds",
      "sum 16766人 ~ 9652人 7114人 holds",
      "sum 16381人 ~ 9758人 6623人 holds"
    ])
  })

  it("show by those that do which one does not", () => {
    expect(relations(bulletin("17666"))).toContain("sum 17666人 ~ 9652人 7114人 fails")
  })

  it("are asked nothing where no other adds up", () => {
    expect(relations("全市义务教育在校生221736人。\n小学在校生147783人。\n初中在校生79353人。")).toEqual([])
  })
})
