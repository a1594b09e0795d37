import { describe, expect, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import { displayWidth as measured } from "effect/cli/CliOutput"
import * as Schema from "effect/Schema"
import { printable } from "../src/terminal/printable.ts"
import { clip, displayWidth, padEnd, padStart } from "../src/terminal/width.ts"
import { wrap } from "../src/terminal/wrap.ts"

const lines = (text: string, width: number) => wrap(text, width).map(({ start, end }) => text.slice(start, end))

const prose = Arbitrary.schema(Schema.String.check(Schema.isPattern(/^[一-龥0-9a-z，。、“”（） .%·—…→ü①]{0,80}$/)))

describe("a line of Chinese", () => {
  it.each([
    ["breaks between any two characters", "履行教育职责情况自查自评", 10, ["履行教育职", "责情况自查", "自评"]],
    ["keeps a closing mark with what it closes", "全面加强党建。再接再厉", 12, ["全面加强党", "建。再接再厉"]],
    ["keeps an opening mark with what it opens", "一二三四“五六”七", 10, ["一二三四", "“五六”七"]],
    ["does not break a number from its unit", "生均支出18151.74万元人", 16, ["生均支出", "18151.74万元人"]],
    ["does not break a Latin word", "见duxue --format json", 10, ["见duxue", "--format", "json"]],
    ["drops white space at a break", "甲乙丙丁 戊己", 8, ["甲乙丙丁", "戊己"]],
    ["breaks a word that no line can hold", "abcdefghij", 4, ["abcd", "efgh", "ij"]]
  ])("%s", (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })

  it.prop("loses nothing but white space, and is never wider than the page", [prose], ([text]) => {
    const broken = lines(text, 16)
    return (
      broken.join("").replace(/\s/g, "") === text.replace(/\s/g, "") && broken.every((line) => displayWidth(line) <= 16)
    )
  })
})

describe("widths are in cells", () => {
  it.prop("as the library counts them", [prose], ([text]) => displayWidth(text) === measured(text))

  it("a Han character takes two", () => {
    expect([displayWidth("元/生"), displayWidth("7353人"), displayWidth("，")]).toEqual([5, 6, 2])
    expect([padEnd("人", 4), padStart("人", 4), padEnd("太长了", 2)]).toEqual(["人  ", "  人", "太长了"])
    expect([clip("公办园在园幼儿", 8), clip("人", 2)]).toEqual(["公办园…", "人"])
  })
})

describe("what a letter says is shown, not obeyed", () => {
  it("control characters become their pictures, white space one space", () => {
    expect(printable("甲\u001b[2J乙\u0007\n 丙\t丁\u009b")).toBe("甲␛[2J乙␇ 丙 丁␡")
  })
})
