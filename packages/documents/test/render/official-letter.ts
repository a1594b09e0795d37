/** A letter of invented words that runs over several pages: every thing that the standard has a place for is in it. */
import { type Block, LetterModel } from "@duxue/core"
import * as Schema from "effect/Schema"

const words = (text: string): Block => ({
  kind: "paragraph",
  inlines: [{ kind: "words", text }],
  item: null,
  own: true
})

const heading = (level: 1 | 2 | 3 | 4, number: number, text: string): Block => ({
  kind: "heading",
  level,
  number,
  text
})

/** A hundred characters without a mark: lines of it hold as many characters as a line can. */
const unmarked = "全区各学校认真落实各项要求扎实开展各项工作".repeat(5)

/** Digits, marks, brackets and units as letters have them. */
const marked =
  "全区在园幼儿14662人，其中公办园7353人，占50.15%；普惠性幼儿园13630人（含民办普惠园6277人），覆盖率93%。“双减”以来，各校（园）“一校一策”制定方案，" +
  "生均公用经费小学1100元/生·年、初中1250元/生·年，均高于国家标准。"

const section = (number: number): ReadonlyArray<Block> => [
  heading(2, number, "全面落实各项教育职责并持续健全经费、师资、安全等方面保障机制的有关情况"),
  heading(3, 1, "保障机制"),
  words(unmarked),
  words(marked),
  heading(4, 1, "经费"),
  words(marked)
]

const figure = (text: string, value: string, unit: string): Block => ({
  kind: "paragraph",
  inlines: [
    { kind: "words", text: "全区现有幼儿园" },
    {
      kind: "figure",
      text,
      value,
      lower: value,
      upper: value,
      unit,
      qualifier: "exact",
      step: "0",
      period: "2021",
      binding: { kind: "fact", fact: "kindergartens" }
    },
    { kind: "words", text: "，布局合理。" }
  ] as Extract<Block, { kind: "paragraph" }>["inlines"],
  item: 12,
  own: false
})

export const officialLetter: LetterModel = Schema.decodeSync(LetterModel)({
  filing: "清溪区@2021",
  period: "2021",
  frame: {
    issuer: "清溪区人民政府",
    documentNumber: "清溪府函〔2022〕7号",
    title: "清溪区人民政府关于2021年履行教育职责情况的自查自评报告",
    addressee: "云岭市人民政府教育督导委员会",
    signedBy: "清溪区人民政府",
    signedOn: "2022-03-08",
    contact: "联系人：李四；联系电话：000-00000000",
    copiesTo: ["云岭市教育委员会", "云岭市财政局", "云岭市人力资源和社会保障局", "云岭市机构编制委员会办公室"]
  },
  blocks: [
    words("现将清溪区2021年履行教育职责情况报告如下。"),
    heading(1, 1, "履行教育职责情况"),
    ...[1, 2, 3, 4, 5].flatMap(section),
    figure("46所", "46", "所"),
    words(unmarked)
  ],
  annexes: [
    { title: "清溪区2021年义务教育学校办学条件及优质均衡有关指标完成情况汇总表", blocks: [words(marked)] },
    { title: "上报材料目录", blocks: [words("材料目录另附。")] }
  ]
})
