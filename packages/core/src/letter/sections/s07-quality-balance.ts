/** 优质均衡创建: schools and their size, resources, what the government owes, quality, recognition. */
import { type Clause, clause, led, paragraph, sentence, textOf } from "../prose/clause.ts"
import type { ItemBuilder } from "../section-builder.ts"
import type { Teller } from "../teller.ts"
import { answer, deeds } from "../wording/deeds.ts"
import { countOf } from "../wording/incidents.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { withStanding } from "../wording/standing.ts"
import { resources } from "./s07-resources.ts"

const schools: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      led(
        `${tell.all}有`,
        clause`各级各类学校${tell.fact("schools-total")}`,
        clause`中小学校${tell.fact("primary-and-secondary-schools")}`
      )
    ),
    wholeAndParts(tell, clause`义务教育学校${tell.fact("compulsory-schools")}`, "compulsory-schools", [
      ["小学", "primary-schools"],
      ["初中", "junior-schools"]
    ]),
    sentence(countOf(tell, "nine-year-schools", "九年一贯制学校"), countOf(tell, "teaching-points", "教学点")),
    sentence(countOf(tell, "complete-secondary-schools", "完全中学"), countOf(tell, "senior-schools", "普通高中")),
    sentence(countOf(tell, "vocational-schools", "中等职业学校"), countOf(tell, "special-schools", "特殊教育学校")),
    sentence(clause`全年新建投用学校${tell.fact("schools-built")}`, clause`新增中小学学位${tell.fact("places-added")}`)
  ),
  paragraph(
    sentence(clause`学校占地面积${tell.fact("land-area")}`, clause`校舍建筑面积${tell.fact("building-area")}`),
    sentence(
      clause`全年新建校舍${tell.fact("building-area-built")}`,
      clause`维修加固校舍${tell.fact("building-area-repaired")}`
    ),
    sentence(
      clause`小学生均教学及辅助用房面积${tell.fact("floor-area-per-pupil-primary")}`,
      clause`初中生均教学及辅助用房面积${tell.fact("floor-area-per-pupil-junior")}`
    ),
    sentence(clause`教学仪器设备总值${tell.fact("equipment-value")}`, clause`图书${tell.fact("books")}`)
  )
]

/** 办学规模上限为2000人，办学规模超过上限的学校有5所, named where the returns of the schools tell which. */
const size = (tell: Teller): Clause | undefined => {
  const limit = tell.fact("school-size-limit")
  // 超过 before a number bounds it: a limit that is stated is named for what it is.
  const isBound = limit !== undefined && textOf(limit).startsWith("超过")
  const over = limit === undefined ? "办学规模超标" : isBound ? clause`在校生${limit}` : "办学规模超过上限"
  const count = tell.inWords("schools-over-size-limit", ({ numerator }) => (numerator === 0n ? "无" : undefined))
  const named = tell
    .schools()
    .verdicts.filter(({ metric, verdict }) => metric === "school-size" && verdict === "unmet")
    .map(({ name }) => name.zh)
  return sentence(
    clause`规模最大的学校在校生${tell.fact("largest-school-pupils")}`,
    isBound ? undefined : clause`办学规模上限为${limit}`,
    count === undefined
      ? clause`${over}的学校有${tell.fact("schools-over-size-limit")}`
      : clause`${count}${over}的学校`,
    named.length === 0 || count !== undefined ? undefined : clause`为${named.join("、")}`
  )
}

const stages = ["primary", "junior"] as const
const stageNames = { primary: "小学", junior: "初中" } as const

const duties: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`义务教育学校规划布局${answer(tell, "school-layout-plan-sound", "合理并符合", "尚不完全符合")}国家规定`
    ),
    sentence(
      deeds(tell, [
        ["unified-construction-standard", "统一城乡学校建设标准"],
        ["unified-staffing-standard", "统一城乡教师编制标准"],
        ["unified-operating-funds-standard", "统一城乡生均公用经费基准定额"],
        ["unified-equipment-standard", "统一城乡基本装备配置标准"],
        ["posts-allocated-by-education-authority", "实行教育行政部门在核定总量内统筹分配各校编制和岗位"],
        ["elite-quota-favours-rural-juniors", "实行优质高中招生名额向农村初中倾斜"]
      ])
    )
  )
]

const quality: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`制定章程的义务教育学校${tell.fact("schools-with-charter")}`,
      clause`占${tell.metric("qb-q-03@/charter")}`
    ),
    sentence(
      clause`实现管理与教学信息化的义务教育学校${tell.fact("schools-with-digital-management")}`,
      clause`占${tell.metric("qb-q-03@/information-technology")}`
    ),
    sentence(
      clause`德育工作和校园文化建设达到良好以上的义务教育学校${tell.fact("schools-of-good-moral-education")}`,
      clause`占${tell.metric("qb-q-06")}`
    ),
    sentence(
      clause`教师${answer(tell, "teachers-skilled-in-technology", "能", "尚不能普遍")}熟练运用信息化手段组织教学`,
      clause`课程${answer(tell, "curriculum-taught-in-full", "已", "尚未")}开齐开足`,
      clause`${answer(tell, "no-excessive-schoolwork", "无", "尚存在")}过重课业负担`
    ),
    ...stages.map((stage) =>
      sentence(
        clause`国家义务教育质量监测中，${stageNames[stage]}相关科目学业水平最低为${tell.fact(`monitored-attainment-level-${stage}`)}`,
        withStanding(
          tell,
          clause`${stageNames[stage]}相关科目校际差异率最大为${tell.fact(`monitored-school-variation-${stage}`)}`,
          `qb-q-09-school-variation@${stage}`
        )
      )
    )
  )
]

const recognition: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      clause`义务教育社会认可度调查收回有效问卷${tell.fact("compulsory-survey-answers")}`,
      clause`义务教育满意问卷${tell.fact("compulsory-survey-satisfied")}`
    ),
    sentence(
      withStanding(tell, clause`义务教育社会认可度${tell.metric("qb-social-recognition")}`, "qb-social-recognition")
    ),
    sentence(
      clause`基本均衡公众满意度调查收回有效问卷${tell.fact("basic-balance-survey-answers")}`,
      clause`基本均衡满意问卷${tell.fact("basic-balance-survey-satisfied")}`,
      withStanding(
        tell,
        clause`基本均衡公众满意度${tell.metric("basic-balance-public-satisfaction")}`,
        "basic-balance-public-satisfaction"
      )
    ),
    sentence(
      clause`汇总优质均衡指标数据${tell.fact("quality-balance-data-items-collected")}`,
      clause`形成优质均衡创建调研报告${tell.fact("quality-balance-survey-reports")}`,
      clause`形成优质均衡创建分析报告${tell.fact("quality-balance-analysis-reports")}`
    )
  )
]

export const qualityBalance: ItemBuilder = (tell) => [
  ...schools(tell),
  paragraph(size(tell)),
  ...resources(tell),
  ...duties(tell),
  ...quality(tell),
  ...recognition(tell)
]
