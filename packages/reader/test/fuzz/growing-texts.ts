/**
 * Texts that go on and on in one way, each a trap for a search that starts again at every character or a loop that
 * looks back over all that it has found.
 */

/** Of a size in units of a few characters, as long as wanted. */
export type Growing = (size: number) => string

const repeated =
  (part: string, before = "", after = ""): Growing =>
  (size) =>
    before + part.repeat(Math.ceil(size / part.length)) + after

const numbered =
  (part: (index: number) => string, before = "", after = ""): Growing =>
  (size) => {
    const parts: Array<string> = []
    let length = 0
    for (let index = 0; length < size; index++) {
      const next = part(index)
      parts.push(next)
      length += next.length
    }
    return before + parts.join("") + after
  }

const chinese = "一二三四五六七八九"
const numeral = (index: number): string => chinese[index % 9] ?? "一"

export const growingTexts: Readonly<Record<string, Growing>> = {
  // Single marks and characters
  commas: repeated("，"),
  "enumeration commas": repeated("、"),
  "full stops": repeated("。"),
  "opening brackets": repeated("（"),
  "closing brackets": repeated("）", "全区共有学校70所"),
  "opening quotation marks": repeated("“"),
  "opening title marks": repeated("《"),
  "square brackets": repeated("〔2021〕"),
  spaces: repeated(" ", "5", "人"),
  "spaces after digits": repeated("5 "),
  "line feeds": repeated("\n"),
  "lines of one character": repeated("区\n"),
  "lines of a digit": repeated("5\n"),
  asterisks: repeated("*"),
  "angle brackets": repeated("<a"),
  ampersands: repeated("&#1"),
  "NUL characters": repeated("\u0000", "共", "5人"),
  "halves of surrogate pairs": repeated("\uD83D"),
  "one ideograph": repeated("校"),
  "Latin letters": repeated("A"),
  // Numbers
  digits: repeated("7"),
  "digits and a unit": repeated("7", "共有", "人"),
  "a fraction's digits": repeated("7", "占0.", "%"),
  "digits and points": repeated("1."),
  "digits and commas": repeated("1,"),
  "thousands groups": repeated(",123", "投入1", "元"),
  "digits and colons": repeated("1:"),
  "digits and hyphens": repeated("1-"),
  "digits and dashes": repeated("1——"),
  "digits and pluses": repeated("1+"),
  "Chinese numerals": repeated("三"),
  "Chinese numerals and a unit": repeated("三", "共有", "所"),
  "places of numerals": repeated("万", "一", "人"),
  "hundreds of numerals": repeated("三百"),
  "Chinese points": repeated("三点"),
  "parts of a hundred": repeated("百分之"),
  "parts of parts": repeated("三分之"),
  doublings: repeated("翻一番"),
  ordinals: repeated("第1、"),
  years: repeated("2020年"),
  "spans of years": repeated("2020—2021年"),
  dates: repeated("2020年1月1日，"),
  times: repeated("8:30至"),
  "document numbers": repeated("教督〔2021〕1号"),
  // Figures
  "equal figures": repeated("学生5人，"),
  "growing figures": numbered((index) => `学生${index}人，`),
  "figures after enumeration commas": numbered((index) => `${index}人、`, "共有学生9999999人，其中"),
  "figures in brackets": numbered((index) => `小学${index}所（`),
  "totals and parts": numbered((index) => `学校${index + 3}所，其中小学${index}所、初中3所；`),
  "parts of parts of a total": numbered((index) => `学校${index}所，其中`),
  "a total and endless parts": numbered(
    (index) => `第${numeral(index)}街道${index % 97}人、`,
    "共有教师123456人，其中"
  ),
  "a bracket of endless parts": numbered((index) => `学校${index % 97}人，`, "共有教师123456人（", "）"),
  "respective figures": numbered((index) => `${index}元、`, "小学、初中分别为"),
  "respective names": numbered((index) => `${numeral(index)}园、`, "", "分别为1元和2元"),
  "one of each": numbered((index) => `${numeral(index)}中、`, "", "各1所"),
  "money without end": numbered((index) => `投入${index}.5亿元，`),
  "ranges without end": numbered((index) => `${index}—${index + 9}元、`),
  "shares of figures": numbered((index) => `占${index % 100}.5%，`, "学生7000人，"),
  growths: numbered((index) => `比上年增长${index % 50}.2%，`, "投入5亿元，"),
  changes: numbered((index) => `由${index}人增加到${index + 3}人，`),
  means: numbered((index) => `平均每校${index}人，`, "学校70所，学生3500人，"),
  ratios: numbered((index) => `师生比1:${(index % 20) + 1}，`),
  "bare numbers": numbered((index) => `${index}、`),
  "bare numbers and a unit": numbered((index) => `${index % 10}、`, "分别下降", "个百分点"),
  coefficients: numbered((index) => `差异系数0.${index}，`),
  "one measure, many values": numbered((index) => `在园幼儿总数${index}人。`),
  "many measures": numbered((index) => `专任教师${index}人，在校学生${index * 17}人，学校${index}所。\n`),
  "one sentence without end": numbered((index) => `小学${index}所`),
  "one paragraph of sentences": numbered((index) => `全区有小学${index}所。`),
  "amounts beside each other": numbered((index) => `幼儿园${index}元、小学${index * 3}元分别为`),
  "outliers of series": numbered((index) => `小学、初中、高中分别为${index + 2}元、${index + 3}元、${index + 4}万元。`),
  // Words that open and close
  其中: repeated("其中"),
  分别: repeated("分别"),
  分别为: repeated("分别为5元、"),
  points: numbered((index) => `${numeral(index)}是落实责任。`, "做到三个坚持："),
  "points without ends": repeated("一是"),
  "growth words": repeated("比上年增长，"),
  "words of comparison": repeated("均高于国家标准，"),
  absences: repeated("未发现"),
  prohibitions: repeated("不以"),
  completions: repeated("全部完成"),
  promises: repeated("力争2025年底建成，"),
  plans: repeated("三、下一步打算：一是加强管理。\n"),
  "percent and points": numbered((index) => `占比${index % 90}%，增长${index % 9}%，`),
  // Names
  schools: numbered((index) => `松${numeral(index)}${numeral(index >> 3)}小学、`),
  "schools counted": numbered((index) => `松柏${index}小学、柳河${index}中学等2所学校，`),
  "announced lists": numbered((index) => `3所（松${numeral(index)}小学、柳河中学、云台幼儿园）`),
  "a list without end": numbered((index) => `青禾${numeral(index)}小学、`, "9所（"),
  "schools by number": numbered((index) => `第${numeral(index)}中学`),
  districts: repeated("青禾区"),
  titles: numbered((index) => `《关于第${index}号的通知》（青教〔2021〕${index}号）`),
  // Outline
  headings: numbered((index) => `${numeral(index)}、加强领导\n`),
  "sub-headings": numbered((index) => `（${numeral(index)}）加强领导\n`),
  items: numbered((index) => `${(index % 24) + 1}.经费投入。共安排${index}万元。\n`),
  signatures: repeated("青禾区人民政府\n2021年3月5日\n"),
  appendices: repeated("\n附件：1.表\n"),
  tables: numbered((index) => `|小学|${index}|\n`),
  "long lines": numbered((index) => `${"区".repeat(40)}${index}\n`)
}
