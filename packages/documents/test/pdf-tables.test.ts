/** Tables of a PDF: cells are what the lines of the page part, over however many lines their words go. */
import { describe, expect, it } from "vitest"
import { linesOf, type PlacedText } from "../src/pdf/lines.ts"
import { paragraphsOf } from "../src/pdf/paragraphs.ts"
import { ruledRows } from "../src/pdf/ruled-rows.ts"
import { type Ruling, type Rulings, rulingsOf } from "../src/pdf/rulings.ts"

const operators = {
  save: 1,
  restore: 2,
  transform: 3,
  stroke: 4,
  fill: 5,
  endPath: 6,
  constructPath: 7,
  paintFormXObjectBegin: 8,
  paintFormXObjectEnd: 9
}

type Step = readonly [operator: keyof typeof operators, args?: ReadonlyArray<unknown>]

const drawn = (...steps: ReadonlyArray<Step>): Rulings =>
  rulingsOf(
    { fnArray: steps.map(([operator]) => operators[operator]), argsArray: steps.map(([, args]) => args ?? null) },
    operators
  )

const path = (painted: "stroke" | "fill" | "endPath", ...steps: ReadonlyArray<number>): Step => [
  "constructPath",
  [operators[painted], [new Float32Array(steps)], null]
]

const rectangle = (x: number, y: number, width: number, height: number): ReadonlyArray<number> => {
  const [right, top] = [x + width, y + height]
  return [[0, x, y], [1, right, y], [1, right, top], [1, x, top], [4]].flat()
}

const across = (at: number, from: number, to: number): Ruling => ({ at, from, to })

describe("lines that a page draws", () => {
  it.each<readonly [string, ReadonlyArray<Step>, ReadonlyArray<Ruling>, ReadonlyArray<Ruling>]>([
    ["are strokes", [path("stroke", 0, 10, 50, 1, 90, 50)], [across(50, 10, 90)], []],
    [
      "are thin rectangles, as Word draws them",
      [path("fill", ...rectangle(10, 20, 1, 60))],
      [],
      [across(10.5, 20, 80)]
    ],
    [
      "are the sides of a frame",
      [path("stroke", ...rectangle(10, 20, 30, 40))],
      [across(20, 10, 40), across(60, 10, 40)],
      [across(40, 20, 60), across(10, 20, 60)]
    ],
    ["are not the ground of a cell", [path("fill", ...rectangle(10, 20, 30, 40))], [], []],
    ["are not what merely clips", [path("endPath", 0, 10, 50, 1, 90, 50)], [], []],
    ["are not aslant", [path("stroke", 0, 10, 50, 1, 90, 80)], [], []],
    ["have no curves", [path("stroke", 0, 10, 50, 2, 20, 50, 30, 50, 40, 50, 1, 90, 50)], [], []],
    [
      "stand where the page has been moved to, and only as long as it is",
      [
        ["save"],
        ["transform", [1, 0, 0, -1, 100, 700]],
        ["paintFormXObjectBegin", [[2, 0, 0, 2, 0, 0], null]],
        path("stroke", 0, 0, 10, 1, 50, 10),
        ["paintFormXObjectEnd"],
        path("stroke", 0, 0, 10, 1, 50, 10),
        ["restore"],
        path("stroke", 0, 0, 10, 1, 50, 10)
      ],
      [across(680, 100, 200), across(690, 100, 150), across(10, 0, 50)],
      []
    ],
    [
      "are none where the path is damaged",
      [["constructPath", [operators.stroke, [null], null]], ["constructPath"], ["restore"]],
      [],
      []
    ]
  ])("%s", (_, steps, horizontal, vertical) => {
    const found = drawn(...steps)
    expect(found.horizontal).toEqual(horizontal)
    expect(found.vertical).toEqual(vertical)
  })
})

const size = 10
const piece = (text: string, x: number, y: number): PlacedText => ({
  text,
  x,
  y,
  width: size * text.length,
  height: size
})

const rowsOf = (
  pieces: ReadonlyArray<PlacedText>,
  horizontal: ReadonlyArray<Ruling>,
  vertical: ReadonlyArray<Ruling>
): ReadonlyArray<string> => ruledRows(pieces, { horizontal, vertical }).rows.map(({ text }) => text)

