/** A short letter of an invented district, read and checked by hand: one thing of every kind that a page can show. */
import type { Bilingual, CheckReport, Figure, Finding, LetterReading, Relation, Span } from "@duxue/core"
import { reviewNumbers } from "@duxue/core"
import type { Checked } from "../src/checking/check-text.ts"

export const text = `临溪区人民政府办公室
关于报送2020年度履行教育职责情况自查自评报告的函
市教督委：
2020年，我区教育工作稳步推进。
一、2020年自查自评情况
（一）加强党对教育工作的领导情况
1.健全领导体制。基层党组织70个，分别是党委6个、党总支2个、党支部62个。
（四）教育经费保障情况
6.教育投入做到“两个只增不减”。生均支出为：学前教育13510.24元、普通小学10124.32元、中等职业学校18151.74万元，均有增长。
（六）学前教育普及普惠情况
12.提升普惠水平。公办园就读7353人，占50.15%，比2019年增长约10%，另有班车40余辆。
13.治理小区配套园。完成率达60%，督查减少50%。
二、存在的问题
（一）学位紧张。5所学校规模偏大。
三、下一步打算
（一）加快建设。建成学校3所。
临溪区人民政府办公室
2020年4月1日`

/** Where words stand in `text`, the `nth` time that they do. */
export const at = (words: string, nth = 1): Span => {
  let start = -1
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`the sample does not say ${words}`)
  return [start, start + words.length]
}

const both = (words: string): Bilingual => ({ zh: words, en: `${words} (en)` })

type Said = Partial<Omit<Figure, "start" | "end" | "text">>

const figure = (words: string, said: Said = {}, nth = 1): Figure => ({
  start: at(words, nth)[0],
  end: at(words, nth)[1],
  text: words,
  value: /[\d.]+/.exec(words)?.[0] ?? null,
  lower: null,
  upper: null,
  unit: words.replace(/[\d.余]+/, ""),
  qualifier: "exact",
  step: "0",
  period: "2020",
  subject: "",
  measure: null,
  section: null,
  item: null,
  ...said
})

const figures: ReadonlyArray<Figure> = [
  figure("70个", { measure: "party-organisations" }),
  figure("6个", { measure: "party-committees" }),
  figure("2个", { measure: "party-branches" }),
  figure("62个", { measure: "party-cells" }),
  figure("13510.24元", { subject: "学前教育", step: "0.01", measure: "per-pupil-preschool" }),
  figure("10124.32元", { subject: "普通小学", step: "0.01", measure: "per-pupil-primary" }),
  figure("18151.74万元", { subject: "中等职业学校", value: "181517400", unit: "元", step: "100" }),
  figure("7353人", { measure: "children-public" }),
  figure("50.15%", { step: "0.01", measure: "public-share" }),
  figure("10%", { qualifier: "approx" }),
  figure("40余辆", { qualifier: "more_than", lower: "40", upper: "50" }),
  figure("60%", { measure: "completion" }),
  figure("50%", { period: null }),
  figure("5所"),
  figure("3所")
]

const passage = (from: string, to: string): Span => [at(from)[0], at(to)[1]]
const section = (
  id: LetterReading["sections"][number]["id"],
  heading: string,
  to: string,
  numbers: ReadonlyArray<number>
) => {
  const [start, end] = passage(heading, to)
  return { id, heading, start, end, items: numbers.map((number) => ({ number, heading: "", start, end })) }
}

export const reading: LetterReading = {
  text,
  letter: {
    title: "关于报送2020年度履行教育职责情况自查自评报告的函",
    district: "临溪区",
    year: 2020,
    addressee: "市教督委",
    signedBy: "临溪区人民政府办公室",
    signedOn: "2020-04-01"
  },
  sections: [
    section("party-leadership", "（一）加强党对教育工作的领导情况", "党支部62个。", [1]),
    section("funding", "（四）教育经费保障情况", "均有增长。", [6]),
    section("preschool", "（六）学前教育普及普惠情况", "督查减少50%。", [12])
  ],
  figures,
  statements: [],
  problems: [
    { start: at("（一）学位紧张")[0], end: at("5所学校规模偏大。")[1], text: "（一）学位紧张。5所学校规模偏大。" }
  ],
  plans: [{ start: at("（一）加快建设")[0], end: at("建成学校3所。")[1], text: "（一）加快建设。建成学校3所。" }],
  commitments: [],
  documents: []
}

const relation = (
  kind: Relation["kind"],
  result: Span,
  operands: ReadonlyArray<Span>,
  verdict: Relation["verdict"]
): Relation => ({
  kind,
  result,
  operands: [...operands],
  stated: null,
  computed: null,
  verdict,
  basis: "prose",
  certain: true,
  lower: null,
  upper: null,
  arithmetic: both(`${kind} ${verdict}`)
})

const finding = (said: Partial<Finding> & Pick<Finding, "check" | "severity" | "title">): Finding => ({
  message: `${said.title.zh}的说明`,
  messageEn: `${said.title.zh} explained`,
  spans: [],
  suggestion: null,
  alternatives: [],
  trace: [],
  relation: null,
  standard: null,
  section: null,
  item: null,
  ...said
})

