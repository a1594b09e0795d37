import { type Clause, clause, listed, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { allBut } from "../wording/all-but.ts"
import { incidents } from "../wording/incidents.ts"
import { withStanding } from "../wording/standing.ts"

const rates = [
  { name: "专职保安配备率", key: "guard-coverage" },
  { name: "校园封闭化管理率", key: "closed-management-rate" },
  { name: "一键式报警和视频监控达标率", key: "alarm-video-rate" },
  { name: "“护学岗”设置率", key: "school-guard-post-rate" }
] as const

/** The rates in one sentence, and what they have in common before their line. */
const coverage = (tell: Teller): Clause | undefined => {
  const known = rates.flatMap(({ name, key }) => {
    const told = clause`${name}${tell.metric(key)}`
    return told === undefined ? [] : [{ name, key, told }]
  })
  return sentence(listed(...known.map(({ told }) => told)), allBut(tell, known))
}

const prevention: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`${tell.all}有中小学、幼儿园${tell.fact("schools-and-kindergartens")}`,
      clause`中小学校（含中等职业学校、特殊教育学校）${tell.fact("schools-without-kindergartens")}`
    ),
    sentence(
      clause`按规定配备专职保安的学校（园）${tell.fact("schools-with-guards")}`,
      clause`实现封闭化管理的学校（园）${tell.fact("schools-with-closed-campus")}`,
      clause`一键式报警和视频监控均达标的学校（园）${tell.fact("schools-with-alarm-and-video")}`
    ),
    sentence(
      clause`需设“护学岗”的学校（园）${tell.fact("schools-needing-crossing-post")}`,
      clause`已设“护学岗”的学校（园）${tell.fact("schools-with-crossing-post")}`
    ),
    coverage(tell)
  ),
  paragraph(
    sentence(clause`配备保安${tell.fact("guards")}`, clause`学校安全管理干部${tell.fact("safety-officers")}`),
    sentence(
      clause`新增和更换高清视频监控${tell.fact("surveillance-cameras")}`,
      clause`安装防冲撞设施的学校${tell.fact("schools-with-bollards")}`
    ),
    sentence(
      clause`加装一键报警系统${tell.fact("alarm-systems-added")}`,
      clause`加装一键报警系统的学校${tell.fact("schools-given-alarms")}`
    ),
    sentence(
      withStanding(
        tell,
        clause`师生不足100人的学校（园）最少配备保安${tell.fact("fewest-guards-below-100")}`,
        "guards-per-school@/below-100"
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`师生100至1000人的学校（园）最少配备保安${tell.fact("fewest-guards-100-to-1000")}`,
        "guards-per-school@/from-100-to-1000"
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`师生超过1000人的学校每增加500名学生最少增配保安${tell.fact("fewest-added-guards-above-1000")}`,
        "guards-per-school@/above-1000"
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`师生100人以上的学校（园）最少配备保安${tell.fact("fewest-guards-from-100")}`,
        "guards-per-school@/from-100"
      )
    )
  )
]

const mechanisms: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`配备法治副校长的中小学校${tell.fact("schools-with-law-vice-principal")}`,
      withStanding(
        tell,
        clause`法治副校长配备率${tell.metric("rule-of-law-vice-principal")}`,
        "rule-of-law-vice-principal"
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`法治副校长全年授课课时最低为${tell.fact("fewest-law-vice-principal-lessons")}`,
        "rule-of-law-vice-principal-lessons"
      )
    ),
    sentence(clause`组建护校警务（勤务）大队${tell.fact("school-police-brigades")}`)
  ),
  paragraph(
    sentence(
      incidents(tell, "safety-accidents", "校园安全责任事故", { none: "全年未发生", some: "全年发生" }),
      incidents(tell, "major-accidents", "重特大校园安全责任事故")
    )
  )
]

export const schoolSafety: SectionBuilder = { section: "school-safety", items: { 22: prevention, 23: mechanisms } }
