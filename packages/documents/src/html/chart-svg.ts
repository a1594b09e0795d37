/** A chart as a picture in the page: of the colour of the text, so that it is right on paper, in light and in the dark. */
import type { LetterChart } from "@duxue/core"
import { captionOfChart } from "../chart/chart-caption.ts"
import {
  type BarRole,
  chartLayout,
  keySide,
  labelSize,
  nameSize,
  type Role,
  ruleThick,
  toldInWords
} from "../chart/chart-layout.ts"
import { type Attributes, element, escapeXml } from "../xml/element.ts"

/** Light enough for a line of the full colour to be seen across them. */
const fills: Readonly<Record<BarRole, Attributes>> = {
  reported: { fill: "currentColor", "fill-opacity": 0.55 },
  prior: { fill: "currentColor", "fill-opacity": 0.22 }
}

const rounded = (length: number): number => Number(length.toFixed(2))

const box = (x: number, y: number, width: number, height: number, role: BarRole): string =>
  element("rect", {
    x: rounded(x),
    y: rounded(y),
    width: rounded(Math.max(0, width)),
    height: rounded(height),
    ...fills[role]
  })

const upright = (x: number, top: number, bottom: number, thick: number): string =>
  element("line", {
    x1: rounded(x),
    x2: rounded(x),
    y1: rounded(top),
    y2: rounded(bottom),
    stroke: "currentColor",
    "stroke-width": thick
  })

/** What stands beside the title of a series: a piece of its bars, or its line. */
const keyMark = (role: Role, x: number, y: number): string =>
  role === "standard" ? upright(x + keySide / 2, y - 1, y + keySide + 1, ruleThick) : box(x, y, keySide, keySide, role)

const words = (text: string, x: number, y: number, size: number, anchor: "start" | "end"): string =>
  element(
    "text",
    { x: rounded(x), y: rounded(y), "font-size": size, "text-anchor": anchor, fill: "currentColor" },
    escapeXml(text)
  )

/** `key` tells the titles of several charts of one page apart. */
export const chartHtml = (chart: LetterChart, key: string): string => {
  const { width, height, bars, rules, names, keys, base } = chartLayout(chart)
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      role: "img",
      "aria-labelledby": `${key}-title ${key}-words`
    },
    element("title", { id: `${key}-title` }, escapeXml(captionOfChart(chart))),
    element("desc", { id: `${key}-words` }, escapeXml(toldInWords(chart))),
    ...keys.flatMap(({ role, title, x, y }) => [
      keyMark(role, x, y),
      words(title, x + keySide + 3, y + keySide - 0.5, nameSize, "start")
    ]),
    ...names.map(({ text, right, baseline }) => words(text, right, baseline, nameSize, "end")),
    ...bars.flatMap(({ role, x, y, width: length, height: thick, figure, label }) => [
      box(x, y, length, thick, role),
      words(figure.text, label.x, label.baseline, labelSize, "start")
    ]),
    ...rules.flatMap(({ x, top, bottom, figure, label }) => [
      upright(x, top, bottom, ruleThick),
      words(figure.text, label.x, label.baseline, labelSize, "start")
    ]),
    upright(base.x, base.top, base.bottom, 1)
  )
  return element("figure", { class: "chart" }, element("figcaption", {}, escapeXml(captionOfChart(chart))), svg)
}
