/** Figures by what stands behind their classifier, and by whom a standard is told of. */
import { describe } from "vitest"
import { read } from "../src/index.ts"
import { tableOf } from "./figures-in-prose.ts"

const shown = (text: string): ReadonlyArray<string> =>
  read(text).figures.map(
    ({ text: written, value, unit, qualifier }) =>
      `${written} = ${value} ${unit}${qualifier === "exact" ? "" : ` ${qualifier}`}`
  )

const table = tableOf(shown)

describe("a bracket behind a classifier tells how else the same things are counted", () => {
  table([
    ["撤并村小和教学点26所（个）。", ["26所（个） = 26 所"]],
    ["配发平板电脑1.8万台（件、套），培训2300人（次）。", ["1.8万台（件、套） = 18000 台", "2300人（次） = 2300 人次"]],
    ["办学点14个（含民办3个）。", ["14个 = 14 个", "3个 = 3 个"]]
  ])
})

describe("a standard is told of each head, what is reckoned of things in the plain unit", () => {
  table([
    ["补助标准为每生每年650元、寄宿生850元。", ["650元 = 650 元/生·年", "850元 = 850 元/生·年"]],
    ["资助贫困生640人次，每人次合420元。", ["640人次 = 640 人次", "420元 = 420 元/人次"]],
    ["放款金额为31.2万元，平均每人7800元。", ["31.2万元 = 312000 元", "7800元 = 7800 元"]],
    ["校舍造价每平方米1450元，新建园每所奖补80万元。", ["1450元 = 1450 元", "80万元 = 800000 元"]],
    [
      "一类园每生每月420元，二类园360元，三类300元。",
      ["420元 = 420 元/生·月", "360元 = 360 元/生·月", "300元 = 300 元/生·月"]
    ],
    ["高中每生每年1350元，省定基准定额为1200元。", ["1350元 = 1350 元/生·年", "1200元 = 1200 元/生·年"]]
  ])
})

describe("what is paid in 万元 every year is a budget, and what is paid in 元 a rate", () => {
  table([
    ["欠款分三年还清，每年860万元。", ["860万元 = 8600000 元"]],
    ["班主任津贴每月400元。", ["400元 = 400 元/月"]],
    ["乡村教师人均每年1.2万元。", ["1.2万元 = 12000 元/人·年"]]
  ])
})

describe("一 behind the name of a kind of school counts", () => {
  table([
    ["乡里办有中心校一所、初中一所、村小三所。", ["一所 = 1 所", "一所 = 1 所", "三所 = 3 所"]],
    ["建宿舍楼一幢1400平方米。", ["一幢 = 1 幢", "1400平方米 = 1400 平方米"]],
    ["其中一所，明年动工。", []]
  ])
})

describe("numerals before obstacles, lessons and doublings", () => {
  table([
    ["眼前有三道坎要过，头一道是缺编。", ["三道 = 3 道"]],
    ["劳动课每班每周两课时。", ["两课时 = 2 课时"]],
    ["教育经费翻了近一番。", ["翻了近一番 = 2 倍 less_than"]],
    ["党组织知道此事，一道研究。", []]
  ])
})

describe("a list taken up again to say what it comes to is not counted anew", () => {
  table([
    ["危房改造与食堂建设两项到位资金4.6亿元。", ["4.6亿元 = 460000000 元"]],
    ["筹资26万元，捐资4万元。两项投入30万元。", ["26万元 = 260000 元", "4万元 = 40000 元", "30万元 = 300000 元"]],
    ["推出两项制度，投入资金30万元。", ["两项 = 2 项", "30万元 = 300000 元"]]
  ])
})

describe("classes of time are no figures, and those in them are", () => {
  table([
    ["每天锻炼超过1小时的420份，半小时至1小时的96份。", ["420份 = 420 份", "96份 = 96 份"]],
    ["推行8小时工作制，每天课后服务2小时。", ["2小时 = 2 小时"]]
  ])
})

describe("numbers in threes with a mark of more behind them", () => {
  table([
    ["培训教师3 400多人次，添置图书2 600余册。", ["3 400多人次 = 3400 人次 more_than", "2 600余册 = 2600 册 more_than"]]
  ])
})

describe("what a district administers is counted without a classifier", () => {
  table([
    ["全县辖7镇4乡2街道，126个行政村。", ["7镇 = 7 个", "4乡 = 4 个", "2街道 = 2 个", "126个 = 126 个"]],
    ["12乡村小学完成改造。", []]
  ])
})

describe("a bound before a base that 的 does not follow", () => {
  table([
    ["培训经费按不低于工资总额1.5%的比例安排。", ["1.5% = 1.5 % at_least"]],
    ["每天锻炼不足半小时的460份。", ["460份 = 460 份"]],
    ["非在编教师年收入不足在编教师的六成。", ["六成 = 60 % less_than"]]
  ])
})

describe("two items taken together are counted once", () => {
  table([
    [
      "征收城市附加120万元、地方附加80万元，两项共200万元。",
      ["120万元 = 1200000 元", "80万元 = 800000 元", "200万元 = 2000000 元"]
    ]
  ])
})
