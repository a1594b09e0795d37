/** How each kind of cell looks. Colours tell apart what is to be filled in from what is given, and print well in grey. */
import type { CellStyle } from "hucre/xlsx"
import type { Look, PlannedCell } from "./sheet-plan.ts"

const song = "宋体"
const hei = "黑体"

const side = { style: "thin", color: { rgb: "BFBFBF" } } as const
const box = { top: side, right: side, bottom: side, left: side }

const filled = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const

const wrapped = { vertical: "center", wrapText: true } as const

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { name: hei, size: 16 }, alignment: { vertical: "center", horizontal: "left" } },
  remark: { font: { name: song, size: 10, color: { rgb: "595959" } }, alignment: { ...wrapped, vertical: "top" } },
  caption: { font: { name: song, size: 10, color: { rgb: "595959" } }, alignment: { vertical: "center" } },
  heading: {
    font: { name: hei, size: 10, color: { rgb: "FFFFFF" } },
    fill: filled("1F4E79"),
    border: box,
    alignment: { ...wrapped, horizontal: "center" }
  },
  group: { font: { name: hei, size: 11 }, fill: filled("DDEBF7"), border: box, alignment: { vertical: "center" } },
  text: { font: { name: song, size: 10 }, border: box, alignment: { ...wrapped, horizontal: "left" } },
  code: {
    font: { name: "Consolas", size: 9, color: { rgb: "7F7F7F" } },
    border: box,
    alignment: { ...wrapped, horizontal: "left" }
  },
  number: { font: { name: song, size: 10 }, border: box, alignment: { vertical: "center", horizontal: "right" } },
  entry: {
    font: { name: song, size: 10 },
    fill: filled("FFF9E5"),
    border: box,
    alignment: { vertical: "center" },
    protection: { locked: false }
  },
  fixed: {
    font: { name: song, size: 10, color: { rgb: "404040" } },
    fill: filled("F2F2F2"),
    border: box,
    alignment: { vertical: "center", horizontal: "left" }
  },
  good: { font: { name: song, size: 10, color: { rgb: "1E6B34" } }, border: box, alignment: wrapped },
  bad: {
    font: { name: hei, size: 10, color: { rgb: "B00020" } },
    fill: filled("FDECEA"),
    border: box,
    alignment: wrapped
  },
  doubtful: {
    font: { name: song, size: 10, color: { rgb: "8A5A00" } },
    fill: filled("FFF4DC"),
    border: box,
    alignment: wrapped
  }
}

const linked = { color: { rgb: "0563C1" }, underline: true } as const

/** The style of a cell as the writer of workbooks takes it. */
export const styleOf = ({ look, format, link }: PlannedCell): CellStyle => {
  const style = looks[look]
  return {
    ...style,
    ...(format === undefined ? {} : { numFmt: format }),
    ...(link === undefined ? {} : { font: { ...style.font, ...linked } })
  }
}

export const greyStyle: CellStyle = { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "D9D9D9" } } }

export const defaultFont = { name: song, size: 10 } as const
