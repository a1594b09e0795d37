/** Sentences as education reports have them, of invented names and numbers: whole, and grammatical enough to be read. */
import type { Chance } from "./chance.ts"

const subjects = [
  "全区中小学校",
  "普惠性幼儿园",
  "在校学生",
  "专任教师",
  "随迁子女",
  "一般公共预算教育支出",
  "生均公用经费",
  "校舍建筑面积",
  "图书",
  "教职工编制",
  "高级教师",
  "近视率",
  "巩固率",
  "松柏镇中心小学、柳河中学、云台幼儿园",
  "党组织",
  "培训",
  "城区学校",
  "民办园",
  "小学生均校舍面积",
  "残疾儿童少年"
] as const
const units = [
  "人",
  "名",
  "所",
  "个",
  "万元",
  "亿元",
  "元",
  "平方米",
  "册",
  "%",
  "个百分点",
  "次",
  "项",
  "学时",
  "元/生·年",
  "辆",
  "台",
  "套",
  ""
] as const
const openings = [
  "",
  "2021年，",
  "2020—2021学年，",
  "截至年底，",
  "（一）",
  "一是",
  "二是",
  "其中：",
  "比上年，",
  "上年同期为",
  "——",
  "3."
] as const
const verbs = [
  "共",
  "有",
  "达到",
  "为",
  "共有",
  "超过",
  "近",
  "约",
  "不足",
  "至少",
  "占",
  "增长",
  "减少",
  "由",
  "较上年增加",
  "平均",
  "人均",
  "分别为",
  "各",
  ""
] as const
const links = [
  "，其中",
  "、",
  "，占",
  "，比上年增长",
  "，",
  "；",
  "和",
  "（",
  "），",
  "（其中",
  "：",
  "，包括",
  "增加到",
  "，平均每校",
  "，分别为",
  "，含",
  "，净增",
  "与",
  "至",
  "。",
  "，师生比为"
] as const
const ends = ["。", "。", "。", "；", "！", "以上。", "左右。", "等5所学校。", "", "）。", "\n"] as const
const numerals = [
  "三",
  "十二",
  "二十余",
  "三百多",
  "一万二千",
  "百分之九十五",
  "三分之一",
  "一半",
  "两",
  "近百",
  "五六十",
  "七成"
] as const

/** A number as reports write numbers. */
const numberIn = (chance: Chance): string => {
  const whole = String(chance.upTo(10 ** (1 + chance.upTo(6))))
  switch (chance.upTo(9)) {
    case 0:
      return `${whole}.${chance.upTo(100)}`
    case 1:
      return `${whole}.${chance.upTo(100)}${chance.happens(0.5) ? "万" : "亿"}`
    case 2:
      return chance.oneOf(numerals)
    case 3:
      return `${whole}—${Number(whole) + chance.upTo(50)}`
    case 4:
      return `1:${1 + chance.upTo(30)}.${chance.upTo(10)}`
    case 5:
      return `${whole}${chance.happens(0.5) ? "余" : "多"}`
    case 6:
      return whole.replace(/\B(?=(?:\d{3})+$)/g, ",")
    default:
      return whole
  }
}

/** One sentence of one to five figures. */
export const sentence = (chance: Chance): string => {
  let text = chance.oneOf(openings) + chance.oneOf(subjects) + chance.oneOf(verbs)
  for (let figures = 1 + Math.floor(5 * chance.next() ** 3); figures > 0; figures--) {
    text += numberIn(chance) + chance.oneOf(units)
    if (figures > 1)
      text +=
        chance.oneOf(links) +
        (chance.happens(0.5) ? chance.oneOf(subjects) : "") +
        (chance.happens(0.4) ? chance.oneOf(verbs) : "")
  }
  return text + chance.oneOf(ends)
}
