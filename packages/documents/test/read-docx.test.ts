/** What a Word document says, as who reads it printed reads it. */
import { strToU8 } from "fflate"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readDocx } from "../src/docx/read/read-docx.ts"
import { decodeDocument } from "../src/index.ts"
import { inUtf16 } from "./chinese-bytes.ts"
import { inWord, notes, paragraph, run, word, wordPackage } from "./word-package.ts"

const textOf = (body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  Result.getOrThrow(readDocx(wordPackage(body, parts), "报告.docx")).text

describe("paragraphs and runs", () => {
  it.each([
    [
      "runs of one paragraph run together",
      paragraph(run("在园幼儿"), run("1268"), run("0人。")),
      "在园幼儿12680人。\n"
    ],
    ["a soft break is a line", paragraph(run("甲"), "<w:r><w:br/></w:r>", run("乙")), "甲\n乙\n"],
    [
      "but of a title one line",
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run("关于2020年")}<w:r><w:br/></w:r>${run("履职情况的报告")}</w:p>`,
      "关于2020年履职情况的报告\n"
    ],
    ["a page break is none", paragraph(run("甲"), '<w:r><w:br w:type="page"/></w:r>', run("乙")), "甲乙\n"],
    ["a tab", paragraph(run("甲"), "<w:r><w:tab/></w:r>", run("乙")), "甲\t乙\n"],
    [
      "hyphens",
      paragraph(run("3"), "<w:r><w:noBreakHyphen/></w:r>", run("6岁"), "<w:r><w:softHyphen/></w:r>"),
      "3-6岁\n"
    ],
    ["a hyperlink", paragraph(`<w:hyperlink>${run("详见附件")}</w:hyperlink>`), "详见附件\n"],
    ["a content control", `<w:sdt><w:sdtContent>${paragraph(run("已达标"))}</w:sdtContent></w:sdt>`, "已达标\n"],
    ["hidden text is not told", paragraph(run("甲", "<w:vanish/>"), run("乙", '<w:vanish w:val="0"/>')), "乙\n"],
    [
      "a reading aid is not told",
      paragraph(
        "<w:r><w:ruby><w:rt><w:r><w:t>dū</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>督</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        run("学")
      ),
      "督学\n"
    ],
    [
      "a tick of a symbol font",
      paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', run("达标")),
      "☑达标\n"
    ],
    [
      "a formula",
      paragraph(
        run("系数"),
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>0.45</m:t></m:r></m:oMath>'
      ),
      "系数0.45\n"
    ],
    ["an empty paragraph", paragraph() + paragraph(run("甲")), "\n甲\n"]
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })
})

describe("changes are read as accepted", () => {
  const deleted = '<w:del w:id="1" w:author="甲"><w:r><w:delText>1260</w:delText></w:r></w:del>'
  const goneMark = '<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="甲"/></w:rPr></w:pPr>'
  it.each([
    [
      "what came stays, what went is gone",
      paragraph(run("共"), deleted, `<w:ins w:id="2" w:author="甲">${run("1268")}</w:ins>`, run("人")),
      "共1268人\n"
    ],
    [
      "what was moved stands where it went",
      paragraph(
        `<w:moveFrom w:id="3">${run("先")}</w:moveFrom>`,
        run("后"),
        `<w:moveTo w:id="4">${run("先")}</w:moveTo>`
      ),
      "后先\n"
    ],
    [
      "a paragraph without its mark runs on",
      `${goneMark}${run("全区有小学")}</w:p>${paragraph(run("34所。"))}`,
      "全区有小学34所。\n"
    ],
    [
      "a deleted row",
      `<w:tbl><w:tr><w:trPr><w:del w:id="6"/></w:trPr><w:tc>${paragraph(run("旧"))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run("新"))}</w:tc></w:tr></w:tbl>`,
      "新\n"
    ],
    [
      "a change of format changes no text",
      paragraph(run("34所", '<w:b/><w:rPrChange w:id="7"><w:rPr/></w:rPrChange>')),
      "34所\n"
    ]
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })
})

describe("tables are rows of cells parted by bars", () => {
  const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
  const row = (...cells: ReadonlyArray<string>) => `<w:tr>${cells.join("")}</w:tr>`
  const table = (...rows: ReadonlyArray<string>) => `<w:tbl>${rows.join("")}</w:tbl>`

  it.each([
    [
      "plain",
      table(row(cell("学段"), cell("学校数(所)")), row(cell("小学"), cell("34"))),
      "学段 | 学校数(所)\n小学 | 34\n"
    ],
    [
      "a title above all columns has no bars",
      table(row(cell("学校情况", '<w:gridSpan w:val="2"/>')), row(cell("小学"), cell("34"))),
      "学校情况\n小学 | 34\n"
    ],
    [
      "a cell over two columns and one over two rows keep their places",
      table(
        row(cell("学段", '<w:vMerge w:val="restart"/>'), cell("在校生", '<w:gridSpan w:val="2"/>')),
        row(cell("", "<w:vMerge/>"), cell("男"), cell("女"))
      ),
      "学段 | 在校生 | \n | 男 | 女\n"
    ],
    [
      "paragraphs of a cell are one entry",
      table(row(`<w:tc>${paragraph(run("在校生"))}${paragraph(run("（人）"))}</w:tc>`, cell("34"))),
      "在校生 （人） | 34\n"
    ],
    [
      "a table in a cell comes behind its row",
      table(row(cell("甲"), `<w:tc>${table(row(cell("1"), cell("2")))}${paragraph()}</w:tc>`)),
      "甲 | \n1 | 2\n"
    ],
    [
      "one cell around paragraphs is no table",
      table(row(`<w:tc>${paragraph(run("甲。"))}${paragraph(run("乙。"))}</w:tc>`)),
      "甲。\n乙。\n"
    ],
    [
      "rows in content controls",
      table(`<w:sdt><w:sdtContent>${row(cell("甲"), cell("1"))}</w:sdtContent></w:sdt>`),
      "甲 | 1\n"
    ]
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })
})

describe("what stands beside the text", () => {
  it("a note is told where it is referred to", () => {
    const body = paragraph(run("覆盖率93%"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run("。"))
    const text = textOf(body, { "word/footnotes.xml": notes("footnote", [[2, "含民办园"]]) })
    expect(text).toBe("覆盖率93%（注：含民办园）。\n")
  })

  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
  it.each([
    [
      "a text box is told once, behind its paragraph",
      paragraph(
        run("正文"),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box("框内")}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box("框内")}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>`,
        run("。")
      ),
      "正文。\n框内\n"
    ],
    [
      "alternatives among runs are told once",
      paragraph(
        `<mc:AlternateContent><mc:Choice Requires="w14">${run("甲")}</mc:Choice><mc:Fallback>${run("甲")}</mc:Fallback></mc:AlternateContent>`
      ),
      "甲\n"
    ]
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })

  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  it.each([
    ["the result of a field, not its code", paragraph(field(" =SUM(ABOVE) ", run("70")), run("所")), "70所\n"],
    ["a field within the code of another", paragraph(field(` IF ${field("PAGE", run("3"))} `, run("甲"))), "甲\n"],
    [
      "no table of contents",
      paragraph(field(" TOC \\o ", run("一、党的领导 3"))) + paragraph(run("一、党的领导")),
      "\n一、党的领导\n"
    ],
    [
      "a field that never ends",
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run("甲")) + paragraph(run("乙")),
      "\n乙\n"
    ],
    [
      "a simple field",
      paragraph(
        `<w:fldSimple w:instr=" DOCPROPERTY 区县 ">${run("青禾区")}</w:fldSimple>`,
        `<w:fldSimple w:instr=" PAGE ">${run("3")}</w:fldSimple>`
      ),
      "青禾区\n"
    ]
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected)
  })
})

