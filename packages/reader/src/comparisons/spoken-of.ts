/** Which figures of its sentence a comparison speaks of. */
import type { ScannedFigure } from "../figures/scanned.ts"
import type { Clause } from "../statements/clauses.ts"

/** 上年14210.60元, 公务员12.51万元: what is compared with, not what is compared. */
const reference = /(?:上一?年|去年|前一年|同期|公务员|标准|定额|基准)[^\d,。;:、()]{0,6}$/

/** 3所民办学校, 六个学段: how many there are of what is compared, not what is compared. */
const countsHolders = (plain: string, { unit, end }: ScannedFigure): boolean =>
  /^[所个家项类种间处级支]$/.test(unit) && /^[\u4e00-\u9fff]/.test(plain.slice(end, end + 1))

/** Further away in a text that has lost its full stops, nothing belongs together. */
const reach = 1200

/**
 * The figures that a claim speaks of: those of one unit before it in its sentence, all of them where it says 均 or 都
 * and the nearest one otherwise; where none stands before it, those that it announces (分别为, 依次为, a colon).
 */
export const spokenOf = (
  plain: string,
  sentence: readonly [start: number, end: number],
  clause: Clause,
  at: number,
  figures: ReadonlyArray<ScannedFigure>
): ReadonlyArray<number> => {
  const start = Math.max(sentence[0], at - reach)
  const end = Math.min(sentence[1], at + reach)
  const compared: Array<number> = []
  for (let index = firstFrom(figures, start); index < figures.length; index++) {
    const figure = figures[index] as ScannedFigure
    if (figure.start >= end) break
    const before = plain.slice(Math.max(start, figure.start - 14), figure.start)
    if (!countsHolders(plain, figure) && !reference.test(before)) compared.push(index)
  }
  const before = compared.filter((index) => (figures[index] as ScannedFigure).end <= at)
  const after = compared.filter((index) => (figures[index] as ScannedFigure).start >= clause.end)
  const first = figures[after[0] ?? -1]
  const announces = first !== undefined && /^:|分别|依次|具体/.test(plain.slice(clause.end, first.start))
  const near = before.length > 0 ? before.toReversed() : announces ? after : []
  const unit = figures[near[0] ?? -1]?.unit
  const other = near.findIndex((index) => figures[index]?.unit !== unit)
  const alike = other < 0 ? near : near.slice(0, other)
  const all = before.length === 0 || /[均都]|全部|分别/.test(clause.bare)
  return (all ? alike : alike.slice(0, listed(plain, alike, figures))).toSorted((a, b) => a - b)
}

/** 小学720元、初中940元，高于…: how many of the figures, from the nearest back, one list runs through. */
const listed = (plain: string, nearest: ReadonlyArray<number>, figures: ReadonlyArray<ScannedFigure>): number => {
  const gap = nearest.findIndex((index, at) => {
    const next = figures[nearest[at + 1] ?? -1]
    const own = figures[index] as ScannedFigure
    return next === undefined || !/^[、和与及][^,，。;:]{0,12}$/.test(plain.slice(next.end, own.start))
  })
  return gap < 0 ? nearest.length : gap + 1
}

/** Index of the first figure that starts at or after a place. */
const firstFrom = (figures: ReadonlyArray<ScannedFigure>, place: number): number => {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle] as ScannedFigure).start < place) low = middle + 1
    else high = middle
  }
  return low
}
