/** An exported workbook comes back: the facts that were written, and those that a clerk changed. */
import type { Fact, Filing } from "@duxue/core"
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { filingSheetTitles, filingWorkbook } from "../../src/workbook/index.ts"
import { convertByOffice, describeWithOffice } from "../office.ts"
import { edited, rowsWith } from "./edited-cells.ts"
import { bare, district, file, odd, readBack, rowOf, told } from "./handed-back.ts"

type Rows = ReadonlyArray<ReadonlyArray<CellValue>>

describe("a workbook that nobody touched", () => {
  it.each([
    ["a district with schools", district],
    ["what cells cannot hold", odd],
    ["a filing that tells nothing", { ...odd, schools: [], facts: [] }]
  ])("comes back whole: %s", async (_, filing) => {
    const { filing: back, queries } = await readBack(await filingWorkbook(filing))
    expect(back).toEqual(filing)
    expect(queries.filter(({ code }) => code !== "implausible")).toEqual([])
  })

  it("comes back whole when it was judged by another day", async () => {
    const { filing } = await readBack(await filingWorkbook(district, { date: "2024-12-31" }))
    expect(filing).toEqual(district)
  })
})

const withFact = (filing: Filing, before: Fact, now: Fact): Filing => ({
  ...filing,
  facts: filing.facts.map((fact) => (fact === before ? now : fact))
})

describe("a workbook in which facts were changed", () => {
  it("brings the changed value from its cell, and all else as it was", async () => {
    const workbook = await filingWorkbook(bare)
    const before = told(bare, 0)
    const place = `事实!C${await rowOf(workbook, before)}`
    const { filing } = await readBack(edited(workbook, { [place]: 4321 }))
    const now: Fact = {
      ...before,
      value: "4321",
      lower: "4321",
      upper: "4321",
      provenance: { kind: "return", file, place }
    }
    expect(filing).toEqual(withFact(bare, before, now))
  })

  it("brings every change of many", async () => {
    const workbook = await filingWorkbook(bare)
    const { sheets } = await readXlsx(workbook)
    const facts = sheets.find(({ name }) => name === filingSheetTitles.facts)?.rows ?? []
    const counted = new Map(
      bare.facts.flatMap((fact, at) =>
        ["人", "所", "次", "个"].includes(fact.unit) ? [[String(fact.measure), at + 100]] : []
      )
    )
    expect(counted.size).toBeGreaterThan(5)
    const changes = facts.flatMap((row, at) => {
      const value = counted.get(String(row[0]))
      return value === undefined ? [] : [[`事实!C${at + 1}`, value] as const]
    })
    const { filing } = await readBack(edited(workbook, Object.fromEntries(changes)))
    const valuesOf = ({ facts: each }: Filing) => each.map(({ measure, value }) => [measure, value])
    expect(valuesOf(filing)).toEqual(
      bare.facts.map(({ measure, value }) => [measure, counted.has(measure) ? String(counted.get(measure)) : value])
    )
  })

  it("reads a figure in the unit that its row now says", async () => {
    const before = bare.facts.find(({ unit, value }) => unit === "元" && value !== null)
    if (before === undefined) throw new Error("the district tells of no money")
    const workbook = await filingWorkbook(bare)
    const row = await rowOf(workbook, before)
    const { filing } = await readBack(edited(workbook, { [`事实!C${row}`]: 1.5, [`事实!D${row}`]: "万元" }))
    const now = filing.facts.find(({ measure }) => measure === before.measure)
    expect([now?.value, now?.step, now?.unit]).toEqual(["15000", "1000", "元"])
  })

  it("takes what was entered where a figure was missing, and leaves out what was cleared", async () => {
    const workbook = await filingWorkbook(bare)
    const { sheets } = await readXlsx(workbook)
    const rows = sheets.find(({ name }) => name === filingSheetTitles.facts)?.rows ?? []
    const missing = rows.findIndex((row) => row[10] === "缺数" && row[3] === "人")
    const cleared = told(bare, 1)
    const { filing } = await readBack(
      edited(workbook, { [`事实!C${missing + 1}`]: 77, [`事实!C${await rowOf(workbook, cleared)}`]: null })
    )
    const [last] = filing.facts.slice(-1)
    expect([last?.measure, last?.value]).toEqual([rows[missing]?.[0], "77"])
    expect(filing.facts.slice(0, -1)).toEqual(bare.facts.filter((fact) => fact !== cleared))
  })

  it("knows its rows again when they were sorted, and says which were deleted", async () => {
    const workbook = await filingWorkbook(odd)
    const { sheets } = await readXlsx(workbook)
    const resaved = (order: (rows: Rows) => Rows) =>
      writeXlsx({
        sheets: sheets
          .filter(({ name }) => name !== filingSheetTitles.selections)
          .map(({ name, rows, cells, hidden }) =>
            name === filingSheetTitles.facts
              ? { name, rows: [...rows.slice(0, 3), ...order(rows.slice(3))].map((row) => [...row]) }
              : { name, rows, ...(cells === undefined ? {} : { cells }), hidden: hidden === true }
          )
      })
    const typed = (rows: Rows) => rows.filter((row) => row[10] !== "学校数据测算")
    const sorted = await readBack(
      await resaved((rows) => [
        ...typed(rows).filter((_, at) => at % 2 === 1),
        ...typed(rows).filter((_, at) => at % 2 === 0)
      ])
    )
    expect(sorted.filing.facts).toEqual(odd.facts)
    const shorter = await readBack(await resaved((rows) => typed(rows).filter((row) => row[7] !== "区间")))
    expect(shorter.filing.facts).toEqual(odd.facts.filter(({ qualifier }) => qualifier !== "range"))
    expect(shorter.queries.map(({ message }) => message.zh).join()).toContain(
      "少了1行，其中的事实未采用：primary-schools"
    )
  })

  it("takes words that bound, with the ends that they leave open", async () => {
    const workbook = await filingWorkbook(bare)
    const [over, between] = [told(bare, 0), told(bare, 1)]
    const [first, second] = [await rowOf(workbook, over), await rowOf(workbook, between)]
    const { filing } = await readBack(
      edited(workbook, {
        [`事实!C${first}`]: 300,
        [`事实!H${first}`]: "超过",
        [`事实!C${second}`]: null,
        [`事实!H${second}`]: "区间",
        [`事实!I${second}`]: 10,
        [`事实!J${second}`]: 20
      })
    )
    const figureOf = ({ measure }: Fact) => {
      const { value, lower, upper, qualifier } = filing.facts.find((fact) => fact.measure === measure) ?? over
      return { value, lower, upper, qualifier }
    }
    expect(figureOf(over)).toEqual({ value: "300", lower: "300", upper: null, qualifier: "more_than" })
    expect(figureOf(between)).toEqual({ value: null, lower: "10", upper: "20", qualifier: "range" })
  })
})

