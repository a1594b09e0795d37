/** Letters without a date yet, and titles that a colon ends. */
import { describe, expect, it } from "vitest"
import { readStructure } from "../src/outline/structure.ts"
import { understand } from "../src/source/source.ts"

const structureOf = (text: string) => readStructure(understand(text))

describe("the frame", () => {
  it.each<[string, string, string | null]>([
    ["above the blanks of a date", "临溪县人民政府\n　　年　月　日\n", "临溪县人民政府"],
    ["above a date of which the year alone is written", "临溪县人民政府\n2022年　月　日\n", "临溪县人民政府"],
    ["as the title says, without a date", "临溪县人民政府\n", "临溪县人民政府"],
    ["before its annexes", "临溪县人民政府\n　　年　月　日\n\n附件1\n\n学校情况表\n", "临溪县人民政府"],
    ["above whom to ask", "临溪县人民政府\n（联系人：某某）\n", "临溪县人民政府"],
    ["which the title does not name, without a date", "临溪县某某中学\n", null]
  ])("reads who signs %s", (_where, end, signedBy) => {
    const text = `临溪县人民政府关于2021年履行教育职责情况的自查自评报告\n\n某市教育督导委员会：\n\n全县有小学28所。\n\n特此报告。\n\n${end}`
    expect(structureOf(text).head).toMatchObject({ signedBy, signedOn: null, district: "临溪县" })
  })

  it.each([
    ["关于2021年履行教育职责情况的自查自评报告：", "市教育督导委员会：\n"],
    ["临溪县人民政府关于2021年履行教育职责情况的自查自评报告：", ""],
    ["2021年教育工作总结:", ""]
  ])("takes %s for a title, without its colon", (title, addressed) => {
    const { head: told } = structureOf(`${title}\n${addressed}一、学前教育\n全县在园幼儿12481人。\n`)
    expect(told.title).toBe(title.slice(0, -1))
    expect(told.addressee).toBe(addressed === "" ? null : "市教育督导委员会")
  })

  it("knows the district of a title that names the city too", () => {
    const text = "江州市临溪县人民政府关于2021年履行教育职责情况的自查自评报告\n\n全县有小学28所。\n"
    expect(structureOf(text).head.district).toBe("临溪县")
  })
})
