/** Archives made to harm who verifies them: each is refused with a reason, and nothing in it is read. */
import { describe, expect, it } from "vitest"
import { type RawEntry, rawZip } from "../hostile/raw-zip.ts"
import { made, partsOf, verified } from "./made-bundle.ts"

const parts = partsOf(await made())
const entries: ReadonlyArray<RawEntry> = [...parts].map(([name, content]) => ({ name, content }))
const beside = (name: string): RawEntry => ({ name, content: "x" })
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024)

describe("an archive that is no bundle is refused", () => {
  it.each<readonly [string, Uint8Array, string, RegExp]>([
    ["a bomb", rawZip([...entries, { name: "evidence/bomb", content: zeros(60) }]), "suspicious-bundle", /压缩比异常/u],
    [
      "many small bombs",
      rawZip([...entries, ...Array.from({ length: 140 }, (_, at) => ({ name: `evidence/${at}`, content: zeros(1) }))]),
      "suspicious-bundle",
      /解压后过大/u
    ],
    ["a way out of the folder", rawZip([...entries, beside("../../etc/passwd")]), "suspicious-bundle", /文件夹之外/u],
    ["a path from the root", rawZip([...entries, beside("/etc/passwd")]), "suspicious-bundle", /文件夹之外/u],
    ["a path of Windows", rawZip([...entries, beside("C:\\run.exe")]), "suspicious-bundle", /文件夹之外/u],
    ["two manifests", rawZip([...entries, beside("manifest.json")]), "suspicious-bundle", /重名/u],
    [
      "two names that are one on most machines",
      rawZip([...entries, beside("Filing.JSON")]),
      "suspicious-bundle",
      /重名/u
    ],
    [
      "a part that is locked",
      rawZip(entries.map((entry) => (entry.name === "filing.json" ? { ...entry, says: { flags: 1 } } : entry))),
      "encrypted-bundle",
      /密码/u
    ],
    [
      "a part with a wrong check sum, by its name",
      rawZip(entries.map((entry) => (entry.name === "filing.json" ? { ...entry, says: { crc: 1 } } : entry))),
      "damaged-bundle",
      /“filing\.json”.*已损坏/u
    ],
    ["half of one", rawZip(entries).slice(0, 2000), "damaged-bundle", /已损坏或不完整/u],
    ["no archive", new TextEncoder().encode("报送"), "damaged-bundle", /已损坏或不完整/u],
    ["nothing", new Uint8Array(), "damaged-bundle", /已损坏或不完整/u],
    ["an archive of something else", rawZip([beside("word/document.xml")]), "no-manifest", /没有 manifest\.json/u],
    ["a manifest of nothing", rawZip([{ name: "manifest.json", content: "{}" }]), "malformed-manifest", /不合格式/u],
    ["a manifest that is none", rawZip([{ name: "manifest.json", content: "[1" }]), "malformed-manifest", /不合格式/u],
    [
      "a manifest that nests without end",
      rawZip([{ name: "manifest.json", content: `{"a":${"[".repeat(40_000)}${"]".repeat(40_000)}}` }]),
      "malformed-manifest",
      /不合格式/u
    ]
  ])("%s", async (_, bytes, code, words) => {
    const outcome = await verified(bytes)
    expect("_tag" in outcome ? outcome.code : "verified").toBe(code)
    expect("_tag" in outcome ? outcome.explanation.zh : "").toMatch(words)
    expect("_tag" in outcome ? outcome.explanation.en : "").toContain('"报送.duxue"')
  })

  it("one above the limit is not opened at all", async () => {
    const outcome = await verified(zeros(65))
    expect("_tag" in outcome ? outcome.code : "verified").toBe("bundle-too-large")
  })
})
