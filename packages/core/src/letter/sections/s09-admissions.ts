import { beside, clause, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { answer } from "../wording/deeds.ts"
import { incidents } from "../wording/incidents.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { withStanding } from "../wording/standing.ts"

const privateSchools: ItemBuilder = (tell) => {
  const plan = clause`民办学校招生计划${tell.fact("private-admission-plan")}`
  return [
    paragraph(
      wholeAndParts(
        tell,
        clause`${tell.all}招生的民办义务教育学校${tell.fact("private-schools-admitting")}`,
        "private-schools-admitting",
        [
          ["报名人数未超过招生计划的", "private-schools-within-plan", "报名人数未超过招生计划的民办学校"],
          ["报名人数超过招生计划的", "private-schools-oversubscribed", "报名人数超过招生计划的民办学校"]
        ]
      ),
      sentence(
        plan,
        clause`${beside(plan, "报名", "民办学校报名")}${tell.fact("private-admission-applicants")}`,
        clause`报名人数占招生计划的${tell.metric("private-applicants-per-place")}`,
        clause`${beside(plan, "摇号录取", "民办学校摇号录取")}${tell.fact("private-admission-lottery")}`
      ),
      sentence(
        clause`报名人数超过招生计划且实行电脑随机录取的学校${tell.fact("private-schools-admitting-by-lot")}`,
        withStanding(
          tell,
          clause`电脑随机录取执行率${tell.metric("lottery-applied-when-oversubscribed")}`,
          "lottery-applied-when-oversubscribed"
        )
      ),
      sentence(incidents(tell, "private-schools-over-plan", "超计划招生的民办学校", { none: "无", some: "有" }))
    )
  ]
}

const supervision: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`${answer(tell, "exam-free-admission-published")}实行免试划片就近入学并向社会公示片区`,
      clause`义务教育起始年级招生${tell.fact("new-entrants")}`
    ),
    sentence(
      clause`公办小学新生${tell.fact("public-entrants-primary")}`,
      clause`公办小学就近划片入学新生${tell.fact("near-entrants-primary")}`,
      withStanding(
        tell,
        clause`公办小学就近入学比例${tell.metric("qb-gov-13-nearby-enrolment@primary")}`,
        "qb-gov-13-nearby-enrolment@primary"
      )
    ),
    sentence(
      clause`公办初中新生${tell.fact("public-entrants-junior")}`,
      clause`公办初中就近划片入学新生${tell.fact("near-entrants-junior")}`,
      withStanding(
        tell,
        clause`公办初中就近入学比例${tell.metric("qb-gov-13-nearby-enrolment@junior")}`,
        "qb-gov-13-nearby-enrolment@junior"
      )
    ),
    sentence(clause`公办小学、初中就近入学比例为${tell.fact("near-enrolment-rate-stated")}`),
    sentence(
      clause`优质高中招生计划${tell.fact("elite-senior-places")}`,
      clause`优质高中分配到初中的招生名额${tell.fact("elite-senior-places-allotted")}`,
      withStanding(
        tell,
        clause`优质高中招生名额分配到初中的比例为${tell.metric("qb-gov-14-elite-quota")}`,
        "qb-gov-14-elite-quota"
      )
    ),
    sentence(
      clause`普通高中招生计划${tell.fact("senior-admission-plan")}`,
      clause`普通高中实际招生${tell.fact("senior-entrants")}`
    )
  ),
  paragraph(
    sentence(
      incidents(tell, "admission-violation-cases", "违规招生行为", { none: "未发现", some: "查实" }),
      incidents(tell, "fee-violation-cases", "教育乱收费行为", { none: "未发现", some: "查实" })
    )
  )
]

export const admissions: SectionBuilder = { section: "admissions", items: { 17: privateSchools, 18: supervision } }
