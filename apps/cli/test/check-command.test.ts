import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { CheckReport } from "@duxue/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { builtProgram, cleanText, duxue, folderOf, parsed, sampleLetter, wrongText } from "./duxue-process.ts"

const decodeReport = Schema.decodeUnknownSync(CheckReport)

describe("the exit code says what a script wants to know", () => {
  it("0 where there is no error", () => {
    expect(duxue(["check"], { input: cleanText }).code).toBe(0)
  })

  it("1 where there is one", () => {
    expect(duxue(["check"], { input: wrongText }).code).toBe(1)
  })

  it("2 where a file cannot be read, even if others have errors", () => {
    const cwd = folderOf({ "a.txt": wrongText, "b.txt": "" })
    expect(duxue(["check", "a.txt", "b.txt"], { cwd }).code).toBe(2)
  })

  it("0 after reading, whatever the figures are", () => {
    expect(duxue(["read"], { input: wrongText }).code).toBe(0)
  })
})

describe("--format json", () => {
  it("is the report of the contract, with offsets into the text that read returns", () => {
    const { out, code } = duxue(["check", sampleLetter, "--format", "json"])
    const report = decodeReport(parsed(out))
    const { text } = Schema.decodeUnknownSync(Schema.Struct({ text: Schema.String }))(
      parsed(duxue(["read", sampleLetter, "--format", "json"]).out)
    )
    const slip = report.findings.find(({ suggestion }) => suggestion?.cause === "unit-slip")
    const [start, end] = slip?.spans[0] ?? [0, 0]
    expect(code).toBe(1)
    expect(slip?.severity).toBe("error")
    expect(text.slice(start, end)).toBe("18151.74万元")
    expect(slip?.suggestion?.text).toBe("18151.74元")
    expect(report.checks.length).toBeGreaterThan(10)
  })

  it("is the same from a file, from standard input and from -", () => {
    const cwd = folderOf({ "a.txt": wrongText })
    const fromFile = duxue(["check", "a.txt", "--format", "json"], { cwd }).out
    expect(duxue(["check", "--format", "json"], { input: wrongText }).out).toBe(fromFile)
    expect(duxue(["check", "-", "--format", "json"], { input: wrongText }).out).toBe(fromFile)
  })

  it("of several letters is NDJSON: the path first, then the body; a failure has its code", () => {
    const cwd = folderOf({ "甲区.txt": cleanText, "乙区.txt": "", "丙区.txt": wrongText })
    const { out, code, err } = duxue(["check", "甲区.txt", "乙区.txt", "无.txt", "丙区.txt", "--format", "json"], {
      cwd
    })
    const lines = out.trimEnd().split("\n")
    expect(lines.map((line) => line.slice(0, 9))).toEqual(Array.from({ length: 4 }, () => '{"file":"'))
    const Line = Schema.Struct({
      file: Schema.String,
      findings: Schema.optionalKey(CheckReport.fields.findings),
      error: Schema.optionalKey(Schema.Struct({ code: Schema.String, message: Schema.String }))
    })
    const read = lines.map((line) => Schema.decodeUnknownSync(Line)(parsed(line)))
    expect(read.map(({ file, error }) => [file, error?.code])).toEqual([
      ["甲区.txt", undefined],
      ["乙区.txt", "empty-document"],
      ["无.txt", "file-not-found"],
      ["丙区.txt", undefined]
    ])
    expect(read[1]?.error?.message).toContain("乙区.txt")
    expect(read[3]?.findings?.[0]?.severity).toBe("error")
    expect(err).toContain("乙区.txt")
    expect(code).toBe(2)
  })
})

