import { describe, expect, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { decodeDocument } from "../src/index.ts"
import { inBig5, inGbk, inUtf16, inUtf8, joined, misread, paragraph, traditionalParagraph } from "./chinese-bytes.ts"

const decoded = (bytes: Uint8Array, file = "报告.txt") => Effect.runSync(decodeDocument(bytes, file))
const refusal = (bytes: Uint8Array, file = "报告.txt") => Effect.runPromise(Effect.flip(decodeDocument(bytes, file)))

const utf8Mark = Uint8Array.of(0xef, 0xbb, 0xbf)
const gb18030Mark = Uint8Array.of(0x84, 0x31, 0x95, 0x33)

describe("a letter is read in whatever encoding a Chinese program saved it", () => {
  it.each([
    ["UTF-8", inUtf8(paragraph), "utf-8"],
    ["UTF-8 with its mark", joined(utf8Mark, inUtf8(paragraph)), "utf-8"],
    ["UTF-16, little end first", inUtf16(paragraph, "le"), "utf-16le"],
    ["UTF-16, big end first", inUtf16(paragraph, "be"), "utf-16be"],
    ["GBK", inGbk(paragraph), "gb18030"],
    ["GB 18030 with its mark", joined(gb18030Mark, inGbk(paragraph)), "gb18030"]
  ] as const)("%s", (_, bytes, encoding) => {
    expect(decoded(bytes)).toMatchObject({ text: paragraph, bound: [], encoding, format: "txt" })
  })

  it("a short GBK text has little to judge by, and is read", () => {
    expect(decoded(inGbk("五项")).text).toBe("五项")
  })

  it("text in traditional characters is text", () => {
    expect(decoded(inUtf8(traditionalParagraph)).text).toBe(traditionalParagraph)
    expect(decoded(inGbk(traditionalParagraph)).encoding).toBe("gb18030")
  })

  it("line ends stay as they are, so that offsets hold", () => {
    expect(decoded(inUtf8("第一条\r\n第二条\r第三条\n")).text).toBe("第一条\r\n第二条\r第三条\n")
  })

  it("only the first mark is removed: a second is a character", () => {
    expect(decoded(joined(utf8Mark, utf8Mark, inUtf8("报告"))).text).toBe("\uFEFF报告")
  })

  it.each([
    ["报告.md", "md"],
    ["报告.MARKDOWN", "md"],
    ["报告.TXT", "txt"],
    ["报告", "txt"],
    ["-", "txt"]
  ] as const)("%s is %s", (file, format) => {
    expect(decoded(inUtf8(paragraph), file).format).toBe(format)
  })

  it("Latin text and a list of rare names are no garble", () => {
    expect(decoded(inUtf8("Le collège a été rénové : 3 écoles, 27 élèves, à côté du marché.")).encoding).toBe("utf-8")
    expect(decoded(inUtf8("名单：嬴曌、翀赟、犇骉。")).encoding).toBe("utf-8")
    expect(decoded(inUtf8("Отчёт района за 2020 год: 70 организаций.")).encoding).toBe("utf-8")
  })
})

describe("round trip", () => {
  const line = Arbitrary.schema(Schema.String.check(Schema.isPattern(/^[ -~，。、；：“”（）一-龥]{1,60}$/)))
  const letters = Arbitrary.map(Arbitrary.array(line, { minLength: 1, maxLength: 6 }), (lines) =>
    [paragraph.repeat(4), ...lines].join("\n")
  )

  it.prop("what is encoded comes back, offset for offset", [letters], ([text]) => {
    const encodings = [
      inUtf8(text),
      joined(utf8Mark, inUtf8(text)),
      inUtf16(text, "le"),
      inUtf16(text, "be"),
      inGbk(text)
    ]
    return encodings.every((bytes) => decoded(bytes).text === text)
  })

  it.prop("no bytes make it throw, and what it reads holds no NUL", [Schema.Uint8Array], ([bytes]) => {
    const result = Effect.runSync(Effect.result(decodeDocument(bytes, "报告.txt")))
    return Result.isSuccess(result)
      ? !result.success.text.includes("\u0000")
      : /^[a-z]+(-[a-z]+)+$/.test(result.failure.code)
  })
})

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const zipWith = (member: string) => bytesOf(`PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml PK ${member}`)
const ole = bytesOf("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000\u0000")
const noise = Uint8Array.from({ length: 4096 }, (_, index) => 1 + ((index * 7919 + ((index * index) % 251)) % 255))

describe("what is not clearly text is refused, with a code, the file's name and what to do", () => {
  it.each([
    ["no bytes", "报告.txt", new Uint8Array(0), "empty-document"],
    ["a mark and nothing else", "报告.txt", utf8Mark, "empty-document"],
    ["white space", "报告.txt", inUtf8(" \n\t　\n"), "empty-document"],
    ["half a Word document", "报告.docx", zipWith("word/document.xml"), "damaged-document"],
    ["half a Word document called .txt", "报告.txt", zipWith("word/document.xml"), "damaged-document"],
    ["a workbook", "数据.xlsx", zipWith("xl/workbook.xml"), "unsupported-format"],
    ["an OFD file", "报告.ofd", zipWith("OFD.xml"), "unsupported-format"],
    ["an old Word document", "报告.doc", ole, "unsupported-format"],
    ["a WPS document", "报告.wps", ole, "unsupported-format"],
    ["half a PDF", "报告.pdf", bytesOf("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"), "damaged-document"],
    ["half a PDF called .txt", "报告.txt", bytesOf("%PDF-1.7\n"), "damaged-document"],
    ["RTF", "报告.rtf", bytesOf("{\\rtf1\\ansi"), "unsupported-format"],
    ["a web page without text", "报告.html", inUtf8("<p></p><script>70</script>"), "empty-document"],
    ["a table", "数据.csv", inUtf8("学校,人数\n实验小学,2100"), "unsupported-format"],
    ["an archive", "附件.zip", zipWith("a.txt"), "binary-document"],
    ["a picture", "扫描.png", bytesOf("\u0089PNG\r\n\u001a\n\u0000"), "binary-document"],
    ["a picture called .txt", "报告.txt", bytesOf("\u00ff\u00d8\u00ff\u00e0"), "binary-document"],
    ["NUL among the text", "报告.txt", joined(inUtf8("报告"), Uint8Array.of(0), inUtf8("全文")), "binary-document"],
    ["NUL in UTF-16", "报告.txt", inUtf16("报告\u0000全文", "le"), "binary-document"],
    ["control characters", "报告.txt", bytesOf("\u0001\u0002\u0003\u0004abc"), "binary-document"],
    ["noise", "报告.txt", noise, "unknown-encoding"],
    ["Big5", "报告.txt", inBig5(traditionalParagraph), "unknown-encoding"],
    ["UTF-8 cut in a character", "报告.txt", inUtf8(paragraph).subarray(0, 301), "unknown-encoding"],
    ["half a UTF-16 character", "报告.txt", inUtf16(paragraph, "le").subarray(0, 301), "unknown-encoding"],
    ["UTF-8 read as GBK", "报告.txt", inUtf8(misread(inUtf8(paragraph), "gb18030")), "garbled-text"],
    ["UTF-8 read as Latin", "报告.txt", inUtf8(misread(inUtf8(paragraph), "windows-1252")), "garbled-text"],
    ["GBK read as Latin", "报告.txt", inUtf8(misread(inGbk(paragraph), "windows-1252")), "garbled-text"],
    ["GBK read as Big5", "报告.txt", inUtf8(misread(inGbk(paragraph), "big5")), "garbled-text"],
    ["GBK read as UTF-8", "报告.txt", inUtf8(misread(inGbk(paragraph), "utf-8")), "garbled-text"],
    ["lost characters", "报告.txt", inUtf8("锟斤拷锟斤拷锟斤拷教育锟斤拷"), "garbled-text"]
  ] as const)("%s (%s)", async (_, file, bytes, code) => {
    const error = await refusal(bytes, file)
    expect(error.code).toBe(code)
    expect(error.explanation.zh).toContain(file)
    expect(error.explanation.en).toContain(file)
    expect(error.message).toBe(error.explanation.zh)
    expect(error.explanation.zh).toMatch(/请/)
  })

  it("a file above the limit is refused by its size alone, and one at the limit is read", async () => {
    const bytes = inUtf8(paragraph)
    expect(Effect.runSync(decodeDocument(bytes, "a.txt", { maximumBytes: bytes.length })).text).toBe(paragraph)
    const over = decodeDocument(bytes, "a.txt", { maximumBytes: bytes.length - 1 })
    expect(Effect.runSync(Effect.flip(over)).code).toBe("document-too-large")
    expect((await refusal(new Uint8Array(10 * 1024 * 1024 + 1))).explanation.zh).toContain("10.1 MB，超过 10 MB")
  })

  it("says where UTF-8 breaks, counting from one", async () => {
    const broken = joined(inUtf8("报告"), Uint8Array.of(0xff), inUtf8("abc"))
    expect((await refusal(broken)).explanation.zh).toContain("第 7 个字节")
  })
})
