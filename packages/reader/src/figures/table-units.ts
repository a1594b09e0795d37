/**
 * Numbers in tables pasted as text, whose unit stands elsewhere: 单位：万元 above the table, 学校数（所） at the head of its
 * column, 升学率（%） at the head of its row. Cells are kept apart by | or stand on lines of their own.
 */
import { Rational } from "@duxue/core"
import { isRuleOfTable } from "../context/table-rows.ts"
import { unitAt } from "./unit-lexicon.ts"

export interface TableUnit {
  /** In base form. */
  readonly unit: string
  /** 10000 for 万元. */
  readonly scale: Rational.Rational
}

const declaration = /(?<![布报办任制发管])单位[: ]*[(]?([^|\n()。;]{1,12})/
const inBrackets = /[(]([^()\d]{1,6})[)]$/
const number = /^[-+]?\d[\d,]*(?:\.\d+)?$/
const calendarYear = /^(?:19|20)\d{2}$/
const thousands = /^\d[\d,]{3,}$/
/** A column of numbers that count nothing. */
const ordinal = /序号|编号|编码|代码|排名|名次|电话|邮编|日期|年份|行次/
const exponents: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 }

/** 万元, 所, 平方米, M2; `undefined` for words that are no unit. */
const unitOf = (words: string): TableUnit | undefined => {
  const written = words.trim().replace(/^M2$/i, "平方米")
  const scale = exponents[written[0] ?? ""]
  const rest = scale === undefined ? written : written.slice(1)
  const found = unitAt(rest, 0)
  return found === undefined || found.length !== rest.length
    ? undefined
    : { unit: found.base, scale: Rational.powerOfTen(scale ?? 0) }
}

/** 校际差异系数如下: the caption of a table of coefficients, which have no unit to declare. */
const coefficients = /(?:系数|差异率|权重)[^。;,，:\d]{0,12}(?:如下|所示|下表|表|统计|情况)?[^。;,，:\d]{0,4}[:：]?$/
const COEFFICIENT: TableUnit = { unit: "系数", scale: Rational.one }
const decimal = /^\d{1,2}\.\d+$/

/** Units that begin no other word, where the table goes on behind them without a break. */
const leading = /^(?:[千万亿]元|万?平方米|万人次?)/

const unitsOf = (words: string): ReadonlyArray<TableUnit> => {
  const found = words.split(/[、,/ ]/).flatMap((word) => unitOf(word) ?? [])
  return found.length > 0 ? found : [leading.exec(words)?.[0] ?? ""].flatMap((word) => unitOf(word) ?? [])
}

/** What a label counts, whatever unit is told for the rest of the table: 学校数 in one of 人, and 校（园）数 as well. */
const unitOfLabel = (written: string): string | undefined => {
  const label = written.replace(/\([^()]*\)/g, "")
  if (/率|比重|比例|占比/.test(label)) return "%"
  if (/(?:学校|校|园|院|机构)数$/.test(label)) return "所"
  if (/班(?:级)?数$/.test(label)) return "个"
  return /(?:生|人|师|工|员|幼儿|儿童)数?$/.test(label) ? "人" : undefined
}

/** The unit of a cell: that of its row or column, else the one told for the table. */
const unitFor = (
  labels: ReadonlyArray<string>,
  text: string,
  declared: ReadonlyArray<TableUnit>,
  toldBeside: boolean
): TableUnit | undefined => {
  for (const label of labels) {
    const own = inBrackets.exec(label)?.[1]
    const found = own === undefined ? undefined : unitOf(own)
    if (found !== undefined) return found
  }
  if (labels.some((label) => ordinal.test(label))) return undefined
  const ofCoefficients = declared[0] === COEFFICIENT || labels.some((label) => label.endsWith("系数"))
  if (ofCoefficients && decimal.test(text)) return COEFFICIENT
  for (const label of labels) {
    const meant = unitOfLabel(label)
    if (meant === undefined) continue
    const told = declared.find(({ unit }) => unit === meant)
    if (told !== undefined) return told
    if (toldBeside || (declared.length > 0 && meant !== "人")) return { unit: meant, scale: Rational.one }
  }
  const [only] = declared
  if (only === COEFFICIENT) return undefined
  // Of a table in % the columns of thousands are of something else.
  return declared.length === 1 && !(only?.unit === "%" && thousands.test(text)) ? only : undefined
}

