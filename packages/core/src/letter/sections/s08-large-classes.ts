import { type Clause, clause, led, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { incidents } from "../wording/incidents.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { schoolsBut } from "../wording/schools.ts"
import { withStanding } from "../wording/standing.ts"

const stages = ["primary", "junior", "senior"] as const
const stageNames = { primary: "小学", junior: "初中", senior: "普通高中" } as const

const pupils = (tell: Teller): Clause | undefined =>
  paragraph(
    wholeAndParts(tell, clause`${tell.all}有在校学生${tell.fact("pupils-total")}`, "pupils-total", [
      ["义务教育在校生", "compulsory-pupils"],
      ["普通高中在校生", "senior-pupils"],
      ["中等职业学校在校生", "vocational-pupils"],
      ["特殊教育学校在校生", "special-pupils"]
    ]),
    sentence(clause`小学在校生${tell.fact("primary-pupils")}`, clause`初中在校生${tell.fact("junior-pupils")}`),
    sentence(
      clause`九年一贯制学校在校生${tell.fact("nine-year-school-pupils")}`,
      clause`寄宿生${tell.fact("boarding-pupils")}`
    ),
    wholeAndParts(tell, clause`义务教育班级${tell.fact("compulsory-classes")}`, "compulsory-classes", [
      ["小学", "primary-classes", "小学班级"],
      ["初中", "junior-classes", "初中班级"]
    ]),
    sentence(clause`普通高中班级${tell.fact("senior-classes")}`)
  )

const averages = (tell: Teller): Clause | undefined =>
  paragraph(
    sentence(clause`义务教育平均班额${tell.metric("average-class-size@compulsory")}`),
    ...stages.map((stage) =>
      sentence(
        withStanding(
          tell,
          clause`${stageNames[stage]}平均班额${tell.metric(`average-class-size@${stage}`)}`,
          `average-class-size@${stage}`
        )
      )
    )
  )

const sizes = [
  ["large-classes", "大班额班级"],
  ["super-large-classes", "超大班额班级"]
] as const

const none = { none: "无", some: "有" } as const

/** Where the whole has none, its parts are told only where the district states them itself. */
const ofCompulsory = (tell: Teller): Clause | undefined => {
  const parts = (["primary", "junior"] as const).map((stage) => {
    const told = sizes.map(([size, what]) => {
      const measure = `${size}-${stage}` as const
      const follows = tell.value(`${size}-compulsory`)?.numerator === 0n && !tell.isStated(measure)
      return follows ? undefined : incidents(tell, measure, what, none)
    })
    return sentence(led(stageNames[stage], ...told))
  })
  const whole = sizes.map(([size, what]) => incidents(tell, `${size}-compulsory`, what, none))
  return paragraph(sentence(led("义务教育阶段", ...whole)), ...parts)
}

const large = (tell: Teller): Clause | undefined =>
  paragraph(
    ofCompulsory(tell),
    sentence(led("普通高中", ...sizes.map(([size, what]) => incidents(tell, `${size}-senior`, what, none)))),
    sentence(withStanding(tell, clause`大班额比例${tell.metric("large-class-rate")}`, "large-class-rate")),
    sentence(
      withStanding(tell, clause`超大班额比例${tell.metric("super-large-class-rate")}`, "super-large-class-rate")
    ),
    sentence(
      withStanding(tell, clause`普通高中大班额比例${tell.metric("senior-large-class-rate")}`, "senior-large-class-rate")
    )
  )

/** The largest class of a stage, and the schools whose largest goes beyond the standard size. */
const largest = (tell: Teller, stage: "primary" | "junior"): Clause | undefined => {
  const outcomes = tell.schools().verdicts.filter((each) => each.metric === "class-size" && each.stage === stage)
  const over =
    stage === "primary"
      ? incidents(tell, "classes-over-45-primary", "超过45人的班级", { none: "小学无", some: "小学有" })
      : incidents(tell, "classes-over-50-junior", "超过50人的班级", { none: "初中无", some: "初中有" })
  return sentence(
    withStanding(
      tell,
      clause`${stageNames[stage]}最大班额${tell.fact(`largest-class-pupils-${stage}`)}`,
      `qb-gov-05-class-size@${stage}`
    ),
    over,
    schoolsBut(tell, outcomes, {
      met: undefined,
      unmet: clause`有班级超过标准班额`,
      of: `schools-over-class-size@${stage}`
    })
  )
}

const classes: ItemBuilder = (tell) => [
  pupils(tell),
  averages(tell),
  large(tell),
  paragraph(
    sentence(clause`${tell.all}最大班额${tell.fact("largest-class-pupils")}`),
    largest(tell, "primary"),
    largest(tell, "junior"),
    sentence(clause`普通高中最大班额${tell.fact("largest-class-pupils-senior")}`)
  )
]

export const largeClasses: SectionBuilder = { section: "large-classes", items: { 16: classes } }
