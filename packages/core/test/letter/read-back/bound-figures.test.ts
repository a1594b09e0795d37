/** A letter that says itself what its figures state, and what becomes of them when it is edited. */
import { describe, expect, it } from "vitest"
import { check, filingOf, withBoundFigures } from "../../../src/index.ts"
import { fact, letterOf, type Parts, type Written } from "./letter-of.ts"

const children: Written = { text: "13630人", value: "13630", unit: "人", binding: fact("kindergarten-children") }

const bondsOf = (...parts: Parts) => {
  const { reading, spans } = letterOf(...parts)
  return withBoundFigures(reading, spans)
}

const statesOf = (...parts: Parts) => bondsOf(...parts).bonds.map(({ state }) => state)

describe("a bound figure", () => {
  it("states what it was bound to, whatever its words", () => {
    const { figures } = bondsOf("全年共有", children, "。")
    expect(figures).toMatchObject([{ measure: "kindergarten-children", period: "2020", value: "13630" }])
  })

  it("is kept where it stands as it was written", () => {
    expect(statesOf("在园幼儿", children, "。")).toEqual(["kept"])
  })

  it.each<[string, Written]>([
    [
      "another number in its place",
      { ...children, text: "13360人", value: "13360", was: { text: "13630人", value: "13630" } }
    ],
    ["a digit typed before it", { ...children, lead: "1", value: "113630", was: { text: "13630人", value: "13630" } }],
    ["words that bound it now", { ...children, qualifier: "less_than" }]
  ])("is touched: %s", (_, edited) => {
    const reading = bondsOf("在园幼儿", edited, "。")
    expect(reading.bonds).toMatchObject([{ state: "touched", figure: 0 }])
    expect(reading.figures[0]).toMatchObject({ value: edited.value, measure: "kindergarten-children" })
  })

  it("is gone where words stand in its place", () => {
    const wiped: Written = {
      ...children,
      text: "若干",
      value: null,
      unseen: true,
      was: { text: "13630人", value: "13630" }
    }
    const reading = bondsOf("在园幼儿", wiped, "。")
    expect(reading.bonds).toMatchObject([{ state: "gone", figure: undefined }])
    expect(reading.figures).toEqual([])
  })

  it("is not of the district where it is bound to a school", () => {
    const reading = bondsOf("甲小学在校生", { ...children, binding: fact("school-pupils.primary@S1") }, "。")
    expect(reading.figures[0]?.measure).toBeNull()
    expect(filingOf(reading)?.facts).toMatchObject([{ measure: "school-pupils", organisation: "S1", stage: "primary" }])
  })
})

describe("an answer in words", () => {
  const answer: Written = {
    text: "已",
    value: "1",
    unit: "是否",
    binding: fact("education-leading-group-formed"),
    unseen: true
  }
  const rest = "成立党委教育工作领导小组，在园幼儿"

  it("is a figure at its place, and those that name figures by index follow", () => {
    const { reading, spans } = letterOf(answer, rest, children, "。")
    const read = withBoundFigures({ ...reading, series: [[0]] }, spans)
    expect(read.figures.map(({ text }) => text)).toEqual(["已", "13630人"])
    expect(read.series).toEqual([[1]])
    expect(read.bonds.map(({ figure }) => figure)).toEqual([0, 1])
  })

  it("is touched where it says the opposite", () => {
    const read = bondsOf({ ...answer, text: "尚未", was: { text: "已", value: "1" } }, rest, children, "。")
    expect(read.bonds[0]?.state).toBe("touched")
    expect(read.figures[0]).toMatchObject({ measure: "education-leading-group-formed", value: "0" })
  })
})

describe("the check of bound figures", () => {
  const findingsOf = (...parts: Parts) =>
    check(bondsOf(...parts)).findings.filter((finding) => finding.check === "bound-figure")

  it("says nothing of what was not touched", () => {
    expect(findingsOf("在园幼儿", children, "。")).toEqual([])
  })

  it("tells a number that contradicts its data, and what would restore it", () => {
    const edited: Written = { ...children, text: "13360人", value: "13360", was: { text: "13630人", value: "13630" } }
    const [finding, ...others] = findingsOf("在园幼儿", edited, "。")
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      severity: "error",
      spans: [[4, 10]],
      suggestion: { span: [4, 10], text: "13630人", value: "13630" }
    })
    expect(finding?.message).toContain("文中写13360人，而此处绑定的“在园幼儿总数”为13630人")
  })

  it("takes another writing of the same value for no contradiction", () => {
    const money: Written = { text: "66100万元", value: "661000000", unit: "元", binding: fact("education-funds-total") }
    expect(findingsOf("总投入", { ...money, was: { text: "6.61亿元", value: "661000000" } }, "。")).toEqual([])
  })

  it("asks where what was bound is gone", () => {
    const wiped: Written = {
      ...children,
      text: "若干",
      value: null,
      unseen: true,
      was: { text: "13630人", value: "13630" }
    }
    expect(findingsOf("在园幼儿", wiped, "。")).toMatchObject([{ severity: "query", suggestion: { text: "13630人" } }])
  })
})

describe("a long letter", () => {
  const length = 4_000

  it("asks each place a few times only: a search of all for each figure would ask it thousands of times", () => {
    const parts = Array.from({ length }, (): Parts => ["在园幼儿", children, "。\n"]).flat()
    const { reading, spans } = letterOf(...parts)
    let asked = 0
    const counted = spans.map((span) => ({
      ...span,
      get start() {
        asked += 1
        return span.start
      }
    }))
    expect(withBoundFigures(reading, counted).bonds).toHaveLength(length)
    expect(asked).toBeLessThan(30 * length)
  })
})
