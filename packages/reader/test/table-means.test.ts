import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { table } from "./relations-in-prose.ts"

const rows = (mean: string): string =>
  `七项指标的校际差异系数如下：\n指标\t小学\t初中\n骨干教师数\t0.312\t0.218\n体育场馆面积\t0.424\t0.366\n仪器设备值\t0.271\t0.254\n${mean}`

describe("tables of coefficients", () => {
  it("have cells without a unit", () => {
    expect(read(rows("")).figures.map(({ text, unit }) => `${text} ${unit}`)).toEqual([
      "七项 项",
      ...["0.312", "0.218", "0.424", "0.366", "0.271", "0.254"].map((text) => `${text} 系数`)
    ])
  })

  table([
    [rows("平均值\t0.336\t0.279"), ["mean 0.336 ~ 0.312 0.424 0.271 holds", "mean 0.279 ~ 0.218 0.366 0.254 holds"]],
    // Where one column comes out, the other is wrong; a weighted mean is that of no column.
    [rows("平均值\t0.363\t0.279"), ["mean 0.363 ~ 0.312 0.424 0.271 fails", "mean 0.279 ~ 0.218 0.366 0.254 holds"]],
    [rows("平均值\t0.298\t0.231"), []]
  ])

  it("show the digits that a slip exchanged", () => {
    const { findings } = check(read(rows("平均值\t0.363\t0.279")))
    expect(findings.flatMap(({ suggestion }) => suggestion?.text ?? [])).toEqual(["0.336"])
  })

  it("end where prose goes on", () => {
    expect(read(`${rows("")}\n各项均已达标，版本2.15。`).figures).toHaveLength(7)
  })
})
