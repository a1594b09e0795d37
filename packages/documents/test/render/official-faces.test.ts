/** The faces and sizes that the standard names, in the styles of a letter: a render shows those of the machine instead. */
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { writeDocx } from "../../src/index.ts"
import { childNamed, elementsOf, parseXml, valueOf, type XmlElement } from "../../src/xml/parse-xml.ts"
import { officialLetter } from "./official-letter.ts"

const parts = unzipSync(writeDocx(officialLetter))
const part = (name: string): XmlElement => parseXml(strFromU8(parts[name] ?? new Uint8Array()))

const styles = elementsOf(part("word/styles.xml"))
const defaults = childNamed(childNamed(styles[0], "w:rPrDefault"), "w:rPr")

/** Face and size, in points, of a style; what it does not say is that of every text. */
const lookOf = (id: string): readonly [face: string | undefined, size: number] => {
  const style = styles.find(({ attributes }) => attributes["w:styleId"] === id)
  if (style === undefined) throw new Error(`no style ${id}`)
  const own = childNamed(style, "w:rPr")
  const face = (properties: XmlElement | undefined) => childNamed(properties, "w:rFonts")?.attributes["w:eastAsia"]
  return [face(own) ?? face(defaults), Number(valueOf(own, "w:sz") ?? valueOf(defaults, "w:sz")) / 2]
}

const paragraphs = elementsOf(childNamed(part("word/document.xml"), "w:body") ?? part("word/document.xml")).filter(
  ({ name }) => name === "w:p"
)

const allText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : allText(child))).join("")

const styleOf = (begin: string): string | undefined =>
  valueOf(
    childNamed(
      paragraphs.find((each) => allText(each).startsWith(begin)),
      "w:pPr"
    ),
    "w:pStyle"
  )

describe("the styles of a letter", () => {
  it.each([
    ["二号小标宋: the title", "Title", "方正小标宋简体", 22],
    ["小标宋: the authority's mark", "IssuerMark", "方正小标宋简体", 42],
    ["三号黑体: headings of the first level", "Heading1", "黑体", 16],
    ["三号楷体: of the second", "Heading2", "楷体_GB2312", 16],
    ["三号仿宋: of the third", "Heading3", "仿宋_GB2312", 16],
    ["三号仿宋: of the fourth", "Heading4", "仿宋_GB2312", 16],
    ["三号仿宋: the text", "BodyText", "仿宋_GB2312", 16],
    ["三号黑体: the number of an annex", "AnnexMark", "黑体", 16],
    ["四号仿宋: copies", "CopiesTo", "仿宋_GB2312", 14],
    ["四号宋体: page numbers", "PageNumber", "宋体", 14]
  ])("are %s", (_what, id, face, size) => {
    expect(lookOf(id)).toEqual([face, size])
  })

  it.each([
    ["清溪府函〔2022〕7号", "DocumentNumber"],
    ["清溪区人民政府关于2021年", "Title"],
    ["云岭市人民政府教育督导委员会：", "Addressee"],
    ["一、履行教育职责情况", "Heading1"],
    ["（一）全面落实", "Heading2"],
    ["1.保障机制", "Heading3"],
    ["（1）经费", "Heading4"],
    ["全区在园幼儿", "BodyText"],
    ["附件：1.", "AnnexNote"],
    ["2022年3月8日", "SignedOn"],
    ["（联系人：", "Contact"],
    ["附件1", "AnnexMark"],
    ["抄送：", "CopiesTo"]
  ])("%s is of style %s", (begin, style) => {
    expect(styleOf(begin)).toBe(style)
  })

  it("are in red where the standard says so, and nowhere else", () => {
    const coloured = styles.filter((style) => childNamed(childNamed(style, "w:rPr"), "w:color") !== undefined)
    expect(coloured.map(({ attributes }) => attributes["w:styleId"])).toEqual(["IssuerMark"])
  })

  it("name what stands in for each Chinese face where it is not installed", () => {
    const fonts = elementsOf(part("word/fontTable.xml"))
    const named = new Map(
      fonts.map((font) => [font.attributes["w:name"], valueOf(font, "w:altName")?.split(",") ?? []])
    )
    expect(named.get("仿宋_GB2312")).toEqual(expect.arrayContaining(["仿宋", "FangSong"]))
    expect(named.get("楷体_GB2312")).toEqual(expect.arrayContaining(["楷体", "KaiTi"]))
    expect(named.get("方正小标宋简体")).toEqual(expect.arrayContaining(["方正小标宋_GBK", "华文中宋"]))
    expect(named.get("黑体")).toContain("SimHei")
    expect(named.get("宋体")).toContain("SimSun")
  })
})
