import { describe, expect, it } from "vitest"
import { readStructure } from "../src/outline/structure.ts"
import { understand } from "../src/source/source.ts"
import { readCommitments } from "../src/statements/commitments.ts"
import { readStatements } from "../src/statements/statements.ts"
import { letterAsSent, sample } from "./letters.ts"

const statementsOf = (text: string) => {
  const source = understand(text)
  return readStatements(source, readStructure(source))
}

/** Statements as `kind polarity: subject`; affirmed goes without saying. */
const declared = (text: string): ReadonlyArray<string> =>
  statementsOf(text).map(
    ({ kind, polarity, subject }) => `${kind}${polarity === "denied" ? " denied" : ""}: ${subject}`
  )

const table = (cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]>): void => {
  it.each(cases)("%s", (text, expected) => {
    expect(declared(text)).toEqual(expected)
  })
}

describe("prohibitions", () => {
  table([
    ["坚决不下达升学指标。", ["prohibition denied: 下达升学指标"]],
    [
      "不以分数考核学校，不将成绩与经费挂钩。",
      ["prohibition denied: 以分数考核学校", "prohibition denied: 将成绩与经费挂钩"]
    ],
    ["严禁学校炒作状元。", ["prohibition denied: 学校炒作状元"]],
    ["培训机构一律不得组织考试。", ["prohibition denied: 组织考试"]],
    ["杜绝有偿补课的现象发生。", ["prohibition denied: 有偿补课"]],
    ["不断改善条件，不仅如此，各校不得不扩班。", []],
    ["非法机构屡禁不止。", []],
    ["对不参与培训的教师逐一谈话。", []]
  ])
})

describe("absences", () => {
  table([
    ["各校无违规招生、无大班额现象。", ["absence denied: 违规招生", "absence denied: 大班额"]],
    ["既无大班额也无超大班额。", ["absence denied: 大班额", "absence denied: 超大班额"]],
    ["至今未发现挪用经费等问题。", ["absence denied: 挪用经费"]],
    ["新生年级也没有出现反弹。", ["absence denied: 反弹"]],
    ["违规收费等问题一件也未查实。", ["absence denied: 违规收费"]],
    ["超计划招生的学校为零。", ["absence denied: 超计划招生的学校"]],
    ["超过规模的学校，全县无。", ["absence denied: 超过规模的学校"]],
    ["两所民办学校均未违规招生。", ["absence denied: 违规招生"]],
    ["仍有3个大班额。", ["absence: 3个大班额"]],
    ["场地无偿使用，无法扩建，无证机构较多，无线网络畅通。", []],
    ["对无户籍儿童给予照顾，未成年人得到保护。", []]
  ])

  it("spans each of several in one clause", () => {
    const text = "各校无违规招生、无大班额现象。"
    expect(statementsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "各校无违规招生",
      "无大班额现象"
    ])
  })
})

describe("completions", () => {
  table([
    ["全面完成治理任务。", ["completion: 治理任务"]],
    ["心理辅导室实现全覆盖。", ["completion: 心理辅导室"]],
    ["专职保安配备率达100%。", ["completion: 专职保安配备率"]],
    ["监控达标率，护学岗设置率均达100%。", ["completion: 监控达标率，护学岗设置率"]],
    ["清单事项已全部办结。", ["completion: 清单事项"]],
    ["全区全面消除大班额。", ["completion: 消除大班额"]],
    ["尚未完成移交手续。", ["completion denied: 移交手续"]],
    ["为实现均衡目标，力争全面完成任务，确保配备率达到100%。", []],
    ["完成率较高，拟于下月完成验收。", []]
  ])
})

describe("claims", () => {
  table([
    ["公用经费标准均高于国家标准。", ["claim: 公用经费标准"]],
    ["教师收入不低于公务员。", ["claim: 教师收入"]],
    ["与公务员收入大体持平。", ["claim: 与公务员收入"]],
    ["小学投入500元，初中投入800元，比上年均有所增长。", ["claim: 小学投入500元"]],
    ["教育质量逐年提高。", ["claim: 教育质量"]],
    ["投入做到“两个只增不减”。", ["claim: 投入"]],
    ["骨干教师数不达标。", ["claim denied: 骨干教师数"]],
    ["规模超过2000人，比上年增加0.78亿元。", []],
    ["报名人数超过计划的，电脑随机录取。", []],
    ["不断提高师资水平。", []]
  ])
})

describe("duties", () => {
  table([
    ["严格执行收费标准。", ["duty: 收费标准"]],
    ["建立健全联席会议制度。", ["duty: 联席会议制度"]],
    ["依据《县办法》审核新机构。", ["duty: 新机构"]],
    ["对招生方案进行公示。", ["duty: 招生方案"]],
    ["公办民办同步招生。", ["duty: 公办民办同步招生"]],
    ["未落实编制标准。", ["duty denied: 编制标准"]],
    ["为落实责任，要完善制度，拟制定方案，力争建立机制。", []],
    ["制度落实情况良好，编制61个，党组织共70个。", []],
    ["召开会议12次，配备督学14名。", []]
  ])
})

