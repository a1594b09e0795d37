/**
 * Lists matched in order, wherever they stand and whatever words tell it: 支出依次是a、b、c，拨款依次是d、e、f，比重依次是p、q、r is
 * a table told column by column. That two or more rows come out at once hardly ever happens by chance, so that the
 * numbers themselves show which columns are meant, also where one row is wrong.
 */
import {
  addable,
  difference,
  dimensionOf,
  type Formula,
  leaf,
  percentage,
  quotient,
  type RelationClaim
} from "@duxue/core"
import { falling } from "../scene/change-words.ts"
import { agreesExactly } from "../doubt/exactly.ts"
import { chanceOf } from "../doubt/evidence.ts"
import { between, figureAt, type Finder, type Scene, wordsBefore } from "../scene/scene.ts"
import { isTold } from "./rate-candidates.ts"

type Column = ReadonlyArray<number>

/** 46%、63%; 小学46人、初中63人: the rows may each have a name. */
const joint = /^(?:[、,，]|和|与|及|以及|、和)[^,，。;:、()\d]{0,10}$/
/** A name is what a comma leaves to the row; a verb begins another matter. */
const otherMatter = /^[,，][^、]*(?:其中|比|较|占|增|减|降|升|达|为)/
const LONGEST = 12
/** How many characters before a list its columns may stand, and how many behind it. */
const BACK = 700
const ON = 160
/** Of so many columns told nearest two are tried against one another. */
const MOST_COLUMNS = 8
/** Of tables that nobody meant so few come out. */
const RARE = 0.01

/** The lists of a text in order: two figures or more of one unit, with pauses and short names between. */
const columnsOf = (scene: Scene): ReadonlyArray<Column> => {
  const columns: Array<Column> = []
  for (let first = 0; first < scene.figures.length;) {
    const { unit } = figureAt(scene, first)
    let next = first + 1
    while (next < scene.figures.length && next - first < LONGEST && figureAt(scene, next).unit === unit) {
      const told = between(scene, next - 1, next)
      if (!joint.test(told) || otherMatter.test(told)) break
      next++
    }
    const column = Array.from({ length: next - first }, (_, at) => first + at)
    if (column.length >= 2 && column.every((index) => isTold(scene, index))) columns.push(column)
    first = next
  }
  return columns
}

/** 由20人增加到30人: the two ends of a change are a column of two years. */
const changesOf = (scene: Scene): ReadonlyArray<Column> =>
  scene.departures.flatMap((from, to) =>
    from === to - 1 && isTold(scene, from) && isTold(scene, to) ? [[from, to]] : []
  )

const headOf = (column: Column): number => column[0] as number

/** What is told before is meant before what is told behind. */
const farness = (distance: number): number => (distance < 0 ? -distance : BACK + distance)

/** The columns around the one at `place`, as long as it, from the likeliest on. `columns` stand in order of the text. */
const near = (scene: Scene, columns: ReadonlyArray<Column>, place: number): ReadonlyArray<Column> => {
  const column = columns[place] as Column
  const { start } = figureAt(scene, headOf(column))
  const distance = (other: Column): number => figureAt(scene, headOf(other)).start - start
  let first = place
  while (first > 0 && distance(columns[first - 1] as Column) >= -BACK) first--
  let end = place + 1
  while (end < columns.length && distance(columns[end] as Column) <= ON) end++
  return columns
    .slice(first, end)
    .filter((other) => other !== column && other.length === column.length)
    .toSorted((a, b) => farness(distance(a)) - farness(distance(b)))
    .slice(0, MOST_COLUMNS)
}

interface Reading {
  readonly kind: RelationClaim["kind"]
  readonly of: (a: number, b: number) => Formula<number>
}

