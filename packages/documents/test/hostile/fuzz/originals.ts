/** The sound files that are damaged: of each format some made by hand, with what is rare, and some as programs write them. */
import { readFileSync } from "node:fs"
import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from "fflate"
import { writeDocx, writeHtml, writeMarkdown } from "../../../src/index.ts"
import { writePdf } from "../../../src/pdf/write-pdf.ts"
import { returnForm } from "../../../src/workbook/index.ts"
import { inGbk, inUtf16, inUtf8 } from "../../chinese-bytes.ts"
import { level, listed, numbering } from "../../word-lists.ts"
import { notes, paragraph, run, wordPackage } from "../../word-package.ts"
import { sheetOf, workbookOf } from "../../workbook/filled-in.ts"
import { linesOnPage, onePage } from "../raw-pdf.ts"
import { type Chance, upTo } from "./chance.ts"
import { damagedMarkup } from "./damage-markup.ts"
import { damagedBytes, damagedText } from "./damage.ts"
import { shortLetter } from "./letter.ts"

/** Makes a damaged file. */
type Making = (chance: Chance) => Uint8Array

export const formats = ["docx", "xlsx", "pdf", "html", "md", "txt"] as const
export type Format = (typeof formats)[number]

const body = [
  listed("1", 0, "概况"),
  paragraph(run("全区有小学34所"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run("，在校生12680人。")),
  `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run("学段"))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph(run("小学"))}</w:tc><w:tc>${paragraph(run("34"))}</w:tc></w:tr></w:tbl>`,
  `<w:p><w:ins w:id="3">${run("增长")}</w:ins><w:del w:id="4">${run("下降")}</w:del></w:p>`,
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run("占50%"))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
].join("")

const wordByHand = wordPackage(body, {
  ...numbering(level(0, "chineseCounting", "%1、")),
  "word/footnotes.xml": notes("footnote", [[2, "含民办"]])
})

const page = `<html><body><h1>报告</h1><ol start="3"><li>概况</ol><table><caption>学校</caption><tr><td rowspan="2">小学<td colspan=2>34<tr><td>12<table><tr><td>5</table></table><p style="display: none">无<p>全区<data value="34">34所</data>&nbsp;<pre> 甲\n 乙</pre></body></html>`
const markdown =
  '# 报告\n\n| 学段 | 所数 |\n| --- | --- |\n| 小学 | <data value="34" data-binding="{}">34</data> |\n\n\\*甲\\*\n'
const table = "指标项\t数值\t单位\n幼儿园数\t46\t所\n小学在校生数\t12680\t人\n"

/** Rulings of a table, and words between them, in the language of pages. */
const drawnTable =
  "0.5 w 72 700 m 400 700 l S 72 680 m 400 680 l S 72 660 m 400 660 l S 72 660 m 72 700 l S 200 660 m 200 700 l S 399.5 660 0.5 40 re f " +
  "BT /F 10 Tf 1 0 0 1 80 686 Tm (Schools of the district) Tj 1 0 0 1 210 686 Tm (34) Tj 1 0 0 1 80 666 Tm (Pupils of the schools) Tj 1 0 0 1 210 666 Tm (12680) Tj ET"

const letterText = (): string =>
  readFileSync(new URL("../../../../../samples/letters/lishan-2022.txt", import.meta.url), "utf8").slice(0, 2_000)

const bytesOf =
  (bytes: Uint8Array): Making =>
  (chance) =>
    damagedBytes(bytes, chance)

/** Larger parts take longer to take apart than to read. */
const MOST_MARKUP = 60_000

/** The archive is sound, and one of its parts is not. */
const partOf = (archive: Uint8Array): Making => {
  const parts = unzipSync(archive)
  const names = Object.keys(parts)
  return (chance) => {
    const name = names[upTo(chance, names.length)] ?? ""
    const part = parts[name] ?? new Uint8Array()
    const kind = chance()
    const damaged =
      kind < 0.2
        ? damagedBytes(part, chance)
        : strToU8((kind < 0.4 || part.length > MOST_MARKUP ? damagedText : damagedMarkup)(strFromU8(part), chance))
    // Not packed: that would take longer than all that is done with the file.
    return zipSync({ ...parts, [name]: damaged }, { level: 0 })
  }
}

const textOf =
  (text: string, encoded: (text: string) => Uint8Array = inUtf8): Making =>
  (chance) =>
    encoded(damagedText(text, chance))

const markupOf =
  (text: string): Making =>
  (chance) =>
    inUtf8(damagedMarkup(text, chance))

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")

/** The file is sound, and what its page says is not. */
const contentOf =
  (content: string): Making =>
  (chance) => {
    const damaged = latin1(damagedBytes(inUtf8(content), chance))
    return onePage(`<< /Length ${damaged.length} >>\nstream\n${damaged}\nendstream`)
  }

/** The packed content of a page is damaged, which may unpack to anything. */
const packedOf =
  (content: string): Making =>
  (chance) => {
    const damaged = latin1(damagedBytes(zlibSync(inUtf8(content)), chance))
    return onePage(`<< /Length ${damaged.length} /Filter /FlateDecode >>\nstream\n${damaged}\nendstream`)
  }

export const originals = async (): Promise<Readonly<Record<Format, ReadonlyArray<Making>>>> => {
  const word = writeDocx(shortLetter)
  const workbook = await workbookOf(
    sheetOf("学校", [
      ["学校编号", "学校名称", "类别", "办学性质", "城乡", "在校生数"],
      ["S1", "青禾小学", "小学", "公办", "城区", 702],
      ["S2", "白石小学", "小学", "公办", "镇区", 368]
    ])
  )
  const form = await returnForm({ kind: "departments" })
  const web = writeHtml(shortLetter)
  const byHand = onePage(linesOnPage("34 primary schools", "12 others"))
  const text = letterText()
  const gbk = inGbk(text)
  return {
    docx: [bytesOf(wordByHand), partOf(wordByHand), partOf(wordByHand), bytesOf(word), partOf(word)],
    xlsx: [bytesOf(workbook), ...Array.from({ length: 8 }, () => partOf(workbook)), partOf(form)],
    pdf: [bytesOf(byHand), contentOf(drawnTable), packedOf(drawnTable), bytesOf(await writePdf(shortLetter))],
    html: [textOf(page), bytesOf(inUtf8(page)), markupOf(page), textOf(web), markupOf(web)],
    md: [textOf(markdown), bytesOf(inUtf8(markdown)), textOf(writeMarkdown(shortLetter))],
    txt: [textOf(text), textOf(table), bytesOf(gbk), textOf(text, (damaged) => inUtf16(damaged, "le"))]
  }
}
