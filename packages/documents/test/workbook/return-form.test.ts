import { departmentSubjects, gatherFiling, measures, type School, schoolSubjects } from "@duxue/core"
import { Effect, Result } from "effect"
import { strFromU8, unzipSync } from "fflate"
import { readXlsx } from "hucre/xlsx"
import { beforeAll, describe, expect, it } from "vitest"
import { readFilingFile } from "../../src/index.ts"
import { returnForm } from "../../src/workbook/index.ts"
import { sampleDistrict } from "../sample-district.ts"
import { filledIn } from "./filled-in.ts"

const linxi = sampleDistrict("linxi-2022")
const school = (name: string): School => {
  const found = linxi.schools.find((each) => each.name === name)
  if (found === undefined) throw new Error(`there is no school ${name}`)
  return found
}
const nineYear = linxi.schools.find(({ kind }) => kind === "nine-year") ?? school("")
const primary = linxi.schools.find(({ kind }) => kind === "primary") ?? school("")

let forSchools: Uint8Array
let forDepartments: Uint8Array
beforeAll(async () => {
  forSchools = await returnForm({
    kind: "schools",
    district: "青江市临溪区",
    period: "2022",
    schools: [nineYear, primary]
  })
  forDepartments = await returnForm({ kind: "departments" })
})

const idsOf = (level: "school" | "district"): ReadonlySet<unknown> =>
  new Set(measures.filter((measure) => measure.level === level).map(({ id }) => id))

const sheetXml = (form: Uint8Array, name: string): string => {
  const parts = unzipSync(form)
  const tabs = [...strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]+)"/gu)]
  const at = tabs.findIndex(([, tab]) => tab === name)
  return strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array())
}

describe("the form for schools", () => {
  it("has a sheet a subject, and asks for every measure of a school once", async () => {
    const { sheets } = await readXlsx(forSchools)
    expect(sheets.map(({ name }) => name)).toEqual([
      "填报说明",
      "学校基本情况",
      ...schoolSubjects.map(({ title }) => title.zh),
      "指标说明"
    ])
    const headings = schoolSubjects.flatMap(
      ({ title }) => sheets.find(({ name }) => name === title.zh)?.rows[2]?.slice(3) ?? []
    )
    expect(headings).toHaveLength(measures.filter(({ level }) => level === "school").length)
  })

  it("takes whole numbers for counts, decimals for amounts, and words for questions", () => {
    expect(sheetXml(forSchools, "学生")).toMatch(
      /<dataValidation type="whole" sqref="D4:D\d+" operator="greaterThanOrEqual"/u
    )
    expect(sheetXml(forSchools, "校舍与设备")).toMatch(/<dataValidation type="decimal" sqref="D4:D\d+"/u)
    expect(sheetXml(forSchools, "安全")).toContain('<formula1>"是,否"</formula1>')
    expect(sheetXml(forSchools, "学校基本情况")).toContain("九年一贯制学校")
  })

  it("protects all but the cells to fill in, and greys what a stage does not have", () => {
    expect(sheetXml(forSchools, "学生")).toContain("<sheetProtection ")
    expect(strFromU8(unzipSync(forSchools)["xl/styles.xml"] ?? new Uint8Array())).toContain('locked="0"')
    expect(sheetXml(forSchools, "学生")).toContain('AND($C4&lt;&gt;"",$C4&lt;&gt;"小学")')
  })

  it("says of every measure what it is, in a note and on a sheet of its own", async () => {
    const notes = Object.entries(unzipSync(forSchools)).filter(([name]) => name.startsWith("xl/comments"))
    expect(notes).toHaveLength(schoolSubjects.length)
    const { sheets } = await readXlsx(forSchools)
    const definitions = sheets.find(({ name }) => name === "指标说明")?.rows.slice(3) ?? []
    expect(new Set(definitions.map((row) => row.at(-1)))).toEqual(idsOf("school"))
    expect(definitions).toHaveLength(idsOf("school").size)
    expect(definitions.filter((row) => String(row[7] ?? "").includes("《")).length).toBeGreaterThan(20)
  })

  it("reads back what was filled in, school by school", async () => {
    const bytes = filledIn(forSchools, {
      "学生!D4": 812,
      "学生!D5": 455,
      "学生!D6": "1,203",
      "教师!D6": "６５",
      "安全!E6": "是",
      "经费!D6": 1093.5
    })
    const read = await Effect.runPromise(readFilingFile(bytes, "学校.xlsx"))
    expect(read).toMatchObject({
      kind: "school-returns",
      whose: { district: "青江市临溪区", period: "2022" },
      queries: []
    })
    expect("schools" in read ? read.schools : []).toEqual([nineYear, primary])
    expect(
      "facts" in read
        ? read.facts.map(({ organisation, stage, value, provenance }) => [
            organisation,
            stage,
            value,
            "place" in provenance ? provenance.place : ""
          ])
        : []
    ).toEqual([
      [nineYear.id, "primary", "812", "学生!D4"],
      [nineYear.id, "junior", "455", "学生!D5"],
      [primary.id, "primary", "1203", "学生!D6"],
      [primary.id, "primary", "65", "教师!D6"],
      [primary.id, "primary", "1093.5", "经费!D6"],
      [primary.id, "primary", "1", "安全!E6"]
    ])
  })

  it("reads a school that was typed in, whose row on other sheets was calculated by nobody", async () => {
    const bytes = filledIn(forSchools, {
      "学校基本情况!A7": "N1",
      "学校基本情况!B7": "松墨小学",
      "学校基本情况!C7": "小学",
      "学校基本情况!D7": "公办",
      "学校基本情况!F7": "乡村",
      "学生!D7": 96
    })
    const read = await Effect.runPromise(readFilingFile(bytes, "学校.xlsx"))
    expect("schools" in read ? read.schools.at(-1)?.name : "").toBe("松墨小学")
    expect("facts" in read ? read.facts.map(({ organisation, value }) => [organisation, value]) : []).toEqual([
      ["N1", "96"]
    ])
  })

  it("is refused as long as nobody has filled it in", async () => {
    const blank = await returnForm({ kind: "schools" })
    const failure = await Effect.runPromise(Effect.flip(readFilingFile(blank, "学校.xlsx")))
    expect(failure.message).toBe("“学校.xlsx”：报表还没有填写：没有任何学校和数据。请填写后再提交。")
  })
})

