import { check, type Finding } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const findings = (text: string, severity?: Finding["severity"]): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .findings.filter((finding) => severity === undefined || finding.severity === severity)
    .map((finding) => {
      const [first] = finding.spans
      const place = first === undefined ? "" : reading.text.slice(first[0], first[1])
      const mended = finding.suggestion === null ? "" : ` → ${finding.suggestion.text} (${finding.suggestion.cause})`
      return `${finding.severity} ${finding.check}: ${place}${mended}`
    })
}

describe("the number that is wrong, and what it probably was", () => {
  it.each([
    [
      "生均支出分别为学前教育13510.24元，小学10124.32元，初中18991.77元，中等职业学校18151.74 万元。",
      "error sibling-magnitude: 18151.74 万元 → 18151.74 元 (unit-slip)"
    ],
    [
      "本级安排3298万元，具体为配套资金889万元、维修专款1000元、其他1409万元。",
      "error parts-and-total: 1000元 → 1000万元 (unit-slip)"
    ],
    [
      "共有教师3188名，其中小学1862名、初中1326名，小学教师占教师总数的58.41%，初中占41.95%。",
      "error share: 41.95% → 41.59% (digit-swap)"
    ],
    [
      "共有教师3188名，其中小学1826名、初中1326名。小学教师1862名，占教师总数3188名的58.41%。",
      "error parts-and-total: 1826名 → 1862名 (digit-swap)"
    ],
    ["在园幼儿14662人，其中公办园7353人，占比501.5%。", "error share: 501.5% → 50.15% (decimal-point)"],
    ["降费幅度为180—1330元，平均降费4000元。", "error mean: 4000元 → 400元 (digit-slip)"],
    [
      "专任教师16,532人，其中小学8,214人、初中5,106人、高中3,122人。",
      "error parts-and-total: 3,122人 → 3,212人 (digit-swap)"
    ],
    [
      "大班额占比由2015年的58.3%下降到2020年的30.5%，下降28.7个百分点。",
      "error growth: 28.7个百分点 → 27.8个百分点 (digit-swap)"
    ],
    ["在校生1564人，同比增加87人，增长9.5%。", "error growth: 9.5% → 5.9% (digit-swap)"],
    ["争取资金1.15亿元，较去年的9800万元增加1700万元，增幅达13.7%。", "error growth: 13.7% → 17.3% (digit-swap)"],
    ["义务教育阶段学生37181人，共853个班，平均班额34.6人。", "error mean: 34.6人 → 43.6人 (digit-swap)"]
  ])("%s", (text, expected) => {
    expect(findings(text, "error")[0]).toBe(expected)
  })
})

describe("what must not be called an error", () => {
  it.each([
    ["rounding", "在园幼儿14662人，其中普惠园13630人，占比93%。"],
    ["含 names a part of a part", "共有党组织70个，其中党委9个，党支部61个（含4个非公支部）。"],
    ["the base of a share is the farther antecedent", "全区教师1920名，其中骨干301名，占比15.68%。"],
    ["a gross rate may be above a hundred", "学前三年毛入园率103.2%，九年义务教育巩固率100.4%。"],
    [
      "a whole less than its part is another's whole",
      "公办园62所，公办园在园幼儿14175人，占比57.0%。普惠性民办园34所，在园幼儿8208人。"
    ],
    [
      "one measure told of all and of some",
      "在园幼儿18650人。公办园34所，在园幼儿9512人，占51.00%；普惠性民办园31所，在园幼儿6528人，占35.00%。"
    ],
    [
      "the prose names the base, and another of the kind follows",
      "应交流教师1460人，实际交流203人，其中骨干教师48人，占交流人数的23.65%；校级干部交流16人。"
    ],
    ["增长5倍 is six times as much", "经费由2万元增加到12万元，增长5倍。"],
    ["是5倍 is five times as much", "经费由2万元增加到10万元，是上年的5倍。"],
    ["各1所 counts for each", "中小学共8所，包括小学5所，职业中专、进修学校和特教学校各1所。"],
    ["余 and 约 overlap", "共有干部30余名，其中男20余名、女10余名。"],
    ["普惠性民办园 are not all inclusive ones", "普惠率88.7%。全县在园幼儿12480人，普惠性民办园在园4431人。"],
    ["a list that 等 closes", "建成甲小学、乙小学等5所学校。"],
    ["a list that is not all of it", "共有学校100所，其中省级示范5所、市级示范12所。"],
    [
      "a share of what no figure states",
      "教育支出10.36亿元，较2020年的9.84亿元增加5200万元，占一般公共预算支出的21.3%。"
    ],
    ["who is responsible is no list of what is counted", "新增学位3600个（责任单位：教体局、发改局）。"],
    [
      "the base of a share is named, and told elsewhere",
      "交流轮岗教师486人，占符合交流条件教师2874人的16.9%。县级以上骨干教师1043名，约占专任教师的20%。"
    ]
  ])("%s", (_, text) => {
    expect(findings(text, "error")).toEqual([])
  })
})

