/** Items of a self-assessment: what they are worth, what they give themselves, and what they take off. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const deductions = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter(({ kind }) => kind === "difference")
    .map(({ verdict, result, operands }) => `${verdict} ${at(result)} ~ ${operands.map(at).join(" ")}`)
}

const items = [
  "1.经费保障（分值8分，自评得分7.5分）\n工作情况：按时足额拨付。\n扣分说明：两笔资金滞拨，扣0.5分。",
  "2.教师配备（分值10分，自评得分10分）\n工作情况：配备到位。",
  "3.条件装备（分值9分，自评得分8.2分）\n扣分说明：功能室不足，扣0.5分；图书陈旧，扣0.3分。"
]

describe("marks, score and deductions of an item", () => {
  it("hold where they add up, over several deductions too", () => {
    expect(deductions(items.join("\n"))).toEqual(["holds 0.5分 ~ 8分 7.5分", "holds 8.2分 ~ 9分 0.5分 0.3分"])
  })

  it("fail where the other items show how the letter is marked", () => {
    const wrong = "4.生均经费（分值6分，自评得分5.5分）\n扣分说明：标准未落实，扣0.8分。"
    expect(deductions([...items, wrong].join("\n")).at(-1)).toBe("fails 0.8分 ~ 6分 5.5分")
  })

  it("say nothing where no other item does", () => {
    expect(deductions("1.经费保障（分值8分，自评得分7.5分）\n扣分说明：资金滞拨，扣0.8分。")).toEqual([])
  })
})
