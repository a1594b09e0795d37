/** What happens to a text between an office's keyboard and a reader: each edit is one way of breaking it. */
import type { Chance } from "./chance.ts"

/** `other` is a second text, to be cut in. */
export type Edit = (text: string, chance: Chance, other: string) => string

const within = (text: string, chance: Chance, longest: number): readonly [start: number, end: number] => {
  const start = chance.upTo(text.length + 1)
  return [start, Math.min(text.length, start + chance.upTo(longest + 1))]
}

const insertAt = (text: string, at: number, inserted: string): string => text.slice(0, at) + inserted + text.slice(at)

const insert =
  (make: (chance: Chance) => string): Edit =>
  (text, chance) =>
    insertAt(text, chance.upTo(text.length + 1), make(chance))

const marks = "《》〈〉“”‘’（）()，,。；;：:、！？\n\r\t 　#*|>·…—–-~～+=/\\%％‰№〔〕﹝﹞[]【】①②〇○×^$&<>{}".split(
  ""
) as [string, ...ReadonlyArray<string>]

/** Words on which the reader's rules turn. */
const words: readonly [string, ...ReadonlyArray<string>] = [
  "其中",
  "包括",
  "含",
  "分别为",
  "分别",
  "各",
  "均",
  "共",
  "合计",
  "占",
  "比上年增长",
  "比上年减少",
  "由",
  "增加到",
  "增至",
  "平均",
  "人均",
  "生均",
  "每生每年",
  "一是",
  "二是",
  "三是",
  "等",
  "和",
  "以上",
  "以下",
  "余",
  "多",
  "近",
  "约",
  "不足",
  "超过",
  "万",
  "亿",
  "千",
  "百",
  "百分之",
  "分之",
  "百分点",
  "个百分点",
  "一半",
  "翻一番",
  "七成",
  "倍",
  "元",
  "万元",
  "亿元",
  "人",
  "名",
  "所",
  "个",
  "平方米",
  "册",
  "%",
  "年",
  "月",
  "日",
  "上年",
  "同期",
  "2020年",
  "2019—2021年",
  "“十三五”期间",
  "第",
  "一、",
  "（一）",
  "1.",
  "（1）",
  "附件：",
  "未发现",
  "无",
  "全部",
  "小学",
  "中学",
  "幼儿园",
  "差异系数",
  "〔2021〕3号"
]

/** Characters that text has and prose has not: NUL, halves of surrogate pairs, marks of direction, joiners, fillers. */
const alien: readonly [string, ...ReadonlyArray<string>] = [
  "\u0000",
  "\uD83D",
  "\uDE00",
  "\u{1F600}",
  "\u{20000}",
  "\u202E",
  "\u200F",
  "\u200B",
  "\u200D",
  "\uFEFF",
  "\uFFFD",
  "\uFFFF",
  "\u00A0",
  "\u0301",
  "\u2028",
  "\u0085",
  "\u000C",
  "\u3000",
  "\u2F42",
  "\uF900",
  "壹",
  "萬",
  "９",
  "％",
  "㎡",
  "㈠",
  "Ⅳ",
  "é"
]

const digits = (chance: Chance, length: number): string =>
  Array.from({ length }, () => String(chance.upTo(10))).join("")

const endless: readonly [string, ...ReadonlyArray<string>] = [
  "，",
  "、",
  "。",
  "(",
  "（",
  "）",
  "《",
  "“",
  "\n",
  " ",
  "一",
  "万",
  "0",
  ".",
  "1.",
  "1,",
  "1、",
  "5人、",
  "一是",
  "其中",
  "分别",
  "各1所，",
  "占",
  "比",
  "1:",
  "-",
  "—",
  "*",
  "|",
  "<a",
  "&nbsp;",
  "分之一",
  "百分之",
  "第1"
]