const report: CheckReport = {
  findings: [
    finding({
      check: "sibling-magnitude",
      severity: "error",
      title: both("单位误植"),
      spans: [at("18151.74万元"), at("13510.24元"), at("10124.32元")],
      relation: 1,
      section: "funding",
      item: 6,
      suggestion: {
        span: at("18151.74万元"),
        text: "18151.74元",
        value: "18151.74",
        cause: "unit-slip",
        reason: both("万元当为元")
      },
      alternatives: [
        {
          span: at("18151.74万元"),
          text: "1.815174万元",
          value: "18151.74",
          cause: "decimal-point",
          reason: both("小数点错位")
        }
      ],
      trace: [{ label: both("与同列比"), text: both("是中位数的12788倍"), spans: [] }]
    }),
    finding({ check: "signature-date", severity: "error", title: both("落款日期不可能"), spans: [at("2020年4月1日")] }),
    finding({
      check: "points-for-percent",
      severity: "query",
      title: both("疑为百分点"),
      spans: [at("10%"), at("50.15%")]
    }),
    finding({
      check: "standard-unmet",
      severity: "remark",
      title: both("未达标准"),
      spans: [at("60%")],
      standard: "2020-completion",
      section: "preschool",
      item: 12
    }),
    finding({
      check: "required-item",
      severity: "remark",
      title: { zh: "没有写到：上年生均支出", en: "Not spoken of: last year's spending" },
      section: "funding",
      item: 6
    }),
    finding({
      check: "plan-without-owner-or-date",
      severity: "remark",
      title: both("打算未写时限"),
      spans: [at("加快建设")]
    })
  ],
  relations: [
    relation("sum", at("70个"), [at("6个"), at("2个"), at("62个")], "holds"),
    relation("magnitude", at("18151.74万元"), [at("13510.24元"), at("10124.32元")], "fails"),
    relation("share", at("50.15%"), [at("7353人")], "undecided")
  ],
  verdicts: [],
  checks: [{ id: "sibling-magnitude", applied: 2, failed: 1 }]
}

const paragraphs: ReadonlyArray<Span> = (() => {
  const spans: Array<Span> = []
  let start = 0
  for (const line of text.split("\n")) {
    spans.push([start, start + line.length])
    start += line.length + 1
  }
  return spans
})()

/** The sample as a worker would hand it over. */
export const checked: Checked = {
  reading,
  paragraphs,
  report,
  places: figures.map(() => null),
  placed: [],
  bound: [],
  numbers: reviewNumbers(reading),
  words: {
    sections: { funding: { zh: "经费保障", en: "Funding" }, preschool: { zh: "学前教育", en: "Preschool" } },
    checks: { "sibling-magnitude": { zh: "同列量级", en: "Magnitude among siblings" } },
    measures: { "party-organisations": { zh: "基层党组织数", en: "Party organisations" } },
    standards: {
      "2020-completion": {
        requirement: { zh: "完成率100%", en: "all completed" },
        policy: { zh: "配套园治理办法", en: "Method on community kindergartens" },
        reference: "第五条",
        confidence: "unconfirmed"
      }
    },
    judged: [
      {
        verdict: "met",
        words: both("公办园占比50.15%，标准不低于50%，达标"),
        figures: [7],
        section: "preschool",
        item: 12
      }
    ],
    figures: figures.map((each) => ({
      value: both(each.text),
      interval: each.step === "0" ? null : both("前后各半位")
    }))
  }
}

/** The same letter after 万元 was corrected: the error is gone, and what stands behind it has moved. */
export const corrected = (given: string): Checked => {
  const shift = given.length - text.length
  const from = at("18151.74万元")[1]
  const moved = ([start, end]: Span): Span => [start >= from ? start + shift : start, end >= from ? end + shift : end]
  return {
    ...checked,
    reading: {
      ...reading,
      text: given,
      sections: reading.sections.map((each) => ({
        ...each,
        start: moved([each.start, each.end])[0],
        end: moved([each.start, each.end])[1]
      })),
      figures: figures.map((each) => {
        const [start, end] = moved([each.start, each.end])
        return { ...each, start, end, text: given.slice(start, end) }
      }),
      problems: reading.problems.map((each) => ({
        ...each,
        start: moved([each.start, each.end])[0],
        end: moved([each.start, each.end])[1]
      })),
      plans: reading.plans.map((each) => ({
        ...each,
        start: moved([each.start, each.end])[0],
        end: moved([each.start, each.end])[1]
      }))
    },
    paragraphs: paragraphs.map(moved),
    report: {
      ...report,
      findings: report.findings
        .filter(({ check }) => check !== "sibling-magnitude")
        .map((each) => ({ ...each, spans: each.spans.map(moved) })),
      relations: report.relations.map((each) => ({
        ...each,
        result: moved(each.result),
        operands: each.operands.map(moved),
        verdict: each.kind === "magnitude" ? "holds" : each.verdict
      }))
    }
  }
}
