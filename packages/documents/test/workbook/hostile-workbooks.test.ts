import { Effect } from "effect"
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate"
import { writeXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { type FilingFileError, readFilingFile } from "../../src/index.ts"
import { sheetOf, workbookOf } from "./filled-in.ts"

const headings = ["学校编号", "学校名称", "类别", "办学性质", "城乡", "在校生数"]
const school = ["S1", "青禾小学", "小学", "公办", "城区", 702]

const plain = () => workbookOf(sheetOf("学校", [headings, school]))

/** The workbook with parts put in place of its own, or beside them. */
const withParts = async (parts: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const zippable: Zippable = { ...unzipSync(await plain()) }
  for (const [name, text] of Object.entries(parts)) zippable[name] = strToU8(text)
  return zipSync(zippable, { level: 1 })
}

const failure = (bytes: Uint8Array, name = "报表.xlsx"): Promise<FilingFileError> =>
  Effect.runPromise(Effect.flip(readFilingFile(bytes, name, { maximumBytes: 64 * 1024 * 1024 })))

const sheetXml = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

const inline = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

const headingRow = `<row r="1">${headings.map((text, at) => inline(`${"ABCDEF"[at] ?? ""}1`, text)).join("")}</row>`
const schoolRow = `<row r="2">${school.map((value, at) => inline(`${"ABCDEF"[at] ?? ""}2`, String(value))).join("")}</row>`

/** A number in each of a million rows. */
const aMillionRows = (): string =>
  Array.from({ length: 1000 }, (_, at) => `<row><c><v>${at}</v></c></row>`)
    .join("")
    .repeat(1000)

const within = async <Value>(milliseconds: number, run: () => Promise<Value>): Promise<Value> => {
  const start = performance.now()
  const value = await run()
  expect(performance.now() - start).toBeLessThan(milliseconds)
  return value
}

describe("a workbook that is far too large", () => {
  it("is refused by its sheet, where it has a million rows", async () => {
    const bytes = await withParts({ "xl/worksheets/sheet1.xml": sheetXml(aMillionRows()) })
    const error = await within(20_000, () => failure(bytes))
    expect(error.code).toBe("malformed-return")
    expect(error.message).toBe(
      "“报表.xlsx”工作表“学校”：有1000000行数据，超过20000行的上限，不像报表。请删去多余的行后再提交。"
    )
  })

  it("is read where the rows are coloured and empty", async () => {
    const empty = Array.from({ length: 200_000 }, (_, at) => `<row r="${at + 3}" s="1"><c r="A${at + 3}" s="1"/></row>`)
    const bytes = await withParts({ "xl/worksheets/sheet1.xml": sheetXml(headingRow + schoolRow + empty.join("")) })
    const read = await within(20_000, () => Effect.runPromise(readFilingFile(bytes, "报表.xlsx")))
    expect("facts" in read ? read.facts : []).toHaveLength(1)
  })

  it("is refused where it unpacks to far more than a return", async () => {
    const bytes = await withParts({
      "xl/sharedStrings.xml": `<sst><si><t>${"啊".repeat((70 * 1024 * 1024) / 3)}</t></si></sst>`
    })
    expect(["suspicious-document", "malformed-return"]).toContain((await within(20_000, () => failure(bytes))).code)
  })

  it("is refused where two cells stand in its far corners", async () => {
    const bytes = await withParts({
      "xl/worksheets/sheet1.xml": sheetXml(`${headingRow}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)
    })
    expect((await within(20_000, () => failure(bytes))).code).toBe("damaged-document")
  })
})

describe("a workbook made to do harm", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      "entities that blow up",
      { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY c "&b;&b;">]><sst><si><t>&c;</t></si></sst>' },
      "suspicious-document"
    ],
    [
      "an entity from outside",
      { "xl/worksheets/sheet1.xml": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>' },
      "suspicious-document"
    ],
    ["a path out of its folder", { "../xl/worksheets/sheet9.xml": sheetXml("") }, "suspicious-document"],
    ["sheets that are no XML", { "xl/workbook.xml": "<workbook><sheets><sheet" }, "damaged-document"]
  ])("is refused: %s", async (_, parts, code) => {
    expect((await within(20_000, async () => failure(await withParts(parts)))).code).toBe(code)
  })

  it("runs no macro, follows no link, and reads what is in its cells", async () => {
    const bytes = await withParts({
      "xl/vbaProject.bin": "Auto_Open",
      "xl/externalLinks/externalLink1.xml":
        "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>"
    })
    const read = await Effect.runPromise(readFilingFile(bytes, "报表.xlsm"))
    expect("facts" in read ? read.facts.map(({ value }) => value) : []).toEqual(["702"])
  })

  it("takes a formula to another program for no number", async () => {
    const cell = `<c r="F2"><f>cmd|'/c calc'!A1</f></c>`
    const row = schoolRow.replace(/<c r="F2".*?<\/c>/u, cell)
    const error = await failure(await withParts({ "xl/worksheets/sheet1.xml": sheetXml(headingRow + row) }))
    expect(error.message).toContain("F2")
  })

  it("is not held up by a formula that nests deep", async () => {
    const formula = `${"IF(".repeat(20_000)}1${",1)".repeat(20_000)}`
    const row = schoolRow.replace(/<c r="F2".*?<\/c>/u, `<c r="F2"><f>${formula}</f><v>702</v></c>`)
    const bytes = await withParts({ "xl/worksheets/sheet1.xml": sheetXml(headingRow + row) })
    const read = await within(20_000, () => Effect.runPromise(readFilingFile(bytes, "报表.xlsx")))
    expect("facts" in read ? read.facts.map(({ value }) => value) : []).toEqual(["702"])
  })
})

describe("a workbook that cannot be opened", () => {
  it("says that a password protects it", async () => {
    const bytes = await writeXlsx({
      sheets: [sheetOf("学校", [headings, school])],
      encryption: { password: "123", spinCount: 1000 }
    })
    expect((await failure(bytes)).code).toBe("encrypted-document")
  })

  it("says that it is cut short", async () => {
    const bytes = await plain()
    expect((await failure(bytes.subarray(0, Math.floor(bytes.length * 0.6)))).code).toBe("damaged-document")
  })

  it.each(["旧报表.xls", "旧报表.et"])("says how to save an old one anew: %s", async (name) => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
    const error = await failure(ole, name)
    expect(error.code).toBe("unsupported-format")
    expect(error.message).toContain("（.xlsx）")
  })

  it("survives any of its bytes changed", async () => {
    const bytes = await plain()
    const places = Array.from({ length: Math.ceil(bytes.length / 97) }, (_, at) => at * 97)
    const outcomes = await Effect.runPromise(
      Effect.forEach(places, (at) => {
        const changed = Uint8Array.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 0xff
        return Effect.result(readFilingFile(changed, "报表.xlsx"))
      })
    )
    expect(outcomes).toHaveLength(places.length)
  })
})
