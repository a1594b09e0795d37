/**
 * How the lines of a file make paragraphs. Files break lines at the width of a page, in the middle of words and
 * numbers, put page numbers between, and lose the blank lines that paragraphs had.
 */

/** One line as understood: spaces, markup and marks already gone. */
export interface Line {
  readonly text: string
  /** Whether the line began with the white space of a paragraph's first line. */
  readonly indented: boolean
  /** Whether blank lines stood before it. */
  readonly spaced: boolean
  /** A Markdown heading, list entry or quotation: always a paragraph of its own. */
  readonly marked: boolean
}

const numerals = "一二三四五六七八九十百"

/** First words that begin a paragraph wherever they stand: 一、 （一） 1. 1、 （1） ① 第一章 附件. */
const opening = new RegExp(
  `^(?:[${numerals}]{1,3}[、.．]|[(][${numerals}-]{1,3}[)]|\\d{1,2}(?:[、．]|[.](?!\\d))|[(]\\d{1,2}[)]|[①-⑳]|第[${numerals}]{1,3}[章节部]|附件|附:|【)`
)

export const opensParagraph = (text: string): boolean => opening.test(text)

/** A page counter that a site or a printer wedged between two halves of a sentence: `2、` before 项内容. */
const counter = /^\d{1,3}[、.]/

const pageNumber = /^(?:[-—–·.]{0,4}\d{1,3}[-—–·.]{0,4}|第\d{1,3}页(?:共\d{1,3}页)?|\d{1,3}\/\d{1,3}|[Pp]age\d{1,3})$/

const ends = /[。！？!?;；:：」…]$/
const endsQuoted = /[。！？!?][”’)]$|[)]$/
const middles = /[,，、“(《—-]$/
const dateLine =
  /^[(]?(?:\d{4}|[〇零一二三四五六七八九×xX]{4})年[\d〇零一二三四五六七八九十×xX]{0,3}月?[\d〇零一二三四五六七八九十×xX]{0,3}日?[)]?$/
const unitFirst = /^[万亿千百余多个人名所次项元%％年月日家处位件场套台册间辆份栋户]/

export const isPageNumber = (text: string): boolean => pageNumber.test(text)

/** 计量单位:所, at the end of a line, stands above a table. */
const declaresUnit = /单位:[^,。;:]{1,6}$/

const isTable = (text: string): boolean => text.includes("|")

/** A heading stands on a line of its own: a mark in front, no full stop, well short of the page's width. */
const isHeading = (text: string, width: number): boolean =>
  opensParagraph(text) && !/[。,;]/.test(text) && text.length < Math.min(42, width * 0.75)

/** 关于…情况的自评报告 / 市人民政府教育督导委员会：: a title and whom the letter addresses, each on a line of its own. */
const title = /^[^,，。;；]{6,60}(?:报告|汇报|总结|的函|复函|材料|说明)(?:[(][^()]{1,20}[)])?[:：]?$/
const addressee = /^[^,，。;；:：]{2,40}(?<!如下)[:：]$/

/** 现将…情况报告如下: prose that begins right under a title. */
const underTitle = /^(?:现将|现就|根据|按照|依据|对照)/

/** 关于…的自评报告 over prose of any wording. Within a text such a line may as well be a sentence that goes on. */
const headsText = (above: string, below: string): boolean =>
  above.includes("关于") &&
  title.test(above) &&
  !/《|^(?:根据|按照|依据|对照|为|现将|现就)/.test(above) &&
  /^[^,，。;；、》”)].*[,，。:：]/.test(below)

/** How a line follows the one before it. */
export type Join =
  | { readonly kind: "paragraph" }
  /** The same paragraph goes on; `skip` leading characters are a page counter. */
  | { readonly kind: "continues"; readonly skip: number }

const paragraph: Join = { kind: "paragraph" }
const continues: Join = { kind: "continues", skip: 0 }

/** The width at which the file breaks its lines: nine in ten lines are no longer. */
export const widthOf = (lines: ReadonlyArray<Line>): number => {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0)
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** `isHead` of the first lines of a file, where its title stands. */
export const join = (before: Line, line: Line, width: number, isHead = false): Join => {
  const above = before.text
  const below = line.text
  if (line.marked || before.marked || isTable(above) || isTable(below) || declaresUnit.test(above)) return paragraph
  if (/\d$/.test(above)) {
    const wedge = counter.exec(below)
    if (wedge !== null && unitFirst.test(below.slice(wedge[0].length)))
      return { kind: "continues", skip: wedge[0].length }
    if (unitFirst.test(below)) return continues
  }
  if (opensParagraph(below)) {
    const wedge = counter.exec(below)
    // 全区中 / 3、小学校: a long line that stops in mid-sentence is not ended by a list mark.
    if (wedge !== null && above.length >= 60 && !ends.test(above) && !endsQuoted.test(above)) {
      return { kind: "continues", skip: wedge[0].length }
    }
    return paragraph
  }
  if (dateLine.test(below)) return paragraph
  // ——小学。…: an entry of a list under the sentence before it.
  if (below.startsWith("——") && ends.test(above)) return paragraph
  if (title.test(above) && (addressee.test(below) || (above.includes("关于") && underTitle.test(below))))
    return paragraph
  if (ends.test(above) || endsQuoted.test(above)) {
    // A full stop at the very edge of the page may be the end of a sentence inside a paragraph.
    return !line.spaced && !line.indented && width >= 16 && width <= 60 && above.length >= width - 1
      ? continues
      : paragraph
  }
  if (isHead && headsText(above, below)) return paragraph
  if (middles.test(above)) return line.spaced && above.length < 6 ? paragraph : continues
  if (isHeading(above, width))
    return below.length <= 12 && below.endsWith("。") && above.length > 20 ? continues : paragraph
  if (line.spaced) return above.length >= 30 && !below.endsWith(":") ? continues : paragraph
  if (line.indented) return paragraph
  return above.length >= Math.min(16, width * 0.8) ? continues : paragraph
}