describe("where statements stand", () => {
  const text =
    "一、学前教育\n（一）扩大学位。完善布局规划，出台《办法》。\n二、存在的问题\n（一）没有专职队伍。没有执法权限。\n三、下一步打算\n（一）完善机制。全面完成移交。\n"

  it("problems and plans declare nothing done", () => {
    expect(statementsOf(text).map(({ subject, section, item }) => [subject, section, item])).toEqual([
      ["布局规划", "preschool", 1],
      ["《办法》", "preschool", 1]
    ])
  })

  it("a clause about a later year completes nothing", () => {
    const promise = "2020年度教育报告\n一、教育经费\n1.投入。2020年底完成清理任务。2022年底，全面完成移交任务。\n"
    expect(declared(promise)).toEqual(["completion: 清理任务"])
  })

  it("a heading declares what it claims, and no duty", () => {
    expect(declared("一、教育经费\n1.投入实现“两个只增不减”。\n2.完善管理制度。\n")).toEqual(["claim: 投入"])
  })

  it.each([
    ["dadukou-2020.md", { "evaluation-reform": 9, admissions: 15, "private-and-tutoring": 4, "school-safety": 10 }],
    ["paraphrase-2022.md", { "evaluation-reform": 6, admissions: 8, "private-and-tutoring": 1, "school-safety": 7 }]
  ])("%s declares most in its sections on reform, admissions, tutoring and safety", (name, least) => {
    const statements = statementsOf(sample(name))
    const short = Object.entries(least).filter(
      ([section, count]) => statements.filter((statement) => statement.section === section).length < count
    )
    expect(short).toEqual([])
  })

  it.skipIf(letterAsSent === undefined)(
    "the letter as sent keeps five prohibitions of reform and lacks large classes",
    () => {
      const statements = statementsOf(letterAsSent as string)
      const count = (section: string, kind: string) =>
        statements.filter((statement) => statement.section === section && statement.kind === kind).length
      expect(count("evaluation-reform", "prohibition")).toBe(5)
      expect(count("admissions", "prohibition") + count("admissions", "absence")).toBe(9)
      expect(count("large-classes", "absence")).toBe(2)
      expect(count("school-safety", "completion")).toBe(4)
      expect(count("funding", "claim")).toBe(5)
    }
  )
})

describe("commitments", () => {
  const promised = (text: string): ReadonlyArray<string> => {
    const source = understand(text)
    return readCommitments(source, readStructure(source)).map(({ due, subject }) => `${due} ${subject}`)
  }
  const of2020 = (text: string) => promised(`2020年度教育职责自评报告\n\n${text}\n`)

  it.each<[string, ReadonlyArray<string>]>([
    ["举办者于2021年底将学校移交政府。", ["2021-12-31 举办者将学校移交政府"]],
    ["该校2023年成为公办学校。", ["2023 该校成为公办学校"]],
    ["拟于2022年起，该校停止择校。", ["2022 该校停止择校"]],
    ["从2022年9月起不招新生。", ["2022-09-01 不招新生"]],
    ["2023年6月底前移交校舍。", ["2023-06-30 移交校舍"]],
    ["到2025年新建学校8所。", ["2025 新建学校8所"]],
    ["2020年底实现了全部移交，2019年新建学校2所。", []],
    ["按照2021年评价工作要求开展自评。", []],
    ["编制2021—2025年教育规划。", []],
    ["制定《三年规划（2021—2023年）》。", []]
  ])("%s", (text, expected) => {
    expect(of2020(text)).toEqual(expected)
  })

  it("what had passed when the letter was signed promises nothing", () => {
    const signed = (day: string) => of2020(`一、教育督导\n2021年2月底前完成自评。\n\n某县人民政府\n${day}`)
    expect(signed("2021年3月20日")).toEqual([])
    expect(signed("2021年1月20日")).toEqual(["2021-02-28 完成自评"])
  })

  it("a limit speaks of its plan", () => {
    expect(of2020("三、下一步计划\n（一）加快建校。增加学位。完成时限：2024年8月31日前。")).toEqual([
      "2024-08-31 加快建校"
    ])
  })

  it.each([
    ["dadukou-2020.md", 5],
    ["paraphrase-2022.md", 7]
  ])("%s makes %i", (name, count) => {
    expect(promised(sample(name)).length).toBe(count)
  })

  it.skipIf(letterAsSent === undefined)("the letter as sent makes five", () => {
    const dues = promised(letterAsSent as string).map((commitment) => commitment.split(" ")[0])
    expect(dues).toEqual(["2021", "2023", "2021-12-31", "2022", "2023-12-31"])
  })
})
