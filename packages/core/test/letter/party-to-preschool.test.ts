import { describe, expect, it } from "vitest"
import type { Told } from "../filing-of-schools.ts"
import { toldOfItem } from "./told.ts"

interface Example {
  readonly item: number
  readonly facts: Told
  readonly told: ReadonlyArray<string>
}

const examples: ReadonlyArray<Example> = [
  {
    item: 1,
    facts: { "education-leading-group-formed": 1, "education-leading-group-meetings": 4 },
    told: ["已成立党委教育工作领导小组，全年召开领导小组会议4次。"]
  },
  {
    item: 2,
    facts: { "leaders-visit-schools-by-rule": 0, "leaders-lecture-by-rule": 1, "leader-field-visits": 8 },
    told: ["已建立领导干部为师生上思政课制度，尚未建立领导干部深入教育一线调研制度。党政主要领导到学校调研8次。"]
  },
  {
    item: 3,
    facts: { "party-organisations": 70, "party-committees": 6, "general-party-branches": 3, "party-branches": 61 },
    told: ["教育系统共有基层党组织70个，其中党委6个、党总支3个、党支部61个。"]
  },
  {
    item: 3,
    facts: { "party-organisations": 72, "party-committees": 6, "party-branches": 61 },
    told: ["教育系统共有基层党组织72个。党委6个，党支部61个。"]
  },
  { item: 3, facts: { "non-public-party-branches": 0 }, told: ["党支部中无非公党支部。"] },
  {
    item: 4,
    facts: {
      "evaluation-reform-rules-found": 20,
      "evaluation-reform-rules-corrected": 18,
      "promotion-rate-violation-cases": 0
    },
    told: [
      "对照教育评价改革要求，清理出不符合要求的规定20项，已整改18项，清理整改完成率90%，未达到100%的要求。未发现以升学率评价学校和教师的违规行为。"
    ]
  },
  { item: 4, facts: { "promotion-rate-violation-cases": 2 }, told: ["查处以升学率评价学校和教师的违规行为2起。"] },
  {
    item: 4,
    facts: { "evaluation-reform-rules-corrected": 18 },
    told: ["已整改不符合教育评价改革要求的规定18项。"]
  },
  {
    item: 5,
    facts: { "epidemic-task-groups": 8, "epidemic-daily-report-coverage-stated": 100 },
    told: ["成立疫情防控专项工作组8个。师生员工健康日报告覆盖率100%，符合要求。"]
  },
  {
    item: 6,
    facts: {
      "per-student-budget-expenditure-primary": "10124.32",
      "per-student-budget-expenditure-primary-prior-year": "9876.10",
      "per-student-budget-expenditure-junior": "15000",
      "per-student-budget-expenditure-junior-prior-year": "15300"
    },
    told: [
      "普通小学生均一般公共预算教育支出10124.32元，上年为9876.1元，比上年增加248.22元，增长2.51%。普通初中生均一般公共预算教育支出15000元，上年为15300元，比上年减少300元，下降1.96%。除普通初中外，上述其他学段生均支出比上年增长。"
    ]
  },
  {
    item: 7,
    facts: {
      "public-funds-standard-primary": 650,
      "public-funds-standard-junior": 800,
      "public-funds-standard-kindergarten-first-grade": 900,
      "public-funds-standard-kindergarten-second-grade": 600
    },
    told: [
      "小学生均公用经费标准为650元/生·年，达到650元/生·年的标准。初中生均公用经费标准为800元/生·年，低于850元/生·年的标准。一级普惠性幼儿园生均公用经费标准为900元/生·年，二级普惠性幼儿园生均公用经费标准为600元/生·年，均高于500元/生·年的标准。"
    ]
  },
  {
    item: 8,
    facts: { "teacher-average-salary": 128600, "civil-servant-average-salary": 125100 },
    told: [
      "义务教育教师年平均工资收入12.86万元，当地公务员年平均工资收入12.51万元，两者之比为1.03倍。教师平均工资收入高于公务员。"
    ]
  },
  {
    item: 8,
    facts: { "teacher-average-salary": 125000, "civil-servant-average-salary": 125100 },
    told: [
      "义务教育教师年平均工资收入12.5万元，当地公务员年平均工资收入12.51万元，两者之比为0.999倍。教师平均工资收入低于公务员。"
    ]
  },
  {
    item: 9,
    facts: {
      "staff-posts": 3188,
      "staff-posts-affiliated": 26,
      "staff-posts-schools": 3162,
      "primary-posts": 100,
      "primary-pupils": 1850
    },
    told: [
      "教育系统编制总量3188人，其中直属事业单位编制26人、学校编制3162人。",
      "小学教职工编制100人，与学生之比为1:18.5，符合1:19的配备标准。"
    ]
  },
  {
    item: 10,
    facts: { "rotation-eligible-teachers": 1920, "rotated-teachers": 191, "rotated-backbone-teachers": 66 },
    told: [
      "符合交流轮岗条件的教师1920人，实际交流轮岗教师191人，教师交流轮岗比例9.95%，低于10%的标准。交流轮岗的骨干教师66人，占交流轮岗教师的34.55%，高于20%的标准。"
    ]
  },
  {
    item: 11,
    facts: {
      "inspection-items-before": 40,
      "inspection-items-cut": 22,
      "inspection-items-kept": 18,
      "teachers-seconded-against-rules": 0
    },
    told: ["督查检查评比考核事项基期40项，压减22项，保留18项，压减幅度55%。无违规抽调借用中小学教师。"]
  },
  {
    item: 12,
    facts: {
      kindergartens: 66,
      "public-kindergartens": 30,
      "private-kindergartens": 36,
      "kindergarten-children": 14662,
      "public-kindergarten-children": 7353,
      "public-kindergarten-share-prior-year": "48.15"
    },
    told: [
      "全区有幼儿园66所，其中公办园30所、民办园36所。",
      "全区在园幼儿14662人。公办园在园幼儿7353人，公办园在园幼儿占比50.15%，高于50%的标准，上年为48.15%，比上年提高2个百分点。"
    ]
  },
  {
    item: 12,
    facts: { "inclusive-kindergarten-coverage-stated": "79.9", "inclusive-kindergarten-coverage-prior-year": "81.2" },
    told: ["普惠性幼儿园覆盖率79.9%，低于80%的标准，上年为81.2%，比上年下降1.3个百分点。"]
  },
  {
    item: 13,
    facts: {
      "community-kindergartens": 51,
      "new-community-kindergartens": 24,
      "existing-community-kindergartens": 27,
      "community-kindergartens-governed": 51
    },
    told: [
      "列入治理的小区配套园51所，其中新建配套园24所、存量配套园27所。已完成治理的小区配套园51所，小区配套园治理完成率100%，符合要求。"
    ]
  }
]

describe("what items 1 to 13 tell", () => {
  it.each(examples)("$item: $told.0", ({ item, facts, told }) => {
    expect(toldOfItem(facts, item)).toEqual(told)
  })
})
