/**
 * The same letter written by the `docx` package: the same page, styles, paragraphs and runs, tables, header and footers, and a
 * bookmark around each figure. It has no content controls, no list of what figures state and no charts.
 */
import type { Block, Inline, LetterModel, LetterTable } from "@duxue/core"
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from "docx"

const chineseDigits = "〇一二三四五六七八九"

const chinese = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const last = ones === 0 ? "" : (chineseDigits[ones] ?? "")
  return tens === 0 ? last : `${tens === 1 ? "" : (chineseDigits[tens] ?? "")}十${last}`
}

const markOf = (level: 1 | 2 | 3 | 4, number: number | null): string => {
  if (number === null) return ""
  return { 1: `${chinese(number)}、`, 2: `（${chinese(number)}）`, 3: `${number}.`, 4: `（${number}）` }[level]
}

/** Counts the bookmarks of one document. */
interface Counter {
  figures: number
}

const runs = (inlines: ReadonlyArray<Inline>, counter: Counter): ReadonlyArray<ParagraphChild> =>
  inlines.map((each) => {
    const run = new TextRun(each.text)
    if (each.kind === "words") return run
    counter.figures += 1
    return new Bookmark({ id: `f${counter.figures}`, children: [run] })
  })

const line = (style: string, children: ReadonlyArray<ParagraphChild>): Paragraph => new Paragraph({ style, children })

const words = (style: string, text: string): Paragraph => line(style, text === "" ? [] : [new TextRun(text)])

const width = 8845

const tableOf = (table: LetterTable, counter: Counter): ReadonlyArray<Paragraph | Table> => {
  const cell = (paragraph: Paragraph): TableCell => new TableCell({ children: [paragraph] })
  const head = table.columns.map(({ title, unit }) =>
    cell(words("Normal", unit === null ? title : `${title}（${unit}）`))
  )
  return [
    words("Normal", table.caption),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: table.columns.map(() => Math.floor(width / table.columns.length)),
      rows: [
        new TableRow({ children: head, tableHeader: true, cantSplit: true }),
        ...table.rows.map(
          ({ cells }) =>
            new TableRow({
              children: cells.map((inlines) => cell(line("Normal", runs(inlines, counter)))),
              cantSplit: true
            })
        )
      ]
    })
  ]
}

const blockOf = (block: Block, counter: Counter): ReadonlyArray<Paragraph | Table> => {
  switch (block.kind) {
    case "heading":
      return [words(`Heading${block.level}`, `${markOf(block.level, block.number)}${block.text}`)]
    case "paragraph":
      return [line("BodyText", runs(block.inlines, counter))]
    case "table":
      return tableOf(block, counter)
    case "chart":
      return []
  }
}

const faces = { Heading1: "黑体", Heading2: "楷体_GB2312", Heading3: "仿宋_GB2312", Heading4: "仿宋_GB2312" } as const

const styles = {
  default: {
    document: {
      run: { font: { eastAsia: "仿宋_GB2312", ascii: "Times New Roman" }, size: 32 },
      paragraph: { spacing: { line: 579, lineRule: LineRuleType.EXACT } }
    }
  },
  paragraphStyles: [
    { id: "Title", name: "Title", basedOn: "Normal", run: { font: "方正小标宋简体", size: 44 } },
    { id: "BodyText", name: "Body Text", basedOn: "Normal", paragraph: { indent: { firstLine: 640 } } },
    ...Object.entries(faces).map(([id, font], index) => ({
      id,
      name: `heading ${index + 1}`,
      basedOn: "Normal",
      run: { font },
      paragraph: { indent: { firstLine: 640 }, keepNext: true, outlineLevel: index }
    }))
  ]
}

const numberOf = (alignment: (typeof AlignmentType)["LEFT" | "RIGHT"]): Footer =>
  new Footer({
    children: [new Paragraph({ alignment, children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })]
  })

/** The bytes of the letter. */
export const writtenByDocx = async ({ frame, blocks, annexes }: LetterModel): Promise<Uint8Array> => {
  const counter: Counter = { figures: 0 }
  const children = [
    words("Title", frame.title),
    ...blocks.flatMap((block) => blockOf(block, counter)),
    ...annexes.flatMap((annex) => [
      new Paragraph({ style: "Title", pageBreakBefore: true, children: [new TextRun(annex.title)] }),
      ...annex.blocks.flatMap((block) => blockOf(block, counter))
    ])
  ]
  const document = new Document({
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2098, right: 1474, bottom: 1984, left: 1587 }
          }
        },
        headers: { first: new Header({ children: [words("Normal", frame.issuer)] }) },
        footers: { default: numberOf(AlignmentType.RIGHT), even: numberOf(AlignmentType.LEFT) },
        children
      }
    ]
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
