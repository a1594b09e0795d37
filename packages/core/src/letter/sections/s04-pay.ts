import { compare } from "../../quantity/rational.ts"
import { overlaps } from "../../quantity/interval.ts"
import { beside, type Clause, clause, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { increaseOf } from "../wording/change.ts"
import { withStanding } from "../wording/standing.ts"

/** 教师平均工资收入高于公务员; silent where the words of both leave it open. */
const besideCivilServants = (tell: Teller): Clause | undefined => {
  const [own, others] = [tell.value("teacher-average-salary"), tell.value("civil-servant-average-salary")]
  const [known, rival] = [tell.interval("teacher-average-salary"), tell.interval("civil-servant-average-salary")]
  if (own === undefined || others === undefined || known === undefined || rival === undefined) return undefined
  const order = compare(own, others)
  if (order !== 0 && overlaps(known, rival)) return undefined
  if (order === 0) return clause`教师平均工资收入与公务员持平`
  return order > 0 ? clause`教师平均工资收入高于公务员` : clause`教师平均工资收入低于公务员`
}

const surplus = { metric: "teacher-salary-surplus", stated: "teacher-salary-surplus-stated" } as const

const salaries = (tell: Teller): Clause | undefined => {
  const own = clause`义务教育教师年平均工资收入${tell.fact("teacher-average-salary")}`
  const others = clause`当地公务员年平均工资收入${tell.fact("civil-servant-average-salary")}`
  return sentence(
    own,
    others,
    clause`${beside(own && others, "两者", "教师与公务员平均工资收入")}之比为${tell.metric("teacher-salary-ratio")}`
  )
}

export const pay: ItemBuilder = (tell) => [
  paragraph(
    salaries(tell),
    sentence(increaseOf(tell, "教师平均工资收入比公务员高", surplus) ?? besideCivilServants(tell)),
    sentence(
      clause`公办园在编教师年平均工资收入${tell.fact("kindergarten-tenured-average-salary")}`,
      clause`公办园非在编教师年平均工资收入${tell.fact("kindergarten-nontenured-average-salary")}`,
      withStanding(
        tell,
        clause`非在编教师平均工资相当于在编教师的${tell.metric("kindergarten-nontenured-salary-ratio") ?? tell.fact("kindergarten-nontenured-salary-ratio-stated")}`,
        "kindergarten-nontenured-salary-ratio"
      )
    )
  ),
  paragraph(
    sentence(
      clause`公办园有非在编教师${tell.fact("nontenured-teachers")}`,
      clause`参加五项社会保险的公办园非在编教师${tell.fact("nontenured-teachers-insured")}`,
      withStanding(
        tell,
        clause`非在编教师社会保险参保率${tell.metric("nontenured-social-insurance-coverage")}`,
        "nontenured-social-insurance-coverage"
      ),
      clause`非在编教师参加社会保险${tell.fact("social-insurance-kinds")}`
    ),
    sentence(
      clause`义务教育学校年度公用经费预算${tell.fact("public-funds-budget")}`,
      clause`教师培训经费${tell.fact("teacher-training-funds")}`,
      withStanding(
        tell,
        clause`教师培训经费占公用经费预算的${tell.metric("teacher-training-fund-share")}`,
        "teacher-training-fund-share"
      )
    )
  )
]
