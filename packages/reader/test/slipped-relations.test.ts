/** What the words tell and one slip of the hand has broken, and the nearest texts in which nothing is broken. */
import { check } from "@duxue/core"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"

interface Failure {
  readonly text: string
  readonly certain: boolean
}

const failures = (text: string): ReadonlyArray<Failure> => {
  const reading = read(text)
  const at = ([start, end]: readonly [number, number]) => reading.text.slice(start, end)
  return check(reading)
    .relations.filter((relation) => relation.basis === "prose" && relation.verdict === "fails")
    .map((relation) => ({
      text: `${relation.kind} ${at(relation.result)} ~ ${relation.operands.map(at).join(" ")}`,
      certain: relation.certain
    }))
}

const failing = (cases: ReadonlyArray<readonly [string, string]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(failures(text).map((each) => each.text)).toEqual([expected])
  })
}

const standing = (cases: ReadonlyArray<string>): void => {
  it.each(cases)("%s", (text) => {
    expect(failures(text)).toEqual([])
  })
}

describe("the two sides of a whole, however far off", () => {
  failing([
    ["全县有公办园26所、民办园31所，合计75所。", "sum 75所 ~ 26所 31所"],
    ["党员1685名，其中在职党员2131名、退休党员472名。", "sum 1685名 ~ 2131名 472名"],
    ["聘任督学46名，其中专职6名、兼职4名。", "sum 46名 ~ 6名 4名"],
    ["实施建设项目22个，完工25个，在建7个。", "sum 22个 ~ 25个 7个"],
    ["排查隐患381处，当场整改275处，限期整改43处。", "sum 381处 ~ 275处 43处"],
    ["寄宿生8764人，其中小学寄宿生42118人、初中寄宿生4546人。", "sum 8764人 ~ 42118人 4546人"]
  ])
  standing([
    "在园幼儿13540人，其中公办5687人，普惠性民办4875人。",
    "全县有公办园26所，民办教育机构工作人员310人。",
    "排查隐患318处，当场整改275处，限期整改43处。"
  ])
})

describe("lists behind a total that cannot be its parts", () => {
  failing([
    ["行政人员9人，其中校级4人、中层11人。", "sum 9人 ~ 4人 11人"],
    ["补充教师36名，其中特岗教师85名、公费师范生13名、引进人才50名。", "sum 36名 ~ 85名 13名 50名"]
  ])
  standing([
    "在校生12.8万人。其中义务教育阶段9.6万人，小学6.1万人、初中3.5万人。",
    "全县教师412人，其中党员186人、骨干教师274人。"
  ])
})

describe("totals that are right but for one part", () => {
  failing([
    ["新增学位7020个，其中小学3240个、初中1890个。", "sum 7020个 ~ 3240个 1890个"],
    ["三年分别投入0.86亿元、12.4亿元、1.73亿元，累计3.83亿元。", "sum 3.83亿元 ~ 0.86亿元 12.4亿元 1.73亿元"],
    ["党委会议教7次、常务会议教10次，两项合计71次。", "sum 71次 ~ 7次 10次"]
  ])
})

describe("a slip weighed against the readings tried", () => {
  failing([
    // The base is told a sentence before, and is not the nearest: the reading that chance explains least is meant.
    ["在园幼儿23740人，小学生60315人。公办园58所；公办园在园幼儿13246人，占比55.9%。", "share 55.9% ~ 13246人 23740人"],
    ["近三年毕业生1126人，升入高职院校762人，升学率76.7%。", "share 76.7% ~ 762人 1126人"],
    ["核定教职工编制2760个，实有在编2618人，空编142个，用编率为94.68%。", "share 94.68% ~ 2618人 2760个"]
  ])
  standing([
    // Of many pairs of numbers some come near to any short share.
    "小学教师640人、初中教师418人、高中教师205人、中职教师96人。本科率71%。",
    "发放问卷3200份，收回3164份，有效问卷3151份，家长满意率97.9%。"
  ])
})

describe("a second look", () => {
  failing([
    ["2021年支出128640万元，2020年为121975万元，同比增长54.6%。", "growth 54.6% ~ 128640万元 121975万元"],
    ["2021年支出128640万元，2020年为121975万元，同比下降5.46%。", "growth 5.46% ~ 121975万元 128640万元"],
    ["2021年支出121975万元，2020年为128640万元，同比增长5.46%。", "growth 5.46% ~ 121975万元 128640万元"],
    ["教师平均工资14.62万元，公务员14.11万元，前者比后者高0.15万元。", "difference 0.15万元 ~ 14.62万元 14.11万元"]
  ])
  it("asks and does not accuse", () => {
    const found = failures("2021年支出128640万元，2020年为121975万元，同比增长54.6%。")
    expect(found.map((each) => each.certain)).toEqual([false])
  })
  standing([
    "2021年支出128640万元，2019年为97310万元，同比增长5.46%。",
    "全县总人口4.96万人，农牧区人口4.48万人，少数民族占93.36%。"
  ])
})

describe("amounts that grew by points", () => {
  const findings = (text: string) =>
    check(read(text)).findings.filter((finding) => finding.check === "points-for-percent")

  it.each([
    ["小学由11986元增加到12654元，增长5.57个百分点。", "5.57%"],
    ["教育支出9.37亿元，比上年增加0.51亿元，增长5.76个百分点。", "5.76%"]
  ])("%s", (text, suggestion) => {
    expect(findings(text).map((finding) => finding.suggestion?.text)).toEqual([suggestion])
  })

  it.each(["入园率由84.1%提高到88.6%，增长4.5个百分点。", "小学由11986元增加到12654元，增长5.57%。"])("%s", (text) => {
    expect(findings(text)).toEqual([])
  })
})

describe("bases told in brackets behind the change", () => {
  failing([
    ["小学为15236元，比上年增长3.82%（2020年14817元）。", "growth 3.82% ~ 15236元 14817元"],
    ["公办园占61.0%，比2023年提高8.4个百分点（2023年为56.2%）。", "difference 8.4个百分点 ~ 61.0% 56.2%"]
  ])
  standing([
    "小学为15236元，比上年增长2.83%（2020年14817元）；初中为21784元，比上年增长3.15%（2020年21119元）。",
    "毛入园率82.1%，比全省平均水平高2.3个百分点（全省79.8%）。"
  ])
})

describe("shares whose terms the words name", () => {
  failing([
    ["公开招聘168人，其中研究生73人、本科生95人，研究生占43.48%。", "share 43.48% ~ 73人 168人"],
    ["规划总投资14.8亿元，当年完成3.4亿元，完成总投资的29.8%。", "share 29.8% ~ 3.4亿元 14.8亿元"],
    ["大班额比例由18.7%降至14.2%，回落7.5个百分点。", "difference 7.5个百分点 ~ 18.7% 14.2%"]
  ])
  standing([
    "公开招聘168人，其中研究生73人、本科生95人，研究生占43.45%。",
    "计划投资4.65亿元，完成3.72亿元，完成计划的80%。"
  ])
})
