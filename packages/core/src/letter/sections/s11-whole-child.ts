import type { MeasureName } from "../../measures/index.ts"
import { beside, type Clause, clause, headed, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { changeFrom, increaseOf } from "../wording/change.ts"
import { withStanding } from "../wording/standing.ts"

/** 小学一、二年级每周4课时，达到4课时的标准: one grade of a list, with how it stands. */
const graded = (
  tell: Teller,
  what: string,
  each: ReadonlyArray<readonly [grades: string, measure: MeasureName, metric: string]>
): Clause | undefined =>
  paragraph(
    ...each.map(([grades, measure, metric]) =>
      sentence(withStanding(tell, clause`${grades}${what}${tell.fact(measure)}`, metric))
    )
  )

/** The first two grades are to have none. */
const homeworkOfFirstGrades = (tell: Teller): Clause | undefined =>
  clause`小学一、二年级${tell.inWords("homework-minutes-grades-1-2", ({ numerator }) =>
    numerator === 0n ? "未布置" : undefined
  )}书面家庭作业` ?? clause`小学一、二年级书面家庭作业时间${tell.fact("homework-minutes-grades-1-2")}`

const learning: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`征集学生书画作品${tell.fact("pupil-art-works")}`,
      clause`创制音乐赏析微课${tell.fact("music-micro-lessons")}`
    ),
    sentence(withStanding(tell, clause`劳动教育每周${tell.fact("labour-lessons-per-week")}`, "labour-lessons")),
    sentence(
      clause`开展课后服务的义务教育学校${tell.fact("schools-with-after-school-service")}`,
      clause`课后服务学校覆盖率${tell.metric("after-school-service-coverage")}`
    )
  ),
  paragraph(
    graded(tell, "体育课每周", [
      ["小学一、二年级", "pe-lessons-grades-1-2", "pe-lessons-per-week@primary/grades-1-2"],
      ["小学三至六年级", "pe-lessons-grades-3-6", "pe-lessons-per-week@primary/grades-3-6"],
      ["初中", "pe-lessons-junior", "pe-lessons-per-week@junior"],
      ["普通高中", "pe-lessons-senior", "pe-lessons-per-week@senior"]
    ]),
    graded(tell, "每周课外劳动", [
      ["小学一、二年级", "labour-hours-grades-1-2", "labour-lessons-after-school@primary/grades-1-2"],
      ["小学三至六年级", "labour-hours-grades-3-6", "labour-lessons-after-school@primary/grades-3-6"],
      ["初中", "labour-hours-junior", "labour-lessons-after-school@junior"],
      ["普通高中", "labour-hours-senior", "labour-lessons-after-school@senior"]
    ]),
    sentence(homeworkOfFirstGrades(tell)),
    graded(tell, "书面作业平均完成时间", [
      ["小学三至六年级", "homework-minutes-grades-3-6", "homework-minutes@primary/grades-3-6"],
      ["初中", "homework-minutes-junior", "homework-minutes@junior"]
    ]),
    graded(tell, "学生每天睡眠", [
      ["小学", "sleep-hours-primary", "sleep-hours@primary"],
      ["初中", "sleep-hours-junior", "sleep-hours@junior"],
      ["普通高中", "sleep-hours-senior", "sleep-hours@senior"]
    ])
  )
]

const fitness: ItemBuilder = (tell) => {
  const tested = clause`参加国家学生体质健康标准测试的学生${tell.fact("fitness-tested-pupils")}`
  return [
    paragraph(
      sentence(
        tested,
        clause`${beside(tested, "优秀", "体质健康测试优秀学生")}${tell.fact("fitness-excellent-pupils")}`,
        clause`${beside(tested, "良好", "体质健康测试良好学生")}${tell.fact("fitness-good-pupils")}`,
        clause`${beside(tested, "及格以上", "体质健康测试及格以上学生")}${tell.fact("fitness-pass-pupils")}`
      ),
      sentence(withStanding(tell, clause`学生体质健康优良率${tell.metric("fitness-good-rate")}`, "fitness-good-rate")),
      sentence(
        withStanding(tell, clause`学生体质健康优秀率${tell.metric("fitness-excellent-rate")}`, "fitness-excellent-rate")
      ),
      sentence(clause`学生体质健康合格率${tell.metric("fitness-pass-rate")}`)
    )
  ]
}

const sight = [
  ["6岁儿童", "eye-tested-age-six", "myopic-age-six", "myopia-rate-2030@preschool/age-six"],
  ["小学生", "eye-tested-primary", "myopic-primary", "myopia-rate-2030@primary"],
  ["初中生", "eye-tested-junior", "myopic-junior", "myopia-rate-2030@junior"],
  ["普通高中学生", "eye-tested-senior", "myopic-senior", "myopia-rate-2030@senior"],
  ["中职学生", "eye-tested-vocational", "myopic-vocational", "myopia-rate-2030@vocational"]
] as const

const myopia: ItemBuilder = (tell) => [
  paragraph(
    sentence(clause`完成学生健康体检${tell.fact("health-checked-pupils")}`),
    sentence(
      clause`开展近视监测的学校${tell.fact("myopia-monitored-schools")}`,
      clause`近视监测学生${tell.fact("myopia-monitored-pupils")}`
    ),
    headed(
      clause`学生近视率${tell.fact("myopia-rate")}`,
      clause`上年为${tell.fact("myopia-rate-prior-year")}`,
      increaseOf(tell, "比上年下降", { metric: "myopia-rate-decrease", stated: "myopia-rate-decrease-stated" }) ??
        changeFrom(tell, "myopia-rate", "myopia-rate-prior-year")
    ),
    ...sight.map(([who, tested, myopic, rate]) =>
      sentence(
        clause`${who}视力筛查${tell.fact(tested)}`,
        clause`${who}近视${tell.fact(myopic)}`,
        withStanding(tell, clause`${who}近视率${tell.metric(rate)}`, rate)
      )
    )
  )
]

const minds: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`专职心理健康教育教师${tell.fact("full-time-psychology-teachers")}`,
      clause`配备最少的学校有心理健康教育教师${tell.fact("fewest-psychology-teachers")}`
    ),
    sentence(
      clause`配备心理健康教育教师的学校${tell.fact("schools-with-psychology-teacher")}`,
      withStanding(
        tell,
        clause`心理健康教育教师配备率${tell.metric("psych-teacher-coverage")}`,
        "psych-teacher-coverage"
      )
    ),
    sentence(
      clause`设有心理辅导室的学校${tell.fact("schools-with-counselling-room")}`,
      withStanding(tell, clause`心理辅导室覆盖率${tell.metric("psych-room-coverage")}`, "psych-room-coverage")
    ),
    sentence(clause`开展心理健康教育培训${tell.fact("psychology-training-person-times")}`)
  )
]

const wholeChildItem: ItemBuilder = (tell) => [...learning(tell), ...fitness(tell), ...myopia(tell), ...minds(tell)]

export const wholeChild: SectionBuilder = { section: "whole-child", items: { 21: wholeChildItem } }
