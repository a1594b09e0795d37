/** Charts of a letter drawn with the primitives of Typst: nothing is fetched to set them. */
import type { LetterChart } from "@duxue/core"
import { captionOfChart } from "../chart/chart-caption.ts"
import { type BarRole, chartLayout, keySide, labelSize, nameSize, type Role, ruleThick } from "../chart/chart-layout.ts"
import { quoted } from "./typst-text.ts"

/** Light enough for a black line to be seen across them. */
const fills: Readonly<Record<BarRole, string>> = { reported: "fill: luma(52%)", prior: "fill: luma(80%)" }

const points = (length: number): string => `${length.toFixed(2)}pt`

const at = (x: number, y: number, what: string): string =>
  `#place(top + left, dx: ${points(x)}, dy: ${points(y)}, ${what})`

const box = (x: number, y: number, width: number, height: number, role: BarRole): string =>
  at(x, y, `rect(width: ${points(width)}, height: ${points(height)}, ${fills[role]})`)

const upright = (x: number, top: number, bottom: number, thick: number): string =>
  at(x, top, `line(angle: 90deg, length: ${points(bottom - top)}, stroke: ${thick}pt)`)

/** What stands beside the title of a series: a piece of its bars, or its line. */
const keyMark = (role: Role, x: number, y: number): string =>
  role === "standard" ? upright(x + keySide / 2, y - 1, y + keySide + 1, ruleThick) : box(x, y, keySide, keySide, role)

/** Text whose base line is at `baseline`; its box begins a height of the type above it. */
const words = (text: string, x: number, baseline: number, size: number): string =>
  at(x, baseline - size * 0.88, `text(size: ${size}pt)[${quoted(text)}]`)

/** Text that ends at `right`. */
const wordsTo = (text: string, right: number, baseline: number, size: number): string =>
  at(0, baseline - size * 0.88, `box(width: ${points(right)}, align(right, text(size: ${size}pt)[${quoted(text)}]))`)

export const typstChart = (chart: LetterChart): string => {
  const { height, bars, rules, names, keys, base } = chartLayout(chart)
  return [
    "#block(breakable: false, width: 100%, above: 1.2em, below: 1.2em)[",
    "#set text(tracking: 0pt)",
    "#set par(first-line-indent: 0em, justify: false, leading: 0.5em, spacing: 0.5em)",
    `#align(center, text(font: heading-face, size: 14pt)[${quoted(captionOfChart(chart))}])`,
    `#block(width: 100%, height: ${points(height)})[`,
    ...keys.flatMap(({ role, title, x, y }) => [
      keyMark(role, x, y),
      words(title, x + keySide + 3, y + keySide - 0.5, nameSize)
    ]),
    ...names.map(({ text, right, baseline }) => wordsTo(text, right, baseline, nameSize)),
    ...bars.flatMap(({ role, x, y, width, height: thick, figure, label }) => [
      box(x, y, width, thick, role),
      words(figure.text, label.x, label.baseline, labelSize)
    ]),
    ...rules.flatMap(({ x, top, bottom, figure, label }) => [
      upright(x, top, bottom, ruleThick),
      words(figure.text, label.x, label.baseline, labelSize)
    ]),
    upright(base.x, base.top, base.bottom, 0.75),
    "]",
    "]"
  ].join("\n")
}
