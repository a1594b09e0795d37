/** Finds the figures of a text: one pass, each character looked at a bounded number of times. */
import { characterTable, nextOf } from "../source/character-table.ts"
import type { Source } from "../source/source.ts"
import { readArabic } from "./arabic.ts"
import { numberWords, readChinese } from "./chinese.ts"
import { quotedRanges } from "./quoted.ts"
import type { ScannedFigure } from "./scanned.ts"
import { shareQualifiers } from "./shared-qualifier.ts"
import { shareDenominators } from "./shared-denominator.ts"
import { readCell } from "./table-cell.ts"
import { tableUnits } from "./table-units.ts"
import { type Bare, shareUnits } from "./shared-unit.ts"

const ARABIC = 1
const CHINESE = 2

/** What a number may begin with. */
const starts = characterTable([
  ["0123456789", ARABIC],
  [numberWords, CHINESE]
])

/** Ranges of `plain` in which no number is a figure: titles and numbers of documents. */
export type Excluded = ReadonlyArray<{ readonly start: number; readonly end: number }>

export const scanFigures = (source: Source, excluded: Excluded): ReadonlyArray<ScannedFigure> => {
  const { plain } = source
  const quoted = quotedRanges(plain)
  const found: Array<ScannedFigure | Bare> = []
  // 12,345, and １２，３４５ where the digits are as wide as the comma; 12，345 is a list of two.
  const isGroupingComma = (index: number) => source.givenAt(index) === "," || source.givenAt(index - 1) > "\uff00"
  const cells = tableUnits(plain)
  let hole = 0
  let at = 0
  for (at = nextOf(plain, starts, at); at < plain.length; at = nextOf(plain, starts, at)) {
    while (hole < excluded.length && (excluded[hole] as Excluded[number]).end <= at) hole++
    const skip = excluded[hole]
    if (skip !== undefined && skip.start <= at) {
      at = skip.end
      continue
    }
    const arabic = starts[plain.charCodeAt(at)] === ARABIC
    const cell = cells.size > 0 && arabic ? cells.get(at) : undefined
    const figure =
      cell !== undefined
        ? readCell(plain, at, cell, isGroupingComma)
        : arabic
          ? readArabic(plain, at, isGroupingComma)
          : readChinese(plain, at, quoted)
    if (figure === undefined) at++
    else if (typeof figure === "number") at = figure
    else {
      found.push(figure)
      at = figure.end
    }
  }
  return shareQualifiers(plain, shareDenominators(plain, shareUnits(plain, found)))
}