const damagedBytes: Edit = (text, chance) => {
  const bytes = new TextEncoder().encode(text)
  for (let flip = 0; flip <= chance.upTo(4); flip++) {
    if (bytes.length > 0) bytes[chance.upTo(bytes.length)] = chance.upTo(256)
  }
  return new TextDecoder(chance.happens(0.2) ? "gb18030" : "utf-8").decode(bytes)
}

/** By name, so that a report can say how a text was broken. */
export const edits: Readonly<Record<string, Edit>> = {
  delete: (text, chance) => {
    const [start, end] = within(text, chance, chance.happens(0.1) ? 300 : 5)
    return text.slice(0, start) + text.slice(end)
  },
  "repeat a stretch": (text, chance) => {
    const [start, end] = within(text, chance, chance.happens(0.2) ? 80 : 12)
    return insertAt(text, end, text.slice(start, end).repeat(1 + chance.upTo(4)))
  },
  "move a stretch": (text, chance) => {
    const [start, end] = within(text, chance, 40)
    const rest = text.slice(0, start) + text.slice(end)
    return insertAt(rest, chance.upTo(rest.length + 1), text.slice(start, end))
  },
  "swap two neighbours": (text, chance) => {
    const at = chance.upTo(text.length)
    return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2)
  },
  splice: (text, chance, other) => {
    const [start, end] = within(other, chance, 200)
    return insertAt(text, chance.upTo(text.length + 1), other.slice(start, end))
  },
  "cut both and join": (text, chance, other) =>
    text.slice(0, chance.upTo(text.length + 1)) + other.slice(Math.max(0, other.length - chance.upTo(text.length + 1))),
  "insert a mark": insert((chance) => chance.oneOf(marks)),
  "replace by a mark": (text, chance) => {
    const at = chance.upTo(text.length)
    return text.slice(0, at) + chance.oneOf(marks) + text.slice(at + 1)
  },
  "insert a word": insert((chance) => chance.oneOf(words)),
  "insert digits": insert((chance) => digits(chance, 1 + chance.upTo(8))),
  "change a digit": (text, chance) => {
    const from = chance.upTo(text.length)
    const at = text.slice(from).search(/\d/)
    return at < 0 ? text : text.slice(0, from + at) + digits(chance, 1) + text.slice(from + at + 1)
  },
  "insert endless digits": insert((chance) => digits(chance, 20 + Math.floor(280 * chance.next() ** 3))),
  "insert an alien": insert((chance) => chance.oneOf(alien)),
  "nest brackets": (text, chance) => {
    const [start, end] = within(text, chance, 30)
    const depth = 1 + chance.upTo(12)
    return (
      text.slice(0, start) +
      "（".repeat(depth) +
      text.slice(start, end) +
      "）".repeat(chance.upTo(depth + 1)) +
      text.slice(end)
    )
  },
  "insert endless marks": insert((chance) => chance.oneOf(endless).repeat(8 + Math.floor(60 * chance.next() ** 3))),
  "break lines": (text, chance) => {
    const every = 3 + chance.upTo(40)
    return Array.from(text.matchAll(new RegExp(`[^]{1,${every}}`, "g")), ([line]) => line).join("\n")
  },
  "join lines": (text) => text.replaceAll("\n", ""),
  "damage bytes": damagedBytes,
  "double a figure": (text, chance) => {
    const figures = Array.from(text.matchAll(/\d[\d.]{0,8}[万亿]?[元人名所个%册]{0,2}/g))
    const figure = figures[chance.upTo(figures.length)]
    return figure === undefined
      ? text
      : insertAt(text, figure.index + figure[0].length, chance.oneOf(marks) + figure[0])
  }
}

const named = Object.values(edits) as [Edit, ...ReadonlyArray<Edit>]

/** The text after so many edits, each at random. */
export const edited = (text: string, times: number, chance: Chance, other: string): string => {
  let result = text
  for (let time = 0; time < times; time++) result = chance.oneOf(named)(result, chance, other)
  return result
}
