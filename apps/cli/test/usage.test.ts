import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { version } from "../src/version.ts"
import { duxue, parsed } from "./duxue-process.ts"

describe("help", () => {
  it("of the program names every command, in Chinese with English beside it", () => {
    const { out, code } = duxue(["--help"])
    expect(code).toBe(0)
    expect(out).toContain("用法 Usage")
    for (const command of [
      "check",
      "assess",
      "explain",
      "whatif",
      "compare",
      "score",
      "read",
      "review-numbers",
      "diff",
      "export",
      "compose",
      "template",
      "import",
      "catalogue",
      "schema",
      "bundle",
      "db",
      "start"
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command} +\\S`, "m"))
    }
    expect(duxue([]).out).toBe(out)
  })

  it.each([
    "check",
    "assess",
    "explain",
    "whatif",
    "compare",
    "score",
    "read",
    "review-numbers",
    "diff",
    "export",
    "compose",
    "template",
    "import",
    "catalogue",
    "schema",
    "bundle",
    "db",
    "start"
  ])("of %s tells its options", (command) => {
    const { out, code } = duxue([command, "--help"])
    expect(code).toBe(0)
    expect(out).toContain(`duxue ${command}`)
    expect(out).toMatch(/--lang/)
    expect(out).toMatch(/[一-龥]/)
  })

  it("says what the exit codes mean", () => {
    expect(duxue(["check", "--help"]).out).toContain("退出码：0 没有错误，1 有错误，2 未能核验")
  })
})

describe("version", () => {
  it("is that of the package", () => {
    const manifest = parsed(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"))
    expect(Schema.decodeUnknownSync(Schema.Struct({ version: Schema.String }))(manifest).version).toBe(version)
    expect(duxue(["--version"])).toEqual({ code: 0, out: `duxue ${version}\n`, err: "" })
  })
})

describe("a mistaken command line ends in 2 and says what was meant, in both languages", () => {
  it.each([
    [["chekc"], "没有 chekc 这个命令（是不是 check？）", "There is no command chekc (did you mean check?)"],
    [["check", "--fromat", "json"], "没有 --fromat 这个选项（是不是 --format？）", "There is no option --fromat"],
    [
      ["check", "--format", "yaml"],
      "--format 的值“yaml”无效，应为：text、json、html、sarif、docx、xlsx",
      '--format cannot be "yaml"'
    ],
    [["check", "--lang", "fr"], "--lang 的值“fr”无效", '--lang cannot be "fr"'],
    [["compare", "a.txt"], "缺少参数 SECOND", "The argument SECOND is missing"],
    [["whatif", "a.txt"], "缺少选项 --set", "The option --set is missing"],
    [["schema", "read", "check"], "多余的参数：check", "Unexpected arguments: check"],
    [["start", "--port", "99999"], "--port 的值“99999”无效", '--port cannot be "99999"']
  ])("%j", (parameters, zh, en) => {
    const { code, out, err } = duxue(parameters)
    expect([code, out]).toEqual([2, ""])
    const [first, second, ...rest] = err.trimEnd().split("\n")
    expect(first).toContain(`错误：${zh}`)
    expect(second).toContain(`error: ${en}`)
    expect(rest).toEqual([])
  })
})
