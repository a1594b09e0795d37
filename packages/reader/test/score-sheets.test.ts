/** Marks of indicators, and what all of them come to. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const failing = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.verdict === "fails")
    .map(({ kind, result, operands }) => `${kind} ${at(result)} ~ ${operands.map(at).join(" ")}`)
}

const sheet = (marks: {
  readonly total?: string
  readonly given?: string
}): string => `自评得分${marks.total ?? "27.5分"}。
1.教育投入（分值6分，自评得分6分）
经费足额拨付。
2.教师待遇（分值8分，自评得分${marks.given ?? "6.5分"}）
扣分说明：两所学校津贴未及时发放，扣1.5分。
3.校舍建设（分值5分，自评得分5分）
项目全部竣工。
4.学位供给（分值6分，自评得分6分）
5.校园安全（分值4分，自评得分4分）
未发生安全责任事故。`

describe("a score sheet", () => {
  it.each([
    ["holds as it is", {}, []],
    ["misses its total", { total: "27.0分" }, ["sum 27.0分 ~ 6分 6.5分 5分 6分 4分"]],
    ["misses it where a mark is wrong", { given: "5.5分" }, ["sum 27.5分 ~ 6分 5.5分 5分 6分 4分"]]
  ] as const)("%s", (_, marks, expected) => {
    expect(failing(sheet(marks))).toEqual(expected)
  })

  it.each([
    [
      "is not held against full marks",
      "满分100分，自评得分：教育投入14分、教师待遇14.5分、校舍建设23分、学位供给16分、校园安全31.5分。",
      []
    ],
    [
      "is held against them where full marks are divided",
      "评估满分100分，其中教育投入20分、教师待遇15分、校舍建设25分、学位供给20分、校园安全30分。",
      ["sum 100分 ~ 20分 15分 25分 20分 30分"]
    ]
  ] as const)("%s", (_, text, expected) => {
    expect(failing(text)).toEqual(expected)
  })

  it("is not made of rules for marking", () => {
    expect(failing("满分10分，每缺1名教师扣0.5分，扣完为止。")).toEqual([])
  })
})