describe("whatever program wrote the parts", () => {
  const body = `<w:body>${paragraph(run("全区有小学34所。"))}</w:body>`
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  it.each<readonly [string, Readonly<Record<string, string | Uint8Array>>]>([
    ["strict (ISO/IEC 29500)", { "word/document.xml": `<w:document xmlns:w="${strict}">${body}</w:document>` }],
    [
      "another prefix",
      { "word/document.xml": `<ns0:document xmlns:ns0="${word}">${body.replaceAll("w:", "ns0:")}</ns0:document>` }
    ],
    [
      "no prefix",
      { "word/document.xml": `<document xmlns="${word}"><body><p><r><t>全区有小学34所。</t></r></p></body></document>` }
    ],
    [
      "UTF-16",
      { "word/document.xml": inUtf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${inWord("document", body)}`, "le") }
    ],
    ["UTF-8 with its mark", { "word/document.xml": strToU8(`\uFEFF${inWord("document", body)}`) }],
    [
      "another path",
      {
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
        "word/document2.xml": inWord("document", body),
        "word/document.xml": inWord("document", "<w:body/>")
      }
    ]
  ])("%s", (_, parts) => {
    expect(textOf("", parts)).toBe("全区有小学34所。\n")
  })
})

describe("a document without words", () => {
  it.each([
    ["is empty", {}, "empty-document"],
    ["is a scan where it holds pictures", { "word/media/image1.png": new Uint8Array([1]) }, "scanned-document"]
  ])("%s", async (_, parts, code) => {
    const error = await Effect.runPromise(Effect.flip(decodeDocument(wordPackage(paragraph(), parts), "报告.docx")))
    expect(error.code).toBe(code)
  })
})
