/** A chart as a picture in the page: of the colour of the text, so that it is right on paper, in light and in the dark. */
import type { LetterChart } from "@duxue/core"
import { captionOfChart } from "../chart/chart-caption.ts"
import { chartLayout, keySide, labelSize, nameSize, type Role, toldInWords } from "../chart/chart-layout.ts"
import { type Attributes, element, escapeXml } from "../xml/element.ts"

const fills: Readonly<Record<Role, Attributes>> = {
  reported: { fill: "currentColor", "fill-opacity": 0.8 },
  prior: { fill: "currentColor", "fill-opacity": 0.3 },
  standard: { fill: "none", stroke: "currentColor", "stroke-width": 1, "stroke-dasharray": "3 2" }
}

const rounded = (length: number): number => Number(length.toFixed(2))

const box = (x: number, y: number, width: number, height: number, role: Role): string => {
  // The outline of an empty bar lies within it.
  const inset = role === "standard" ? 0.5 : 0
  return element("rect", {
    x: rounded(x + inset),
    y: rounded(y + inset),
    width: rounded(Math.max(0, width - 2 * inset)),
    height: rounded(height - 2 * inset),
    ...fills[role]
  })
}

const words = (text: string, x: number, y: number, size: number, anchor: "start" | "end"): string =>
  element(
    "text",
    { x: rounded(x), y: rounded(y), "font-size": size, "text-anchor": anchor, fill: "currentColor" },
    escapeXml(text)
  )

/** `key` tells the titles of several charts of one page apart. */
export const chartHtml = (chart: LetterChart, key: string): string => {
  const { width, height, bars, names, keys, base } = chartLayout(chart)
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
      box(x, y, keySide, keySide, role),
      words(title, x + keySide + 3, y + keySide - 0.5, nameSize, "start")
    ]),
    ...names.map(({ text, right, baseline }) => words(text, right, baseline, nameSize, "end")),
    ...bars.flatMap(({ role, x, y, width: length, height: thick, figure, label }) => [
      box(x, y, length, thick, role),
      words(figure.text, label.x, label.baseline, labelSize, "start")
    ]),
    element("line", {
      x1: rounded(base.x),
      x2: rounded(base.x),
      y1: rounded(base.top),
      y2: rounded(base.bottom),
      stroke: "currentColor"
    })
  )
  return element("figure", { class: "chart" }, element("figcaption", {}, escapeXml(captionOfChart(chart))), svg)
}
