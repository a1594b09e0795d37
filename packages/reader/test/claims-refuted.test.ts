/** What a letter says in words of figures that it tells, refuted by them, and sentences that say no such thing. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

/** The passages of refuted claims, each with what is suggested where anything is. */
const refuted = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .findings.filter(({ check: id }) => id === "claim-against-figure")
    .map(({ spans: [span], suggestion }) => {
      const place = span === undefined ? "" : reading.text.slice(span[0], span[1])
      return suggestion === null ? place : `${place} → ${suggestion.text}`
    })
}

describe("figures held against lines told in a list", () => {
  it.each([
    ["普惠园覆盖率为87.2%，公办园占比为48.6%，均高于国家规定的85%和50%的要求。", ["48.6%，均高于国家规定的85%和50%"]],
    ["体育课开足率、劳动课开足率分别达到94.2%、98.6%，均超过95%的规定。", ["94.2%、98.6%，均超过95%"]],
    ["普惠园覆盖率为87.2%，公办园占比为52.1%，均高于国家规定的85%和50%的要求。", []],
    ["小学、初中差异系数分别为0.42、0.58，均小于国家规定的0.65、0.55。", ["0.58，均小于国家规定的0.65、0.55"]],
    ["大班额比例3.2%，达到5%以下的要求。", []],
    ["大班额比例6.2%，达到5%以下的要求。", ["6.2%，达到5%"]],
    ["生师比为16.8:1，优于规定的19:1。", []],
    // Of what nobody wants more of the less is the better, and what a level fell by is held against no line.
    ["小学差异系数由0.512降到0.431，初中由0.447降到0.362，均优于规定的0.65和0.55。", []],
    ["小学、初中差异系数分别为0.431、0.362，均优于规定的0.65和0.55。", []],
    ["初中辍学率为0.6%，优于规定的1.8%。", []]
  ])("%s", (text, expected) => {
    expect(refuted(text)).toEqual(expected)
  })
})

describe("one figure said to be above or below another", () => {
  it.each([
    ["教师年均工资11.36万元，高于公务员平均工资12.21万元。", ["11.36万元，高于公务员平均工资12.21万元"]],
    ["全县生均图书32.5册，高于全市平均33.1册的水平。", ["32.5册，高于全市平均33.1册"]],
    ["教育拨款增长8.1%，高于财政经常性收入增长9.2%的幅度。", ["8.1%，高于财政经常性收入增长9.2%"]],
    ["近视率53.1%，低于全省平均的52.4%。", ["53.1%，低于全省平均的52.4%"]],
    ["大班额比例控制在5.6%，低于省定5%的控制线。", ["5.6%，低于省定5%"]]
  ])("%s", (text, expected) => {
    expect(refuted(text)).toEqual(expected)
  })

  it.each([
    ["what lies between", "生均公用经费650元，低于全省平均50元。"],
    ["others than those told", "全区平均分82分，高于县城平均85分的学校有3所。"],
    ["a growth and a level", "教育支出增长8.1%，占比高于上年水平15.2%。"],
    ["teachers of a degree", "每百名学生拥有骨干教师5.02人，高于规定学历教师6.71人。"],
    ["what is of another size", "小学班均学生42.6人，高于规模要求的学生2001人。"],
    ["what is wished", "教师工资11.36万元，力争高于公务员12.21万元。"]
  ])("says nothing of %s", (_, text) => {
    expect(refuted(text)).toEqual([])
  })
})

describe("all without exception", () => {
  it.each([
    ["资助率达98%，实现应助尽助。", ["98%，实现应助尽助 → 100%"]],
    ["全县23个乡镇均建有公办中心幼儿园，覆盖率95.7%。", ["均建有公办中心幼儿园，覆盖率95.7% → 100%"]],
    ["课后服务覆盖率97%，实现课后服务全覆盖。", ["97%，实现课后服务全覆盖 → 100%"]],
    ["留守儿童、随迁子女入学率分别为98%、100%，做到应入尽入。", ["98%、100%，做到应入尽入 → 100%"]],
    ["全区18个镇街全部建有公办中心园，公办中心园建成率94.4%。", ["全部建有公办中心园，公办中心园建成率94.4% → 100%"]],
    ["残疾儿童256人，入学安置246人，实现应入尽入。", ["246人，实现应入尽入"]],
    ["义务教育学校64所，全部61所建成智慧校园。", ["61所"]],
    ["中小学现有58所，已安装一键报警装置的57所，实现全覆盖。", ["57所，实现全覆盖"]],
    ["全县126个教学班121个配备了多媒体设备，实现“班班通”全覆盖。", ["121个配备了多媒体设备，实现“班班通”全覆盖"]]
  ])("%s", (text, expected) => {
    expect(refuted(text)).toEqual(expected)
  })

  it.each([
    ["nearly all", "课后服务覆盖率97%，基本实现全覆盖。"],
    ["those of a kind", "全区有幼儿园86所，已建成公办中心园12所，实现乡镇公办中心园全覆盖。"],
    ["all there are", "中小学现有58所，已安装一键报警装置的58所，实现全覆盖。"],
    ["a rate of something else", "特困学生资助率100%，毛入园率93.1%，实现应助尽助。"]
  ])("says nothing of %s", (_, text) => {
    expect(refuted(text)).toEqual([])
  })
})

