/**
 * The characters of which Chinese numbers are made, after `understood` has made them simplified: plain numerals
 * (一二三), those of cheques and contracts (壹贰叁), 〇 and ○, and the contracted tens 廿 and 卅.
 */

const digitPairs: ReadonlyArray<readonly [string, number]> = [
  ..."零一二三四五六七八九".split("").map((digit, value) => [digit, value] as const),
  ..."〇壹贰叁肆伍陆柒捌玖".split("").map((digit, value) => [digit, value] as const),
  ["○", 0],
  ["弌", 1],
  ["弍", 2],
  ["弎", 3],
  ["叄", 3],
  ["两", 2],
  ["俩", 2],
  ["仨", 3]
]

const digits: ReadonlyMap<string, number> = new Map(digitPairs)

const places: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["拾", 1],
  ["百", 2],
  ["佰", 2],
  ["千", 3],
  ["仟", 3]
])

const contractedTens: ReadonlyMap<string, number> = new Map([
  ["廿", 2],
  ["卅", 3],
  ["卌", 4]
])

const groups: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["亿", 8],
  ["兆", 12]
])

/** 0 to 9, or `undefined` for what is no numeral digit. */
export const digitOf = (character: string): number | undefined => digits.get(character)

/** The power of ten of 十, 百 and 千. */
export const placeOf = (character: string): number | undefined => places.get(character)

/** How many tens 廿, 卅 and 卌 are. */
export const contractedTensOf = (character: string): number | undefined => contractedTens.get(character)

/** The power of ten of 万, 亿 and 兆, which multiply all that stands before them in their group. */
export const groupOf = (character: string): number | undefined => groups.get(character)

/** 两, 俩 and 仨 count things, hundreds and thousands, and are no digit among others: neither a decimal nor 三十两. */
export const isCountingDigit = (character: string): boolean =>
  character === "两" || character === "俩" || character === "仨"

/** The digits that are read by position and after 点. */
export const positionalDigitOf = (character: string): number | undefined =>
  isCountingDigit(character) ? undefined : digits.get(character)

/** Words for “and some more”: 二十余, 三百多, 十几. */
export const isMoreMark = (character: string): boolean => character === "余" || character === "多" || character === "几"

/** Whether a numeral may begin with the character. 兆 begins none: alone it is a unit of data and of power. */
export const beginsNumeral = (character: string): boolean =>
  digits.has(character) ||
  places.has(character) ||
  contractedTens.has(character) ||
  (groups.has(character) && character !== "兆")

/** Every character of which a number below 兆 is made; for patterns. */
export const numeralCharacters = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅"
