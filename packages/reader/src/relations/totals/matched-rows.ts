/**
 * Several totals told together, and then rows that tell the same in the same order: 资助34人次、21.8万元，其中春季16人、10.1万元；秋季
 * 18人、11.7万元; 共计发放1271人次…。分别是：一、学前386人，金额17万元；二、…. Columns that add up show that the rows are the parts,
 * and then a column that does not is wrong. Nothing but the order of the units says so: they are held against more digits than
 * agree by chance.
 */
import { addable, dimensionOf, leaf, Rational, type RelationClaim, sum } from "@duxue/core"
import { isOneSlipAway } from "../doubt/one-slip.ts"
import { slipMends } from "./added-up.ts"
import { between, figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

/** What ends a row. */
const ends = /[;。\n]/
const marks: ReadonlyArray<RegExp> = [
  /^ ?\([一二三四五六七八九十]{1,2}\)/,
  /^ ?[一二三四五六七八九十]{1,2}[、.]/,
  /^ ?\(\d{1,2}\)/,
  /^ ?\d{1,2}[、.]/,
  /^ ?[①-⑳]/
]
const LONGEST_MARK = 6
const MOST_COLUMNS = 6
const MOST_ROWS = 20
/** No more text lies between the totals and their last row. */
const LONGEST_TABLE = 2_000
/** A column alone must have so many digits, for fewer add up by chance. */
const LEAST_DIGITS = 4

interface Row {
  readonly cells: ReadonlyArray<number>
  /** Among its cells the first that stands behind 其中: the row before it may be a total of what follows. */
  readonly cut: number
  /** Which kind of list mark its paragraph bears at its head, where the row is the first of it; -1 for none. */
  readonly mark: number
  readonly paragraph: number
}

/** Counts and amounts; shares and growths of a row are no columns. */
const isCell = (scene: Scene, index: number): boolean => {
  const { value, unit, qualifier } = figureAt(scene, index)
  if (value === undefined || unit.includes("/") || scene.brackets[index] !== undefined) return false
  return scene.roles[index] === "level" && (qualifier === "exact" || qualifier === "approx")
}

const markOf = (scene: Scene, index: number): number => {
  const { start } = nearOf(scene, index).paragraph
  const head = scene.plain.slice(start, start + LONGEST_MARK)
  return marks.findIndex((mark) => mark.test(head))
}

const rowsOf = (scene: Scene): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  let cells: Array<number> = []
  let cut = -1
  const finish = (): void => {
    const first = cells[0]
    if (first !== undefined) {
      const paragraph = nearOf(scene, first).paragraph.start
      const isHead = rows.at(-1)?.paragraph !== paragraph
      rows.push({ cells, cut, mark: isHead ? markOf(scene, first) : -1, paragraph })
    }
    cells = []
    cut = -1
  }
  for (const index of scene.figures.keys()) {
    const words = index === 0 ? "" : between(scene, index - 1, index)
    if (ends.test(words)) finish()
    if (!isCell(scene, index)) continue
    if (cut < 0 && cells.length > 0 && words.includes("其中")) cut = cells.length
    cells.push(index)
  }
  finish()
  return rows
}

/** 人次 counts persons each time: a year's 人次 are the persons of its two terms. */
const fits = (total: string, part: string): boolean =>
  addable(total, part) || (total === "人次" && dimensionOf(part) === "people")

const isLike = (scene: Scene, head: ReadonlyArray<number>, cells: ReadonlyArray<number>): boolean =>
  cells.length >= head.length &&
  head.every((total, at) => fits(figureAt(scene, total).unit, figureAt(scene, cells[at] as number).unit))