const share: Reading = { kind: "share", of: (a, b) => percentage(leaf(a), leaf(b)) }
const growth: Reading = { kind: "growth", of: (a, b) => percentage(difference(leaf(a), leaf(b)), leaf(b)) }
const fall: Reading = { kind: "growth", of: (a, b) => percentage(difference(leaf(b), leaf(a)), leaf(b)) }
const gap: Reading = { kind: "difference", of: (a, b) => difference(leaf(a), leaf(b)) }
const ratio: Reading = { kind: "ratio", of: (a, b) => quotient(leaf(a), leaf(b)) }
const mean: Reading = { kind: "mean", of: (a, b) => quotient(leaf(a), leaf(b)) }
const perHead: Reading = { kind: "per-head", of: (a, b) => quotient(leaf(a), leaf(b)) }

const averaged = /均|每/
const rising = /增|升|提|涨|扩/
const changed = /增|减|升|降|提高|高|低|多|少|差|缩|涨|超/

/** What a column of such a unit may be reckoned from, two columns of these units. */
const readingsOf = (scene: Scene, column: Column, a: Column, b: Column): ReadonlyArray<Reading> => {
  const [own, first, second] = [column, a, b].map((each) => figureAt(scene, headOf(each)).unit) as [
    string,
    string,
    string
  ]
  const words = wordsBefore(scene, headOf(column))
  const [of, by] = [dimensionOf(first), dimensionOf(second)]
  const areRates = of === "percent" && by === "percent"
  const result = dimensionOf(own.split("/")[0] ?? own)
  if (result === "points") return areRates && changed.test(words) ? [gap] : []
  if (areRates) return []
  if (result === "percent") {
    if (!addable(first, second)) return []
    // Of two years a share is told, and no growth.
    if (scene.roles[headOf(column)] === "former") return [share]
    if (!changed.test(words) && scene.roles[headOf(column)] !== "growth") return [share, growth]
    // Where the verb tells the direction, numbers that went the other way bear out another relation, or show the verb wrong.
    const [fell, rose] = [falling.test(words), rising.test(words)]
    return fell === rose ? [growth, fall, share] : [fell ? fall : growth, share]
  }
  if (result === "ratio") return of === "people" ? [ratio] : []
  if (addable(own, first) && addable(first, second) && scene.roles[headOf(column)] !== "former")
    return changed.test(words) ? [gap] : []
  if (!averaged.test(words) || of !== result || of === by || by === "percent") return []
  return [of === "money" ? perHead : mean]
}

const claimsOf = (scene: Scene, column: Column, a: Column, b: Column, { kind, of }: Reading) =>
  column.map((result, row): RelationClaim => ({
    kind,
    result,
    computed: of(a[row] as number, b[row] as number),
    comparison: "equals",
    basis: "prose",
    words: wordsBefore(scene, headOf(column)),
    certain: true
  }))

/** One row of three or more may be wrong. */
const mayBeWrong = (rows: number): number => (rows >= 3 ? 1 : 0)

const isBorneOut = (scene: Scene, claims: ReadonlyArray<RelationClaim>, tried: number): boolean => {
  let wrong = 0
  let chance = tried
  for (const { result, computed } of claims) {
    if (agreesExactly(scene, result, computed)) chance *= 2 * chanceOf(figureAt(scene, result))
    else if (++wrong > mayBeWrong(claims.length)) return false
  }
  return chance <= RARE
}

const claimsAt = (scene: Scene, columns: ReadonlyArray<Column>, place: number): ReadonlyArray<RelationClaim> => {
  const column = columns[place] as Column
  const others = near(scene, columns, place)
  let tried = 0
  for (const a of others) {
    for (const b of others) {
      if (a === b) continue
      for (const reading of readingsOf(scene, column, a, b)) {
        const claims = claimsOf(scene, column, a, b, reading)
        if (isBorneOut(scene, claims, ++tried)) return claims
      }
    }
  }
  return []
}

/** Columns reckoned row by row from two others, of the whole text. */
export const findMatchedColumns: Finder = (scene) => {
  const told = [columnsOf(scene), changesOf(scene)]
  return told.flatMap((columns) =>
    columns.length < 3 ? [] : columns.flatMap((_, place) => claimsAt(scene, columns, place))
  )
}
