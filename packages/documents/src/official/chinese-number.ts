const digits = "〇一二三四五六七八九"

/** 一 to 九十九, as headings count; beyond it in Arabic numerals, which no heading reaches. */
export const chineseNumber = (value: number): string => {
  if (value < 0 || value > 99) return String(value)
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const last = digits[ones] ?? ""
  if (tens === 0) return last
  return `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones === 0 ? "" : last}`
}