/** The rows in the shape of the totals that follow them: of a numbered list its entries, without what each breaks down into. */
const rowsUnder = (
  scene: Scene,
  head: ReadonlyArray<number>,
  below: ReadonlyArray<Row>
): ReadonlyArray<ReadonlyArray<number>> => {
  const far = figureAt(scene, head[0] as number).start + LONGEST_TABLE
  const mark = below[0]?.mark ?? -1
  const found: Array<ReadonlyArray<number>> = []
  for (const row of below) {
    if (found.length >= MOST_ROWS || figureAt(scene, row.cells[0] as number).start > far) break
    if (mark >= 0 && row.mark < 0) continue
    if (row.mark !== mark || !isLike(scene, head, row.cells)) break
    found.push(row.cells)
  }
  return found
}

const digitsOf = (scene: Scene, index: number): number => {
  const { value, step } = figureAt(scene, index)
  const written = value === undefined || step.numerator === 0n ? value : Rational.divide(value, step)
  return written === undefined ? 0 : String(written.numerator / written.denominator).length
}

/** Whether the numbers as printed make the total, within half of its last place: 约 on either side is no excuse. */
const addsUp = (scene: Scene, total: number, parts: ReadonlyArray<number>): boolean => {
  const { value, step } = figureAt(scene, total)
  if (value === undefined) return false
  let rest = value
  let slack = step
  for (const part of parts) {
    const { value: own, step: place } = figureAt(scene, part)
    if (own === undefined) return false
    rest = Rational.subtract(rest, own)
    slack = Rational.add(slack, place)
  }
  const twice = Rational.multiply(rest, Rational.fromInteger(2))
  return Rational.compare(twice, slack) <= 0 && Rational.compare(Rational.subtract(Rational.zero, twice), slack) <= 0
}

const claimOf = (result: number, parts: ReadonlyArray<number>, certain: boolean): RelationClaim => ({
  kind: "sum",
  result,
  computed: sum(...parts.map((part) => leaf(part))),
  comparison: "equals",
  basis: "prose",
  words: "分项",
  certain
})

const claimsUnder = (
  scene: Scene,
  head: ReadonlyArray<number>,
  rows: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<RelationClaim> => {
  for (let count = rows.length; count >= 2; count--) {
    const columns = head.map((total, at) => {
      const parts = rows.slice(0, count).map((cells) => cells[at] as number)
      return { total, parts, right: addsUp(scene, total, parts), digits: digitsOf(scene, total) }
    })
    const right = columns.filter((column) => column.right && column.digits >= 2)
    const telling = right.filter(({ digits }) => digits >= LEAST_DIGITS)
    if (telling.length === 0 && right.length < 2) continue
    // Half of them and more add up, and the others would but for one slip: persons may be counted once, and not each time.
    const meant = telling.length > 0 && right.length * 2 >= columns.length
    // Two long columns leave no doubt of the third.
    const certain = telling.length >= 2 && right.length + 1 >= columns.length
    return columns.flatMap(({ total, parts, right: holds }) => {
      const claim = claimOf(total, parts, holds || certain)
      if (certain) return [claim]
      const slipped = meant && (isOneSlipAway(scene, total, claim.computed) || slipMends(scene, total, parts))
      return holds || slipped ? [claim] : []
    })
  }
  return []
}

/** Totals over rows of their shape, of the whole text. */
export const findMatchedRows: Finder = (scene) => {
  const rows = rowsOf(scene)
  return rows.flatMap(({ cells, cut }, at) => {
    const below = rows.slice(at + 1, at + 1 + 3 * MOST_ROWS)
    const inside = cut > 0 ? cells.slice(cut) : []
    const found: Array<RelationClaim> = []
    if (cells.length >= 2 && cells.length <= MOST_COLUMNS)
      found.push(...claimsUnder(scene, cells, rowsUnder(scene, cells, below)))
    const head = cells.slice(0, Math.max(cut, 0))
    if (found.length === 0 && head.length >= 2 && head.length <= MOST_COLUMNS && isLike(scene, head, inside))
      found.push(...claimsUnder(scene, head, [inside, ...rowsUnder(scene, head, below)]))
    return found
  })
}
