import { spawnSync } from "node:child_process"
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Fact } from "@duxue/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { ExportedLetter } from "../src/export/exported-letter.ts"
import { builtProgram, duxue, folderOf, parsed, sampleLetter } from "./duxue-process.ts"

const inEmptyFolder = () => folderOf({})

/** Rows of cells, by the rules of RFC 4180. */
const readCsv = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const rows: Array<Array<string>> = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let row: Array<string> = []
  for (const [, quoted, bare, end] of text.matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? "")
    if (end === "\r\n") {
      rows.push(row)
      row = []
    }
  }
  return rows
}

describe("duxue export", () => {
  it("json: one object with every table", () => {
    const letter = Schema.decodeUnknownSync(ExportedLetter)(parsed(duxue(["export", sampleLetter, "--to", "json"]).out))
    expect(letter.findings.length).toBeGreaterThan(0)
    expect(letter.relations.length).toBeGreaterThan(0)
  })

  it("a fact is a figure whose measure is known, or a declared absence, with the words that say it", () => {
    const { figures, statements, facts } = Schema.decodeUnknownSync(ExportedLetter)(
      parsed(duxue(["export", sampleLetter, "--to", "json"]).out)
    )
    const text = readFileSync(sampleLetter, "utf8")
    const startOf = ({ provenance }: Fact): number => (provenance.kind === "letter" ? provenance.span[0] : -1)
    const bound = figures.filter(({ measure }) => measure !== null)
    const [told, absent] = [facts.slice(0, bound.length), facts.slice(bound.length)]
    expect(told.map((fact) => [fact.measure, startOf(fact)])).toEqual(
      bound.map(({ measure, start }) => [measure, start])
    )
    expect(absent.length).toBeGreaterThan(0)
    for (const fact of absent) {
      expect([fact.value, fact.qualifier]).toEqual(["0", "exact"])
      expect(statements.map(({ start }) => start)).toContain(startOf(fact))
    }
    for (const { provenance } of facts) {
      expect(provenance.kind === "letter" ? text.slice(...provenance.span) : "").toBe(
        provenance.kind === "letter" ? provenance.quote : "a letter"
      )
    }
    expect(facts.find(({ measure }) => measure === "public-kindergarten-children")).toMatchObject({
      value: "7353",
      unit: "人",
      organisation: null,
      qualifier: "exact",
      provenance: { file: sampleLetter, quote: "7353人" }
    })
  })

  it("ndjson: a line for each row, under the name of its table", () => {
    const lines = duxue(["export", sampleLetter, "--to", "ndjson"]).out.trimEnd().split("\n")
    const Line = Schema.Struct({ table: Schema.String })
    const tables = new Set(lines.map((line) => Schema.decodeUnknownSync(Line)(parsed(line)).table))
    expect([...tables]).toEqual(["letter", "figures", "facts", "statements", "relations", "findings"])
    const facts = lines.filter((line) => line.startsWith('{"table":"facts"'))
    for (const line of facts) expect(() => Schema.decodeUnknownSync(Fact)(parsed(line))).not.toThrow()
  })

  it("csv: one file a table in the folder of -o, which is made", () => {
    const cwd = inEmptyFolder()
    expect(duxue(["export", sampleLetter, "--to", "csv", "-o", "数据/表"], { cwd })).toEqual({
      code: 0,
      out: "",
      err: ""
    })
    const folder = join(cwd, "数据", "表")
    expect(readdirSync(folder).toSorted()).toEqual([
      "facts.csv",
      "figures.csv",
      "findings.csv",
      "relations.csv",
      "statements.csv"
    ])
    const [head, ...rows] = readCsv(readFileSync(join(folder, "figures.csv"), "utf8"))
    expect(head?.slice(0, 4)).toEqual(["start", "end", "text", "value"])
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0)
    const text = readFileSync(sampleLetter, "utf8")
    for (const [start, end, words] of rows) expect(text.slice(Number(start), Number(end))).toBe(words)
  })

  it("csv: a file by name is that of the facts, or of the table that is named", () => {
    const cwd = inEmptyFolder()
    expect(duxue(["export", sampleLetter, "-o", "事实.csv"], { cwd }).code).toBe(0)
    const facts = duxue(["export", sampleLetter, "--to", "csv", "--table", "facts"]).out
    expect(readFileSync(join(cwd, "事实.csv"), "utf8")).toBe(facts)
    expect(duxue(["export", sampleLetter, "--table", "figures", "-o", "数字.csv"], { cwd }).code).toBe(0)
    const [head] = readCsv(readFileSync(join(cwd, "数字.csv"), "utf8"))
    expect(head?.slice(0, 3)).toEqual(["start", "end", "text"])
  })

  it("csv: one table goes to standard output, with a mark for Excel where asked for", () => {
    const { out } = duxue(["export", sampleLetter, "--to", "csv", "--table", "facts", "--bom"])
    expect(out.startsWith("\uFEFFmeasure,organisation,")).toBe(true)
    expect(out.endsWith("\r\n")).toBe(true)
  })

  it.each([
    ["csv needs a folder or a table", ["--to", "csv"], "请用 -o 指明文件夹"],
    ["--table is for csv", ["--to", "json", "--table", "facts"], "只用于 --to csv"],
    ["--bom is for csv", ["--to", "ndjson", "--bom"], "只用于 --to csv"],
    ["a folder is not overwritten by a file", ["--to", "json", "-o", "已有"], "是文件夹，不能当作文件写入"],
    ["a file is not taken for a folder", ["--to", "csv", "-o", "文件.txt"], "是文件，不是文件夹"],
    ["the folder of a file must exist", ["--to", "json", "-o", "没有/x.json"], "文件夹不存在"]
  ])("%s", (_, parameters, reason) => {
    const cwd = inEmptyFolder()
    mkdirSync(join(cwd, "已有"))
    writeFileSync(join(cwd, "文件.txt"), "保留")
    const { code, out, err } = duxue(["export", sampleLetter, ...parameters], { cwd })
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(reason)
    expect(readFileSync(join(cwd, "文件.txt"), "utf8")).toBe("保留")
    expect(readdirSync(cwd).toSorted()).toEqual(["已有", "文件.txt"])
  })

  it("a file that was there stays whole where the letter cannot be read", () => {
    const cwd = folderOf({ "a.json": "旧", "空.txt": "" })
    expect(duxue(["export", "空.txt", "--to", "json", "-o", "a.json"], { cwd }).code).toBe(2)
    expect(readFileSync(join(cwd, "a.json"), "utf8")).toBe("旧")
    expect(readdirSync(cwd).toSorted()).toEqual(["a.json", "空.txt"])
  })

  it("replaces a file that was there", () => {
    const cwd = folderOf({ "a.json": "旧" })
    expect(duxue(["export", sampleLetter, "--to", "json", "-o", "a.json"], { cwd }).code).toBe(0)
    expect(() => parsed(readFileSync(join(cwd, "a.json"), "utf8"))).not.toThrow()
    expect(readdirSync(cwd)).toEqual(["a.json"])
  })

  it("writes to a pipe as it is, and through a link to the file that it names", () => {
    const cwd = folderOf({ "真.json": "旧" })
    const command = `node "${builtProgram}" export "${sampleLetter}" --to json -o /dev/stdout | cat`
    expect(parsed(spawnSync("sh", ["-c", command], { encoding: "utf8" }).stdout)).toHaveProperty("facts")
    symlinkSync("真.json", join(cwd, "链接.json"))
    expect(duxue(["export", sampleLetter, "--to", "json", "-o", "链接.json"], { cwd }).code).toBe(0)
    expect(lstatSync(join(cwd, "链接.json")).isSymbolicLink()).toBe(true)
    expect(parsed(readFileSync(join(cwd, "真.json"), "utf8"))).toHaveProperty("facts")
  })
})