describe("schools of a workbook", () => {
  it("bring a changed figure and a changed name, and keep the rest with where it came from", async () => {
    const workbook = await filingWorkbook(district)
    const [school] = district.schools
    if (school === undefined) throw new Error("the district has no school")
    const [row = 0] = await rowsWith(workbook, filingSheetTitles.schools, school.id)
    const { sheets } = await readXlsx(workbook)
    const rows = sheets.find(({ name }) => name === filingSheetTitles.schools)?.rows ?? []
    const column = rows[2]?.findIndex((heading) => heading === "在校生数（人）") ?? -1
    expect(column).toBeGreaterThan(6)
    const place = `学校!${String.fromCharCode(65 + column)}${row}`
    const { filing } = await readBack(edited(workbook, { [place]: 999, [`学校!B${row}`]: "新名学校" }))
    expect(filing.schools).toEqual([{ ...school, name: "新名学校" }, ...district.schools.slice(1)])
    const changed = filing.facts.filter((fact) => !district.facts.some((before) => isSame(before, fact)))
    expect(changed.map(({ value, organisation, provenance }) => [value, organisation, provenance])).toEqual([
      ["999", school.id, { kind: "return", file, place }]
    ])
    expect(filing.facts.length).toBe(district.facts.length)
  })
})

const isSame = (a: Fact, b: Fact): boolean => JSON.stringify(a) === JSON.stringify(b)

describeWithOffice("a workbook that LibreOffice has saved", () => {
  it("comes back with what was changed in it", async () => {
    const filing: Filing = { ...odd, schools: district.schools, facts: [...odd.facts, ...district.facts.slice(40)] }
    const workbook = await filingWorkbook(filing)
    const resaved = await convertByOffice(workbook, "xlsx", "xlsx")
    expect((await readBack(resaved)).filing).toEqual(filing)
    const row = (await rowsWith(workbook, filingSheetTitles.facts, "kindergartens"))[0] ?? 0
    const changed = await convertByOffice(edited(workbook, { [`事实!C${row}`]: 5 }), "xlsx", "xlsx")
    const values = (await readBack(changed)).filing.facts.map(({ value }) => value)
    const before = filing.facts.map(({ value, measure }) => (measure === "kindergartens" ? "5" : value))
    expect(values).toEqual(before)
  }, 120_000)
})
