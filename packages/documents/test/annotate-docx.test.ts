/** A remark stands at its words, and nothing else of the letter changes. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { annotateDocx } from "../src/docx/annotate/annotate-docx.ts"
import type { Remark } from "../src/docx/annotate/comment.ts"
import { readDocx } from "../src/docx/read/read-docx.ts"
import { elementsOf, parseXml, textContent, type XmlElement } from "../src/xml/parse-xml.ts"
import { convertByOffice, describeWithOffice } from "./office.ts"
import { notes, paragraph, partsOf, partText, run, wordPackage } from "./word-package.ts"

const author = { name: "督学 Duxue", initials: "督", date: "2021-03-08T09:00:00Z" }
const documentPart = "word/document.xml"

const textOf = (bytes: Uint8Array): string => Result.getOrThrow(readDocx(bytes, "报告.docx")).text

/** A remark upon the first place where the letter says `words`. */
const upon = (bytes: Uint8Array, words: string, says = `关于${words}`): Remark => {
  const start = textOf(bytes).indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length, paragraphs: [says] }
}

const annotated = (bytes: Uint8Array, ...remarks: ReadonlyArray<Remark>): Uint8Array =>
  Result.getOrThrow(annotateDocx(bytes, "报告.docx", remarks, author))

const marks = new Set(["w:commentRangeStart", "w:commentRangeEnd"])
const isMark = (element: XmlElement): boolean =>
  marks.has(element.name) ||
  (element.name === "w:r" && elementsOf(element).some(({ name }) => name === "w:commentReference"))

/**
 * A document as what it says and how: marks of comments left out, and each run told character by character, so that a run
 * and the parts that it was cut into tell the same.
 */
const substance = (xml: string): string => {
  const told = (element: XmlElement): string => {
    if (isMark(element)) return ""
    const attributes = JSON.stringify(element.attributes)
    if (element.name !== "w:r") {
      const content = element.children.map((child) => (typeof child === "string" ? child : told(child)))
      return `<${element.name} ${attributes}>${content.join("")}</${element.name}>`
    }
    const properties = elementsOf(element).find(({ name }) => name === "w:rPr")
    const look = `${attributes}${properties === undefined ? "" : told(properties)}`
    return elementsOf(element)
      .filter((child) => child !== properties)
      .map((child) =>
        child.name === "w:t"
          ? Array.from(textContent(child), (character) => `${look}${character}\n`).join("")
          : `${look}${told(child)}\n`
      )
      .join("")
  }
  return told(parseXml(xml))
}

/** The words between the two ends of each comment, by its number. */
const marked = (bytes: Uint8Array): ReadonlyArray<readonly [string, string]> => {
  const open = new Map<string, string>()
  const closed: Array<readonly [string, string]> = []
  const walk = (element: XmlElement): void => {
    const id = element.attributes["w:id"] ?? ""
    if (element.name === "w:commentRangeStart") open.set(id, "")
    if (element.name === "w:commentRangeEnd") closed.push([id, open.get(id) ?? "never begun"])
    if (element.name === "w:t") for (const [key, words] of open) open.set(key, words + textContent(element))
    if (element.name === "w:commentRangeEnd") open.delete(id)
    for (const child of elementsOf(element)) walk(child)
  }
  walk(parseXml(partText(bytes, documentPart)))
  expect([...open.keys()]).toEqual([])
  return closed
}

/** Marks inside a text box, or inside a control of plain text. */
const misplaced = (element: XmlElement, within: boolean): ReadonlyArray<string> => {
  const here = isMark(element) && within ? [element.name] : []
  const plain =
    element.name === "w:sdt" &&
    elementsOf(element).some((each) => elementsOf(each).some(({ name }) => name === "w:text"))
  const inside = within || plain || element.name === "w:txbxContent"
  return [...here, ...elementsOf(element).flatMap((child) => misplaced(child, inside))]
}

