/** Chinese ordinals below a thousand, as they number headings and schools: 十三, 一百零二, 三十七, 三七. */

const digits = "〇一二三四五六七八九"

const digitOf = (sign: string): number => {
  if (sign === "零" || sign === "○") return 0
  if (sign === "两") return 2
  return digits.indexOf(sign)
}

/** `undefined` where the text is no number. */
export const ordinalOf = (text: string): number | undefined => {
  if (text.length === 0) return undefined
  if (/^\d{1,3}$/.test(text)) return Number(text)
  if (!/[十百]/.test(text)) return digitwise(text)
  let total = 0
  let current = -1
  for (const sign of text) {
    if (sign === "十" || sign === "百") {
      total += (current < 0 ? 1 : current) * (sign === "十" ? 10 : 100)
      current = -1
      continue
    }
    const digit = digitOf(sign)
    if (digit < 0) return undefined
    current = digit === 0 ? -1 : digit
  }
  return total + (current < 0 ? 0 : current)
}

/** 二〇二一: read digit by digit. */
export const digitwise = (text: string): number | undefined => {
  let value = 0
  for (const sign of text) {
    const digit = digitOf(sign)
    if (digit < 0) return undefined
    value = value * 10 + digit
  }
  return text.length === 0 ? undefined : value
}
