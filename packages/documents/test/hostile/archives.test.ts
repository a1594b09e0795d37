/** Word files made to harm: each is refused with a reason, or read, within bounded time and memory. */
import { describe, expect, it } from "vitest"
import { packageLimits } from "../../src/package/open-package.ts"
import { inWord, paragraph, run, wordPackage } from "../word-package.ts"
import { MOST_MILLISECONDS, outcomeOf } from "./outcome.ts"
import { type RawEntry, rawZip } from "./raw-zip.ts"

const letter = inWord("document", `<w:body>${paragraph(run("全区有小学34所。"))}</w:body>`)
const text = "全区有小学34所。\n"
const main = (more: Partial<RawEntry> = {}): RawEntry => ({ name: "word/document.xml", content: letter, ...more })
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024)
const beside = (name: string): RawEntry => ({ name, content: "x" })

/** Where the headings of entries begin. */
const headingsIn = (bytes: Uint8Array): ReadonlyArray<number> =>
  Array.from(bytes.keys()).filter((at) => [0x50, 0x4b, 3, 4].every((byte, index) => bytes[at + index] === byte))

describe("an archive that is not what it says is refused", () => {
  /** An entry whose bytes hold another entry, with its own heading: the list names both. */
  const overlapping = (): Uint8Array => {
    const outer = { name: "word/styles.xml", content: rawZip([beside("word/media/a")]), isPacked: false }
    const headings = headingsIn(rawZip([main(), outer, beside("word/media/a")]))
    return rawZip([main(), outer, { ...beside("word/media/a"), says: { offset: headings[2] ?? 0 } }])
  }

  it.each<readonly [string, Uint8Array, string, string | undefined]>([
    ["a bomb", rawZip([main(), { name: "word/styles.xml", content: zeros(60) }]), "suspicious-document", "ratio"],
    [
      "many small bombs",
      rawZip([
        main(),
        ...Array.from({ length: 140 }, (_, at) => ({ name: `customXml/item${at}.xml`, content: zeros(1) }))
      ]),
      "suspicious-document",
      "size"
    ],
    [
      "one that holds more than it says",
      rawZip([main({ content: zeros(40), says: { unpacked: 1000 } })]),
      "damaged-document",
      undefined
    ],
    [
      "one that holds less than it says",
      rawZip([main({ says: { unpacked: 900_000 } })]),
      "damaged-document",
      undefined
    ],
    [
      "one that says to hold gigabytes",
      rawZip([main({ says: { unpacked: 0xfffffffe } })]),
      "suspicious-document",
      "size"
    ],
    ["a wrong check sum", rawZip([main({ says: { crc: 1 } })]), "damaged-document", undefined],
    [
      "another name in the list than before the entry",
      rawZip([{ ...main(), name: "word/harmless.xml", says: { name: "word/document.xml" } }]),
      "damaged-document",
      undefined
    ],
    ["entries within each other", overlapping(), "suspicious-document", "overlap"],
    ["two entries of one name", rawZip([main(), main()]), "suspicious-document", "duplicate"],
    [
      "two names that are one on most machines",
      rawZip([main(), beside("Word/Document.XML")]),
      "suspicious-document",
      "duplicate"
    ],
    ["a way out of the folder", rawZip([main(), beside("../../etc/passwd")]), "suspicious-document", "path"],
    ["a way from the root", rawZip([main(), beside("/etc/passwd")]), "suspicious-document", "path"],
    ["a way with strokes of Windows", rawZip([main(), beside("word\\..\\..\\a.exe")]), "suspicious-document", "path"],
    ["a drive", rawZip([main(), beside("C:a.exe")]), "suspicious-document", "path"],
    [
      "too many entries",
      rawZip([main(), ...Array.from({ length: packageLimits.entries }, (_, at) => beside(`a/${at}`))]),
      "suspicious-document",
      "entries"
    ],
    ["an entry behind a password", rawZip([main({ says: { flags: 0x801 } })]), "encrypted-document", undefined]
  ])("%s", async (_, bytes, code, reason) => {
    const outcome = await outcomeOf(bytes, "报告.docx")
    expect(outcome).toMatchObject({ code, ...(reason === undefined ? {} : { reason }) })
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })
})

describe("what is odd and harmless is read", () => {
  it.each<readonly [string, string, Uint8Array]>([
    ["sizes in 64 bits", "报告.docx", rawZip([main({ isLong: true })])],
    ["parts that are not packed", "报告.docx", rawZip([main({ isPacked: false })])],
    [
      "macros, which are never opened",
      "报告.docm",
      rawZip([main(), { name: "word/vbaProject.bin", content: zeros(60) }])
    ],
    [
      "an archive in the archive, which is not opened",
      "报告.docx",
      rawZip([main(), { name: "word/embeddings/a.zip", content: rawZip([beside("b")]) }])
    ],
    [
      "50 MB of photographs",
      "报告.docx",
      rawZip([main(), { name: "word/media/image1.jpeg", content: zeros(50), isPacked: false }])
    ]
  ])("%s", async (_, file, bytes) => {
    const outcome = await outcomeOf(bytes, file)
    expect(outcome.text).toBe(text)
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })
})

describe("a document that was cut", () => {
  const whole = wordPackage(paragraph(run("全区有小学34所。".repeat(200))))
  const places = Array.from({ length: 40 }, (_, at) => Math.floor((whole.length * at) / 40))

  it("is refused wherever it was cut, and never half read", async () => {
    const codes = await Promise.all(places.map((length) => outcomeOf(whole.subarray(0, length), "报告.docx")))
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(["empty-document", "damaged-document"]))
  })
})

describe("an Office document behind a password", () => {
  it("says so, though its name and its container are those of an old document", async () => {
    const names = Array.from("EncryptedPackage", (sign) => `${sign}\0`).join("")
    const ole = `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${"\0".repeat(1016)}${names}`
    const bytes = Uint8Array.from(ole, (character) => character.charCodeAt(0))
    expect(await outcomeOf(bytes, "报告.docx")).toMatchObject({ code: "encrypted-document" })
  })
})
