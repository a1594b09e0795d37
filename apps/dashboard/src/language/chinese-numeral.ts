const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
const units = ["", "十", "百", "千"]

/** A whole number from 0 to 9999 in words: 218 is 二百一十八, 17 is 十七. Beyond, and below, in digits. */
export const chineseNumeral = (value: number): string => {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value)
  if (value === 0) return "零"
  const written = String(value)
  let words = ""
  for (const [index, digit] of Array.from(written, Number).entries()) {
    const unit = units[written.length - index - 1] ?? ""
    if (digit > 0) words += `${digits[digit]}${unit}`
    else if (!words.endsWith("零")) words += "零"
  }
  return words.replace(/零+$/, "").replace(/^一十/, "十")
}

/** A count before a measure word: 两处, not 二处; 十二处 stays. */
export const chineseCount = (value: number): string => (value === 2 ? "两" : chineseNumeral(value))
