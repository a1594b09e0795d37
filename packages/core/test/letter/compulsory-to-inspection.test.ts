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
    item: 14,
    facts: { "nine-year-retention-stated": "96.3", "suspected-dropouts": 0, "dropouts-of-poor-households": 0 },
    told: [
      "九年义务教育巩固率96.3%，高于95%的标准。",
      "全区未发现疑似失学辍学学生，脱贫（建档立卡）家庭学生无失学辍学。"
    ]
  },
  { item: 14, facts: { "suspected-dropouts": 3 }, told: ["全区排查出疑似失学辍学学生3人。"] },
  {
    item: 14,
    facts: {
      "disabled-children-of-age": 215,
      "disabled-children-enrolled": 214,
      "disabled-children-in-regular-classes": 107,
      "disabled-children-in-special-schools": 100,
      "disabled-children-taught-at-home": 7
    },
    told: [
      "全区有适龄残疾儿童少年215人。在校残疾儿童少年214人，其中随班就读107人、特殊教育学校（班）就读100人、送教上门7人。适龄残疾儿童少年入学率99.53%，高于95%的标准。"
    ]
  },
  {
    item: 14,
    facts: { "left-behind-children-care-system": 0 },
    told: ["留守儿童关爱体系尚不健全。"]
  },
  {
    item: 15,
    facts: { "schools-over-size-limit": 0, "school-size-limit": 2000, "largest-school-pupils": 1876 },
    told: ["规模最大的学校在校生1876人，办学规模上限为2000人，无办学规模超过上限的学校。"]
  },
  {
    item: 15,
    facts: { "schools-over-size-limit": 5, "school-size-limit": 2000 },
    told: ["办学规模上限为2000人，办学规模超过上限的学校有5所。"]
  },
  {
    item: 15,
    facts: {
      "variation-backbone-teachers-primary": "0.552",
      "variation-teaching-area-primary": "0.271",
      "variation-sports-area-primary": "0.5"
    },
    told: [
      "小学校际差异系数：每百名学生拥有县级以上骨干教师数0.552，生均教学及辅助用房面积0.271，生均体育运动场馆面积0.5，除每百名学生拥有县级以上骨干教师数外，其余均控制在0.5以内。"
    ]
  },
  {
    item: 15,
    facts: { "variation-backbone-teachers-junior": "0.46", "variation-teaching-area-junior": "0.47" },
    told: ["初中校际差异系数：每百名学生拥有县级以上骨干教师数0.46，生均教学及辅助用房面积0.47，均超过0.45的上限。"]
  },
  {
    item: 15,
    facts: { "unified-construction-standard": 0, "unified-staffing-standard": 1, "no-excessive-schoolwork": 1 },
    told: ["已统一城乡教师编制标准，尚未统一城乡学校建设标准。", "无过重课业负担。"]
  },
  {
    item: 16,
    facts: {
      "primary-pupils": 4500,
      "primary-classes": 100,
      "large-classes-compulsory": 0,
      "super-large-classes-compulsory": 0
    },
    told: [
      "小学在校生4500人。小学班级100个。",
      "小学平均班额45人，未超过45人的上限。",
      "义务教育阶段无大班额班级，无超大班额班级。"
    ]
  },
  {
    item: 16,
    facts: { "average-class-size-senior-stated": "50.86", "large-classes-senior": 4 },
    told: ["普通高中平均班额50.86人，超过50人的上限。", "普通高中有大班额班级4个。"]
  },
  {
    item: 17,
    facts: {
      "private-schools-admitting": 3,
      "private-schools-within-plan": 2,
      "private-schools-oversubscribed": 1,
      "private-schools-over-plan": 0
    },
    told: [
      "全区招生的民办义务教育学校3所，其中报名人数未超过招生计划的2所、报名人数超过招生计划的1所。无超计划招生的民办学校。"
    ]
  },
  {
    item: 18,
    facts: { "admission-violation-cases": 0, "fee-violation-cases": 2 },
    told: ["未发现违规招生行为，查实教育乱收费行为2起。"]
  },
  {
    item: 19,
    facts: { "private-compulsory-enrolment-share-stated": "16.2", "public-private-schools": 0 },
    told: ["全区无“公参民”学校。", "民办义务教育在校生占义务教育在校生的16.2%，超过15%的上限。"]
  },
  {
    item: 20,
    facts: {
      "joint-tutoring-inspections": 36,
      "tutoring-institutions-sanctioned": 9,
      "tutoring-institutions-closed": 0,
      "latest-tutoring-end-offline": 1230,
      "longest-tutoring-prepayment-months": 3
    },
    told: [
      "开展校外培训机构联合检查36次，查处校外培训机构9家，未关停校外培训机构。",
      "线下培训最晚于20时30分结束。培训机构一次性收费时间跨度最长3个月，未超过3个月的上限。"
    ]
  },
  {
    item: 21,
    facts: {
      "myopia-rate": "52.67",
      "myopia-rate-prior-year": "53.41",
      "homework-minutes-grades-1-2": 0,
      "sleep-hours-junior": "8.5"
    },
    told: [
      "小学一、二年级未布置书面家庭作业。初中学生每天睡眠8.5小时，低于9小时的标准。",
      "学生近视率52.67%，上年为53.41%，比上年下降0.74个百分点。"
    ]
  },
  {
    item: 21,
    facts: { "myopia-rate": "53.41", "myopia-rate-prior-year": "53.41" },
    told: ["学生近视率53.41%，上年为53.41%，与上年持平。"]
  },
  {
    item: 22,
    facts: { "guard-coverage-stated": 100, "closed-management-rate-stated": 100, "alarm-video-rate-stated": "98.2" },
    told: [
      "专职保安配备率100%、校园封闭化管理率100%、一键式报警和视频监控达标率98.2%，除一键式报警和视频监控达标率外，其余均符合要求。"
    ]
  },
  {
    item: 23,
    facts: { "safety-accidents": 1, "major-accidents": 0 },
    told: ["全年发生校园安全责任事故1起，未发生重特大校园安全责任事故。"]
  },
  {
    item: 24,
    facts: {
      "inspection-body-established": 1,
      "inspection-budget-listed": 0,
      "inspection-zones": 6,
      "largest-inspection-zone-schools": 21
    },
    told: [
      "已设立教育督导委员会及其办事机构，尚未将教育督导经费列入本级财政预算。",
      "划分督学责任区6个，最大的督学责任区有学校（园）21所，超过20所的上限。"
    ]
  }
]

describe("what items 14 to 24 tell", () => {
  it.each(examples)("$item: $told.0", ({ item, facts, told }) => {
    expect(toldOfItem(facts, item)).toEqual(told)
  })
})
