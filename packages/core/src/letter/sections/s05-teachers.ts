import { clause, listed, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { standingOf } from "../wording/standing.ts"

const posts: ItemBuilder = (tell) => [
  sentence(
    clause`教育系统编制总量${tell.fact("staff-posts")}`,
    clause`其中直属事业单位编制${tell.fact("staff-posts-affiliated")}`,
    clause`学校编制${tell.fact("staff-posts-schools")}`
  ),
  sentence(
    clause`教育系统内部调剂编制${tell.fact("staff-posts-moved")}`,
    clause`其中用于现有学校增编${tell.fact("staff-posts-moved-to-existing-schools")}`,
    clause`用于新设学校编制${tell.fact("staff-posts-moved-to-new-schools")}`
  ),
  sentence(clause`编制核定周期为${tell.fact("staff-post-review-cycle")}`),
  sentence(
    clause`小学教职工编制${tell.fact("primary-posts")}`,
    clause`初中教职工编制${tell.fact("junior-posts")}`,
    clause`普通高中教职工编制${tell.fact("senior-posts")}`
  ),
  sentence(
    clause`专任教师总数为${tell.fact("full-time-teachers")}`,
    listed(
      clause`其中幼儿园专任教师${tell.fact("preschool-teachers")}`,
      clause`小学专任教师${tell.fact("primary-teachers")}`,
      clause`初中专任教师${tell.fact("junior-teachers")}`,
      clause`普通高中专任教师${tell.fact("senior-teachers")}`,
      clause`中等职业学校专任教师${tell.fact("vocational-teachers")}`,
      clause`特殊教育学校专任教师${tell.fact("special-teachers")}`
    )
  )
]

const rotation: ItemBuilder = (tell) => [
  sentence(
    clause`${tell.answer("school-hiring-reform-in-force")}出台并实施“县（区）管校聘”改革`,
    clause`符合交流轮岗条件的教师${tell.fact("rotation-eligible-teachers")}`,
    clause`实际交流轮岗教师${tell.fact("rotated-teachers")}`,
    clause`教师交流轮岗比例${tell.metric("teacher-rotation-rate")}`,
    standingOf(tell, "teacher-rotation-rate")
  ),
  sentence(
    clause`交流轮岗的骨干教师${tell.fact("rotated-backbone-teachers")}`,
    clause`占交流轮岗教师的${tell.metric("backbone-rotation-share")}`,
    standingOf(tell, "backbone-rotation-share")
  ),
  sentence(
    clause`新招聘教师${tell.fact("teachers-recruited")}`,
    clause`培训教师${tell.fact("teacher-training-person-times")}`
  )
]

const burdens: ItemBuilder = (tell) => [
  sentence(
    clause`基期督查检查评比考核事项${tell.fact("inspection-items-before")}`,
    clause`压减${tell.fact("inspection-items-cut")}`,
    clause`保留${tell.fact("inspection-items-kept")}`,
    clause`压减幅度${tell.metric("inspection-items-reduction")}`,
    standingOf(tell, "inspection-items-reduction")
  ),
  sentence(clause`违规抽调借用中小学教师人次为${tell.fact("teachers-seconded-against-rules")}`)
]

export const teachers: SectionBuilder = { section: "teachers", items: { 9: posts, 10: rotation, 11: burdens } }
