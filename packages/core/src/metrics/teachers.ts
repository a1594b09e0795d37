import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { percentage, quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const posts = [item("teachers", 9)]
const rotation = [item("teachers", 10)]
const burdens = [item("teachers", 11)]

const pupilsPerPost = (stage: Stage, pupils: MeasureName, held: MeasureName) => ({
  stage,
  formula: quotient(stated(pupils), stated(held)),
  counted: held
})

/** Posts, rotation, training and burdens. */
export const teacherMetrics = defineMetrics({
  "staff-post-count": {
    zh: "教育系统编制合计",
    en: "Staff posts in all",
    unit: "人",
    items: posts,
    direction: "higher",
    decimals: 0,
    formula: sum(stated("staff-posts-affiliated"), stated("staff-posts-schools")),
    statedAs: "staff-posts"
  },
  "quota-adjustment": {
    zh: "调剂编制合计",
    en: "Posts moved in all",
    unit: "个",
    items: posts,
    direction: "higher",
    decimals: 0,
    formula: sum(stated("staff-posts-moved-to-existing-schools"), stated("staff-posts-moved-to-new-schools")),
    statedAs: "staff-posts-moved"
  },
  "staff-student-ratio": {
    zh: "学生与教职工编制之比",
    en: "Pupils to one post",
    unit: "比",
    items: posts,
    direction: "lower",
    forms: [
      pupilsPerPost("primary", "primary-pupils", "primary-posts"),
      pupilsPerPost("junior", "junior-pupils", "junior-posts"),
      pupilsPerPost("senior", "senior-pupils", "senior-posts")
    ]
  },
  "vocational-teacher-ratio": {
    zh: "中等职业学校生师比",
    en: "Pupils to one teacher: secondary vocational",
    unit: "比",
    items: posts,
    direction: "lower",
    formula: quotient(stated("vocational-pupils"), stated("vocational-teachers"))
  },
  "teacher-rotation-rate": {
    zh: "教师交流轮岗比例",
    en: "Rotation rate of teachers",
    unit: "%",
    items: rotation,
    direction: "higher",
    formula: percentage(stated("rotated-teachers"), stated("rotation-eligible-teachers")),
    statedAs: "teacher-rotation-rate-stated",
    counted: "rotated-teachers"
  },
  "backbone-rotation-share": {
    zh: "交流轮岗教师中骨干教师比例",
    en: "Share of backbone teachers among those who rotated",
    unit: "%",
    items: rotation,
    direction: "higher",
    formula: percentage(stated("rotated-backbone-teachers"), stated("rotated-teachers")),
    statedAs: "backbone-rotation-share-stated"
  },
  "teacher-360h-training-completion": {
    zh: "教师五年360学时培训完成率",
    en: "Teachers with 360 hours of training in five years",
    unit: "%",
    items: rotation,
    direction: "higher",
    formula: stated("teacher-training-completion-rate-stated")
  },
  "teacher-certificate-rate": {
    zh: "专任教师持证上岗率",
    en: "Teachers who hold a certificate",
    unit: "%",
    items: rotation,
    direction: "higher",
    formula: stated("teacher-certificate-rate-stated")
  },
  "inspection-items-reduction": {
    zh: "督查检查评比考核事项压减率",
    en: "Cut of inspections and contests",
    unit: "%",
    items: burdens,
    direction: "higher",
    formula: percentage(stated("inspection-items-cut"), stated("inspection-items-before")),
    statedAs: "inspection-items-reduction-stated"
  },
  "inspection-item-count": {
    zh: "基期督查检查评比考核事项合计",
    en: "Inspections and contests of the base year in all",
    unit: "项",
    items: burdens,
    direction: "lower",
    decimals: 0,
    formula: sum(stated("inspection-items-cut"), stated("inspection-items-kept")),
    statedAs: "inspection-items-before"
  }
})
