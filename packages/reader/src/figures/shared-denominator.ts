/** A denominator that the first of a list, or what a change left, lends to the rest: 小学每生每年650元、初中850元. */
import { denominatorsOf, numeratorOf } from "@duxue/core"
import type { ScannedFigure } from "./scanned.ts"

/** Between two members of such a list only a pause and the name of the next, a stage or a kind of school or pupil. */
const nextMember =
  /^[、,，;和与及]{1,2}(?:学前教育|幼儿园|普通|义务教育|小学|初中|高中|普通高中|中职|中等职业学校|职业高中|职高|特教|特殊教育|寄宿制|寄宿|非寄宿|走读|公办|民办|普惠性|学校|学生|园|生|[省市区县]?[一二三四五][级类档]|示范)*(?:为|是)?$/

/** 小学每生每年720元，省定基准定额为650元: the standard of others that it is held against is told of each too. */
const otherStandard =
  /^[,，;(](?:而|其中)?(?:国家|中央|省|市|县|上级|原)(?:定|颁|级|里|有)?(?:规定|要求|核定)?的?(?:最低|基准|基本)?(?:定额|标准|基准)+(?:分别|各|依次)?(?:为|是)?$/

/** 由每生每年600元提高到720元: what a change arrived at is told of each as what it left was. */
const arrival = /^(?:(?:再|又)?(?:提高|提升|上调|上升|增加|增长|调高|调整|降低|下调|下降|调减|减少|升|降))?[至到为]$/

const lendsAcross = (words: string): boolean =>
  nextMember.test(words) || arrival.test(words) || otherStandard.test(words)

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
      lendsAcross(plain.slice(before.end, figure.start))
    shared.push(lends ? { ...figure, unit: before.unit } : figure)
  }
  return shared
}
