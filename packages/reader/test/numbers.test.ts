import { Rational } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { parseNumber, readMoney, readNumbers, readPercentages } from "../src/index.ts"

const shown = ({ text, value }: { readonly text: string; readonly value: Rational.Rational }): string =>
  `${text} = ${value.denominator === 1n || Rational.exactPlaces(value) !== undefined ? Rational.toDecimal(value, 20) : `${value.numerator}/${value.denominator}`}`

const numbers = (cases: ReadonlyArray<readonly [text: string, ...numbers: ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, ...found) => {
    expect(readNumbers(text).map(shown)).toEqual(found)
  })
}

describe("numbers in digits", () => {
  numbers([
    ["共7353人，另有12,345册。", "7353 = 7353", "12,345 = 12345"],
    ["支出1，234，567", "1 = 1", "234 = 234", "567 = 567"],
    ["支出１，２３４元", "１，２３４ = 1234"],
    ["增长-3.5，下降－２", "-3.5 = -3.5", "－２ = -2"],
    ["3-5年，COVID-19，3月-5月", "3 = 3", "5 = 5", "3 = 3", "5 = 5"],
    ["约.5左右，等等...7", ".5 = 0.5", "7 = 7"],
    ["版本10.2.31", "10 = 10", "2 = 2", "31 = 31"],
    ["3e4，2.5E-3，2^10，4^-1", "3e4 = 30000", "2.5E-3 = 0.0025", "2^10 = 1024", "4^-1 = 0.25"],
    ["15k字，3M，20km，6 M", "15k = 15000", "3M = 3000000", "20 = 20", "6 M = 6000000"],
    ["A4纸，B12，5G", "5 = 5"],
    ["达 93％ ，其中 9", "9 = 9"]
  ])
})

describe("numbers in Chinese numerals", () => {
  numbers([
    ["三百二十七所", "三百二十七 = 327"],
    ["两千四百五", "两千四百五 = 2450"],
    ["一千零五与一千五", "一千零五 = 1005", "一千五 = 1500"],
    ["百八，千二", "百八 = 180", "千二 = 1200"],
    ["叁仟零肆拾柒", "叁仟零肆拾柒 = 3047"],
    ["廿六与卅", "廿六 = 26", "卅 = 30"],
    ["二〇二六", "二〇二六 = 2026"],
    ["七兆三十亿零二万四", "七兆三十亿零二万四 = 7003000024000"],
    ["六万万，十万亿", "六万万 = 600000000", "十万亿 = 10000000000000"],
    ["负八点二五", "负八点二五 = -8.25"],
    ["一点五亿与三万点零四", "一点五亿 = 150000000", "三万点零四 = 30000.04"],
    ["六十千", "六十 = 60"],
    ["半百，四打，一打开", "半百 = 50", "四打 = 48"],
    ["貳萬叄仟伍佰", "貳萬叄仟伍佰 = 23500"]
  ])
})

describe("numbers in digits and numerals", () => {
  numbers([
    ["6万2千3百", "6万2千3百 = 62300"],
    ["4万5000人", "4万5000 = 45000"],
    ["3千零40万", "3千零40万 = 30400000"],
    ["2亿3000余万", "2亿3000余万 = 230000000"],
    ["2个多亿", "2个多亿 = 200000000"],
    ["7 万 2 千", "7 万 2 千 = 72000"],
    ["8.6万亿", "8.6万亿 = 8600000000000"],
    ["8千米，80千瓦", "8 = 8", "80 = 80"]
  ])
})

describe("fractions", () => {
  numbers([
    ["三分之二", "三分之二 = 2/3"],
    ["8分之5", "8分之5 = 0.625"],
    ["四又五分之一", "四又五分之一 = 4.2"],
    ["2 3/4", "2 3/4 = 2.75"],
    ["7/8", "7/8 = 0.875"],
    ["负七分之负三", "负七分之负三 = 3/7"],
    ["一千分之一", "一千分之一 = 0.001"],
    ["2024/3/5", "2024 = 2024", "3 = 3", "5 = 5"],
    ["零分之一", "零 = 0"]
  ])
})

