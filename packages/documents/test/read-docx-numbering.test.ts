/** Numbers that stand nowhere in the text of a Word document, and that its reader sees. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readDocx } from "../src/docx/read/read-docx.ts"
import { level, listed, numbering } from "./word-lists.ts"
import { inWord, run, wordPackage } from "./word-package.ts"

const textOf = (body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  Result.getOrThrow(readDocx(wordPackage(body, parts), "报告.docx")).text

describe("numbers that Word writes by itself", () => {
  const outline = numbering(
    level(0, "chineseCountingThousand", "%1、") +
      level(1, "chineseCountingThousand", "（%2）") +
      level(2, "decimal", "%3.") +
      level(3, "decimal", "（%4）")
  )

  it("follow the ladder of official letters, each level anew below the one above", () => {
    const body = [
      listed("1", 0, "党的领导"),
      listed("1", 1, "机制"),
      listed("1", 1, "保障"),
      listed("1", 2, "经费"),
      listed("1", 3, "小学"),
      listed("1", 0, "评价改革"),
      listed("1", 1, "督导")
    ].join("")
    expect(textOf(body, outline)).toBe(
      "一、党的领导\n（一）机制\n（二）保障\n1. 经费\n（1）小学\n二、评价改革\n（一）督导\n"
    )
  })

  it("do not run into a figure that the paragraph begins with", () => {
    const body = listed("1", 2, "34所小学均达标") + listed("1", 3, "34所小学均达标")
    expect(textOf(body, outline)).toBe("1．34所小学均达标\n（1）34所小学均达标\n")
  })

  it.each([
    ["chineseCounting", 12, "十二"],
    ["chineseCountingThousand", 103, "一百零三"],
    ["chineseLegalSimplified", 12, "壹拾贰"],
    ["ideographDigital", 10, "一〇"],
    ["decimalEnclosedCircleChinese", 3, "③"],
    ["decimalEnclosedParen", 3, "⑶"],
    ["decimalFullWidth", 12, "１２"],
    ["decimalZero", 7, "07"],
    ["ideographTraditional", 2, "乙"],
    ["upperLetter", 28, "BB"],
    ["lowerRoman", 14, "xiv"],
    ["bullet", 1, ""]
  ])("%s: %i is %s", (format, count, written) => {
    const start = numbering(level(0, format, "%1").replace('w:start w:val="1"', `w:start w:val="${count}"`))
    expect(textOf(listed("1", 0, "、甲"), start).replace(" ", "")).toBe(`${written}、甲\n`)
  })

  it("begin anew where a list says so, and count on where it does not", () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    const body = ["1", "2", "3", "3", "1"].map((list) => listed(list, 0, "项")).join("")
    expect(textOf(body, numbering(level(0, "decimal", "%1、"), nums))).toBe("1、项\n2、项\n5、项\n6、项\n3、项\n")
  })

  it("of a level that never begins anew", () => {
    const levels = level(0, "chineseCounting", "%1、") + level(1, "decimal", "%2、", '<w:lvlRestart w:val="0"/>')
    const body = [listed("1", 0, "甲"), listed("1", 1, "乙"), listed("1", 0, "丙"), listed("1", 1, "丁")].join("")
    expect(textOf(body, numbering(levels))).toBe("一、甲\n1、乙\n二、丙\n2、丁\n")
  })

  it("come from the paragraph's style, at the level that is of it", () => {
    const parts = {
      ...numbering(
        level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>')
      ),
      "word/styles.xml": inWord(
        "styles",
        '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>'
      )
    }
    const styled = (style: string, text: string, own = "") =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${own}</w:pPr>${run(text)}</w:p>`
    const body = styled("H1", "甲") + styled("H2", "乙") + styled("H2", "丙", '<w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(textOf(body, parts)).toBe("一、甲\n（一）乙\n丙\n")
  })

  it("of joined paragraphs are counted once", () => {
    const gone = listed("1", 0, "加强").replace("</w:numPr>", '</w:numPr><w:rPr><w:del w:id="5"/></w:rPr>')
    expect(
      textOf(gone + listed("1", 0, "领导") + listed("1", 0, "落实经费"), numbering(level(0, "chineseCounting", "%1、")))
    ).toBe("一、加强领导\n二、落实经费\n")
  })
})
