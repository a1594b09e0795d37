/** 普及普惠督导评估: size of classes and kindergartens, conditions, staff, recognition, safety. */
import type { MeasureName } from "../../measures/index.ts"
import { clause, type Clause, headed, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { countOf, incidents } from "../wording/incidents.ts"
import { among } from "../wording/parts.ts"
import { withStanding } from "../wording/standing.ts"

const classes: ReadonlyArray<readonly [name: string, measure: MeasureName, group: string]> = [
  ["小班", "largest-kindergarten-lower-class", "lower-class"],
  ["中班", "largest-kindergarten-middle-class", "middle-class"],
  ["大班", "largest-kindergarten-upper-class", "upper-class"],
  ["混合班", "largest-kindergarten-mixed-class", "mixed-class"]
]

const sizes = (tell: Teller): Clause | undefined =>
  paragraph(
    sentence(
      clause`幼儿园班级${tell.fact("kindergarten-classes")}`,
      clause`班额达标的幼儿园班级${tell.fact("kindergarten-classes-within-size")}`,
      withStanding(
        tell,
        clause`幼儿园班额达标率${tell.metric("kindergarten-class-size-compliance")}`,
        "kindergarten-class-size-compliance"
      )
    ),
    ...classes.map(([name, measure, group]) =>
      sentence(
        withStanding(
          tell,
          clause`幼儿园${name}最大班额${tell.fact(measure)}`,
          `kindergarten-class-size@preschool/${group}`
        )
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`规模最大的幼儿园在园幼儿${tell.fact("largest-kindergarten-children")}`,
        "kindergarten-size"
      ),
      incidents(tell, "kindergartens-over-size-limit", "在园幼儿超过360人的幼儿园", { none: "无", some: "有" })
    )
  )

const staff = (tell: Teller): Clause | undefined =>
  paragraph(
    sentence(
      clause`幼儿园园长和专任教师${tell.fact("kindergarten-heads-and-teachers")}`,
      clause`持证上岗的园长和专任教师${tell.fact("kindergarten-heads-and-teachers-certified")}`,
      withStanding(
        tell,
        clause`幼儿园园长、教师持证上岗率${tell.metric("kindergarten-cert-rate")}`,
        "kindergarten-cert-rate"
      )
    ),
    sentence(
      clause`幼儿园保教人员${tell.fact("preschool-teaching-and-care-staff")}`,
      withStanding(
        tell,
        clause`专任教师与在园幼儿之比为${tell.metric("kindergarten-teacher-child-ratio")}`,
        "kindergarten-teacher-child-ratio"
      )
    )
  )

const conditions: ItemBuilder = (tell) => [
  paragraph(
    headed(
      countOf(tell, "kindergartens-planned-after-2017", "2017年后规划建设的幼儿园"),
      clause`${among(tell, "kindergartens-planned-after-2017", "kindergartens-planned-after-2017-up-to-standard")}办园条件达标${tell.fact("kindergartens-planned-after-2017-up-to-standard")}`,
      withStanding(
        tell,
        clause`达标率${tell.metric("kindergarten-space-compliance@preschool/planned-after-2017")}`,
        "kindergarten-space-compliance@preschool/planned-after-2017"
      )
    ),
    headed(
      countOf(tell, "kindergartens-planned-before-2017", "2017年以前规划建设的幼儿园"),
      clause`${among(tell, "kindergartens-planned-before-2017", "kindergartens-planned-before-2017-up-to-standard")}办园条件达标${tell.fact("kindergartens-planned-before-2017-up-to-standard")}`,
      withStanding(
        tell,
        clause`达标率${tell.metric("kindergarten-space-compliance@preschool/planned-before-2017")}`,
        "kindergarten-space-compliance@preschool/planned-before-2017"
      )
    )
  ),
  paragraph(
    sentence(
      clause`学前教育社会认可度调查收回有效问卷${tell.fact("preschool-survey-answers")}`,
      clause`学前教育满意问卷${tell.fact("preschool-survey-satisfied")}`,
      withStanding(tell, clause`学前教育社会认可度${tell.metric("preschool-satisfaction")}`, "preschool-satisfaction")
    ),
    sentence(
      incidents(tell, "preschool-major-accidents", "幼儿园重大安全责任事故", {
        none: "近两年未发生",
        some: "近两年发生"
      })
    )
  )
]

export const kindergartenQuality: ItemBuilder = (tell) => [paragraph(sizes(tell), staff(tell)), ...conditions(tell)]
