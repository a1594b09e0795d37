/** Shares of wholes that are named, meant by a pronoun, told by their two sides, or told before the semicolon. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { shareTable } from "./relations-in-prose.ts"

describe("shares of what was added", () => {
  shareTable([
    ["新增学位1840个，其中新建学校增加1380个，占新增学位的75%。", ["holds 75% ~ 1380个 1840个"]],
    ["新增学位1840个，其中新建学校增加1380个，占新增学位的57%。", ["fails 57% ~ 1380个 1840个"]],
    [
      "全县学校413所（上年351所），增加62所；幼儿园218所，上年158所，增加60所，占增量的96.8%。",
      ["holds 96.8% ~ 60所 62所"]
    ]
  ])
})

describe("what 两者, 前者 and 后者 stand for", () => {
  shareTable([
    ["公办教师5120名，中级职称2050名，高级职称817名，两者占公办教师的56.0%。", ["holds 56.0% ~ 2050名 817名 5120名"]],
    ["公办教师5120名，中级职称2050名，高级职称817名，两者占公办教师的65.0%。", ["fails 65.0% ~ 2050名 817名 5120名"]],
    ["党员总数640名，机关党员112名、学校党员528名，后者占党员总数的82.5%。", ["holds 82.5% ~ 528名 640名"]]
  ])
})

describe("the subject of a clause that begins with 占", () => {
  shareTable([
    [
      "教育支出84210万元，比上年80130万元增加4080万元；占同期公共预算支出391860万元的21.49%。",
      ["holds 21.49% ~ 84210万元 391860万元"]
    ],
    // The parts told last are not what the next clause speaks of: what only they might be is not held against them.
    ["教育支出15.2亿元，其中事业费13.1亿元、附加费0.8亿元；占全县公共预算支出73.2亿元的24.6%。", []],
    [
      "教育支出15.2亿元，其中事业费13.1亿元、附加费0.8亿元；占全县公共预算支出73.2亿元的20.8%。",
      ["holds 20.8% ~ 15.2亿元 73.2亿元"]
    ]
  ])
})

describe("a whole told by its two sides", () => {
  shareTable([
    ["公办园5872人（含中心园1934人），民办园4430人。公办园在园幼儿占比57.00%。", ["holds 57.00% ~ 5872人 4430人"]],
    ["公办园5872人（含中心园1934人），民办园4430人。公办园在园幼儿占比56.80%。", ["fails? 56.80% ~ 5872人 4430人"]],
    ["小学5872人，初中4430人。小学占比56.80%。", []]
  ])
})

describe("a whole that is named and told elsewhere", () => {
  const staff = "全县专任教师2634人。\n"
  shareTable([
    [`${staff}交流教师187人，占专任教师总数的7.1%。`, ["holds 7.1% ~ 187人 2634人"]],
    [`${staff}交流教师187人，占专任教师总数的9.4%。`, ["fails? 9.4% ~ 187人 2634人"]],
    // Two numbers bear the name, or the part exceeds what bears it: another whole is meant.
    [`${staff}直属学校专任教师310人。\n交流教师187人，占专任教师总数的9.4%。`, ["fails? 9.4% ~ 187人 2634人"]],
    ["专任教师2634人。\n专任教师2598人。\n交流教师187人，占专任教师总数的9.4%。", []],
    ["专任教师118人。\n交流教师187人，占专任教师总数的9.4%。", []]
  ])
})

describe("shares divided by another number", () => {
  shareTable([
    ["征收附加费2380万元，用于职业教育714万元，占30.00%。", ["holds 30.00% ~ 714万元 2380万元"]],
    ["征收附加费2380万元，用于职业教育714万元，占42.86%。", ["fails? 42.86% ~ 714万元 2380万元"]],
    ["征收附加费2380万元，用于职业教育714万元，占37.15%。", ["fails? 37.15% ~ 714万元 2380万元"]]
  ])
})

describe("what 普惠性 kindergartens are", () => {
  const all = (text: string) => {
    const reading = read(text)
    const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
    return check(reading)
      .relations.filter(({ result }) => at(result) === "85.0%" || at(result) === "58.0%")
      .map(({ kind, verdict, operands }) => `${verdict} ${kind} ${operands.map(at).join(" ")}`)
  }
  it.each([
    ["公办园占比55.0%，普惠性民办园占比30.0%，普惠性资源覆盖率85.0%。", "holds sum 55.0% 30.0%"],
    ["公办园占比55.0%，普惠性民办园占比30.0%，普惠性资源覆盖率58.0%。", "fails sum 55.0% 30.0%"],
    ["幼儿园160所，公办88所、普惠性民办48所、其他24所，普惠园占85.0%。", "holds share 88所 48所 160所"],
    ["幼儿园160所，公办88所、普惠性民办48所、其他24所，普惠园占58.0%。", "fails share 88所 48所 160所"],
    [
      "在园幼儿12400人。\n公办园与普惠性民办园在园幼儿合计10540人，普惠性幼儿园覆盖率58.0%。",
      "fails share 10540人 12400人"
    ]
  ])("%s", (text, expected) => {
    expect(all(text)).toEqual([expected])
  })
})

describe("rates named by a deed", () => {
  shareTable([
    ["核定编制3480名，实有在编3327名，空编153名，用编率95.06%。", ["fails? 95.06% ~ 3327名 3480名"]],
    ["核定编制3480名，实有在编3327名，空编153名，空编率4.40%。", ["holds 4.40% ~ 153名 3480名"]],
    ["改造任务236座，已改造229座，完成率79.0%。", ["fails? 79.0% ~ 229座 236座"]],
    ["党员2466名，参加轮训2418名，参训率97.8%。", ["fails? 97.8% ~ 2418名 2466名"]],
    // Nobody was asked, and no answer counted.
    ["教师2466名，参加轮训2418名，家长满意率97.8%。", []]
  ])
})

describe("wholes by other words", () => {
  const stages = "小学生31246人、初中生15873人。\n"
  shareTable([
    ["在校生46120人，高中在校生8915人。\n寄宿学生2310人，占高中学生总数的26.9%。", ["fails? 26.9% ~ 2310人 8915人"]],
    [`${stages}留守儿童5308人，占义务教育阶段在校生的11.27%。`, ["holds 11.27% ~ 5308人 31246人 15873人"]],
    [`${stages}留守儿童5308人，占义务教育阶段在校生的12.70%。`, ["fails? 12.70% ~ 5308人 31246人 15873人"]],
    ["应交流教师1284名，实际交流172名，占14.3%。", ["fails? 14.3% ~ 172名 1284名"]]
  ])
})

describe("lists of shares of a whole told paragraphs before", () => {
  const whole = "教育支出18.64亿元。\n"
  shareTable([
    [
      `${whole}人员经费13.05亿元、公用经费3.17亿元、项目经费2.42亿元，占比依次为70.01%、17.01%、14.92%。`,
      ["holds 70.01% ~ 13.05亿元 18.64亿元", "holds 17.01% ~ 3.17亿元 18.64亿元", "fails 14.92% ~ 2.42亿元 18.64亿元"]
    ]
  ])
})

describe("shares of wholes of their own", () => {
  const wholes = "小学、初中、高中教师分别为3815人、2604人、1312人。\n"
  shareTable([
    [
      `${wholes}小学本科教师2975人、初中本科教师2502人，分别占小学、初中教师的77.98%和92.08%。`,
      ["holds 77.98% ~ 2975人 3815人", "fails 92.08% ~ 2502人 2604人"]
    ]
  ])
})

describe("wholes told with and without the word for all of them", () => {
  shareTable([
    [
      "初中专任教师1250人，其他教职工310人。初中高级教师250人。初中高级教师占初中专任教师总数的22%。",
      ["fails? 22% ~ 250人 1250人"]
    ],
    [
      "教育支出总额为5.20亿元，一般公共预算支出总额26.00亿元，教育支出占一般公共预算支出总额的25.0%。",
      ["fails? 25.0% ~ 5.20亿元 26.00亿元"]
    ],
    ["初中专任教师1250人，初中高级教师250人。初中高级教师占总数的22%。", []]
  ])
})

describe("shares out of all proportion", () => {
  shareTable([
    [
      "公共预算支出58.36万元，教育支出13.42亿元，教育支出占公共预算支出的23.0%。",
      ["fails 23.0% ~ 13.42亿元 58.36万元"]
    ],
    ["征收附加费4320元，其中用于职业教育1296万元，占30%。", ["fails 30% ~ 1296万元 4320元"]],
    ["新建城区学校4所，增加学位7100个，大班额占20%。", []]
  ])
})

describe("the whole that words before the part tell", () => {
  shareTable([
    // What a bracket holds is said of the figure before it.
    ["全年招聘教师238名（小学141名、初中66名、高中31名），其中博士19名，占7.98%。", ["holds 7.98% ~ 19名 238名"]],
    ["全年招聘教师238名（小学141名、初中66名、高中31名），其中博士19名，占8.98%。", ["fails 8.98% ~ 19名 238名"]],
    // The name before 中.
    [
      "全县教职工3164人，其中专任教师2816人，占教职工总数的89.0%；专任教师中，女教师17883人，占63.5%。",
      ["holds 89.0% ~ 2816人 3164人", "fails 63.5% ~ 17883人 2816人"]
    ],
    // Words leave open which base is meant: the one on which the share is all but right.
    [
      "全市教职工9648人，其中专任教师8713人，占90.31%。专任教师中，女教师6019人，占69.18%。",
      ["holds 90.31% ~ 8713人 9648人", "fails 69.18% ~ 6019人 8713人"]
    ],
    // A share between tells of the one before it, and 其中 of that one too.
    [
      "符合条件2860名，交流47.2名，占16.5%；其中骨干教师138名，占29.2%。",
      ["fails? 16.5% ~ 47.2名 2860名", "fails? 29.2% ~ 138名 47.2名"]
    ]
  ])
})