describe("numbers and words", () => {
  numbers([
    ["一只，八对，这六种", "一 = 1", "八 = 8", "六 = 6"],
    ["结果是七不是九", "七 = 7", "九 = 9"],
    ["一切，四川，登陆，队伍，收拾，十足，一看就懂"],
    ["唯一，进一步，之一，十分重要，四面八方"],
    ["千万不要，百万，万万"],
    ["两两一组", "一 = 1"],
    ["二三十人，五六个"],
    ["百余名，四百多", "百 = 100", "四百 = 400"],
    ["三十两", "三十 = 30"]
  ])

  it("says that there are more", () => {
    expect(readNumbers("五百余万元，六百名").map(({ more }) => more)).toEqual([true, false])
  })
})

describe("a whole text as a number", () => {
  it.each([
    ["  一百 三十六 ", "136"],
    ["１２,３４５．６", "12345.6"],
    ["負叁拾", "-30"],
    ["二分之一", "0.5"],
    ["10万万", "1000000000"],
    ["万", "10000"]
  ])("%s is %s", (text, value) => {
    expect(parseNumber(text)).toEqual(Rational.decimal(value))
  })

  it.each(["", "元", "三所", "三 四", "二三十", "五百余", "一百零", "1.2.3", "——"])("%s is none", (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })
})

describe("percentages", () => {
  it.each([
    ["达93.5%，下降-2％", ["93.5% = 93.5", "-2％ = -2"]],
    ["百分之九十八点五，百分之百", ["百分之九十八点五 = 98.5", "百分之百 = 100"]],
    ["千分之三，5‰，百万分之四", ["千分之三 = 0.3", "5‰ = 0.5", "百万分之四 = 0.0004"]],
    ["提高1.6个百分点，三个百分点", ["1.6个百分点 = 1.6", "三个百分点 = 3"]],
    ["七成，八成五，六成半，半成，9.2成", ["七成 = 70", "八成五 = 85", "六成半 = 65", "半成 = 5", "9.2成 = 92"]],
    ["八折，七五折，65折，8.8折，打对折", ["八折 = 80", "七五折 = 75", "65折 = 65", "8.8折 = 88", "对折 = 50"]],
    ["对折，十折，三成员，两折叠，二三十个百分点，五百分之二", []],
    ["见 https://example.org/a%20b?c=30%25 ，约8%", ["8% = 8"]]
  ])("%s", (text, found) => {
    expect(readPercentages(text).map(shown)).toEqual(found)
  })

  it("keeps shares and differences of shares apart", () => {
    expect(readPercentages("由8%提高2个百分点").map(({ kind }) => kind)).toEqual(["percent", "points"])
  })
})

describe("sums of money", () => {
  const sum = ({ text, value, currency }: ReturnType<typeof readMoney>[number]): string =>
    `${text} = ${Rational.toDecimal(value, 20)} ${currency}`

  it.each([
    ["预算6.61亿元，学费850元", ["6.61亿元 = 661000000 CNY", "850元 = 850 CNY"]],
    [
      "人民币 8千元，￥300，RMB 20，8亿元人民币",
      ["人民币 8千元 = 8000 CNY", "￥300 = 300 CNY", "RMB 20 = 20 CNY", "8亿元人民币 = 800000000 CNY"]
    ],
    ["十二美元，US$5.5，$7，三欧元", ["十二美元 = 12 USD", "US$5.5 = 5.5 USD", "$7 = 7 null", "三欧元 = 3 EUR"]],
    [
      "六元五角，40元3角二分，四美元又八美分",
      ["六元五角 = 6.5 CNY", "40元3角二分 = 40.32 CNY", "四美元又八美分 = 4.08 USD"]
    ],
    ["叁佰元整，伍角", ["叁佰元整 = 300 CNY", "伍角 = 0.5 CNY"]],
    ["三块地，三块。", ["三块 = 3 CNY"]],
    ["五角大楼，2元旦，人民币升值，百元", []]
  ])("%s", (text, found) => {
    expect(readMoney(text).map(sum)).toEqual(found)
  })
})

describe("offsets", () => {
  it.each([readNumbers, readPercentages, readMoney])("point into the text as given", (find) => {
    const text = "　支出 １２，３４５ 元，增 长 百分 之 三 点 五，共 十 余 萬 元。"
    for (const found of find(text)) expect(text.slice(found.start, found.end)).toBe(found.text)
    expect(find(text)).not.toEqual([])
  })
})
