/** A denominator that the first of a list lends to the rest: 小学每生每年650元、初中850元. */
import { denominatorsOf, numeratorOf } from "@duxue/core"
import type { ScannedFigure } from "./scanned.ts"

/** Between two members of such a list only a pause and the name of the next, a stage or a kind of school or pupil. */
const nextMember =
  /^[、,，;和与及]{1,2}(?:学前教育|幼儿园|普通|义务教育|小学|初中|高中|普通高中|中职|中等职业学校|职业高中|职高|特教|特殊教育|寄宿制|寄宿|非寄宿|走读|公办|民办|普惠性|学校|学生|园|生|[一二三四五]级|示范)*(?:为|是)?$/

export const shareDenominators = (
  plain: string,
  figures: ReadonlyArray<ScannedFigure>
): ReadonlyArray<ScannedFigure> => {
  const shared: Array<ScannedFigure> = []
  for (const figure of figures) {
    const before = shared.at(-1)
    const lends =
      before !== undefined &&
      denominatorsOf(before.unit).length > 0 &&
      numeratorOf(before.unit) === figure.unit &&
      figure.start - before.end < 20 &&
      nextMember.test(plain.slice(before.end, figure.start))
    shared.push(lends ? { ...figure, unit: before.unit } : figure)
  }
  return shared
}