const sentence = "全区在校学生1234人，其中小学500人。"
const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`
const control = (text: string, properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
const drawing = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

/** Where a letter may say a figure: its body, its other parts, the words remarked upon, and those that the mark holds. */
const places: ReadonlyArray<readonly [string, string, Readonly<Record<string, string>>, string, string]> = [
  ["in the middle of a run", paragraph(run(sentence)), {}, "1234人", "1234人"],
  ["at both ends of a run", paragraph(run("全区"), run("1234人"), run("在校")), {}, "1234人", "1234人"],
  ["over several runs", paragraph(run("全区12"), run("34", "<w:b/>"), run("人，")), {}, "1234人", "1234人"],
  [
    "in a cell of a table",
    `<w:tbl><w:tr>${cell("小学")}${cell("共500人")}</w:tr></w:tbl>${paragraph(run("完"))}`,
    {},
    "500人",
    "500人"
  ],
  ["in a tracked insertion", paragraph(`<w:ins w:id="1" w:author="甲">${run("新增12所")}</w:ins>`), {}, "12所", "12所"],
  [
    "beside a tracked deletion",
    paragraph(run("共"), `<w:del w:id="1" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>`, run("12所")),
    {},
    "12所",
    "12所"
  ],
  ["in a rich content control", paragraph(control(sentence, "<w:id w:val='1'/>")), {}, "500人", "500人"],
  ["all of a content control", paragraph(run("共"), control("500人", "<w:id w:val='1'/>")), {}, "500人", "500人"],
  ["part of a control of plain text", paragraph(control(sentence, "<w:text/>")), {}, "500人", sentence],
  ["in a link", paragraph(`<w:hyperlink w:anchor="x">${run(sentence)}</w:hyperlink>`), {}, "500人", "500人"],
  ["beside a tab", paragraph("<w:r><w:t>甲</w:t><w:tab/><w:t>12所</w:t></w:r>"), {}, "12所", "12所"],
  ["with signs that XML escapes", paragraph(run("a&lt;b &amp; 12所&gt;c")), {}, "12所", "12所"],
  [
    "in a footnote, at its reference",
    paragraph(run("见注"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run("。")),
    { "word/footnotes.xml": notes("footnote", [[2, "另有12所"]]) },
    "12所",
    ""
  ],
  ["in a text box, at its anchor", paragraph(run("见图"), drawing("共12所"), run("。")), {}, "12所", "共12所共12所"]
]

describe.each(places)("a remark upon words %s", (_, body, parts, words, held) => {
  const letter = wordPackage(body, parts)
  const copy = annotated(letter, upon(letter, words))

  it("marks them", () => {
    expect(marked(copy)).toEqual([["0", held]])
  })

  it("leaves the document what it says and how", () => {
    expect(substance(partText(copy, documentPart))).toBe(substance(partText(letter, documentPart)))
    expect(textOf(copy)).toBe(textOf(letter))
  })

  it("never stands where Word takes none", () => {
    expect(misplaced(parseXml(partText(copy, documentPart)), false)).toEqual([])
  })
})

describe("an annotated copy", () => {
  const picture = Uint8Array.from([137, 80, 78, 71, 0, 1, 2, 255])
  const letter = wordPackage(paragraph(run(sentence)) + paragraph(run("另有民办学校3所。")), {
    "word/media/image1.png": picture,
    "word/styles.xml": '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    "customXml/item1.xml": "<facts xmlns='urn:example'/>"
  })

  it("keeps every other part byte for byte", () => {
    const before = partsOf(letter)
    const after = partsOf(annotated(letter, upon(letter, "500人")))
    const announcing = new Set(["[Content_Types].xml", "word/_rels/document.xml.rels"])
    for (const [name, content] of Object.entries(before)) {
      if (name === documentPart || announcing.has(name)) continue
      expect([name, after[name]]).toEqual([name, content])
    }
    expect(Object.keys(after).filter((name) => !(name in before))).toEqual(["word/comments.xml"])
  })

  it("announces its comments once, and says whose they are and of when", () => {
    const copy = annotated(letter, upon(letter, "500人", "小学人数有误"))
    expect(partText(copy, "[Content_Types].xml").match(/comments\+xml/g)).toHaveLength(1)
    expect(partText(copy, "word/_rels/document.xml.rels").match(/relationships\/comments"/g)).toHaveLength(1)
    const [comment] = elementsOf(parseXml(partText(copy, "word/comments.xml")))
    expect(comment?.attributes).toMatchObject({
      "w:id": "0",
      "w:author": author.name,
      "w:initials": author.initials,
      "w:date": author.date
    })
    expect(comment === undefined ? "" : textContent(comment)).toBe("小学人数有误")
  })

  it("keeps the comments that were there, and numbers its own behind them", () => {
    const commented = wordPackage(
      paragraph(
        '<w:commentRangeStart w:id="7"/>',
        run("全区"),
        '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
        run("共12所。")
      ),
      { "word/comments.xml": notes("comment", [[7, "请核"]]) }
    )
    const copy = annotated(commented, upon(commented, "12所", "应为13所"))
    const comments = elementsOf(parseXml(partText(copy, "word/comments.xml")))
    expect(comments.map((each) => [each.attributes["w:id"], textContent(each)])).toEqual([
      ["7", "请核"],
      ["8", "应为13所"]
    ])
    expect(marked(copy)).toEqual([
      ["7", "全区"],
      ["8", "12所"]
    ])
    expect(partText(copy, "[Content_Types].xml")).toBe(partText(commented, "[Content_Types].xml"))
  })

  it("takes remarks that overlap, touch, or stand at one place", () => {
    const text = textOf(letter)
    const remarks = [
      upon(letter, "在校学生1234人"),
      upon(letter, "1234人"),
      upon(letter, "1234人，其中"),
      upon(letter, "500人"),
      upon(letter, "3所")
    ]
    const copy = annotated(letter, ...remarks)
    expect(new Map(marked(copy))).toEqual(
      new Map(remarks.map(({ start, end }, index) => [String(index), text.slice(start, end)]))
    )
    expect(substance(partText(copy, documentPart))).toBe(substance(partText(letter, documentPart)))
  })

  it("is the letter itself where there is nothing to remark", () => {
    expect(annotated(letter)).toBe(letter)
  })

  it("takes a remark upon an empty place, and one behind the end", () => {
    const copy = annotated(
      letter,
      { start: 0, end: 0, paragraphs: ["开头"] },
      { start: 9_999, end: 10_000, paragraphs: ["末尾"] }
    )
    expect(marked(copy).map(([id]) => id)).toEqual(["0", "1"])
  })

  it("announces comments in the namespaces of a strict document", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    const document = `<w:document xmlns:w="${strict}"><w:body>${paragraph(run(sentence))}</w:body></w:document>`
    const original = wordPackage("", { [documentPart]: document })
    const copy = annotated(original, upon(original, "500人"))
    expect(partText(copy, "word/comments.xml")).toContain(`xmlns:w="${strict}"`)
    expect(partText(copy, "word/_rels/document.xml.rels")).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"'
    )
  })

  it("gives the same bytes for the same remarks", () => {
    const remark = upon(letter, "500人")
    expect(annotated(letter, remark)).toEqual(annotated(letter, remark))
  })

  it("is refused of what is no Word document", () => {
    const refused = annotateDocx(new TextEncoder().encode("全区"), "报告.txt", [upon(letter, "500人")], author)
    expect(Result.isFailure(refused)).toBe(true)
  })
})

describeWithOffice("LibreOffice", () => {
  it("opens an annotated copy, and keeps each comment with its words", async () => {
    const letter = wordPackage(
      [
        paragraph(run(sentence)),
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>${cell("小学")}${cell("共37所")}</w:tr></w:tbl>`,
        paragraph(`<w:ins w:id="1" w:author="甲">${run("新增12所")}</w:ins>`),
        paragraph(run("另有民办学校3所。"))
      ].join("")
    )
    const words = ["500人", "37所", "12所", "3所。"]
    const copy = annotated(letter, ...words.map((each) => upon(letter, each)))
    const saved = await convertByOffice(copy, "docx", "docx")
    const comments = elementsOf(parseXml(partText(saved, "word/comments.xml")))
    expect(comments.map((each) => textContent(each))).toEqual(words.map((each) => `关于${each}`))
    expect(textOf(saved).trim()).toBe(textOf(letter).trim())
  })
})
