/** The moneys that Chinese texts name, by their codes of ISO 4217. */
import { Rational } from "@duxue/core"

export interface Currency {
  /** ISO 4217; `XBT`, by which banks quote it, for bitcoin, which has no code of its own there. */
  readonly code: string
  /** Names that follow a number, in simplified characters. */
  readonly names: ReadonlyArray<string>
  /** Signs and codes that precede or follow a number. */
  readonly signs: ReadonlyArray<string>
  /** Names of its parts, and how many of each make one. */
  readonly parts: ReadonlyArray<readonly [name: string, perUnit: number]>
}

const currency = (
  code: string,
  names: string,
  signs = "",
  parts: ReadonlyArray<readonly [string, number]> = []
): Currency => ({
  code,
  names: names.split(" "),
  signs: [code, ...signs.split(" ").filter((sign) => sign.length > 0)],
  parts
})

/** Prices are spoken of in 块, which counts lumps of anything else: see `read-money.ts`. */
export const renminbi = currency("CNY", "元人民币 人民币元 人民币 元 圆 块钱 块", "¥ ￥ RMB", [
  ["角", 10],
  ["毛", 10],
  ["分", 100]
])

const currencies: ReadonlyArray<Currency> = [
  renminbi,
  currency("USD", "美元 美圆 美金 美刀", "US$ USD$", [["美分", 100]]),
  currency("EUR", "欧元", "€", [["欧分", 100]]),
  currency("JPY", "日元 日圆 日币", "JP¥", [
    ["日本銭", 100],
    ["日本钱", 100]
  ]),
  currency("GBP", "英镑", "£", [
    ["便士", 100],
    ["先令", 20]
  ]),
  currency("HKD", "港元 港币 港圆", "HK$", [["港仙", 100]]),
  currency("TWD", "新台币 新台元 台币 台元", "NT$"),
  currency("MOP", "澳门元 澳门币", "MOP$"),
  currency("CHF", "瑞士法郎 瑞郎"),
  currency("CAD", "加拿大元 加元", "CA$ C$"),
  currency("AUD", "澳大利亚元 澳元", "A$"),
  currency("NZD", "新西兰元 纽元", "NZ$"),
  currency("SGD", "新加坡元 新元 新币", "S$"),
  currency("KRW", "韩元 韩圆 韩币", "₩"),
  currency("KPW", "朝鲜元 朝鲜圆"),
  currency("RUB", "俄罗斯卢布 卢布", "₽", [["戈比", 100]]),
  currency("INR", "印度卢比 卢比", "₹"),
  currency("PKR", "巴基斯坦卢比"),
  currency("IDR", "印度尼西亚盾 印尼盾 印尼卢比"),
  currency("VND", "越南盾", "₫"),
  currency("THB", "泰铢", "฿"),
  currency("MYR", "马来西亚林吉特 林吉特 马币"),
  currency("PHP", "菲律宾比索"),
  currency("MNT", "图格里克"),
  currency("KZT", "坚戈"),
  currency("NGN", "尼日利亚奈拉 奈拉", "₦"),
  currency("ZAR", "南非兰特 兰特"),
  currency("EGP", "埃及镑"),
  currency("BRL", "巴西雷亚尔 雷亚尔", "R$"),
  currency("MXN", "墨西哥比索"),
  currency("ARS", "阿根廷比索"),
  currency("TRY", "土耳其里拉", "₺"),
  currency("SAR", "沙特里亚尔"),
  currency("AED", "阿联酋迪拉姆 迪拉姆"),
  currency("ILS", "新谢克尔 谢克尔", "₪"),
  currency("SEK", "瑞典克朗"),
  currency("NOK", "挪威克朗"),
  currency("DKK", "丹麦克朗"),
  currency("PLN", "兹罗提"),
  currency("CZK", "捷克克朗"),
  currency("HUF", "福林"),
  currency("UAH", "格里夫纳", "₴"),
  currency("XBT", "个比特币 比特币")
]

/** What the dollar sign alone leaves open: of which country. */
export const dollarSign = "$"

interface Written {
  readonly text: string
  readonly currency: Currency
}

/** Longest first, by their first character, so that 元人民币 is found before 元. */
const byFirst = (writings: ReadonlyArray<Written>): ReadonlyMap<string, ReadonlyArray<Written>> => {
  const sorted = writings.toSorted((a, b) => b.text.length - a.text.length)
  return Map.groupBy(sorted, ({ text }) => text.slice(0, 1))
}

const afterNumber = byFirst(
  currencies.flatMap((each) => [...each.names, ...each.signs].map((text) => ({ text, currency: each })))
)
const beforeNumber = byFirst(
  currencies.flatMap((each) =>
    [...each.signs, ...each.names.filter((name) => name.length > 2 || each.code === "USD")].map((text) => ({
      text,
      currency: each
    }))
  )
)

const writtenAt = (
  index: ReadonlyMap<string, ReadonlyArray<Written>>,
  plain: string,
  at: number
): Written | undefined => index.get(plain[at] ?? "")?.find(({ text }) => plain.startsWith(text, at))

/** The money named at an index after a number. */
export const currencyAfter = (plain: string, at: number): Written | undefined => writtenAt(afterNumber, plain, at)

/** The money that a sign or a full name at an index gives to the number after it: ￥300, 人民币50元, US$20. */
export const currencyBefore = (plain: string, at: number): Written | undefined => writtenAt(beforeNumber, plain, at)

/** The part of a money named at an index, as a fraction of it. */
export const partAfter = (
  money: Currency,
  plain: string,
  at: number
): { readonly worth: Rational.Rational; readonly length: number } | undefined => {
  const part = money.parts.find(([name]) => plain.startsWith(name, at))
  return part === undefined ? undefined : { worth: Rational.rational(1n, BigInt(part[1])), length: part[0].length }
}
