/** Writes a whole number in each way that Chinese texts do, for reading it back. Powers of ten up to 10¹⁶. */

const digits = "零一二三四五六七八九"
const places = ["", "十", "百", "千"]
const groups = ["", "万", "亿", "万亿"]

/** Below ten thousand: 一千零五. */
const belowTenThousand = (value: number, opens: boolean): string => {
  let text = ""
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      gap ||= text.length > 0
      continue
    }
    if (gap) text += "零"
    gap = false
    // 十五 begins a number, 一百一十五 goes on with 一.
    const isTen = place === 1 && digit === 1 && text.length === 0 && opens
    text += isTen ? "十" : `${digits[digit] ?? ""}${places[place] ?? ""}`
  }
  return text
}

/** 三百二十七, 一万零五. */
export const inNumerals = (value: bigint): string => {
  if (value === 0n) return "零"
  let text = ""
  let gap = false
  const length = value.toString().length
  for (let group = Math.floor((length - 1) / 4); group >= 0; group--) {
    const part = Number((value / 10n ** BigInt(4 * group)) % 10_000n)
    if (part === 0) {
      gap = true
      continue
    }
    const opens = text.length === 0
    if (!opens && (gap || part < 1000)) text += "零"
    gap = false
    const isTrillions = group === 3
    // 三万亿零五亿: of ten thousand 亿 only the first is said with 亿 where another follows.
    const name = isTrillions && (value / 10n ** 8n) % 10_000n !== 0n ? "万" : (groups[group] ?? "")
    text += belowTenThousand(part, opens) + name
  }
  return text
}

const replaced = (text: string, from: string, to: string): string =>
  Array.from(text, (character) => {
    const index = from.indexOf(character)
    return index < 0 ? character : (to[index] ?? character)
  }).join("")

const inDigits = (value: bigint): string => value.toString()
const grouped = (value: bigint): string => value.toString().replace(/\B(?=(?:\d{3})+$)/g, ",")
const fullWidth = (text: string): string =>
  Array.from(text, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join("")

/** 3亿2000万0500 is written by nobody: each group with its digits, empty ones left out, the last filled with zeros. */
const byGroups = (value: bigint): string => {
  const parts = [8n, 4n, 0n].map((exponent) => (value / 10n ** exponent) % (exponent === 8n ? 10n ** 8n : 10_000n))
  const [hundredMillions = 0n, tenThousands = 0n, ones = 0n] = parts
  if (hundredMillions === 0n && tenThousands === 0n) return value.toString()
  const head = `${hundredMillions > 0n ? `${hundredMillions}亿` : ""}${tenThousands > 0n ? `${tenThousands}万` : ""}`
  if (ones === 0n) return head
  const text = ones.toString()
  return tenThousands > 0n && text.length === 4 ? `${head}${text}` : `${head}零${text}`
}

/** The number in ten thousands, with as many decimals as it takes. */
const inTenThousands = (value: bigint): string => {
  const decimals = (value % 10_000n).toString().padStart(4, "0").replace(/0+$/, "")
  return `${value / 10_000n}${decimals === "" ? "" : "."}${decimals}万`
}

/** Each way of writing, by its name. */
export const writings: ReadonlyArray<readonly [name: string, write: (value: bigint) => string]> = [
  ["numerals", inNumerals],
  ["numerals with 两", (value) => inNumerals(value).replaceAll(/二(?=[百千万亿])/g, "两")],
  [
    "numerals of cheques",
    (value) => replaced(inNumerals(value), "一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
  ],
  [
    "traditional numerals",
    (value) => replaced(inNumerals(value).replaceAll(/二(?=[百千万亿])/g, "两"), "万亿两", "萬億兩")
  ],
  ["numerals by position", (value) => replaced(value.toString(), "0123456789", "〇一二三四五六七八九")],
  ["digits", inDigits],
  ["digits in threes", grouped],
  ["full-width digits", (value) => fullWidth(inDigits(value))],
  ["full-width digits in threes", (value) => fullWidth(grouped(value))],
  ["digits by groups", byGroups],
  ["digits in ten thousands", inTenThousands],
  ["numerals apart", (value) => Array.from(inNumerals(value)).join(" ")]
]
