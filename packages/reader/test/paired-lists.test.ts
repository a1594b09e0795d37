/** Lists that are matched in order: levels, what each is held against, and by how much it changed. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { table } from "./relations-in-prose.ts"

/** What is said to be wrong, and what was probably meant: the writing, and the likeliest correction. */
const findings = (text: string): ReadonlyArray<string> => {
  const reading = read(text)
  return check(reading)
    .findings.filter(({ severity }) => severity !== "remark")
    .map(({ spans: [span], suggestion }) => {
      const place = span === undefined ? "" : reading.text.slice(span[0], span[1])
      const edits = suggestion === null ? [] : [suggestion, ...(suggestion.together ?? [])]
      return `${place} → ${edits.map((edit) => edit.text).join(" ")}`
    })
}

describe("levels held against lines of their own", () => {
  table([
    [
      "小学、初中生均公用经费分别为870元、1095元，比基准定额720元、940元分别高出150元、155元。",
      ["difference 150元 ~ 870元 720元 holds", "difference 155元 ~ 1095元 940元 holds"]
    ],
    [
      "小学、初中生均公用经费达到800元、1020元，比国家基准定额720元、940元均高出80元。",
      ["difference 80元 ~ 800元 720元 holds", "difference 80元 ~ 1020元 940元 holds"]
    ],
    [
      "小学、初中生均公用经费为845元、1080元，比省定标准分别高出125元、140元（省定标准为小学720元、初中940元）。",
      ["difference 125元 ~ 845元 720元 holds", "difference 140元 ~ 1080元 940元 holds"]
    ],
    [
      "小学、初中体育达标率分别为91.4%、88.7%，比全市平均的93.1%、89.2%分别低1.7、0.5个百分点。",
      ["difference 1.7 ~ 93.1% 91.4% holds", "difference 0.5个百分点 ~ 89.2% 88.7% holds"]
    ]
  ])

  it.each([
    [
      "one gap told of all",
      "小学、初中生均公用经费达到800元、1020元，比国家基准定额720元、940元均高出90元。",
      ["90元 → 80元"]
    ],
    ["one level", "小学、初中生均公用经费达到808元、1020元，比国家基准定额720元、940元均高出80元。", ["808元 → 800元"]],
    [
      "two gaps in each other's place",
      "小学、初中生均公用经费分别为870元、1095元，比基准定额720元、940元分别高出155元、150元。",
      ["155元 → 150元 155元"]
    ]
  ])("are wrong in %s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe("lists raised to others", () => {
  table([
    [
      "补助标准由小学650元、初中850元提高到720元、940元，分别提高70元、90元。",
      ["difference 70元 ~ 720元 650元 holds", "difference 90元 ~ 940元 850元 holds"]
    ],
    [
      "小学、初中达标率由上年的91.2%、88.4%提高到93.1%、89.5%，分别提高1.9个、1.1个百分点。",
      ["difference 1.9个 ~ 93.1% 91.2% holds", "difference 1.1个百分点 ~ 89.5% 88.4% holds"]
    ],
    [
      "小学近视率36.2%、初中近视率61.8%，较上年的37.5%、63.1%均下降1.3个百分点。",
      ["difference 1.3个百分点 ~ 37.5% 36.2% holds", "difference 1.3个百分点 ~ 63.1% 61.8% holds"]
    ],
    ["近视率较上年下降1.3个百分点，由52.9%降至51.6%。", ["difference 1.3个百分点 ~ 52.9% 51.6% holds"]]
  ])
})

describe("levels, changes and growths", () => {
  table([
    [
      "幼儿园、小学、初中生均支出分别为1836元、4871元、7316元，同比分别增长4.12%、11.49%、5.36%，其中小学比上年增加502元。",
      ["growth 11.49% ~ 502元 4871元 holds"]
    ]
  ])

  it.each([
    [
      "the change of one member",
      "幼儿园、小学、初中生均支出分别为1836元、4871元、7316元，同比分别增长4.12%、11.49%、5.36%，其中小学比上年增加520元。",
      ["520元 → 502元"]
    ],
    [
      "the verb of the growths",
      "小学、初中在校生分别为13520人、6148人，比上年分别增加326人、151人，分别下降2.47%、2.52%。",
      ["下降 → 增长"]
    ],
    [
      "the verb of the changes",
      "小学、初中在校生分别为13520人、6148人，比上年分别减少326人、151人，分别增长2.47%、2.52%。",
      ["减少 → 增加"]
    ],
    [
      "the verb of a growth told before its change",
      "教育支出12.86亿元，同比下降5.2%，较上年增加0.64亿元。",
      ["下降 → 增长"]
    ],
    [
      "the change of one member where the list is told without 分别",
      "普通小学、普通初中生均支出为2864元、3915元，比上年增长6.31%、5.27%，其中普通初中增加169元。",
      ["169元 → 196元"]
    ],
    ["the verb of one change", "全县在校生13520人，比上年减少326人，增长2.47%。", ["减少 → 增加"]],
    [
      "the verb of a growth whose level stands a sentence before",
      "2020年教育支出13.26亿元，其余支出从略。教育支出比上年净增6800万元，降幅为5.41%。",
      ["降幅 → 增幅"]
    ],
    [
      "the verb of a growth between two years of a list, where another level of the year is told after",
      "2018年、2019年、2020年总投入分别为9.36亿元、9.94亿元、10.46亿元，三年累计投入29.76亿元，2020年较2018年下降11.75%。2020年公用经费8.71亿元。",
      ["下降 → 增长"]
    ],
    [
      "what one arrived at and what the next left",
      "小学生均校舍面积由6.1平方米增加到7.9平方米，初中由9.3平方米增加到11.4平方米，分别增加3.2平方米和3.5平方米。",
      ["7.9平方米 → 9.3平方米 7.9平方米"]
    ],
    ["the unit of one growth", "小学、初中、高中在校生分别增长2.41%、1.87个百分点、3.05%。", ["1.87个百分点 → 1.87%"]],
    [
      "two growths in each other's place",
      "小学、初中在校生分别为13520人、6148人，比上年分别增加326人、151人，分别增长2.52%、2.47%。",
      ["2.52% → 2.47% 2.52%"]
    ]
  ])("are wrong in %s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe("shares in lists", () => {
  table([
    [
      "2018—2020年的经费总额分别为13590万元、13560万元、16620万元。财政拨款三年分别为8834万元、9139万元、10471万元，占经费总额的比例分别为65.0%、67.4%、63.0%。",
      [
        "share 65.0% ~ 8834万元 13590万元 holds",
        "share 67.4% ~ 9139万元 13560万元 holds",
        "share 63.0% ~ 10471万元 16620万元 holds"
      ]
    ]
  ])

  table([
    [
      "35岁以下、36至50岁、51岁以上教师分别为418人、597人、235人，分别占33.4%、47.8%、18.8%。",
      [
        "share 33.4% ~ 418人 597人 235人 holds",
        "share 47.8% ~ 597人 418人 235人 holds",
        "share 18.8% ~ 235人 418人 597人 holds",
        // The shares make a hundred, which shows of a count that breaks them all that it is the count.
        "difference 18.8% ~ 33.4% 47.8% holds"
      ]
    ]
  ])

  // Parts and shares in each other's place look alike: that one finding names the two places is what can be known.
  it.each([
    ["全区教师1250人，其中小学743人、初中507人，分别占40.56%、59.44%。", ["743人 → 507人 743人"]],
    ["全区教师1250人，其中小学743人、初中507人，分别占59.44%、40.56%。", []]
  ])("%s", (text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

/** A whole, and so much after it that nobody takes it for what was told last. */
const farWhole = `全年教育支出82000.00万元。\n${Array.from({ length: 9 }, (_, at) => `第${at + 1}片区学校${at * 3 + 11}所、教师${at * 73 + 412}人。`).join("")}\n`

describe("shares told in one list vote on their whole", () => {
  it.each([
    [
      "an amount that enters the total of all",
      "全年支出中，用于工资福利62514.36万元、日常运转14287.90万元、设备购置5197.74万元，分别占76.24%、17.42%、6.34%。",
      []
    ],
    [
      "an amount that is wrong, by what the others imply",
      "全年支出中，用于工资福利62514.36万元、日常运转12487.90万元、设备购置5197.74万元，分别占76.24%、17.42%、6.34%。",
      ["12487.90万元 → 14287.90万元"]
    ],
    [
      "a share that is wrong, and keeps them from making a hundred",
      "全年支出中，用于工资福利62514.36万元、日常运转14287.90万元、设备购置5197.74万元，分别占76.24%、14.72%、6.34%。",
      ["14.72% → 17.42%"]
    ],
    [
      "an amount in a unit of another size",
      "全年支出中，用于工资福利62514.36万元、日常运转14287.90万元、设备购置5197.74亿元，分别占76.24%、17.42%、6.34%。",
      ["5197.74亿元 → 5197.74万元"]
    ],
    [
      "a whole told paragraphs before",
      "全年教育支出91284.50万元。\n全区现有学校84所，其中小学61所、初中23所。\n从用途看，教育支出中工资福利62541.36万元、日常运转14287.90万元、设备购置5197.74万元，分别占68.48%、15.65%、5.69%。",
      ["62541.36万元 → 62514.36万元"]
    ],
    [
      "an amount within what its share lets it be, and so out of step with the whole that 中 names",
      `${farWhole}全区教育支出中，工资福利62514.36万元、日常运转14287.90万元、设备购置5197.47万元，分别占76.24%、17.42%、6.34%。`,
      ["5197.47万元 → 5197.74万元"]
    ],
    [
      "a share of the whole that 中 names",
      `${farWhole}全区教育支出中，工资福利62514.36万元、日常运转14287.90万元、设备购置5197.74万元，分别占76.24%、14.72%、6.34%。`,
      ["14.72% → 17.42%"]
    ]
  ])("%s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe("growths from year to year of levels in one list", () => {
  const told = (levels: string, verb: string) =>
    `2021—2023年，初中生均公用经费依次为${levels}，2022年、2023年分别比上年${verb}4.37%、5.92%。`

  it.each([
    ["hold", told("1346.20元、1405.00元、1488.20元", "增长"), []],
    ["are wrong in their verb", told("1346.20元、1405.00元、1488.20元", "下降"), ["下降 → 增长"]],
    [
      "are wrong in two levels in each other's place",
      told("1405.00元、1346.20元、1488.20元", "增长"),
      ["1405.00元 → 1346.20元 1405.00元"]
    ],
    ["are wrong in the level between", told("1346.20元、1450.00元、1488.20元", "增长"), ["1450.00元 → 1405.00元"]]
  ])("%s", (_, text, expected) => {
    expect(findings(text)).toEqual(expected)
  })
})

describe("shares told as 比重依次是", () => {
  it.each([
    ["a whole in another unit", "13563亿元", ["13563亿元 → 13563万元"]],
    ["a whole as in the row of parts", "13563万元", []]
  ])("%s", (_, whole, expected) => {
    const text = `三年教育支出依次是13595万元、${whole}、16620万元，预算内拨款依次是8820万元、9137万元、10199万元，在支出里的比重依次是65%、67%、61%。`
    expect(findings(text)).toEqual(expected)
  })
})
