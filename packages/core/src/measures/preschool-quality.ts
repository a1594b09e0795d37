import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const reach = [item("preschool", 12)]
/** 学前一年 and 学前两年 are parts of the three years, and a fourth is none of them. */
const partial = "学前一年|学前两年|学前二年|第四年|一年毛|两年毛|二年毛|残疾|女童"

/** How many of the children of the age attend, and how well kindergartens are staffed. */
export const preschoolQualityMeasures = defineMeasures({
  "preschool-gross-enrolment-stated": {
    zh: "学前三年毛入园率（自报）",
    en: "Gross enrolment of the three preschool years, as stated",
    unit: "%",
    stage: "preschool",
    items: reach,
    wordings: [
      { near: ["毛入园率|入园率"], unlike: partial },
      { near: ["学前", "毛入学率|入学率"], unlike: partial }
    ]
  },
  "preschool-age-population": {
    zh: "学前三年适龄幼儿数",
    en: "Children of preschool age",
    unit: "人",
    stage: "preschool",
    items: reach,
    wordings: [
      {
        near: ["适龄幼儿|学前适龄|适龄儿童"],
        around: ["学前|幼儿园|入园"],
        unlike: "残疾|入学|小学|初中|12周岁|12岁|15周岁|15岁"
      }
    ]
  },
  "kindergarten-class-size-compliance-stated": {
    zh: "幼儿园班额达标率",
    en: "Kindergarten classes within the size limit",
    unit: "%",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["班额", "达标|合格|符合"], around: ["幼儿园|学前"] }]
  },
  "kindergarten-classes": {
    zh: "幼儿园班级数",
    en: "Kindergarten classes",
    unit: "个",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["班"], around: ["幼儿园|在园幼儿"], unlike: "小学|初中|高中|义务教育|大班额|心理|专班" }]
  },
  "kindergarten-certificate-rate-stated": {
    zh: "幼儿园园长、教师持证上岗率",
    en: "Kindergarten heads and teachers who hold a certificate",
    unit: "%",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["持证|资格证"], around: ["幼儿园|园长|保教"] }]
  },
  "preschool-satisfaction-stated": {
    zh: "学前教育社会认可度",
    en: "Public satisfaction with preschool education",
    unit: "%",
    stage: "preschool",
    items: reach,
    wordings: [{ near: ["认可度|满意度"], around: ["学前|幼儿园"] }]
  },
  "kindergarten-nontenured-salary-ratio-stated": {
    zh: "公办园非在编与在编教师平均工资之比",
    en: "Pay of kindergarten teachers outside the staff list to those on it",
    unit: "%",
    stage: "preschool",
    items: [item("funding", 8)],
    wordings: [{ near: ["非在编|编外", "工资|待遇|收入"] }]
  }
})
