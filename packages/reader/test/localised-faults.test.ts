import { check, type Finding } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

const findingsIn = (text: string): ReadonlyArray<Finding> =>
  check(read(text)).findings.filter((finding) => finding.severity !== "remark")

/** What a finding would change, and into what. */
const mended = (text: string, { suggestion }: Finding): string => {
  if (suggestion === null) return "nothing"
  const changes = [suggestion, ...(suggestion.together ?? [])]
  return changes.map(({ span, text: to }) => `${text.slice(span[0], span[1])} → ${to}`).join(" + ")
}

describe("one fault is one finding", () => {
  it.each([
    [
      "a part that its sum and its share both refute",
      "全县共有教职工3254人，其中小学1862人、初中1428人，小学教职工占教职工总数的56.12%，初中占43.88%。",
      "1862人 → 1826人"
    ],
    [
      "last year's amount written again",
      "教育支出8.86亿元，比上年的8.86亿元增加0.51亿元，增长5.76%。",
      "8.86亿元 → 9.37亿元"
    ],
    ["a fall that is a rise", "教育支出9.37亿元，比上年的8.86亿元减少0.51亿元。", "减少 → 增加"],
    ["a total with a carry lost", "公办园在园幼儿6482人，民办园在园幼儿6355人，合计12737人。", "12737人 → 12837人"],
    [
      "amounts of eleven digits",
      "学校资产合计66100000000元，其中小学32900000000元、初中33100000000元、高中1900000000元。",
      "33100000000元 → 31300000000元"
    ],
    [
      "two levels exchanged, of which two words tell the direction",
      "全县大班额由6个降至25个，减少19个。",
      "6个 → 25个 + 25个 → 6个"
    ],
    ["one word against two levels and another word", "全县大班额由25个降至6个，增加19个。", "增加 → 减少"],
    [
      "a unit out of the company of its like",
      "生均教育经费小学为12864元，比上年增长2.41%（2020年12561元）；初中为17935元，比上年增长3.06%（2020年17402万元）。",
      "17402万元 → 17402元"
    ],
    [
      "last year's amount, which the change in amount puts right and the growth leaves open",
      "教育支出31.47亿元，上年31.47亿元，增支1.16亿元，增长3.7%。",
      "31.47亿元 → 32.63亿元"
    ],
    ["a rate copied from the target beside it", "普惠率85%，超目标7.6个百分点（目标85%）。", "85% → 92.6%"],
    [
      "a total less than its part: one finding, with what was meant",
      "补充教师16名，其中特岗教师97名、免费师范生24名、引进人才45名。",
      "16名 → 166名"
    ],
    [
      "an exchange, where division the other way round would give more than all",
      "义务教育阶段共有57个班，大班额1893个，占3.0%，比上年的412个减少355个。",
      "57个 → 1893个 + 1893个 → 57个"
    ],
    [
      "decimals fewer than those beside it",
      "符合条件教师1735名，交流289名，占16.6%；其中骨干教师74名，占交流教师的25.61%，女教师163名，占56.40%。",
      "16.6% → 16.66%"
    ],
    [
      "a word for the other, as the letter tells rises of rates",
      "占比由51.3%提升到53.6%，提升2.3个百分点；公办园占比53.1%，较上年50.6%下降2.5个百分点。",
      "下降 → 提升"
    ],
    ["half a school, which no relation speaks of", "全县建成省级示范园1.5所。", "1.5所 → 15所"]
  ])("%s", (_, text, expected) => {
    expect(findingsIn(text).map((finding) => mended(text, finding))).toEqual([expected])
  })

  it("begins with what is thought wrong, and goes on with what it disagrees with", () => {
    const text = "全县共有教职工3524人，其中小学1826人、初中1428人。"
    const [finding] = findingsIn(text)
    expect(finding?.spans.map(([start, end]) => text.slice(start, end))).toEqual(["3524人", "1826人", "1428人"])
    expect(finding?.relations).toEqual([finding?.relation])
  })
})

describe("what a reader is told", () => {
  it("names the slip, the figure and what it ought to be", () => {
    const [finding] = findingsIn("全县共有教职工3524人，其中小学1826人、初中1428人。")
    expect(finding?.message).toBe(
      "文中写3524人，而1826人 + 1428人 = 3254人。可能的原因：相邻两位数字颠倒，3524人宜为3254人。"
    )
    expect(finding?.messageEn).toBe(
      "The letter says 3524人, but 1826人 + 1428人 = 3254人. Probable cause: two neighbouring digits stand the wrong way round; read 3254人 for 3524人."
    )
  })

  it("lists the figures any one of which may be wrong", () => {
    const [finding] = findingsIn("全县共有教职工3524人，其中小学1826人、初中1428人。")
    expect(finding?.trace.map((line) => line.text.zh)).toEqual([
      "1826人 + 1428人 = 3254人；文中写3524人，不符",
      "改动其中任意一个，各项关系即可成立：3524人、1826人、1428人"
    ])
  })

  it("says where another figure is as likely to be wrong", () => {
    const [finding] = findingsIn("全县有学校96所，其中小学58所、初中25所、高中11所。")
    expect(finding?.message).toContain("同样可能的是")
    expect(finding?.alternatives.length).toBeGreaterThan(0)
  })
})

describe("counts with decimals that are no faults", () => {
  it.each(["小学平均班额42.6人。", "全县校均配备心理教师1.2人。", "每百名学生拥有教师6.5人。", "参训教师1.2万人次。"])(
    "%s",
    (text) => {
      expect(findingsIn(text)).toEqual([])
    }
  )
})
