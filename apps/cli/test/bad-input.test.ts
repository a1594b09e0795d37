import { chmodSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { CheckReport, LetterReading } from "@duxue/core"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { duxue, folderOf, parsed } from "./duxue-process.ts"

const reading = (out: string) => Schema.decodeUnknownSync(LetterReading)(parsed(out))

/** 全区在园幼儿14662人，其中公办园7353人。 */
const inGbk = Buffer.from("c8abc7f8d4dad4b0d3d7b6f93134363632c8cba3acc6e4d6d0b9abb0ecd4b037333533c8cba1a3", "hex")

const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")
const zip = Buffer.concat([Buffer.from("504b0304140006000800", "hex"), Buffer.from("word/document.xml")])
const ofd = Buffer.concat([Buffer.from("504b0304140006000800", "hex"), Buffer.from("OFD.xml")])

describe("what cannot be read ends in 2, a sentence that names the file, and no output", () => {
  it.each([
    ["空.txt", "", "是空文件"],
    ["空白.md", " \n\n　", "是空文件"],
    ["扫描.txt", png, "PNG 图片"],
    ["程序.txt", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), "可执行程序"],
    ["报告.docx", zip, "已损坏或不完整"],
    ["报告.txt", zip, "已损坏或不完整"],
    ["报告.pdf", "%PDF-1.7\n", "已损坏或不完整"],
    ["报告.ofd", ofd, "OFD 版式文件"],
    ["报告.html", "<p hidden>共70个</p>", "是空文件"],
    ["乱码.txt", "鍏ㄥ尯鍦ㄥ洯骞煎効锛屽叾涓叕鍔炲洯銆", "乱码"],
    ["残缺.txt", Buffer.from("全区在园幼儿14662人", "utf8").subarray(0, 16), "无法辨认"],
    ["过大.txt", "字".repeat(4_000_000), "超过 10 MB 的上限"]
  ])("%s", (name, content, reason) => {
    const cwd = folderOf({ [name]: content })
    for (const command of ["read", "check"]) {
      const { code, out, err } = duxue([command, name], { cwd })
      expect(code).toBe(2)
      expect(out).toBe("")
      expect(err).toContain(`“${name}”`)
      expect(err).toContain(reason)
      expect(err.trimEnd().split("\n")).toHaveLength(1)
    }
  })

  it("a path that does not exist", () => {
    const { code, err } = duxue(["check", "没有/报告.txt"])
    expect([code, err]).toEqual([2, "错误：“没有/报告.txt”不存在，请检查路径和文件名。\n"])
    expect(duxue(["check", "没有/报告.txt", "--lang", "en"]).err).toBe(
      'error: "没有/报告.txt" does not exist: check its path and name.\n'
    )
  })

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", () => {
    const cwd = folderOf({ "a.txt": "x" })
    chmodSync(join(cwd, "a.txt"), 0)
    expect(duxue(["check", "a.txt"], { cwd }).err).toContain("没有读取权限")
  })

  it("a folder that is named like a letter inside a folder of letters is one failure, not the end", () => {
    const cwd = folderOf({ "报告/a.txt": "共有3人。" })
    mkdirSync(join(cwd, "报告", "b.txt"))
    const { code, out, err } = duxue(["check", "报告", "--format", "json"], { cwd })
    expect(out.trimEnd().split("\n")).toHaveLength(2)
    expect(err).toContain("是文件夹")
    expect(code).toBe(2)
  })

  it("a file's name cannot speak to the terminal", () => {
    const { err } = duxue(["check", "a\u001b[31mb.txt"])
    expect(err).not.toContain("\u001b")
    expect(err).toContain("a␛[31mb.txt")
  })
})

describe("what is unusual is read all the same", () => {
  it("GBK", () => {
    const cwd = folderOf({ "a.txt": inGbk })
    const { out, code } = duxue(["read", "a.txt", "--format", "json"], { cwd })
    expect(code).toBe(0)
    expect(reading(out).figures.map(({ text }) => text)).toEqual(["14662人", "7353人"])
    expect(duxue(["check", "a.txt"], { cwd }).out).toContain("GB18030")
  })

  it("text that is no letter: it is said, and its figures are listed", () => {
    const poem = "床前明月光，疑是地上霜。\n全校共有3个班、学生120人。\n"
    const { out, code } = duxue(["check"], { input: poem })
    expect(code).toBe(0)
    expect(out).toContain("没有找到自评报告的结构")
    expect(duxue(["read"], { input: poem }).out).toContain("120人")
  })

  it("text without any figure", () => {
    const { out, code } = duxue(["check"], { input: "床前明月光，疑是地上霜。\n" })
    expect(code).toBe(0)
    expect(out).toContain("没有可核验的数字")
  })

  it("a letter by another outline, flat and numbered", () => {
    const letter = [
      "关于青江市临溪区2022年度教育工作自评情况的报告",
      "1.全区共有幼儿园51所，其中公办园24所、民办园27所。",
      "2.专任教师1920人，交流轮岗301人，占15.68%。"
    ].join("\n")
    const { out, code } = duxue(["check", "--format", "json"], { input: letter })
    const report = Schema.decodeUnknownSync(CheckReport)(parsed(out))
    expect(code).toBe(0)
    expect(report.relations.filter(({ verdict }) => verdict === "holds").length).toBeGreaterThanOrEqual(2)
  })

  it("10 MB of letters in one file, in bounded time", { timeout: 180_000 }, () => {
    const paragraph = "全区在校学生共1234人，其中小学500人、初中734人。教师交流轮岗301人，占15.68%。\n\n"
    const text = paragraph.repeat(Math.floor((10 * 1024 * 1024) / Buffer.byteLength(paragraph)))
    const { code, out } = duxue(["read", "--format", "json"], { input: text })
    expect(code).toBe(0)
    expect(out.length).toBeGreaterThan(text.length)
  })
})