describe("rows between lines", () => {
  const lines = [across(700, 50, 350), across(650, 50, 350), across(600, 50, 350)]
  const columns = [across(150, 600, 700), across(250, 600, 700)]

  it("hold cells that go over lines, though their lines stand at different heights", () => {
    const pieces = [
      piece("学校名称", 60, 670),
      piece("每百名学生拥有", 155, 680),
      piece("专任教师数", 155, 660),
      piece("（人）", 260, 670),
      piece("青禾实验", 60, 630),
      piece("小学", 60, 610),
      piece("1.35", 160, 620),
      piece("412", 260, 620)
    ]
    expect(rowsOf(pieces, lines, columns)).toEqual([
      "学校名称 | 每百名学生拥有专任教师数 | （人）",
      "青禾实验小学 | 1.35 | 412"
    ])
  })

  it("keep the place of a cell without words, the first too", () => {
    expect(rowsOf([piece("合计", 160, 670), piece("12", 60, 620)], lines, columns)).toEqual([" | 合计 | ", "12 |  | "])
  })

  it("have a cell over several of them in the first", () => {
    const parted = [across(700, 50, 350), across(650, 150, 350), across(600, 50, 350)]
    const pieces = [piece("小学", 60, 660), piece("学段", 60, 640), piece("34", 160, 670), piece("35", 160, 620)]
    expect(rowsOf(pieces, parted, columns)).toEqual(["小学学段 | 34 | ", " | 35 | "])
  })

  it("are of lines drawn cell by cell, a hair apart", () => {
    const drawnByCell = lines.flatMap(({ at }) => [
      across(at, 50, 150),
      across(at + 0.5, 150, 250),
      across(at, 250, 350)
    ])
    expect(rowsOf([piece("小学", 60, 670), piece("34", 160, 670)], drawnByCell, columns)).toEqual(["小学 | 34 | "])
  })

  it("are none of a frame around words, nor of a grid behind bars", () => {
    expect(rowsOf([piece("注意", 60, 670)], lines, [across(50, 600, 700), across(350, 600, 700)])).toEqual([])
  })

  it("are none of a drawing of thousands of lines, which is read in time", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => across(index / 100, 0, 500))
    const pieces = Array.from({ length: 5000 }, (_, index) => piece("一", 60, index / 5))
    expect(rowsOf(pieces, many, many)).toEqual([])
  })

  it("leave what stands beside and between tables to the prose", () => {
    const outside = [piece("附表", 60, 720), piece("注：略。", 60, 580), piece("边注", 400, 670)]
    expect(ruledRows([...outside, piece("34", 160, 670)], { horizontal: lines, vertical: columns }).others).toEqual(
      outside
    )
  })
})

describe("a letter whose annexes hold more than its prose", () => {
  const wide = "全区教育工作坚持以人民为中心的发展思想"
  const prose = (text: string, indent: number, line: number): PlacedText => ({
    text,
    x: 80 + 16 * indent,
    y: 800 - 29 * line,
    width: 16 * text.length,
    height: 16
  })
  const cells = Array.from({ length: 60 }, (_, row) => [
    piece("青禾实验小学一校区", 60, 780 - 12 * row),
    piece(`每校不低于一人达标${row}`, 400, 780 - 12 * row)
  ]).flat()

  it("keeps the paragraphs and headings of its prose", () => {
    const pages = [
      linesOf([
        prose("（一）学前教育", 2, 1),
        prose("1.普及普惠", 2, 2),
        prose(wide.slice(2), 2, 3),
        prose("办好教育。", 0, 4),
        prose(wide.slice(2), 2, 5),
        prose(wide, 0, 6)
      ]),
      linesOf(cells)
    ]
    const text = paragraphsOf(
      pages.flatMap((lines, index) => lines.map((line) => ({ ...line, page: index + 1, pageWidth: 595 })))
    )
      .map((part) => part.text)
      .join("")
    expect(text).toContain(`（一）学前教育\n1.普及普惠\n${wide.slice(2)}办好教育。\n${wide.slice(2)}${wide}\n`)
  })
})
