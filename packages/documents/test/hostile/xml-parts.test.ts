/** XML made to harm: entities, documents from elsewhere, and trees without end. */
import { describe, expect, it } from "vitest"
import { parseXml, UnreadableXml, xmlLimits } from "../../src/xml/parse-xml.ts"
import { word, wordPackage } from "../word-package.ts"
import { MOST_MILLISECONDS, outcomeOf } from "./outcome.ts"

const body = "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>"
const document = (content: string, before = ""): Uint8Array =>
  wordPackage("", { "word/document.xml": `${before}<w:document xmlns:w="${word}">${content}</w:document>` })

const laughs = `<!DOCTYPE w [<!ENTITY a "哈">${Array.from("bcdefghi", (name, at) => `<!ENTITY ${name} "${`&${"abcdefgh"[at]};`.repeat(10)}">`).join("")}]>`

/** Each with a number of its own, so that they do not pack as a bomb does. */
const paragraphs = Array.from({ length: xmlLimits.elements }, (_, at) => `<w:p a="${(at * 7919) % 999_983}"/>`).join("")

describe("a part is refused", () => {
  it.each([
    ["that asks for a file", document(body, '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "doctype"],
    ["that asks for an address", document(body, '<!DOCTYPE w SYSTEM "http://localhost/a.dtd">'), "doctype"],
    ["of a billion laughs", document(body, laughs), "doctype"],
    ["that nests without end", document("<w:sdt>".repeat(100_000)), "depth"],
    ["of elements without end", document(`<w:body>${paragraphs}</w:body>`), "elements"]
  ])("%s", async (_, bytes, reason) => {
    const outcome = await outcomeOf(bytes, "报告.docx")
    expect(outcome).toMatchObject({ code: "suspicious-document", reason })
    expect(outcome.milliseconds).toBeLessThan(MOST_MILLISECONDS)
  })

  it("with an entity that nobody declared", async () => {
    expect(await outcomeOf(document(body), "报告.docx")).toMatchObject({ code: "damaged-document" })
  })
})

/** Whether it is read, or why not. */
const told = (source: string): string => {
  try {
    parseXml(source)
    return "read"
  } catch (cause) {
    return cause instanceof UnreadableXml ? cause.reason : String(cause)
  }
}

describe("XML", () => {
  it.each([
    ["an element without an end", "<a>"],
    ["ends crosswise", "<a><b></a></b>"],
    ["two roots", "<a/><b/>"],
    ["text outside", "a<b/>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["one attribute by two prefixes", `<a xmlns:x="${word}" xmlns:w="${word}" x:b="1" w:b="2"/>`],
    ["an attribute without quotes", "<a b=1/>"],
    ["a sign that no character has", "<a>&#0;</a>"],
    ["a control character", "<a>\u0001</a>"],
    ["a lonely ampersand", "<a>1 & 2</a>"],
    ["nothing", ""]
  ])("is malformed with %s", (_, source) => {
    expect(() => parseXml(source)).toThrow(UnreadableXml)
  })

  it.each([
    ["attributes without end", `<a ${Array.from({ length: 50_000 }, (_, at) => `b${at}="1"`).join(" ")}/>`],
    ["a quotation mark that never closes", `<a b="${"'".repeat(1_000_000)}`],
    ["tags that never end", "<a".repeat(500_000)],
    ["references without end", `<a>${"&amp;".repeat(200_000)}</a>`],
    ["comments without end", `<a>${"<!---->".repeat(200_000)}</a>`]
  ])("takes time in proportion to its length: %s", (_, source) => {
    const started = performance.now()
    expect(told(source)).toMatch(/^(?:read|malformed|elements)$/)
    expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS)
  })

  it("keeps text, white space, references and sections as they are meant, and places by the source", () => {
    const source =
      '<?xml version="1.0"?>\r\n<!-- a --><a b="1\r\n2">\r\n 一&amp;&#20108;&#x4e09;<![CDATA[<四>]]><c/></a>'
    const root = parseXml(source)
    expect(root).toMatchObject({ name: "a", attributes: { b: "1 2" }, children: ["\n 一&二三", "<四>", { name: "c" }] })
    expect(source.slice(root.start, root.end)).toBe(source.slice(source.indexOf("<a")))
  })
})
