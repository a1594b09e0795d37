import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const pay = [item("funding", 8)]
const income = "工资|收入|待遇"

/** Teachers' pay against that of civil servants, insurance, and the funds for training. */
export const payMeasures = defineMeasures({
  "teacher-average-salary": {
    zh: "义务教育教师年平均工资收入",
    en: "Average yearly pay of teachers in compulsory education",
    unit: "元",
    stage: "compulsory",
    items: pay,
    wordings: [{ near: ["教师", income], unlike: "公务员|多|高于|高出|增|幼儿园|非在编|编外" }]
  },
  "civil-servant-average-salary": {
    zh: "当地公务员年平均工资收入",
    en: "Average yearly pay of local civil servants",
    unit: "元",
    items: pay,
    wordings: [
      { near: ["公务员"], around: ["教师", income], unlike: "多|高于|高出|教师比|相当" },
      // 高于公务员年均工资7.83万元: the line that is passed; 高于公务员0.16万元 is by how much.
      {
        near: ["公务员年均工资|公务员平均工资|公务员年平均工资|公务员工资|公务员年均收入|公务员平均收入|公务员收入"],
        around: ["教师"],
        unlike: "多|收入多|工资多|高出|水平高"
      }
    ]
  },
  "teacher-salary-surplus-stated": {
    zh: "教师平均工资收入高出公务员数额（自报）",
    en: "Amount by which teachers earn more, as stated",
    unit: "元",
    items: pay,
    wordings: [
      {
        near: ["公务员", "多|高出|高于|高"],
        around: [income],
        unlike: "于公务员年均工资|于公务员平均工资|于公务员年平均工资|于公务员工资|于公务员年均收入|于公务员平均收入"
      }
    ]
  },
  "teacher-salary-ratio-stated": {
    zh: "教师与公务员平均工资收入之比（自报）",
    en: "Teachers' pay to civil servants', as stated",
    unit: "倍",
    items: pay,
    wordings: [{ near: ["公务员|相当于|是"], around: ["公务员", income] }]
  },
  "kindergarten-tenured-average-salary": {
    zh: "公办园在编教师年平均工资收入",
    en: "Average yearly pay of public kindergarten teachers on the staff list",
    unit: "元",
    stage: "preschool",
    items: pay,
    wordings: []
  },
  "kindergarten-nontenured-average-salary": {
    zh: "公办园非在编教师年平均工资收入",
    en: "Average yearly pay of public kindergarten teachers outside the staff list",
    unit: "元",
    stage: "preschool",
    items: pay,
    wordings: []
  },
  "nontenured-teachers": {
    zh: "公办园非在编教师人数",
    en: "Public kindergarten teachers outside the staff list",
    unit: "人",
    stage: "preschool",
    items: pay,
    wordings: []
  },
  "nontenured-teachers-insured": {
    zh: "公办园非在编教师中参加五项社会保险的人数",
    en: "Public kindergarten teachers outside the staff list with all five insurances",
    unit: "人",
    stage: "preschool",
    items: pay,
    wordings: []
  },
  "social-insurance-kinds": {
    zh: "非在编教师参加社会保险项数",
    en: "Kinds of social insurance held by teachers outside the staff list",
    unit: "项",
    stage: "preschool",
    items: pay,
    wordings: [{ near: ["社会保险|保险"] }]
  },
  "nontenured-social-insurance-coverage-stated": {
    zh: "非在编教师社会保险参保率",
    en: "Insured share of teachers outside the staff list",
    unit: "%",
    stage: "preschool",
    items: pay,
    wordings: [{ near: ["参保|保险"], around: ["教师|教职工"] }]
  },
  "public-funds-budget": {
    zh: "义务教育学校年度公用经费预算总额",
    en: "Operating budgets of schools of compulsory education in all",
    unit: "元",
    stage: "compulsory",
    items: pay,
    wordings: []
  },
  "teacher-training-funds": {
    zh: "义务教育学校教师培训经费",
    en: "Funds for the training of teachers of compulsory education",
    unit: "元",
    stage: "compulsory",
    items: pay,
    wordings: []
  },
  "teacher-training-fund-share-stated": {
    zh: "教师培训经费占公用经费比例",
    en: "Training's share of operating funds",
    unit: "%",
    items: pay,
    wordings: [{ near: ["培训经费|培训费"] }, { near: ["占|比例"], around: ["教师培训经费|教师培训费", "公用经费"] }]
  }
})
