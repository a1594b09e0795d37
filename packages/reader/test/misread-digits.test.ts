/** Numbers as optical reading leaves them. */
import { describe, expect, it } from "vitest"
import { figures } from "./figures-in-prose.ts"

describe("letters that were digits", () => {
  it.each([
    ["全镇辖l6个村，面积3o.5平方公里。", ["l6个 = 16个", "3o.5平方公里 = 30.5平方公里"]],
    ["自有资金l073万元，另投2l8.4万元。", ["l073万元 = 10730000元", "2l8.4万元 = 2184000元"]],
    ["有完中校l所，入学率l9.5%。", ["l所 = 1所", "l9.5% = 19.5%"]],
    // Letters that are letters.
    ["l、加大投入，启动II类项目和C级危房改造。", []],
    ["部署iOS终端，发布GB1089标准。", []]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<string>]>)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe("full stops that were decimal points", () => {
  it.each([
    ["巩固率达到98。5%，投入3。2亿元。", ["98。5% = 98.5%", "3。2亿元 = 320000000元"]],
    ["比例由21?5%上升为46？36%。", ["21?5% = 21.5%", "46？36% = 46.36%"]],
    ["全镇有小学5所。2019年新建3所。", ["5所 = 5所", "3所 = 3所"]]
  ] as ReadonlyArray<readonly [string, ReadonlyArray<string>]>)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})
