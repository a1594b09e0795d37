import { floor, fromInteger, multiply, type Rational, subtract } from "../../quantity/rational.ts"
import { beside, clause, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { incidents } from "../wording/incidents.ts"
import { withStanding } from "../wording/standing.ts"

const publicAndPrivate: ItemBuilder = (tell) => {
  const ofPrivate = clause`民办义务教育在校生${tell.fact("private-compulsory-pupils")}`
  return [
    paragraph(
      sentence(
        incidents(tell, "public-private-schools", "“公参民”学校", { none: `${tell.all}无`, some: `${tell.all}有` }),
        clause`已完成规范的“公参民”学校${tell.fact("public-private-schools-settled")}`,
        withStanding(
          tell,
          clause`“公参民”学校规范完成率${tell.metric("public-private-coop-schools")}`,
          "public-private-coop-schools"
        )
      ),
      sentence(
        clause`保留为民办的“公参民”学校${tell.fact("public-private-schools-kept-private")}`,
        withStanding(
          tell,
          clause`保留为民办的“公参民”学校至少满足独立办学要求${tell.fact("six-independence-items-met")}`,
          "six-independence"
        )
      ),
      sentence(
        incidents(tell, "public-private-schools-new", "公办义务教育学校新举办或参与举办的民办学校", {
          none: "无",
          some: "有"
        })
      )
    ),
    paragraph(
      sentence(
        ofPrivate,
        withStanding(
          tell,
          clause`${beside(ofPrivate, "", "民办义务教育在校生")}占义务教育在校生的${tell.metric("private-compulsory-enrolment-share")}`,
          "private-compulsory-enrolment-share"
        )
      )
    )
  ]
}

const MINUTES = 60n

/** 20时30分: a time of day is kept as minutes from midnight. */
const timeOfDay = (minutes: Rational): string | undefined => {
  if (minutes.denominator !== 1n) return undefined
  const hours = floor(minutes) / MINUTES
  const rest = subtract(minutes, multiply(fromInteger(hours), fromInteger(MINUTES))).numerator
  return rest === 0n ? `${hours}时` : `${hours}时${rest}分`
}

const tutoring: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`${tell.all}有校外培训机构${tell.fact("tutoring-institutions")}`,
      incidents(tell, "tutoring-institutions-approved", "校外培训机构", { none: "全年未新审批", some: "全年新审批" }),
      incidents(tell, "subject-tutoring-institutions-approved", "义务教育学科类培训机构", {
        none: "未新批",
        some: "新批"
      })
    ),
    sentence(
      clause`开展校外培训机构联合检查${tell.fact("joint-tutoring-inspections")}`,
      incidents(tell, "tutoring-institutions-sanctioned", "校外培训机构", { none: "未查处", some: "查处" }),
      incidents(tell, "tutoring-institutions-closed", "校外培训机构", { none: "未关停", some: "关停" })
    )
  ),
  paragraph(
    sentence(
      clause`生均面积最小的培训机构教学用房${tell.fact("tightest-tutoring-area")}`,
      clause`该机构同一时段培训学生${tell.fact("tightest-tutoring-pupils")}`,
      withStanding(tell, clause`生均面积${tell.metric("training-org-area")}`, "training-org-area")
    ),
    sentence(
      clause`线下培训最晚于${tell.inWords("latest-tutoring-end-offline", timeOfDay)}结束`,
      clause`线上培训最晚于${tell.inWords("latest-tutoring-end-online", timeOfDay)}结束`
    ),
    sentence(
      withStanding(
        tell,
        clause`培训机构一次性收费时间跨度最长${tell.fact("longest-tutoring-prepayment-months")}`,
        "training-org-prepay@/months"
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`一次性收费课时最高为${tell.fact("longest-tutoring-prepayment-lessons")}`,
        "training-org-prepay@/lessons"
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`一次性收费金额最高${tell.fact("largest-tutoring-prepayment")}`,
        "training-org-prepay@/amount"
      )
    )
  )
]

export const privateAndTutoring: SectionBuilder = {
  section: "private-and-tutoring",
  items: { 19: publicAndPrivate, 20: tutoring }
}