/** 学校数(所) | 在校生(人) | #专任教师: where two columns tell their units, the others are counted by their names. */
const tellsUnits = (heads: ReadonlyArray<string>): boolean =>
  heads.filter((head) => unitOf(inBrackets.exec(head)?.[1] ?? "") !== undefined).length >= 2

interface Cell {
  readonly text: string
  readonly start: number
}

const cellsOf = (line: string, offset: number): ReadonlyArray<Cell> => {
  const cells: Array<Cell> = []
  let at = 0
  for (const raw of line.split("|")) {
    cells.push({ text: raw.trim(), start: offset + at + (raw.length - raw.trimStart().length) })
    at += raw.length + 1
  }
  return cells
}

/** 1,663.86 as accountants write amounts; in a table run together into lines they stand between words. */
const accounted = /(?<![\d.,])\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.%万亿元])/g

/** Tables have headings and rules; a sentence ends one. */
const endsTable = /[。!?]/

/** The unit of each number that is a cell of a table, by where it starts. */
export const tableUnits = (plain: string): ReadonlyMap<number, TableUnit> => {
  const units = new Map<number, TableUnit>()
  if (!plain.includes("|") && !plain.includes("单位")) return units
  let declared: ReadonlyArray<TableUnit> = []
  let heads: ReadonlyArray<string> = []
  /** Whether the line before was one of headings: a heading of several lines goes on under it. */
  let headed = false
  let label = ""
  let offset = 0
  for (const line of plain.split("\n")) {
    const cells = cellsOf(line, offset)
    offset += line.length + 1
    if (isRuleOfTable(line)) continue
    const told = declaration.exec(line)
    const units0 = told === null ? [] : unitsOf(told[1] as string)
    if (units0.length > 0) {
      declared = units0
      heads = []
      label = ""
    } else if (cells.length === 1 && coefficients.test(line)) {
      declared = [COEFFICIENT]
      heads = []
      label = ""
    } else if (cells.length === 1 && endsTable.test(line)) {
      declared = []
      heads = []
    }
    // 专任教师 | 1970: under a head that counts something a number is no year.
    const counts = (column: number): boolean =>
      heads.length === cells.length && unitOfLabel(heads[column] ?? "") !== undefined
    const numbers = cells.filter(
      ({ text }, column) => number.test(text) && (!calendarYear.test(text) || counts(column))
    )
    const first = cells.find(({ text }) => text.length > 0 && !number.test(text))?.text
    const [only] = declared
    if (cells.length === 1 && only !== undefined && declared.length === 1 && numbers.length === 0) {
      for (const { index } of line.matchAll(accounted)) units.set(offset - line.length - 1 + index, only)
    }
    if (numbers.length === 0) {
      const named = cells.filter(({ text }) => text.length > 0 && !/^[(][^()]*[)]$/.test(text))
      // A row of headings names the columns; a line of its own names what follows it.
      if (heads.length === cells.length && cells[0]?.text === "" && headed)
        heads = heads.map((head, at) => head + (cells[at]?.text ?? ""))
      else if (named.length >= 2) heads = cells.map(({ text }) => text)
      else if (first !== undefined) label = first
      headed = cells.length > 1 && heads.length === cells.length
      continue
    }
    headed = false
    for (const [column, cell] of cells.entries()) {
      if (!numbers.includes(cell)) continue
      const row = first ?? (cells.length <= 2 ? label : "")
      const head = heads.length === cells.length ? (heads[column] ?? "") : ""
      const found = unitFor([row, head], cell.text, declared, head.length > 0 && tellsUnits(heads))
      if (found !== undefined && (cells.length > 1 || declared.length > 0)) units.set(cell.start, found)
    }
  }
  return units
}
