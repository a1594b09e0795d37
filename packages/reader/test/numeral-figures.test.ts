/** Figures whose number is in words, or in digits and words at once. */
import { describe, expect, it } from "vitest"
import { readFigures } from "../src/index.ts"

/** A figure in one line: text = value or ends, unit, then its qualifier and interval unless exact. */
const shown = (text: string): ReadonlyArray<string> =>
  readFigures(text).map(({ text: written, value, lower, upper, unit, qualifier }) => {
    const bounds = qualifier === "exact" || value === null ? "" : ` [${lower ?? "-∞"}, ${upper ?? "∞"}]`
    return `${written} = ${value ?? `${lower}..${upper}`}${unit}${qualifier === "exact" ? "" : ` ${qualifier}`}${bounds}`
  })

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, figures) => {
    expect(shown(text)).toEqual(figures)
  })
}

describe("digits with 百, 千, 万 and 亿", () => {
  table([
    [
      "培训教师3千余名，投入4百多万元。",
      ["3千余名 = 3000人 more_than [3000, 4000]", "4百多万元 = 4000000元 more_than [4000000, 5000000]"]
    ],
    ["争取资金2个多亿元。", ["2个多亿元 = 200000000元 more_than [200000000, 300000000]"]],
    ["占地6万3千2百平方米，服务5万4000人。", ["6万3千2百平方米 = 63200平方米", "5万4000人 = 54000人"]],
    ["投入1亿3000余万元。", ["1亿3000余万元 = 130000000元 more_than [130000000, 140000000]"]],
    ["接入带宽200兆，占地2千米。", ["200兆 = 200兆", "2千米 = 2公里"]]
  ])
})

describe("digits in threes", () => {
  table([
    ["藏书１２，３４５册，支出1,234.5万元。", ["１２，３４５册 = 12345册", "1,234.5万元 = 12345000元"]],
    ["分别为12，345人。", ["345人 = 345人"]]
  ])
})

describe("sums written as on cheques", () => {
  table([
    ["大写贰拾叁万肆仟伍佰元整。", ["贰拾叁万肆仟伍佰元 = 234500元"]],
    ["預算參照上年，計壹佰零柒萬元。", ["壹佰零柒萬元 = 1070000元"]]
  ])
})

describe("shares in words", () => {
  table([
    ["八成五的家长满意，约两成教师为新进，三成半。", ["八成五 = 85%", "两成 = 20% approx [-∞, ∞]", "三成半 = 35%"]],
    ["六成多的学校已建成，超九成达标。", ["六成多 = 60% more_than [60, 70]", "九成 = 90% more_than [90, ∞]"]],
    [
      "七八成学生，3成至5成，一成左右，三五成群。",
      ["七八成 = 70..80% range", "3成至5成 = 30..50% range", "一成 = 10% approx [-∞, ∞]"]
    ],
    ["两成员单位，五成立专班，统一成册，一成不变。", []],
    [
      "达到百分之九十六点二五，千分之一点五，万分之八。",
      ["百分之九十六点二五 = 96.25%", "千分之一点五 = 1.5‰", "万分之八 = 0.08%"]
    ],
    ["五分之三的学校，2/5以上的教师，占3/4。", ["五分之三 = 60%", "2/5 = 40% at_least [40, ∞]", "3/4 = 75%"]],
    ["2023/4版，第3/4页，4/5月。", []],
    ["过半数教师，近半数学校。", ["半数 = 50% more_than [50, ∞]", "半数 = 50% less_than [-∞, 50]"]]
  ])
})

describe("one, where only a number can stand", () => {
  table([
    ["总量增长一倍，近一倍，两倍多。", ["一倍 = 1倍", "一倍 = 1倍 less_than [-∞, 1]", "两倍多 = 2倍 more_than [2, 3]"]],
    ["提高一个百分点。", ["一个百分点 = 1百分点"]],
    ["以百倍努力，一批，一支。", []]
  ])
})

describe("neighbouring digits and ranges", () => {
  table([
    ["每校三五名，计五六百人。", ["三五名 = 3..5人 range", "五六百人 = 500..600人 range"]],
    ["组建十二三个团队，一百四五十人。", ["十二三个 = 12..13个 range", "一百四五十人 = 140..150人 range"]],
    ["每镇三至五所，每所二十到三十名。", ["三至五所 = 3..5所 range", "二十到三十名 = 20..30人 range"]],
    ["占百分之三至百分之五。", ["百分之三至百分之五 = 3..5% range"]],
    ["由三所增至五所，从百分之三到百分之五。", ["三所 = 3所", "五所 = 5所", "百分之三 = 3%", "百分之五 = 5%"]],
    ["第一二三批，二三类，一二三等奖，三区三州。", []],
    ["二〇三人参加。", ["二〇三人 = 203人"]],
    ["一至六年级，周一至周五，第三至五名，第2至4名。", []]
  ])
})

describe("ratios in words", () => {
  table([
    [
      "生师比为十四比一，配比约一比十三点五。",
      ["十四比一 = 14比 ratio [14, 14]", "一比十三点五 = 13.5比 ratio [13.5, 13.5]"]
    ],
    ["与上年相比一所未增。", []]
  ])
})

describe("round words", () => {
  table([
    [
      "上亿元资金，过百万元投入，近千名师生。",
      [
        "亿元 = 100000000元 more_than [100000000, ∞]",
        "百万元 = 1000000元 more_than [1000000, ∞]",
        "千名 = 1000人 less_than [-∞, 1000]"
      ]
    ],
    ["成百上千名志愿者，百名校长进百校，千万不可大意，通过百人大会。", []],
    ["历时三个半月，一个半小时。", []]
  ])
})

describe("changes below zero", () => {
  table([
    ["生均经费增长-3.5%，增幅为-0.8个百分点。", ["-3.5% = -3.5%", "-0.8个百分点 = -0.8百分点"]],
    ["完成率80%-90%，小学-12所。", ["80%-90% = 80..90% range", "12所 = 12所"]]
  ])
})

describe("moneys", () => {
  table([
    [
      "捐赠￥30万，拨付RMB 50万元，利用外资20万欧元、60万港币。",
      ["30万 = 300000元", "50万元 = 500000元", "20万欧元 = 200000欧元", "60万港币 = 600000港元"]
    ]
  ])
})

describe("units that a longer numeral counts", () => {
  table([
    [
      "安排二百四十课时，增加床位一百五十张，慰问三十五户。",
      ["二百四十课时 = 240课时", "一百五十张 = 150张", "三十五户 = 35户"]
    ],
    ["三部曲，一头一尾，六面体。", []],
    ["约谈两人，三人行必有我师，一人一档。", ["两人 = 2人"]]
  ])
})

describe("words and names that begin with a numeral", () => {
  table([
    ["零件加工，零门槛，五花八门，三家店，五台县，二次开发，二类区。", []],
    ["全年检查违规零次，三家镇级医院。", ["零次 = 0次", "三家 = 3家"]],
    ["建成三百米环形跑道，测试八百米。", ["三百米 = 300米"]],
    ["一至三批，一至五层，一至两次。", ["一至两次 = 1..2次 range"]]
  ])
})

describe("addresses of pages", () => {
  table([["详见https://example.org/a%20b/2021/35%25，满意率98%。", ["98% = 98%"]]])
})
