import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { BundleManifest, BundleVerification } from "@duxue/documents/bundle"
import { Schema } from "effect"
import { unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { duxue, folderOf, parsed, samples, sharedFolder } from "./duxue-process.ts"

const folder = sharedFolder()
const home = { HOME: folder, XDG_DATA_HOME: join(folder, "data") }
const run = (...parameters: ReadonlyArray<string>) => duxue(["bundle", ...parameters], { cwd: folder, env: home })

const letter = join(samples, "luhe-2020.txt")
const bundle = join(folder, "报送.duxue")
const at = ["--made-at", "2021-03-08T09:00:00Z"]
writeFileSync(join(folder, "抄本.txt"), readFileSync(letter))
const first = run("create", letter, "-o", "报送.duxue", ...at)
const ownKey = join(folder, "data", "duxue", "bundle-key.pem")

const verification = (out: string) => Schema.decodeUnknownSync(BundleVerification)(parsed(out))
const entries = () => unzipSync(readFileSync(bundle))
const fingerprintOf = (out: string): string => /指纹 ((?:[0-9a-f]{4} ?){16})/u.exec(out)?.[1]?.replaceAll(" ", "") ?? ""

describe("duxue bundle create", { timeout: 120_000 }, () => {
  it("makes a bundle, and a key where there is none, of which it tells on standard error", () => {
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^已制作报送包“报送\.duxue”：.*密钥指纹/u)
    expect(first.err).toContain("已生成签名密钥")
    expect(statSync(ownKey).mode & 0o777).toBe(0o600)
  })

  it("puts the letter in byte for byte, under a manifest", () => {
    const parts = entries()
    expect(Object.keys(parts)).toEqual([
      "manifest.json",
      "letter.txt",
      "filing.json",
      "assessment.json",
      "findings.json",
      "evidence.json",
      "history.ndjson"
    ])
    expect(Buffer.compare(parts["letter.txt"] ?? new Uint8Array(), readFileSync(letter))).toBe(0)
    const manifest = Schema.decodeUnknownSync(BundleManifest)(parsed(new TextDecoder().decode(parts["manifest.json"])))
    expect(manifest).toMatchObject({ format: "duxue-bundle/1", period: "2020", madeAt: "2021-03-08T09:00:00Z" })
  })

  it("makes the same bytes again, with the same key", () => {
    const again = run("create", letter, "-o", "再次.duxue", ...at)
    expect([again.code, again.err.includes("已生成")]).toEqual([0, false])
    expect(Buffer.compare(readFileSync(join(folder, "再次.duxue")), readFileSync(bundle))).toBe(0)
  })

  it("composes the letter where there are returns alone, with evidence and whose measure it bears out", () => {
    const cwd = folderOf({
      "部门-2020.csv": "指标项,数值\n在园幼儿总数,14662\n公办园在园幼儿数,7353\n",
      "佐证/公办园在园幼儿数/名册.csv": "编号\n1\n",
      "佐证/说明.txt": "说明"
    })
    const made = duxue(
      ["bundle", "create", "部门-2020.csv", "--district", "云岭区", "--evidence", "佐证", "-o", "a.duxue"],
      { cwd, env: home }
    )
    expect(made.code).toBe(0)
    const verified = duxue(["bundle", "verify", "a.duxue", "-o", "解包"], { cwd, env: home })
    expect([verified.code, verified.out.includes("附原件 2 件")]).toEqual([0, true])
    expect(readFileSync(join(cwd, "解包", "evidence.json"), "utf8")).toContain('"public-kindergarten-children"')
    expect(readdirSync(join(cwd, "解包", "evidence")).every((name) => /^[0-9a-f]{64}\.(?:csv|txt)$/u.test(name))).toBe(
      true
    )
    expect(readdirSync(join(cwd, "解包"))).toContain("letter.docx")
    const again = duxue(["bundle", "verify", "a.duxue", "-o", "解包"], { cwd, env: home })
    expect([again.code, again.err.includes("已有文件")]).toEqual([2, true])
  })

  it.each<readonly [string, ReadonlyArray<string>, string]>([
    ["nowhere to write", [letter], "缺少选项 --output"],
    ["two letters", [letter, "抄本.txt", "-o", "x.duxue"], "一个报送包只有一份报告"],
    ["a frame for a letter that has one", [letter, "--title", "报告", "-o", "x.duxue"], "--title"],
    ["a day for a moment", [letter, "--made-at", "2021-02-30T00:00:00Z", "-o", "x.duxue"], "--made-at"],
    ["a key that is none", [letter, "--key", letter, "-o", "x.duxue"], "不是 PEM 格式的私钥"],
    ["the letter itself as output", [letter, "-o", letter], "覆盖原件"]
  ])("%s ends in 2", (_, parameters, reason) => {
    const { code, out, err } = run("create", ...parameters)
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(reason)
    expect(existsSync(join(folder, "x.duxue"))).toBe(false)
  })

  it("takes notes on queries that are asked, and lists those where a note is on none", () => {
    const cwd = folderOf({
      "说明.json": JSON.stringify([{ finding: "没有", note: "属实", by: "甲", at: "2021-03-01T00:00:00Z" }]),
      "坏.json": JSON.stringify([{ finding: "没有", note: 3 }])
    })
    const notes = (file: string) =>
      duxue(["bundle", "create", letter, "--notes", file, "-o", "a.duxue"], { cwd, env: home })
    expect(notes("说明.json").err).toContain("“没有”不是这份报告的疑点")
    expect(notes("坏.json").err).toMatch(/\$\[0\]\.note.*\n.*\$\[0\]\.by/u)
    expect(existsSync(join(cwd, "a.duxue"))).toBe(false)
  })
})

