import { assessEach, type Filing, metricKey, Rational } from "@duxue/core"
import { type CellValue, readXlsx, type Sheet } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { filingSheetTitles, filingWorkbook } from "../../src/workbook/index.ts"
import { describeWithOffice } from "../office.ts"
import { sampleDistrict } from "../sample-district.ts"
import { recalculated, withoutResults } from "./recalculated.ts"

type Rows = ReadonlyArray<ReadonlyArray<CellValue>>

/** Data stand below a title, a remark and the headings. */
const data = (rows: Rows | undefined): Rows =>
  (rows ?? []).slice(3).filter((row) => row.some((value) => value !== null))

const metricColumns = { value: 2, key: 10 } as const
const verdictColumns = { value: 2, verdict: 6, recheck: 7 } as const

/** What core says of each metric, rounded to the places that it is told in. */
const coreValues = (filing: Filing): ReadonlyMap<string, string | null> =>
  new Map(
    assessEach(filing).assessed.map(({ metric, value }) => [
      metricKey(metric),
      value.value === undefined ? null : Rational.toFixed(value.value, metric.decimals)
    ])
  )

const decimalsOf = (filing: Filing): ReadonlyMap<string, number> =>
  new Map(assessEach(filing).assessed.map(({ metric }) => [metricKey(metric), metric.decimals]))

/** A cell's number to as many places; the exact decimal of a float is rounded, as a spreadsheet shows it. */
const rounded = (value: CellValue | undefined, places: number): string | null =>
  typeof value === "number" ? Rational.toFixed(Rational.decimal(value.toFixed(12)), places) : null

const compare = (
  filing: Filing,
  sheets: ReadonlyMap<string, Rows>
): { readonly wrong: ReadonlyArray<unknown>; readonly numbers: number } => {
  const core = coreValues(filing)
  const places = decimalsOf(filing)
  const rows = data(sheets.get(filingSheetTitles.metrics))
  const told = rows.map((row) => {
    const key = String(row[metricColumns.key])
    return { key, sheet: rounded(row[metricColumns.value], places.get(key) ?? 0), core: core.get(key) ?? null }
  })
  expect(told.map(({ key }) => key)).toEqual([...core.keys()])
  return {
    wrong: told.filter((each) => each.sheet !== each.core),
    numbers: told.filter(({ sheet }) => sheet !== null).length
  }
}

const districts = [
  ["linxi-2022", sampleDistrict("linxi-2022")],
  ["dadukou-2020", sampleDistrict("dadukou-2020")]
] as const

/** The district with every so many figures gone, and others changed, so that blanks and odd values reach the formulas. */
const withGaps = (filing: Filing, every: number): Filing => ({
  ...filing,
  facts: filing.facts.flatMap((fact, at) => {
    if (at % every === 0) return []
    const changed = at % 7 === 0 && fact.value !== null && !fact.value.includes(".") && fact.unit !== "是否"
    if (!changed) return [fact]
    const value = String(BigInt(fact.value ?? "0") * 3n + BigInt(at % 11))
    return [{ ...fact, value, lower: value, upper: value }]
  })
})

const drawn = [
  ["a district with gaps", withGaps(sampleDistrict("linxi-2022"), 900)],
  ["a district with many gaps", withGaps(sampleDistrict("dadukou-2020"), 37)]
] as const

const sheet = (sheets: ReadonlyArray<Sheet>, name: string): Sheet => {
  const found = sheets.find((each) => each.name === name)
  if (found === undefined) throw new Error(`there is no sheet ${name}`)
  return found
}

describe.each(districts)("the workbook of %s", (_, filing) => {
  it("shows core's numbers to programs that do not calculate", async () => {
    const { sheets } = await readXlsx(await filingWorkbook(filing))
    const { wrong, numbers } = compare(filing, new Map(sheets.map(({ name, rows }) => [name, rows])))
    expect(wrong).toEqual([])
    expect(numbers).toBeGreaterThan(80)
  })

  it("leaves empty what is missing, in facts and in metrics", async () => {
    const { sheets } = await readXlsx(await filingWorkbook(filing))
    const facts = data(sheet(sheets, filingSheetTitles.facts).rows)
    const missing = facts.filter((row) => row[10] === "缺数")
    expect(missing.length).toBeGreaterThan(0)
    for (const row of missing) expect(row[2]).toBeNull()
  })

  it("computes the metrics, and repeats no number in their place", async () => {
    const metrics = sheet((await readXlsx(await filingWorkbook(filing))).sheets, filingSheetTitles.metrics)
    const live = [...(metrics.cells ?? [])].filter(([at, cell]) => at.endsWith(",2") && cell.formula !== undefined)
    const numbers = data(metrics.rows).filter((row) => typeof row[2] === "number")
    expect(live.length).toBeGreaterThanOrEqual(numbers.length)
  })
})

describe("a filing without schools", () => {
  const bare: Filing = { ...sampleDistrict("linxi-2022"), schools: [], facts: [] }

  it("has no sheet of schools, and no number anywhere", async () => {
    const { sheets } = await readXlsx(await filingWorkbook(bare))
    expect(sheets.map(({ name }) => name)).toEqual(["说明", "指标", "判定", "事实", "存档"])
    expect(data(sheet(sheets, "指标").rows).filter((row) => typeof row[2] === "number")).toEqual([])
  })
})

describeWithOffice("formulas in LibreOffice", () => {
  it.each([...districts, ...drawn])(
    "come to core's numbers: %s",
    async (_, filing) => {
      const sheets = await recalculated(await filingWorkbook(filing))
      const { wrong, numbers } = compare(filing, sheets)
      expect(wrong).toEqual([])
      expect(numbers).toBeGreaterThan(20)
    },
    120_000
  )

  it("turn the verdict with the facts", async () => {
    const [, [, filing]] = districts
    const sheets = await recalculated(await filingWorkbook(filing))
    const verdicts = data(sheets.get(filingSheetTitles.verdicts))
    const rechecked = verdicts.filter(
      (row) => row[verdictColumns.recheck] === "达标" || row[verdictColumns.recheck] === "未达标"
    )
    expect(rechecked.length).toBeGreaterThan(30)
    for (const row of rechecked) expect(row[verdictColumns.recheck]).toBe(row[verdictColumns.verdict])
  }, 120_000)

  it.each(districts)("are all there is to the numbers of the metrics: %s", async (_, filing) => {
    const { sheets } = await readXlsx(withoutResults(await filingWorkbook(filing)))
    const rows = data(sheet(sheets, filingSheetTitles.metrics).rows)
    expect(rows.filter((row) => typeof row[2] === "number")).toEqual([])
  })
})
