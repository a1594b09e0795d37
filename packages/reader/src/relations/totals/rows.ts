/**
 * Rows of a table told as paragraphs: 全县校舍57.74万平方米，图书146万册。——小学。校舍25.48万平方米，图书81万册。——初中。….
 * Figures of one name in the paragraphs that follow are the parts of the figure of that name before them.
 */
import { leaf, leavesOf, Rational, type RelationClaim, sum } from "@duxue/core"
import { agrees, figureAt, type Finder, nearOf, type Scene } from "../scene/scene.ts"

const empty =
  /^(?:[(（]?\d{1,2}[)）.、]|其中|全[县区市省州旗国]|共有?|总|现有|目前|[：:——-])+|(?:共有|共计|总数|总量|合计|共|有|达到?|为|是|计|[:：])+$/g
const MOST_ROWS = 6
const LEAST_NAME = 2

interface Row {
  readonly start: number
  readonly cells: ReadonlyArray<{ readonly index: number; readonly name: string }>
}

/** What a figure is of, in the words of its clause alone. */
const nameOf = (scene: Scene, index: number): string => {
  const { clauseLeft } = nearOf(scene, index)
  return clauseLeft.replace(empty, "").replace(empty, "")
}

/** The levels of each paragraph that has some, by name. */
const rowsOf = (scene: Scene): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  let cells: Array<{ readonly index: number; readonly name: string }> = []
  let start = -1
  for (const [index, figure] of scene.figures.entries()) {
    const paragraph = nearOf(scene, index).paragraph.start
    if (paragraph !== start) {
      cells = []
      rows.push({ start: paragraph, cells })
      start = paragraph
    }
    if (scene.roles[index] !== "level" || figure.value === undefined || scene.brackets[index] !== undefined) continue
    // 高中总投入10154亿元…。其中,中职总投入3309亿元: a part of its row is no cell of its own.
    const { sentence } = nearOf(scene, index)
    if (cells.length > 0 && scene.plain.slice(sentence.start, figure.start).includes("其中")) continue
    const name = nameOf(scene, index)
    if (name.length >= LEAST_NAME) cells.push({ index, name })
  }
  return rows
}

/** The one figure of that name and unit in a row; 普通高中学校 is a name of 学校. */
const cellNamed = (scene: Scene, row: Row, name: string, unit: string): number | undefined => {
  let found: number | undefined
  for (const cell of row.cells) {
    if (!cell.name.endsWith(name) || figureAt(scene, cell.index).unit !== unit) continue
    if (found !== undefined) return undefined
    found = cell.index
  }
  return found
}

interface Column {
  readonly total: number
  readonly parts: ReadonlyArray<number>
}

/** The columns of a row with the figures under them, as far down as each row has one. */
const columnsUnder = (scene: Scene, [head, ...below]: readonly [Row, ...Array<Row>]): ReadonlyArray<Column> =>
  head.cells.map(({ index, name }): Column => {
    const parts: Array<number> = []
    for (const row of below) {
      const part = cellNamed(scene, row, name, figureAt(scene, index).unit)
      if (part === undefined) break
      parts.push(part)
    }
    return { total: index, parts }
  })

const claimOf = ({ total, parts }: Column): RelationClaim => ({
  kind: "sum",
  result: total,
  computed: sum(...parts.map((part) => leaf(part))),
  comparison: "equals",
  basis: "prose",
  words: "分项",
  certain: true
})

/** Three rows and so many digits do not add up by chance. */
const LEAST_ROWS_ALONE = 3
const LEAST_ALONE = Rational.fromInteger(1000)

/** 64595亿元 of 5382, 28427, …: one column tells enough where it has many rows and its number many digits. */
const standsAlone = (scene: Scene, { result, computed }: RelationClaim): boolean => {
  const { value, step } = figureAt(scene, result)
  const places = value === undefined || step.numerator === 0n ? value : Rational.divide(value, step)
  return (
    places !== undefined &&
    leavesOf(computed).length >= LEAST_ROWS_ALONE &&
    Rational.compare(places, LEAST_ALONE) >= 0 &&
    agrees(scene, result, computed)
  )
}

/** Two columns that add up show that the rows are the parts; a third that does not is then wrong. */
const claimsUnder = (scene: Scene, rows: readonly [Row, ...Array<Row>]): ReadonlyArray<RelationClaim> => {
  let alone: RelationClaim | undefined
  const columns = columnsUnder(scene, rows)
  for (let count = 2; count < rows.length; count++) {
    const claims = columns.flatMap(({ total, parts }) =>
      parts.length < count ? [] : [claimOf({ total, parts: parts.slice(0, count) })]
    )
    const right = claims.filter((claim) => agrees(scene, claim.result, claim.computed))
    if (right.length >= 2 && right.length * 3 >= claims.length * 2) return claims
    alone ??= claims.find((claim) => standsAlone(scene, claim))
  }
  return alone === undefined ? [] : [alone]
}

/** Totals over the rows that follow them, of the whole text. */
export const findRowTotals: Finder = (scene) => {
  const rows = rowsOf(scene)
  return rows.flatMap((row, at) =>
    row.cells.length === 0 ? [] : claimsUnder(scene, [row, ...rows.slice(at + 1, at + 1 + MOST_ROWS)])
  )
}
