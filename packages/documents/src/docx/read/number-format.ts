/** Numbers as Word writes them before paragraphs: the values of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59). */

const digits = "〇一二三四五六七八九"
const places = ["", "十", "百", "千"]
const legalDigits = "零壹贰叁肆伍陆柒捌玖"
const legalPlaces = ["", "拾", "佰", "仟"]

/** 一百零三: each digit with its place, one zero for all that stand together; 十二 without the 一 before it. */
const counted = (value: number, signs: string, worth: ReadonlyArray<string>, zero: string): string => {
  if (value <= 0 || value > 9999) return String(value)
  const written = [...String(value)]
    .map((digit, index, all) => (digit === "0" ? "0" : `${signs[Number(digit)] ?? ""}${worth[all.length - 1 - index]}`))
    .join("")
    .replace(/0+$/, "")
    .replace(/0+/g, zero)
  return written.startsWith(`${signs[1]}${worth[1]}`) && value < 20 && signs === digits ? written.slice(1) : written
}

const eachDigit = (value: number, signs: string): string =>
  String(value).replace(/\d/g, (digit) => signs[Number(digit)] ?? "")

/** a to z, then aa, bb: Word repeats the letter. */
const lettered = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(20, Math.floor((value - 1) / 26) + 1))

const romans = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"]
] as const

const roman = (value: number): string => {
  let [rest, text] = [Math.min(value, 9999), ""]
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

/** The nth of a row of characters of Unicode; beyond its end the number itself. */
const nth = (value: number, first: number, count: number): string =>
  value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value)

const stems = "甲乙丙丁戊己庚辛壬癸"
const branches = "子丑寅卯辰巳午未申酉戌亥"

/** `value` as `format` has it; what Chinese letters do not use is written in Arabic numerals. */
export const numberText = (value: number, format: string): string => {
  if (value < 1) return format === "none" || format === "bullet" ? "" : String(value)
  switch (format) {
    case "none":
    case "bullet":
      return ""
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return counted(value, digits, places, "零")
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
    case "japaneseLegal":
      return counted(value, legalDigits, legalPlaces, "零")
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return eachDigit(value, digits)
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return eachDigit(value, "０１２３４５６７８９")
    case "decimalZero":
      return String(value).padStart(2, "0")
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return nth(value, 0x2460, 20)
    case "decimalEnclosedParen":
      return nth(value, 0x2474, 20)
    case "decimalEnclosedFullstop":
      return nth(value, 0x2488, 20)
    case "ideographEnclosedCircle":
      return nth(value, 0x3280, 10)
    case "ideographTraditional":
      return stems[value - 1] ?? String(value)
    case "ideographZodiac":
      return branches[value - 1] ?? String(value)
    case "numberInDash":
      return `- ${value} -`
    case "lowerLetter":
      return lettered(value)
    case "upperLetter":
      return lettered(value).toUpperCase()
    case "lowerRoman":
      return roman(value)
    case "upperRoman":
      return roman(value).toUpperCase()
    default:
      return String(value)
  }
}
