import { item } from "../domain/item.ts"
import { percentage } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const balance = [item("compulsory", 15)]
const oversight = [item("admissions", 18), item("compulsory", 15)]

/** What is judged from documents and visits: 1 where the department declares it with its evidence, 0 where it does not. */
const declared = (measure: MeasureName) => ({
  unit: "是否",
  items: balance,
  direction: "higher" as const,
  decimals: 0,
  formula: stated(measure),
  examples: [{ given: { [measure]: "1" }, gives: "1" }]
})

const declaredBasis = (zh: string, en: string) => ({
  zh: `${zh}；做到的记1，否则记0，由主管部门依据佐证材料填报。`,
  en: `${en}; 1 where it is so, else 0, declared by the department with its evidence.`
})

const unified = (id: string, zh: string, en: string, measure: MeasureName) => ({
  group: { id, zh, en },
  title: { zh: `城乡${zh}统一`, en: `One standard for town and country: ${en}` },
  formula: stated(measure),
  examples: [{ given: { [measure]: "1" }, gives: "1" }]
})

/**
 * The fifteen items of 政府保障程度 (教督〔2017〕6号 第八条), those left out that stand elsewhere: rooms, sizes of
 * schools and classes with the schools; funds, pay, training, rotation and certificates in sections 4 and 5.
 */
export const qualityBalanceDutyMetrics = defineMetrics({
  "qb-gov-01-layout": {
    zh: "义务教育学校规划布局合理",
    en: "Compulsory schools are well laid out",
    ...declared("school-layout-plan-sound"),
    basis: declaredBasis(
      "区域内义务教育学校布局专项规划已批准，学校布点、规模和服务半径符合国家规定",
      "A plan of schools is approved, and their sites, sizes and reach keep to state rules"
    )
  },
  "qb-gov-02-unified-standards": {
    zh: "城乡义务教育四项标准统一",
    en: "Four standards shared by town and country",
    unit: "是否",
    items: balance,
    direction: "higher",
    decimals: 0,
    basis: declaredBasis(
      "学校建设标准、教师编制标准、生均公用经费基准定额、基本装备配置标准逐项判断是否城乡统一",
      "The standards of construction, staffing, operating funds and equipment, one by one"
    ),
    forms: [
      unified("construction", "学校建设标准", "construction", "unified-construction-standard"),
      unified("staffing", "教师编制标准", "staffing", "unified-staffing-standard"),
      unified("operating-funds", "生均公用经费基准定额", "operating funds", "unified-operating-funds-standard"),
      unified("equipment", "基本装备配置标准", "equipment", "unified-equipment-standard")
    ]
  },
  "qb-gov-10-quota-allocation": {
    zh: "教职工编制和岗位统筹分配",
    en: "Posts are allotted among schools by the education authority",
    ...declared("posts-allocated-by-education-authority"),
    basis: declaredBasis(
      "教育行政部门在机构编制部门核定的总量内，统筹分配各校教职工编制和岗位数量",
      "Within the total approved, the education authority allots posts among schools"
    )
  },
  "qb-gov-13-nearby-enrolment": {
    zh: "公办小学、初中就近划片入学比例",
    en: "Pupils admitted to the public school near home",
    unit: "%",
    items: oversight,
    direction: "higher",
    basis: {
      zh: "城区和镇区公办小学、初中（均不含寄宿制学校）当年新生中，按划片就近入学的人数占比，小学、初中分别计算。",
      en: "Of the year's entrants to public schools in town, boarding schools aside, those admitted by catchment; primary and junior apart."
    },
    forms: [
      {
        stage: "primary",
        title: { zh: "公办小学就近划片入学比例", en: "Pupils admitted near home: public primary schools" },
        formula: percentage(stated("near-entrants-primary"), stated("public-entrants-primary")),
        statedAs: "near-enrolment-rate-primary-stated",
        counted: "near-entrants-primary",
        appliesWith: "public-entrants-primary",
        examples: [{ given: { "near-entrants-primary": "5862", "public-entrants-primary": "5870" }, gives: "99.86" }]
      },
      {
        stage: "junior",
        title: { zh: "公办初中就近划片入学比例", en: "Pupils admitted near home: public junior schools" },
        formula: percentage(stated("near-entrants-junior"), stated("public-entrants-junior")),
        statedAs: "near-enrolment-rate-junior-stated",
        counted: "near-entrants-junior",
        appliesWith: "public-entrants-junior",
        examples: [{ given: { "near-entrants-junior": "3407", "public-entrants-junior": "3524" }, gives: "96.68" }]
      }
    ]
  },
  "qb-gov-14-elite-quota": {
    zh: "优质高中招生名额分配到初中比例",
    en: "Share of elite senior places given to junior schools",
    unit: "%",
    items: oversight,
    direction: "higher",
    basis: {
      zh: "优质普通高中当年招生计划中，分配到区域内各初中的名额（指标到校）占比。",
      en: "Of the places planned in elite senior schools, those allotted to the junior schools of the district."
    },
    formula: percentage(stated("elite-senior-places-allotted"), stated("elite-senior-places")),
    statedAs: "elite-quota-share-stated",
    counted: "elite-senior-places-allotted",
    appliesWith: "elite-senior-places",
    examples: [{ given: { "elite-senior-places-allotted": "812", "elite-senior-places": "1350" }, gives: "60.15" }]
  },
  "qb-gov-14-rural-preference": {
    zh: "优质高中名额向农村初中倾斜",
    en: "Elite senior places go to rural junior schools by preference",
    ...declared("elite-quota-favours-rural-juniors"),
    items: oversight,
    basis: declaredBasis(
      "分配方案对农村初中有明确倾斜，且农村初中所得比例不低于其毕业生占比",
      "The plan prefers rural junior schools, whose share of places is no less than their share of graduates"
    )
  }
})