describe("a folder stands for the letters in it", () => {
  it("at any depth, of every kind that is read, hidden ones left out", () => {
    const cwd = folderOf({
      "报告/一区.txt": cleanText,
      "报告/深/二区.md": cleanText,
      "报告/深/三区.html": `<p>${cleanText}</p>`,
      "报告/深/底稿.xlsx": "x",
      "报告/.草稿.txt": wrongText,
      "报告/.git/三区.txt": wrongText
    })
    const { out, code } = duxue(["check", "报告", "--format", "json"], { cwd })
    const files = out
      .trimEnd()
      .split("\n")
      .map((line) => Schema.decodeUnknownSync(Schema.Struct({ file: Schema.String }))(parsed(line)).file)
    expect(files).toEqual(["报告/一区.txt", "报告/深/三区.html", "报告/深/二区.md"])
    expect(code).toBe(0)
  })

  it("with one letter is still told as several: the form of the output hangs on the command alone", () => {
    const cwd = folderOf({ "报告/一区.txt": cleanText })
    expect(duxue(["check", "报告", "--format", "json"], { cwd }).out).toMatch(/^\{"file":"报告\/一区.txt",/)
  })

  it("without letters is a failure that says so", () => {
    const { code, err } = duxue(["check", "报告"], { cwd: folderOf({ "报告/说明.png": "x" }) })
    expect(code).toBe(2)
    expect(err).toContain("没有报告（.docx、.pdf、.html、.md 或 .txt 文件）")
  })
})

describe("--format text", () => {
  it("names the wrong figure, what it should be, and why", () => {
    const { out } = duxue(["check", sampleLetter])
    expect(out).toContain("✗ 错误 1")
    expect(out).toMatch(/建议 +18151\.74万元 → 18151\.74元（单位误写）/)
    expect(out).toContain("已运行的核验项")
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^结论：有 \d+ 处错误，须改正后再报送。$/)
  })

  it("has no colours in a pipe, and has them where they are asked for", () => {
    expect(duxue(["check"], { input: wrongText }).out).not.toContain("\u001b")
    expect(duxue(["check", "--color", "always"], { input: wrongText }).out).toContain("\u001b[31m")
    expect(duxue(["check"], { input: wrongText, env: { FORCE_COLOR: "1" } }).out).toContain("\u001b[31m")
    expect(duxue(["check"], { input: wrongText, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain("\u001b")
  })

  it("is in English where that is asked for", () => {
    const { out } = duxue(["check", "--lang", "en"], { input: wrongText })
    expect(out).toContain("✗ Error 1")
    expect(out).toContain("Checks that ran")
  })

  it("goes whole into the file of -o, and nothing to standard output", () => {
    const cwd = folderOf({ "a.txt": cleanText })
    expect(duxue(["check", "a.txt", "-o", "结果.txt"], { cwd })).toEqual({ code: 0, out: "", err: "" })
    expect(readFileSync(join(cwd, "结果.txt"), "utf8")).toBe(duxue(["check", "a.txt"], { cwd }).out)
  })
})

describe("several letters at a terminal", () => {
  it("are followed by a table of all, and by what is to be done", () => {
    const cwd = folderOf({ "甲.txt": cleanText, "乙.txt": wrongText, "丙.txt": "" })
    const { out, err } = duxue(["check", "甲.txt", "乙.txt", "丙.txt"], { cwd })
    const table = out.slice(out.indexOf("汇总"))
    expect(table).toMatch(/甲\.txt +3 +· /)
    expect(table).toMatch(/乙\.txt +3 +1 /)
    expect(table).toMatch(/丙\.txt +— .*是空文件/)
    expect(out.trimEnd().split("\n").at(-1)).toBe("共 3 份：1 份有错误，1 份未发现错误，1 份无法读取。")
    expect(err).toContain("丙.txt")
  })
})

describe("the reader of a pipe may leave before the end", () => {
  it("and the program ends without a word", () => {
    // More than a pipe holds, so that the program is still writing when `head` goes.
    const cwd = folderOf({ "a.txt": wrongText.repeat(2000) })
    const command = `(node "${builtProgram}" check a.txt --format json; echo "code $?" >&2) | head -c 10`
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8", cwd })
    expect(stdout).toHaveLength(10)
    expect(stderr.trim()).toBe("code 1")
    // So long a letter takes its time on a busy machine.
  }, 60_000)
})
