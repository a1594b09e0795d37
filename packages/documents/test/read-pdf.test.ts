/** Lines of a page joined to what they were, and figures found again among them. */
import { describe, expect, it } from "vitest"
import { placedInOrder } from "../src/pdf/in-order.ts"
import { linesOf, type PlacedText } from "../src/pdf/lines.ts"
import { paragraphsOf } from "../src/pdf/paragraphs.ts"

/** A piece of text at so many characters from the left and so many lines from the top, its characters 16 points wide. */
const piece = (text: string, left: number, line: number, size = 16): PlacedText => ({
  text,
  x: 80 + 16 * left,
  y: 800 - 29 * line,
  width: size * text.length,
  height: size
})

const full = "全区教育工作坚持以人民为中心的发展思想，办好人民满意的教育"
const textOf = (...pages: ReadonlyArray<ReadonlyArray<PlacedText>>): string =>
  paragraphsOf(
    pages.flatMap((pieces, index) => linesOf(pieces).map((line) => ({ ...line, page: index + 1, pageWidth: 595 })))
  )
    .map(({ text }) => text)
    .join("")

describe("the lines of a page", () => {
  it.each<readonly [string, ReadonlyArray<ReadonlyArray<PlacedText>>, string]>([
    [
      "are joined to paragraphs, a number broken between them too",
      [
        [
          piece(full, 0, 1),
          piece(`${full.slice(0, -2)}12`, 0, 2),
          piece("680人。", 0, 3),
          piece(full.slice(2), 2, 4),
          piece(full, 0, 5)
        ]
      ],
      `${full}${full.slice(0, -2)}12680人。\n${full.slice(2)}${full}\n`
    ],
    [
      "go on over pages, without what stands on each of them",
      [1, 2, 3].map((page) => [
        piece("自查自评报告", 10, 0, 10),
        piece(full, 0, 2),
        piece(full, 0, 3),
        piece(`— ${page} —`, 25, 24)
      ]),
      `${full.repeat(6)}\n`
    ],
    [
      "end where a page is left early, though the last of them is full",
      [
        [...[0, 1, 2, 3, 4].map((line) => piece(full, 0, line)), piece(`${full.slice(1)}。`, 0, 5)],
        [piece("附件3", 0, 0), ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => piece(full, 0, line))]
      ],
      `${full.repeat(5)}${full.slice(1)}。\n附件3\n${full.repeat(10)}\n`
    ],
    [
      "of a title over two lines are one",
      [
        [
          piece("青禾区关于2020年", 6, 1, 22),
          piece("履行教育职责情况的报告", 5, 2, 22),
          piece(full, 0, 4),
          piece(full, 0, 5)
        ]
      ],
      `青禾区关于2020年履行教育职责情况的报告\n${full.repeat(2)}\n`
    ],
    [
      "of a table keep their columns",
      [
        [
          piece("学段", 0, 1),
          piece("学校数(所)", 10, 1),
          piece("小学", 0, 2),
          piece("34", 10, 2),
          piece(full, 0, 4),
          piece(full, 0, 5)
        ]
      ],
      `学段 | 学校数(所)\n小学 | 34\n${full.repeat(2)}\n`
    ],
    [
      "of a bar of a chart are a name and a number",
      [[piece("巡课占比", 0, 1), piece("46.88", 10, 1), piece(full, 0, 4), piece(full, 0, 5)]],
      `巡课占比 | 46.88\n${full.repeat(2)}\n`
    ],
    [
      "with a blank to be filled in are no table",
      [
        [
          piece("青府函〔", 8, 1),
          piece("〕", 15, 1),
          piece("号", 20, 1),
          piece(full, 0, 3),
          piece(full, 0, 4),
          piece(full, 0, 5)
        ]
      ],
      `青府函〔 〕 号\n${full.repeat(3)}\n`
    ]
  ])("%s", (_, pages, expected) => {
    expect(textOf(...pages)).toBe(expected)
  })
})

describe("places in order", () => {
  it.each<readonly [string, ReadonlyArray<ReadonlyArray<number>>, ReadonlyArray<number | undefined>]>([
    ["one each", [[1], [5], [9]], [1, 5, 9]],
    [
      "the earlier of two where both would do",
      [
        [1, 7],
        [3, 9]
      ],
      [1, 3]
    ],
    ["one that is found too far ahead takes none with it", [[90], [2], [4], [6]], [undefined, 2, 4, 6]],
    ["none twice", [[3], [3], [5]], [undefined, 3, 5]],
    ["none of what is gone", [[1], [], [5]], [1, undefined, 5]]
  ])("%s", (_, places, expected) => {
    const found = placedInOrder(places)
    const told = found.filter((each) => each !== undefined)
    expect(told).toHaveLength(expected.filter((each) => each !== undefined).length)
    expect(told.every((place, index) => index === 0 || place > (told[index - 1] ?? 0))).toBe(true)
    expect(found.every((place, index) => place === undefined || places[index]?.includes(place))).toBe(true)
  })
})
