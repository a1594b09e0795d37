import type { Figure } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read, readFigures, type WrittenFigure } from "../src/index.ts"
import { letterAsSent, otherPassages, sample } from "./letters.ts"

const asWritten = ({ start, end, text, value, lower, upper, unit, qualifier, step }: Figure): WrittenFigure => ({
  start,
  end,
  text,
  value,
  lower,
  upper,
  unit,
  qualifier,
  step
})

const letters: ReadonlyArray<readonly [name: string, text: string]> = [
  ["dadukou-2020.md", sample("dadukou-2020.md")],
  ["paraphrase-2022.md", sample("paraphrase-2022.md")],
  ...(letterAsSent === undefined ? [] : [["the letter as sent", letterAsSent] as const]),
  ...otherPassages
]

describe("figures without the letter around them", () => {
  it.each(letters)("%s: the same figures as its reading has", (_, text) => {
    const figures = readFigures(text)
    expect(figures.length).toBeGreaterThan(0)
    expect(figures).toEqual(read(text).figures.map(asWritten))
  })

  it("says of a figure what number, unit and the words beside them say", () => {
    expect(readFigures("\uFEFF近 ４２０ 所，生均\n1230元/生·年。")).toEqual([
      {
        start: 2,
        end: 7,
        text: "４２０ 所",
        value: "420",
        lower: null,
        upper: "420",
        unit: "所",
        qualifier: "less_than",
        step: "0"
      },
      {
        start: 11,
        end: 20,
        text: "1230元/生·年",
        value: "1230",
        lower: "1230",
        upper: "1230",
        unit: "元/生·年",
        qualifier: "exact",
        step: "1"
      }
    ])
  })

  it("passes over documents, years and list marks, as a reading does", () => {
    expect(readFigures("2022年，依据临教发〔2021〕18号文件，新增学位340个。").map(({ text }) => text)).toEqual([
      "340个"
    ])
  })

  it("finds nothing in nothing", () => {
    expect(readFigures("")).toEqual([])
  })
})