describe("duxue bundle verify", { timeout: 120_000 }, () => {
  it("says that all is whole, and that nobody has said whose key it is", () => {
    const { code, out } = run("verify", "报送.duxue")
    expect(code).toBe(0)
    for (const words of ["✓ 清单与摘要", "✓ 过程链", "✓ 签名", "✓ 本机复算", "没有人说明这是谁的密钥"])
      expect(out).toContain(words)
    expect(run("verify", "报送.duxue", "--lang", "en").out).toContain("Conclusion: whole")
  })

  it("trusts a key by its file or by its fingerprint, and no other", () => {
    const shown = run("key")
    writeFileSync(join(folder, "公钥.pem"), shown.out)
    for (const trust of ["公钥.pem", fingerprintOf(shown.out)]) {
      const { code, out } = run("verify", "报送.duxue", "--trust", trust, "--format", "json")
      expect([code, verification(out).key.trusted]).toEqual([0, true])
    }
    const other = run("verify", "报送.duxue", "--trust", "0".repeat(64), "--format", "json")
    expect([other.code, verification(other.out).problems.map(({ code }) => code)]).toEqual([
      1,
      expect.arrayContaining(["key-not-trusted"])
    ])
    expect(run("verify", "报送.duxue", "--trust", ownKey)).toMatchObject({ code: 2, out: "" })
  })

  it("names the part that was changed, ends in 1 and unpacks nothing", () => {
    const parts = entries()
    const filing = new TextDecoder().decode(parts["filing.json"]).replace('"2020"', '"2021"')
    writeFileSync(join(folder, "改动.duxue"), zipSync({ ...parts, "filing.json": new TextEncoder().encode(filing) }))
    const { code, out, err } = run("verify", "改动.duxue", "-o", "改动")
    expect(code).toBe(1)
    expect(out).toMatch(/✗ “filing\.json”与清单中的摘要不符/u)
    expect(err).toContain("没有解包")
    expect(existsSync(join(folder, "改动"))).toBe(false)
  })

  it.each<readonly [string, string | Uint8Array, string]>([
    ["text", "报送", "已损坏或不完整"],
    ["an archive without a manifest", zipSync({ "a.txt": new Uint8Array(3) }), "不是报送包"],
    ["half of one", readFileSync(bundle).subarray(0, 3000), "已损坏或不完整"]
  ])("%s cannot be read, and ends in 2", (_, content, reason) => {
    const cwd = folderOf({ "a.duxue": content })
    const { code, out, err } = duxue(["bundle", "verify", "a.duxue"], { cwd, env: home })
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(reason)
  })

  it("prints what the schema says that it prints", () => {
    const { out } = run("verify", "报送.duxue", "--format", "json")
    expect(verification(out).sound).toBe(true)
    expect(duxue(["schema", "bundle-verification"]).out).toContain('"BundleDifference"')
  })
})

describe("duxue bundle key", { timeout: 60_000 }, () => {
  it("shows the same key each time, and makes one in a file that is named", () => {
    expect(run("key").out).toBe(run("key").out)
    const made = run("key", "--key", "另一把.pem")
    expect(made.err).toContain("已生成签名密钥")
    expect(fingerprintOf(made.out)).not.toBe(fingerprintOf(run("key").out))
    expect(run("key", "--key", "另一把.pem").out).toBe(made.out)
    expect(run("create", letter, "--key", "另一把.pem", "-o", "b.duxue").out.replaceAll(" ", "")).toContain(
      fingerprintOf(made.out)
    )
  })
})
