/** What is known of a letter, as flat tables. */
import type { Fact, Figure, Finding, Relation, Statement } from "@duxue/core"
import { factTable } from "./fact-table.ts"
import { findingTable } from "./finding-table.ts"
import { itemTitle, qualifierTitles, sectionTitle } from "./model-words.ts"
import { spansText } from "./spans.ts"
import { columnsOf, type Table, tableOf } from "./table.ts"

/** All that is read from a letter, and all that is found wrong with it. */
export interface LetterRecord {
  readonly figures: ReadonlyArray<Figure>
  readonly facts: ReadonlyArray<Fact>
  readonly statements: ReadonlyArray<Statement>
  readonly relations: ReadonlyArray<Relation>
  readonly findings: ReadonlyArray<Finding>
}

const figureTable = (figures: ReadonlyArray<Figure>): Table<"figures"> => {
  const { text, decimal, integer } = columnsOf<Figure>()
  return tableOf(
    "figures",
    { zh: "数字", en: "figures" },
    [
      integer("start", "起", "start", ({ start }) => start),
      integer("end", "止", "end", ({ end }) => end),
      text("text", "原文", "text", (figure) => figure.text),
      decimal("value", "数值", "value", ({ value }) => value),
      decimal("lower", "下限", "lower", ({ lower }) => lower),
      decimal("upper", "上限", "upper", ({ upper }) => upper),
      text("unit", "单位", "unit", ({ unit }) => unit),
      text(
        "qualifier",
        "限定",
        "qualifier",
        ({ qualifier }) => qualifier,
        ({ qualifier }) => qualifierTitles[qualifier]
      ),
      decimal("step", "末位单位", "step", ({ step }) => step),
      text("period", "期间", "period", ({ period }) => period),
      text("subject", "主语", "subject", ({ subject }) => subject),
      text("measure", "指标项编号", "measure", ({ measure }) => measure),
      text(
        "section",
        "部分",
        "section",
        ({ section }) => section,
        ({ section }) => sectionTitle(section)
      ),
      integer(
        "item",
        "项",
        "item",
        ({ item }) => item,
        ({ item }) => itemTitle(item)
      )
    ],
    figures
  )
}

const statementTable = (statements: ReadonlyArray<Statement>): Table<"statements"> => {
  const { text, integer } = columnsOf<Statement>()
  return tableOf(
    "statements",
    { zh: "陈述", en: "statements" },
    [
      integer("start", "起", "start", ({ start }) => start),
      integer("end", "止", "end", ({ end }) => end),
      text("kind", "类型", "kind", ({ kind }) => kind),
      text("polarity", "肯定或否定", "polarity", ({ polarity }) => polarity),
      text("subject", "主语", "subject", ({ subject }) => subject),
      text(
        "section",
        "部分",
        "section",
        ({ section }) => section,
        ({ section }) => sectionTitle(section)
      ),
      integer(
        "item",
        "项",
        "item",
        ({ item }) => item,
        ({ item }) => itemTitle(item)
      )
    ],
    statements
  )
}

const relationTable = (relations: ReadonlyArray<Relation>): Table<"relations"> => {
  const { text, decimal, boolean } = columnsOf<Relation>()
  return tableOf(
    "relations",
    { zh: "关系", en: "relations" },
    [
      text("kind", "类型", "kind", ({ kind }) => kind),
      text("result", "结果位置", "result", ({ result }) => spansText([result])),
      text("operands", "算项位置", "operands", ({ operands }) => spansText(operands)),
      decimal("stated", "文中数", "stated", ({ stated }) => stated),
      decimal("computed", "重算数", "computed", ({ computed }) => computed),
      decimal("lower", "下限", "lower", ({ lower }) => lower),
      decimal("upper", "上限", "upper", ({ upper }) => upper),
      text("verdict", "结果", "verdict", ({ verdict }) => verdict),
      text("basis", "依据", "basis", ({ basis }) => basis),
      boolean("certain", "是否确定", "certain", ({ certain }) => certain),
      text("arithmetic", "算式", "arithmetic", ({ arithmetic }) => arithmetic.zh),
      text("arithmetic_en", "算式（英文）", "arithmetic in English", ({ arithmetic }) => arithmetic.en)
    ],
    relations
  )
}

export const letterTableNames = ["figures", "facts", "statements", "relations", "findings"] as const
export type LetterTableName = (typeof letterTableNames)[number]

/** A letter's tables in the order of their names. */
export const tablesOfLetter = (letter: LetterRecord): ReadonlyArray<Table<LetterTableName>> => [
  figureTable(letter.figures),
  factTable(letter.facts),
  statementTable(letter.statements),
  relationTable(letter.relations),
  findingTable(letter.findings)
]
