/**
 * Where the bars and words of a chart stand, in points from its upper left corner: one layout for PDF and HTML, and the
 * scale of the one that Word draws. Bars lie on their sides, so that Chinese names stand beside them on a line of their
 * own, and each bar says its number: there is no axis to read off.
 */
import type { BoundFigure, ChartSeries, LetterChart } from "@duxue/core"
import { blockWidth } from "../table-layout/table-layout.ts"
import { roomFor } from "../table-layout/text-room.ts"

export type Role = ChartSeries["role"]
/** Standards are no bars: they are lines. */
export type BarRole = Exclude<Role, "standard">

export interface PlacedBar {
  readonly role: BarRole
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly figure: BoundFigure
  /** Where its number begins, and the line on which it stands. */
  readonly label: { readonly x: number; readonly baseline: number }
}

/** The line of a standard across the bars of one category. */
export interface PlacedRule {
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly figure: BoundFigure
  /** Beside its lower end, below the bars. */
  readonly label: { readonly x: number; readonly baseline: number }
}

export interface PlacedName {
  readonly text: string
  /** Where it ends. */
  readonly right: number
  readonly baseline: number
}

export interface PlacedKey {
  readonly role: Role
  readonly title: string
  readonly x: number
  readonly y: number
}

export interface ChartLayout {
  readonly width: number
  readonly height: number
  /** What a bar of the full width stands for. */
  readonly maximum: number
  readonly bars: ReadonlyArray<PlacedBar>
  readonly rules: ReadonlyArray<PlacedRule>
  readonly names: ReadonlyArray<PlacedName>
  /** Which bars and lines are whose; empty where there is one series. */
  readonly keys: ReadonlyArray<PlacedKey>
  /** The line on which the bars stand. */
  readonly base: { readonly x: number; readonly top: number; readonly bottom: number }
}

/** 五号 and 小五, in points. */
export const nameSize = 10.5
export const labelSize = 9

export const keySide = 9
/** How thick the line of a standard is, in points. */
export const ruleThick = 1.2
const BAR = 12
const BAR_GAP = 2
const GROUP_GAP = 11
const LEGEND = 22
const WIDEST_NAME = 10
const NAME_LEADING = 1.25
const GAP = 6
/** By how much a rule is taller than the bars, and the line below them on which it says its number. */
const RULE_OVER = 3
const RULE_LABEL = 10

/** Steps at which a scale may end, in each power of ten. */
const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const

/** The least round number that no value is above. For pictures alone: binary floating point will do. */
export const scaleMaximum = (values: ReadonlyArray<number>): number => {
  const most = Math.max(0, ...values)
  if (most === 0) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  // 1.2 × 10 is 12 and no bit more.
  const round = (step: number) => Number((step * power).toPrecision(6))
  return round(steps.find((step) => round(step) >= most) ?? 10)
}

/** A name in as many lines of about one length as it needs. */
const linesOf = (name: string): ReadonlyArray<string> => {
  const characters = [...name]
  const count = Math.max(1, Math.ceil(roomFor(name) / WIDEST_NAME))
  const each = Math.ceil(characters.length / count)
  return Array.from({ length: count }, (_, index) => characters.slice(index * each, (index + 1) * each).join(""))
}

const numberOf = ({ value }: BoundFigure): number => Math.max(0, Number(value ?? 0))

/** How far below the middle of a line its characters stand on their base. */
const BASELINE = 0.36

/** Where the number of a bar begins: behind the rule, where the rule would strike it through. */
const pastRule = (x: number, { text }: BoundFigure, rule: number | null): number => {
  const end = x + roomFor(text) * labelSize
  return rule !== null && rule > x - GAP / 2 && rule < end + GAP / 2 ? rule + GAP / 2 : x
}

export const chartLayout = ({ categories, series }: LetterChart): ChartLayout => {
  const names = categories.map(linesOf)
  const figures = series.flatMap(({ values }) => values.filter((each) => each !== null))
  const maximum = scaleMaximum(figures.map(numberOf))
  const left = Math.max(0, ...names.flat().map(roomFor)) * nameSize + GAP
  const right = Math.max(0, ...figures.map(({ text }) => roomFor(text))) * labelSize + GAP
  const room = blockWidth - left - right
  const top = series.length > 1 ? LEGEND : GAP / 2
  const bars: Array<PlacedBar> = []
  const rules: Array<PlacedRule> = []
  const placed: Array<PlacedName> = []
  const barred = series.flatMap(({ role, values }) => (role === "standard" ? [] : [{ role, values }]))
  const standard = series.find(({ role }) => role === "standard")
  const xOf = (figure: BoundFigure): number => left + (numberOf(figure) / maximum) * room
  let y = top
  for (const [index, lines] of names.entries()) {
    const line = standard?.values[index] ?? null
    const group = barred.length * (BAR + BAR_GAP) - BAR_GAP
    const told = line === null ? 0 : RULE_LABEL
    const tall = Math.max(group + told, lines.length * nameSize * NAME_LEADING)
    const middle = y + tall / 2
    const first = middle - (group + told) / 2
    for (const [at, { role, values }] of barred.entries()) {
      const figure = values[index] ?? null
      if (figure === null) continue
      const from = first + at * (BAR + BAR_GAP)
      const end = xOf(figure)
      const label = {
        x: pastRule(end + GAP / 2, figure, line && xOf(line)),
        baseline: from + BAR / 2 + labelSize * BASELINE
      }
      bars.push({ role, x: left, y: from, width: end - left, height: BAR, figure, label })
    }
    if (line !== null) {
      const [x, bottom] = [xOf(line), first + group + RULE_LABEL]
      const label = { x: x + GAP / 2, baseline: bottom - RULE_LABEL / 2 + labelSize * BASELINE }
      rules.push({ x, top: first - RULE_OVER, bottom, figure: line, label })
    }
    for (const [at, text] of lines.entries()) {
      const baseline = middle + (at - (lines.length - 1) / 2) * nameSize * NAME_LEADING + nameSize * BASELINE
      placed.push({ text, right: left - GAP, baseline })
    }
    y += tall + GROUP_GAP
  }
  return {
    width: blockWidth,
    height: y - GROUP_GAP + GAP / 2,
    maximum,
    bars,
    rules,
    names: placed,
    keys: series.length > 1 ? keysOf(series) : [],
    base: { x: left, top: top - GAP / 2, bottom: y - GROUP_GAP + GAP / 2 }
  }
}

/** In the middle above the bars. */
const keysOf = (series: ReadonlyArray<ChartSeries>): ReadonlyArray<PlacedKey> => {
  const widths = series.map(({ title }) => keySide + GAP / 2 + roomFor(title) * nameSize + 3 * GAP)
  let x = (blockWidth - widths.reduce((sum, each) => sum + each, 0)) / 2
  return series.map(({ role, title }, index) => {
    const key = { role, title, x, y: (LEGEND - keySide) / 2 - GAP / 2 }
    x += widths[index] ?? 0
    return key
  })
}

/** What somebody hears who cannot see it: 公办园在园幼儿占比：本年51.3%，标准50%. */
export const toldInWords = ({ categories, series, unit }: LetterChart): string =>
  categories
    .map((name, index) => {
      const told = series.flatMap(({ title, values }) => {
        const figure = values[index] ?? null
        return figure === null ? [] : [`${title}${figure.text}${unit === "系数" ? "" : unit}`]
      })
      return `${name}：${told.join("，")}`
    })
    .join("；")
    .concat("。")
