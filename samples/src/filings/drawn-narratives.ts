/** Paragraphs that a clerk of an invented district wrote, and what it promised: with marks that formats give a meaning of their own. */
import { type Commitment, type Filing, type NarrativePlace, sections } from "@duxue/core"
import type { Random } from "../random.ts"

type Narrative = NonNullable<Filing["narratives"]>[number]

const sentences = [
  "坚持把教育摆在优先发展的战略位置，重大事项集体研究、限时督办。",
  "推行“1+N”督导模式，一校一策建立台账，做到问题不清零、督办不销号。",
  "12345热线反映的事项*按月*汇总，当月办结、次月回访。",
  "探索“家—校—社”协同育人，家长学校每学期授课不少于2次（线上、线下各1次）。",
  "对照标准逐项核查，凡是<未达标>的一律列入清单 A_1，明确责任人。",
  "部门联席会议每季度召开一次，议定事项以会议纪要[编号]印发。",
  "与高校共建实践基地，试行“双导师”制；相关做法被《某某教育》刊发。",
  "# 号门岗全部实行实名登记，来访车辆与人员 100% 核验。",
  "- 寄宿制学校夜间值守由校级干部带班，交接班记录逐日归档。",
  "教学研讨采取集中与分散相结合的方式，2—3人一组，每组一题。",
  "建立督学责任区“周巡查、月通报、季会商”机制，问题整改情况与年度考核挂钩。",
  "　　经费使用情况在校务公开栏公示，接受师生、家长和社会监督。"
] as const

const items = Array.from({ length: 24 }, (_, index) => index + 1)

const places: ReadonlyArray<NarrativePlace> = [
  "opening",
  "closing",
  "problems",
  "plans",
  ...sections.map(({ id }) => id),
  ...items
]

/** One to three sentences, in one or two lines: each line is a paragraph. */
const drawnText = (random: Random): string => {
  const [first, ...rest] = random.shuffled(sentences).slice(0, random.integer(1, 3))
  return [first, ...rest].join(random.unit() < 0.3 ? "\n" : "")
}

export const drawnNarratives = (random: Random): ReadonlyArray<Narrative> =>
  random
    .shuffled(places)
    .slice(0, random.integer(0, 6))
    .map((place) => ({ place, text: drawnText(random) }))

const promises = [
  "完成两所民办学校移交",
  "新建改扩建学校主体工程完工",
  "校园“明厨亮灶”改造全部验收，并将运行情况接入监管平台统一管理和定期通报",
  "启用区教师发展中心新址"
] as const

export const drawnCommitments = (year: number, random: Random): ReadonlyArray<Commitment> =>
  random
    .shuffled(promises)
    .slice(0, random.integer(0, 2))
    .map((subject) => ({
      subject,
      due: random.unit() < 0.5 ? `${year + 1}-12-31` : String(year + random.integer(1, 2)),
      start: 0,
      end: 0
    }))
