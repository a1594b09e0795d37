import { assess, type Finding } from "@duxue/core"
import { parquetReadObjects } from "hyparquet"
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { tableCsv, tablesNdjson, tablesOfFiling, tablesOfLetter } from "../../src/index.ts"
import { writeParquet } from "../../src/parquet/index.ts"
import { sampleDistrict } from "../sample-district.ts"

const linxi = sampleDistrict("linxi-2022")
const tables = tablesOfFiling(linxi)
const named = (name: string) => {
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new Error(`there is no table ${name}`)
  return found
}

const dangerous: Finding = {
  check: "names",
  severity: "query",
  title: { zh: "=cmd|'/c calc'!A1", en: "+1+2" },
  message: '同一学校写作"甲校"和"乙校"，\n请核对',
  messageEn: "@SUM(A1)",
  spans: [[3, 5]],
  suggestion: null,
  alternatives: [],
  trace: [],
  relation: null,
  standard: null,
  section: "admissions",
  item: 18
}

describe("the tables of a filing", () => {
  it("hold every fact, every verdict and every school once", () => {
    expect(named("facts").cells).toHaveLength(linxi.facts.length)
    expect(named("verdicts").cells).toHaveLength(assess(linxi).verdicts.length)
    expect(named("schools").cells).toHaveLength(linxi.schools.length)
  })

  it("tell a metric once, however many standards judge it", () => {
    const keys = named("metrics").cells.map(([key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeGreaterThan(100)
  })

  it("have as many cells in a row as there are columns", () => {
    for (const { columns, cells, words } of tables) {
      for (const row of [...cells, ...words]) expect(row).toHaveLength(columns.length)
    }
  })

  it("say codes in words for people", () => {
    const at = named("verdicts").columns.findIndex(({ name }) => name === "verdict")
    expect(new Set(named("verdicts").words.map((row) => row[at]))).toContain("达标")
    expect(new Set(named("verdicts").cells.map((row) => row[at]))).toContain("met")
  })

  it("leave empty what is missing", () => {
    const { columns, cells } = named("verdicts")
    const value = columns.findIndex(({ name }) => name === "value")
    const verdict = columns.findIndex(({ name }) => name === "verdict")
    const missing = cells.filter((row) => row[verdict] === "missing")
    expect(missing.length).toBeGreaterThan(0)
    for (const row of missing) expect(row[value]).toBeNull()
  })
})

describe("a table as CSV", () => {
  const letter = tablesOfLetter({ figures: [], facts: [], statements: [], relations: [], findings: [dangerous] })
  const findings = letter.find(({ name }) => name === "findings") ?? named("findings")

  it("reads back to its cells by another reader", () => {
    const { data } = Papa.parse<ReadonlyArray<string>>(tableCsv(named("facts")).trimEnd())
    expect(data[0]).toEqual(named("facts").columns.map(({ name }) => name))
    expect(data.slice(1)).toEqual(
      named("facts").cells.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))
    )
  })

  it("runs nothing in a spreadsheet", () => {
    const [, row] = Papa.parse<ReadonlyArray<string>>(tableCsv(findings).trimEnd()).data
    expect(row?.[2]).toBe("'=cmd|'/c calc'!A1")
    expect(row?.[3]).toBe("'+1+2")
    expect(row?.[4]).toBe('同一学校写作"甲校"和"乙校"，\n请核对')
    expect(row?.[5]).toBe("'@SUM(A1)")
  })

  it("ends its lines as RFC 4180 asks, and begins with a mark on request alone", () => {
    expect(tableCsv(findings)).toMatch(/^check,.*\r\n/u)
    expect(tableCsv(findings, { byteOrderMark: true })).toMatch(/^\uFEFFcheck,/u)
  })
})

describe("tables as lines of JSON", () => {
  it("tell the head, then every row under the name of its table", () => {
    const lines = tablesNdjson({ table: "filing", id: linxi.id }, tables)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly table: string })
    expect(lines[0]).toEqual({ table: "filing", id: linxi.id })
    expect(lines.filter(({ table }) => table === "facts")).toEqual(
      linxi.facts.map((fact) => ({ table: "facts", ...fact }))
    )
  })
})

describe("a table as Parquet", () => {
  it.each(tables.map((table) => [table.name, table] as const))("reads back whole: %s", async (_, table) => {
    const bytes = writeParquet(table)
    const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })
    expect(rows).toEqual(
      table.cells.map((row) =>
        Object.fromEntries(
          table.columns.map(({ name, kind }, at) => {
            const cell = row[at] ?? null
            return [name, cell !== null && kind === "decimal" ? Number(cell) : cell]
          })
        )
      )
    )
  })
})
