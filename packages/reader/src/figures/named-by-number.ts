/** Words and names in which a single numeral meets what elsewhere is a classifier: 零件, 五花八门, 五台县. */

/** 违规零起。: a nought that is counted ends its clause; 零门槛 and 零件 are words. */
const clauseEnd = /^(?:[,。;、)\n]|$)/
/** A place, unless the word goes on to say whose: 三家镇级医院 are hospitals. */
const place = /^[门台家堂间棵里][县镇乡村庄店湾坝屯](?![级属办直内里])/

export const isNamedByNumber = (plain: string, start: number, end: number, unitEnd: number): boolean => {
  if (end - start !== 1) return false
  const unit = plain.slice(end, end + 3)
  if (plain[start] === "零") return unit.startsWith("件") || !clauseEnd.test(plain.slice(unitEnd, unitEnd + 1))
  // Two of anything are 两: 二次开发 and 二类 name the second.
  if (plain[start] === "二" && /^[次类层]/.test(unit)) return true
  return place.test(unit) || (plain.startsWith("八门", start) && plain.startsWith("五花", start - 2))
}