describe("questions", () => {
  it.each([
    ["约10%", "10% → 10个百分点 (percent-for-points)"],
    ["百分之十", "百分之十 → 十个百分点 (percent-for-points)"],
    ["一半", "一半"]
  ])("a share that grew by %s may mean points", (growth, question) => {
    expect(findings(`公办园在园幼儿占比50.15%，较上年增长${growth}。`, "query")).toEqual([
      `query points-for-percent: ${question}`
    ])
  })

  it("the growth of an amount is no growth of its share", () => {
    expect(findings("财政性经费14.2亿元，占总投入的89.87%，比上年增长6.5%。", "query")).toEqual([])
  })

  it("a share cut off instead of rounded is no contradiction", () => {
    expect(findings("1920名教师符合条件，交流301人，占符合条件人数的15.67%。")).toEqual([
      "query share: 15.67% → 15.68% (recomputed)"
    ])
  })
})

describe("the signature", () => {
  const letter = (date: string) =>
    `关于报送2020年度履行教育职责情况自查自评报告的函\n\n市教督委：\n\n根据《关于印发评价方案的通知》（某府教督〔2021〕1号）要求，现将有关情况报告如下：\n\n一、自查情况\n\n（一）教育经费保障情况。\n\n1.经费投入。2020年底，全区安排资金889万元。\n\n某市某区人民政府办公室\n\n${date}\n`

  it("cannot come before the year has ended, nor before what it cites", () => {
    expect(findings(letter("2020年4月1日"), "error")).toEqual([
      "error signature-date: 2020年4月1日 → 2021年4月1日 (year-slip)"
    ])
  })

  it("within the year is a question where nothing tells of its end, but not in its last quarter", () => {
    const early = (date: string) => letter(date).replace("〔2021〕", "〔2020〕").replace("2020年底，", "")
    expect(findings(early("2020年7月3日"), "error")).toEqual([])
    expect(findings(early("2020年7月3日"), "query")).toEqual(["query signature-date: 2020年7月3日"])
    expect(findings(early("2020年11月6日"), "query")).toEqual([])
  })

  it("cannot come before the day as of which something was counted", () => {
    const counted = letter("2020年3月18日").replace("2020年底，", "截至2020年9月，").replace("〔2021〕", "〔2020〕")
    expect(findings(counted, "error")).toEqual(["error signature-date: 2020年3月18日 → 2021年3月18日 (year-slip)"])
  })

  it("is in order a year later", () => {
    expect(findings(letter("2021年4月1日"), "error")).toEqual([])
  })
})

describe("silence", () => {
  const letter = (...sections: ReadonlyArray<string>) =>
    `2022年履行教育职责自评报告\n\n一、基本情况\n全县有学校40所。\n\n二、工作情况\n\n${sections.join("\n\n")}\n`
  const silences = (text: string) => check(read(text)).findings.filter(({ check: id }) => id === "required-item")
  const funding = "（一）教育经费投入\n小学生均一般公共预算教育支出9800元。"
  const teachers = "（二）教师队伍建设\n专任教师3200人。"

  it("is a remark where this year's figure needs last year's", () => {
    expect(silences(letter(funding, teachers)).some(({ message }) => message.includes("没有上年数"))).toBe(true)
  })

  it("on a section that another outline does not ask for is none", () => {
    const sections = new Set(silences(letter(funding, teachers)).map((finding) => finding.section))
    expect(sections).toEqual(new Set(["funding", "teachers"]))
  })
})

describe("shares of more than the whole", () => {
  it.each([
    ["财政教育支出占公共财政支出的比例为1827%。", ["error impossible-share: 1827% → 18.27% (decimal-point)"]],
    ["普惠性幼儿园覆盖率980%。", ["error impossible-share: 980% → 98.0% (decimal-point)"]],
    [
      "全区共有幼儿园94所，其中公办园48所、普惠性民办园33所、其他民办园13所，普惠性幼儿园覆盖率986%。",
      ["error impossible-share: 986% → 86% (recomputed)"]
    ],
    ["建立问题台账742条，销号723条，销号率3805.3%。", ["error impossible-share: 3805.3% → 97.4% (wrong-divisor)"]],
    ["排查隐患638处，已整改619处，整改率101.0%。", ["error impossible-share: 101.0% → 97.0% (recomputed)"]],
    ["适龄残疾儿童入学率972%。", ["error impossible-share: 972% → 97.2% (decimal-point)"]],
    ["学前三年毛入园率103.2%，九年义务教育巩固率100.4%，小学入学率101%。", []],
    ["招生计划完成率120%，编制使用率102.5%，经费增长率135%。", []],
    ["投入是上年的230%，比上年增长130%。", []],
    ["教育附加应征收1460万元，实际征收1502万元，征收率102.9%。", []]
  ])("%s", (text, expected) => {
    expect(findings(text).filter((finding) => finding.includes("impossible-share"))).toEqual(expected)
  })
})