describe("the form for departments", () => {
  it("has a sheet a section, and asks for every measure of the district once", async () => {
    const { sheets } = await readXlsx(forDepartments)
    expect(sheets.map(({ name }) => name)).toEqual([
      "填报说明",
      ...departmentSubjects.map(({ title }) => title.zh),
      "指标说明"
    ])
    const asked = sheets.slice(1, -1).flatMap(({ rows }) => rows.slice(3).map((row) => row[6]))
    expect(new Set(asked)).toEqual(idsOf("district"))
    expect(asked).toHaveLength(idsOf("district").size)
  })

  it("reads back figures of both years, money in 万元", async () => {
    const { sheets } = await readXlsx(forDepartments)
    const place = (measure: string, column: string): string => {
      const sheet = sheets.find(({ rows }) => rows.some((row) => row[6] === measure))
      const row = sheet?.rows.findIndex((cells) => cells[6] === measure) ?? -1
      return `${sheet?.name ?? ""}!${column}${row + 1}`
    }
    const bytes = filledIn(forDepartments, {
      "填报说明!B2": "柏原县",
      "填报说明!D2": "2021年度",
      [place("kindergartens", "C")]: 66,
      [place("kindergartens", "D")]: 61,
      [place("general-public-budget-education-expenditure", "B")]: "万元",
      [place("general-public-budget-education-expenditure", "C")]: 101_820.35
    })
    const read = await Effect.runPromise(readFilingFile(bytes, "部门.xlsx"))
    expect(read).toMatchObject({ kind: "department-returns", whose: { district: "柏原县", period: "2021" } })
    const told = "priorFacts" in read ? [...read.facts, ...read.priorFacts] : []
    expect(told.map(({ measure, value }) => [measure, value])).toEqual([
      ["general-public-budget-education-expenditure", "1018203500"],
      ["kindergartens", "66"],
      ["kindergartens", "61"]
    ])
  })
})

describe("the form for both", () => {
  it("has the sheets of either, and is read as both kinds of return", async () => {
    const form = await returnForm({ kind: "all", district: "柏原县", period: "2021", schools: [primary] })
    const { sheets } = await readXlsx(form)
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
    const bytes = filledIn(form, { "学生!D4": 702, "党的领导!C4": 7 })
    const read = await Effect.runPromise(readFilingFile(bytes, "报表.xlsx"))
    expect(read.kind).toBe("workbook-returns")
    const { filing } = Result.getOrThrow(gatherFiling({ sources: read.kind === "workbook-returns" ? [read] : [] }))
    expect(filing.district.name).toBe("柏原县")
    expect(filing.facts.map(({ organisation, value }) => [organisation, value])).toEqual([
      [primary.id, "702"],
      [null, "7"]
    ])
  })
})
