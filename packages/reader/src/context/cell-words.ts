/**
 * 学段 | 学校数 | 在校生 over 小学 | 52 | 70520: the words of a cell of a pasted table are those of its row and those at the
 * head of its column, 小学在校生, as a sentence would have them before the number.
 */
import type { ScannedFigure } from "../figures/scanned.ts"
import type { Surroundings } from "./clauses.ts"
import { tableRows } from "./table-rows.ts"

/** A number, with its unit behind it where the rows are of several; 2021年 is the head of a column. */
const number = /^[-+]?\d[\d,.]*(?:[:：]\d[\d.]*)?(?:[%‰]|(?!年)[\u4e00-\u9fff㎡]{1,4})?$/
/** 学校数(所) is counted in 所, and 人数(万人) in 万人: the unit says nothing of what is counted. */
const unit = /\([^()]*\)$/
/** 合计 names all rows, and so none. */
const ofAll = /^(?:合计|总计|共计|小计|总数|全[区县市省]|计)$/
const nothing = /^[-—–/\s]*$/

/** The words of each cell that holds a number, by where its text starts. */
const wordsOfCells = (plain: string): ReadonlyMap<number, string> => {
  const words = new Map<number, string>()
  let heads: ReadonlyArray<string> = []
  for (const { start, cells, isFirst } of tableRows(plain)) {
    if (isFirst) heads = []
    const texts = cells.map((cell) => cell.trim())
    const numbers = texts.filter((text) => number.test(text)).length
    if (numbers === 0) {
      heads = texts.map((text) => text.replace(unit, ""))
      continue
    }
    if (heads.length !== cells.length) continue
    const label = texts.find((text) => !number.test(text) && !nothing.test(text)) ?? ""
    let at = start
    for (const [column, cell] of cells.entries()) {
      const head = heads[column] ?? ""
      if (number.test(texts[column] ?? "") && head !== "")
        words.set(at + cell.length - cell.trimStart().length, ofAll.test(label) ? head : label + head)
      at += cell.length + 1
    }
  }
  return words
}

/** The surroundings of figures, in which those of cells have the words of their row and column. */
export const withCellWords = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>,
  near: ReadonlyArray<Surroundings>
): ReadonlyArray<Surroundings> => {
  if (!plain.includes("|")) return near
  const words = wordsOfCells(plain)
  if (words.size === 0) return near
  return near.map((around, index) => {
    const own = words.get((figures[index] as ScannedFigure).start)
    return own === undefined ? around : { ...around, left: own, clauseLeft: own, cell: own }
  })
}
