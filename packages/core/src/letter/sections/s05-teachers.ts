import { beside, clause, type Clause, led, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { answer } from "../wording/deeds.ts"
import { incidents } from "../wording/incidents.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { withStanding } from "../wording/standing.ts"

const stages = ["primary", "junior", "senior"] as const
const stageNames = { primary: "小学", junior: "初中", senior: "普通高中" } as const

/** 小学教职工编制1859人，与学生之比为1:16.51，符合1:19的配备标准. */
const postsOf = (tell: Teller, stage: (typeof stages)[number]): Clause | undefined => {
  const key = `staff-student-ratio@${stage}`
  const own = clause`${stageNames[stage]}教职工编制${tell.fact(`${stage}-posts`)}`
  const ratio = clause`${beside(own, "", `${stageNames[stage]}教职工编制`)}与学生之比为${tell.metric(key)}`
  return sentence(own, withStanding(tell, ratio, key))
}

const backbone = (tell: Teller): Clause | undefined => {
  const rotated = clause`交流轮岗的骨干教师${tell.fact("rotated-backbone-teachers")}`
  const share = clause`${beside(rotated, "", "骨干教师")}占交流轮岗教师的${tell.metric("backbone-rotation-share")}`
  return sentence(rotated, withStanding(tell, share, "backbone-rotation-share"))
}

const posts: ItemBuilder = (tell) => [
  paragraph(
    wholeAndParts(tell, clause`教育系统编制总量${tell.fact("staff-posts")}`, "staff-posts", [
      ["直属事业单位编制", "staff-posts-affiliated"],
      ["学校编制", "staff-posts-schools"]
    ]),
    sentence(
      clause`在编教职工${tell.fact("staff-in-posts")}`,
      clause`编制使用率${tell.metric("staff-post-occupancy")}`
    ),
    wholeAndParts(tell, clause`教育系统内部调剂编制${tell.fact("staff-posts-moved")}`, "staff-posts-moved", [
      ["用于现有学校增编", "staff-posts-moved-to-existing-schools", "调剂用于现有学校增编"],
      ["用于新设学校", "staff-posts-moved-to-new-schools", "调剂用于新设学校编制"]
    ]),
    sentence(clause`编制每${tell.fact("staff-post-review-cycle")}核定一次`)
  ),
  paragraph(...stages.map((stage) => postsOf(tell, stage))),
  paragraph(
    wholeAndParts(tell, clause`${tell.all}有教职工${tell.fact("staff-total")}`, "staff-total", [
      ["幼儿园", "preschool-staff", "幼儿园教职工"],
      ["小学", "primary-staff", "小学教职工"],
      ["初中", "junior-staff", "初中教职工"],
      ["普通高中", "senior-staff", "普通高中教职工"],
      ["中等职业学校", "vocational-staff", "中等职业学校教职工"],
      ["特殊教育学校", "special-staff", "特殊教育学校教职工"]
    ]),
    wholeAndParts(tell, clause`专任教师${tell.fact("full-time-teachers")}`, "full-time-teachers", [
      ["幼儿园", "preschool-teachers", "幼儿园专任教师"],
      ["小学", "primary-teachers", "小学专任教师"],
      ["初中", "junior-teachers", "初中专任教师"],
      ["普通高中", "senior-teachers", "普通高中专任教师"],
      ["中等职业学校", "vocational-teachers", "中等职业学校专任教师"],
      ["特殊教育学校", "special-teachers", "特殊教育学校专任教师"]
    ])
  )
]

const rotation: ItemBuilder = (tell) => [
  paragraph(
    sentence(clause`${answer(tell, "school-hiring-reform-in-force")}出台并实施“县（区）管校聘”改革`),
    sentence(
      clause`符合交流轮岗条件的教师${tell.fact("rotation-eligible-teachers")}`,
      clause`实际交流轮岗教师${tell.fact("rotated-teachers")}`,
      withStanding(tell, clause`教师交流轮岗比例${tell.metric("teacher-rotation-rate")}`, "teacher-rotation-rate")
    ),
    backbone(tell)
  ),
  paragraph(
    sentence(
      clause`全年新招聘教师${tell.fact("teachers-recruited")}`,
      clause`培训教师${tell.fact("teacher-training-person-times")}`
    ),
    sentence(
      clause`近五年培训满360学时的义务教育专任教师${tell.fact("teachers-trained-360-hours")}`,
      withStanding(
        tell,
        clause`教师培训完成率${tell.metric("teacher-360h-training-completion")}`,
        "teacher-360h-training-completion"
      )
    ),
    sentence(
      clause`持有教师资格证的义务教育专任教师${tell.fact("certified-teachers")}`,
      withStanding(
        tell,
        clause`专任教师持证上岗率${tell.metric("teacher-certificate-rate")}`,
        "teacher-certificate-rate"
      )
    )
  )
]

const burdens: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      led(
        "督查检查评比考核事项",
        clause`基期${tell.fact("inspection-items-before")}`,
        clause`压减${tell.fact("inspection-items-cut")}`,
        clause`保留${tell.fact("inspection-items-kept")}`,
        withStanding(tell, clause`压减幅度${tell.metric("inspection-items-reduction")}`, "inspection-items-reduction")
      )
    ),
    sentence(incidents(tell, "teachers-seconded-against-rules", "违规抽调借用中小学教师", { none: "无", some: "" }))
  )
]

export const teachers: SectionBuilder = { section: "teachers", items: { 9: posts, 10: rotation, 11: burdens } }
