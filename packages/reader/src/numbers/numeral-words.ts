/**
 * When a numeral is a number and when it is part of a word. A longer numeral is a number wherever it stands. A single
 * one is, as grammar has it, before a classifier or a unit (九年八吨), before what can only follow a whole noun phrase
 * (答案是四不是五), and at the end of a clause; before other characters it is a syllable: 四川, 一看, 十足.
 */

/** Classifiers, measures and units of time of one character. */
const classifiers = new Set(
  "个只双对斤两吨克米里寸尺丈亩顷升年月日天周旬季号点时刻分秒岁元圆角块毛张条件本名位所家处项次场份幅篇台套册间栋幢座辆支批组队类门户层部枚盏面株棵头卷例起宗方种股阶轮届期节堂倍片档步环道款岗床口匹把根颗粒滴瓶杯碗盘箱袋包捆串群排列段句字章页集遍趟顿代人国省市县区镇乡村校班级科室厅院楼团连营车节厘塊刃"
)
/** 小时 and 公里: units of two characters. */
const longUnit =
  /小时|公里|公斤|公顷|平方|立方|毫米|厘米|千米|千克|英里|英尺|英寸|美分|世纪|学年|学期|学时|课时|周年|周岁|季度|星期|礼拜|分之|百分点/y
/** What follows a number that is a noun phrase of its own. */
const afterPhrase = /的|是|不是|而是|却是|这|那|和|与|或|及|到|至|比|等|以[上下内外]|加|减|乘|除|大于|小于/y
const han = /[\u3400-\u9fff]/

/** 陆 land, 伍 ranks, 拾 pick up, 肆 reckless: numerals of cheques only beside another numeral. */
const wordsAlone = new Set("陆伍拾肆")

/** Words of which a numeral is a part although a classifier or a pause follows it. */
const words =
  "一起 一面 一道 一时 一同 一方面 一部分 一口气 一把手 一家人 一等奖 一等 一度 一代 一条龙 一体 进一步 统一 唯一 惟一 之一 同一 单一 逐一 专一 合一 归一 如一 不一 划一 万一 其一 清一色 星期一 周一 礼拜一 十分重 十分必 十分关 十分明 十分复 十分突 十分艰 十分有 十分严 十字 五角大 五角星 三角 四方 四面八方 八方 五行 二手 三级跳 三门峡 四处 四周 三峡 三代".split(
    " "
  )
const numerals = new Set("零一二两三四五六七八九十百千万")
/** The words by the numeral that is looked at, with its place in the word. */
const byNumeral = new Map<string, Array<readonly [word: string, place: number]>>()
for (const word of words) {
  for (const [place, character] of [...word].entries()) {
    if (!numerals.has(character)) continue
    byNumeral.set(character, [...(byNumeral.get(character) ?? []), [word, place]])
  }
}

/** Whether the character at `index` is part of a word that counts nothing. */
export const isInWord = (plain: string, index: number): boolean =>
  byNumeral.get(plain[index] ?? "")?.some(([word, place]) => index >= place && plain.startsWith(word, index - place)) ??
  false

const isAt = (pattern: RegExp, plain: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(plain)
}

/** Whether the single numeral at `index` is a number. */
export const standsAlone = (plain: string, index: number): boolean => {
  const next = plain[index + 1]
  // 两两, 一一: said twice it is “each”.
  if (next === plain[index] || plain[index - 1] === plain[index]) return false
  if (wordsAlone.has(plain[index] ?? "") || isInWord(plain, index)) return false
  // 三十两 is a weight, 两 its unit.
  if (plain[index] === "两" && numerals.has(plain[index - 1] ?? "")) return false
  return (
    next === undefined ||
    !han.test(next) ||
    classifiers.has(next) ||
    isAt(longUnit, plain, index + 1) ||
    isAt(afterPhrase, plain, index + 1)
  )
}
