/** Which total 其中 speaks of, where several stand before it. */
import { describe } from "vitest"
import { table } from "./relations-in-prose.ts"

describe("a sentence that opens with 其中 goes on about the head of the one before", () => {
  table([
    [
      "全区有幼儿园26所,其中公办园14所,民办园12所。其中城区17所,镇村9所。",
      ["sum 26所 ~ 14所 12所 holds", "sum 26所 ~ 17所 9所 holds"]
    ],
    [
      "全区有幼儿园26所,其中公办园14所,民办园12所。其中城区17所,镇村8所。",
      ["sum 26所 ~ 14所 12所 holds", "sum 26所 ~ 17所 8所 fails"]
    ]
  ])
})

describe("each member of a list over semicolons has a 其中 of its own", () => {
  table([
    [
      "资助初中生920人次,其中寄宿生310人次;资助高中生640人次,其中寄宿生200人次;资助中职生450人次,其中寄宿生280人次。",
      []
    ],
    ["全年共资助1560人次,其中初中生920人次;高中生650人次。", ["sum 1560人次 ~ 920人次 650人次 fails"]]
  ])
})

describe("nouns that the total does not bear count what is no part of it", () => {
  table([
    ["全区辖16个乡镇,其中民族乡7个、3个街道办事处和1个文化园区,有226个村。", []],
    ["全县辖16个乡镇,其中10个镇、6个乡,有226个村。", ["sum 16个 ~ 10个 6个 holds"]]
  ])
})

describe("a rate that has a name of its own and changed is a share of no figure at hand", () => {
  table([
    ["全市核定编制1.9万名,定向培养教师600余名,流动比例从16%上升到19%。", []],
    ["在园幼儿5200人,公办园幼儿3016人,占比从54%上升到58%。", ["share 58% ~ 3016人 5200人 holds"]]
  ])
})

describe("a figure is told again of its own year alone", () => {
  table([
    ["据监测,2022年,全区学生总体近视率为51.9%。2020年,全区学生总体近视率为52.7%。", []],
    ["2022年,全区学生总体近视率为51.9%。据测,2022年,全区学生总体近视率为51.9%。", ["repeat 51.9% ~ 51.9% holds"]]
  ])
})

describe("those among whom the next are counted", () => {
  table([["现有园长37人，专任教师265人。园长37人中，本科学历31人，专科学历6人。", ["sum 37人 ~ 31人 6人 holds"]]])
})