describe("years in order", () => {
  it.each([
    ["近三年学前三年毛入园率分别为91.2%、92.4%、91.6%，逐年提高。", ["91.6%，逐年提高"]],
    ["2019—2021年，全县教育投入分别为8.62亿元、9.07亿元、8.95亿元，连续三年增长。", ["8.95亿元，连续三年增长"]],
    [
      "2020年、2021年、2022年新增学位分别为1850个、2160个和2130个，三年累计新增6140个，逐年增加。",
      ["2130个，三年累计新增6140个，逐年增加"]
    ],
    ["近三年辍学率分别为0.12%、0.09%、0.05%，呈逐年下降趋势。", []],
    ["近三年来，小学、初中、高中近视率分别为36.1%、62.4%、58.3%，逐年下降。", []]
  ])("%s", (text, expected) => {
    expect(refuted(text)).toEqual(expected)
  })
})

describe("more than was planned", () => {
  it.each([
    ["全年完成投资3260万元，为年度计划的98.7%，超额完成年度投资任务。", ["98.7%，超额完成"]],
    ["年初提出新增学位2000个的目标，截至11月底已新增1850个，提前完成任务。", ["1850个，提前完成"]],
    ["全年完成投资3260万元，为年度计划的108.7%，超额完成年度投资任务。", []],
    ["年初提出新增学位2000个的目标，截至11月底已新增2000个，提前完成任务。", []]
  ])("%s", (text, expected) => {
    expect(refuted(text).map((each) => each.replace(/ → .*/, ""))).toEqual(expected)
  })
})

describe("what two rates lie apart", () => {
  /** The first place of each finding, with its correction. */
  const findings = (text: string): ReadonlyArray<string> => {
    const reading = read(text)
    return check(reading)
      .findings.filter(({ severity }) => severity !== "remark")
      .map(({ severity, spans: [span], suggestion }) => {
        const place = span === undefined ? "" : reading.text.slice(span[0], span[1])
        return `${severity} ${place} → ${suggestion?.text ?? ""}`
      })
  }

  it.each([
    ["公办园在园幼儿占比48.35%，距离50%的要求尚差1.65%。", ["query 1.65% → 1.65个百分点"]],
    ["学前毛入园率93.4%，比全省平均水平（90.8%）高2.6%。", ["query 2.6% → 2.6个百分点"]],
    ["普惠园覆盖率88.6%，比全市平均水平高3.2%，全市平均水平为85.4%。", ["query 3.2% → 3.2个百分点"]],
    ["普惠园覆盖率达86.8%，与95%的目标相差6.4个百分点。", ["error 86.8% → 88.6%"]],
    ["普惠园覆盖率88.6%，比全市平均水平高3.2个百分点，全市平均水平为85.4%。", []],
    ["高中毛入学率92.3%，高于全市平均水平（90.8%）1.5%。", ["query 1.5% → 1.5个百分点"]],
    ["普惠园覆盖率81.3%，高出国家85%的要求6.3个百分点。", ["error 81.3% → 91.3%"]],
    ["近视率较上年下降1.3%，由52.9%降至51.6%。", ["query 1.3% → 1.3个百分点"]],
    ["财政教育投入三年增长，2020年11.2亿元，2021年11.8亿元，2022年12.3亿元。", []],
    ["教师年平均工资13.52万元，比公务员的13.40万元高2100元。", ["error 2100元 → 1200元"]],
    ["教师年平均工资12.93万元，公务员为13.47万元，教师工资水平高于公务员500元。", ["error 12.93万元 → 13.52万元"]],
    ["教师年平均工资13.52万元，公务员为13.47万元，教师工资水平高于公务员500元。", []],
    ["全年完成投资1.26亿元，超出年度计划1.2亿元600万元。", []],
    ["公办园占60%，普惠性民办园占25%，其余15%为其他民办园。", []]
  ])("%s", (text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe("what is said not to be there, held against the count of it", () => {
  it.each([
    ["义务教育大班额12个，全区无大班额。", ["12个，全区无大班额"]],
    ["义务教育大班额12个，义务教育学校无大班额。", ["12个，义务教育学校无大班额"]],
    // Of a part alone, of another stage, or of the gravest alone: the others may be what is counted.
    ["义务教育大班额12个，占比1.2%。初中无大班额。", []],
    ["普通高中大班额5个。义务教育学校无大班额。", []],
    ["全年发生校园安全责任事故3起，未发生重特大校园安全责任事故。", []],
    ["全年发生校园安全责任事故3起，未发生校园安全责任事故。", ["3起，未发生校园安全责任事故"]]
  ])("%s", (text, expected) => {
    expect(refuted(text)).toEqual(expected)
  })
})
