import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { percentage, quotient, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const posts = [item("teachers", 9)]

const forComparison = {
  zh: "未见规定数值的文件，供年度和区县间比较。",
  en: "No document sets a number; for comparison by year and district."
}

interface Example {
  readonly pupils: string
  readonly by: string
  readonly gives: string
}

const pupilsTo = (stage: Stage, pupils: MeasureName, by: MeasureName, example: Example) => ({
  stage,
  formula: quotient(stated(pupils), stated(by)),
  counted: by,
  appliesWith: pupils,
  examples: [{ given: { [pupils]: example.pupils, [by]: example.by }, gives: example.gives }]
})

/** The ministry's ratio 生师比 of a stage; the documents bind posts (编制), not teachers. */
const pupilsToTeacher = (stage: Stage, pupils: MeasureName, teachers: MeasureName, example: Example) => ({
  ...pupilsTo(stage, pupils, teachers, example),
  withoutStandard: {
    zh: "文件规定的是学生与教职工编制之比，生师比供比较。",
    en: "What is set is the ratio of pupils to posts; that to teachers is for comparison."
  }
})

/** Staff posts (编制), how many were moved, and how many pupils there are to a post or a teacher. */
export const teacherMetrics = defineMetrics({
  "staff-post-count": {
    zh: "教育系统编制合计",
    en: "Staff posts in all",
    unit: "人",
    items: posts,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "年末机构编制部门核定的直属事业单位编制与各级各类学校编制之和，不含临时聘用和备案制、控制数人员。",
      en: "Posts approved for affiliated units and for schools at the year's end, without temporary or registered staff."
    },
    formula: sum(stated("staff-posts-affiliated"), stated("staff-posts-schools")),
    statedAs: "staff-posts",
    examples: [{ given: { "staff-posts-affiliated": "26", "staff-posts-schools": "3162" }, gives: "3188" }],
    withoutStandard: {
      zh: "编制总量没有统一数额，是否充足按各学段学生与编制之比判定。",
      en: "No total is set; whether it is enough is judged by the pupils to a post at each stage."
    }
  },
  "school-post-share": {
    zh: "学校编制占教育系统编制比例",
    en: "Schools' share of staff posts",
    unit: "%",
    items: posts,
    direction: "higher",
    basis: {
      zh: "年末各级各类学校编制占教育系统编制总量的比例；比例偏低说明编制过多留在直属事业单位。",
      en: "Posts of schools of all posts at the year's end; where it is low, affiliated units hold too many."
    },
    formula: percentage(stated("staff-posts-schools"), stated("staff-posts")),
    examples: [{ given: { "staff-posts-schools": "3540", "staff-posts": "3580" }, gives: "98.88" }],
    withoutStandard: forComparison
  },
  "staff-post-occupancy": {
    zh: "编制使用率",
    en: "Share of staff posts that are filled",
    unit: "%",
    items: posts,
    direction: "higher",
    basis: {
      zh: "年末在编教职工数占教育系统编制总量的比例；超过100%为超编，明显低于100%为有编不补。",
      en: "Staff who hold a post, of all posts at the year's end; above a hundred too many, well below it posts lie idle."
    },
    formula: percentage(stated("staff-in-posts"), stated("staff-posts")),
    counted: "staff-in-posts",
    examples: [{ given: { "staff-in-posts": "3441", "staff-posts": "3580" }, gives: "96.12" }],
    withoutStandard: forComparison
  },
  "quota-adjustment": {
    zh: "调剂编制合计",
    en: "Posts moved in all",
    unit: "个",
    items: posts,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年在教育系统内部调剂的编制数，即用于现有学校增编与用于新设学校的编制之和，不含新增核定的编制。",
      en: "Posts moved within education in the year: to schools that grow and to new ones; without posts newly granted."
    },
    formula: sum(stated("staff-posts-moved-to-existing-schools"), stated("staff-posts-moved-to-new-schools")),
    statedAs: "staff-posts-moved",
    examples: [
      {
        given: { "staff-posts-moved-to-existing-schools": "13", "staff-posts-moved-to-new-schools": "48" },
        gives: "61"
      }
    ],
    withoutStandard: {
      zh: "文件要求在编制总量内统筹调剂，没有规定调剂数量。",
      en: "Posts are to be moved as needed within the total; no number is set."
    }
  },
  "quota-adjustment-share": {
    zh: "调剂编制占编制总量比例",
    en: "Share of posts that were moved",
    unit: "%",
    items: posts,
    direction: "higher",
    basis: {
      zh: "本年教育系统内部调剂编制数占年末编制总量的比例。",
      en: "Posts moved within education in the year, of all posts at its end."
    },
    formula: percentage(stated("staff-posts-moved"), stated("staff-posts")),
    examples: [{ given: { "staff-posts-moved": "72", "staff-posts": "3580" }, gives: "2.01" }],
    withoutStandard: {
      zh: "文件要求在编制总量内统筹调剂，没有规定调剂比例。",
      en: "Posts are to be moved as needed within the total; no share is set."
    }
  },
  "quota-review-cycle-years": {
    zh: "中小学教职工编制核定周期",
    en: "Years between reviews of staff posts",
    unit: "年",
    items: posts,
    direction: "lower",
    decimals: 0,
    basis: {
      zh: "最近两次全面核定中小学教职工编制相隔的年数，以机构编制部门文件为准；个别学校的临时调整不算。",
      en: "Years between the last two reviews of all schools' posts, by their documents; changes at single schools do not count."
    },
    formula: stated("staff-post-review-cycle"),
    examples: [{ given: { "staff-post-review-cycle": "2" }, gives: "2" }],
    withoutStandard: {
      zh: "国家要求动态调整编制，未见规定核定周期年数的文件。",
      en: "Posts are to be adjusted as pupils change; no document that sets a number of years is known."
    }
  },
  "staff-student-ratio": {
    zh: "学生与教职工编制之比",
    en: "Pupils to one post",
    unit: "比",
    items: posts,
    direction: "lower",
    basis: {
      zh: "年末该学段在校学生数除以机构编制部门核定的该学段教职工编制数；一贯制学校、完全中学分学段拆分。",
      en: "Pupils of the stage by the posts approved for it at the year's end; schools of several stages are split."
    },
    forms: [
      pupilsTo("primary", "primary-pupils", "primary-posts", { pupils: "29640", by: "1560", gives: "19" }),
      pupilsTo("junior", "junior-pupils", "junior-posts", { pupils: "13620", by: "1000", gives: "13.62" }),
      pupilsTo("senior", "senior-pupils", "senior-posts", { pupils: "5180", by: "420", gives: "12.33" })
    ]
  },
  "pupils-per-teacher": {
    zh: "生师比",
    en: "Pupils to one teacher",
    unit: "比",
    items: posts,
    direction: "lower",
    basis: {
      zh: "该学段在校学生数除以专任教师数，均按教育事业统计学年初（9月1日）数。学前、中职另列指标。",
      en: "Pupils of the stage by full-time teachers, both as of 1 September. Preschool and vocational schools have a metric of their own."
    },
    forms: [
      pupilsToTeacher("primary", "primary-pupils", "primary-teachers", { pupils: "29640", by: "1755", gives: "16.89" }),
      pupilsToTeacher("junior", "junior-pupils", "junior-teachers", { pupils: "13620", by: "1082", gives: "12.59" }),
      pupilsToTeacher("senior", "senior-pupils", "senior-teachers", { pupils: "5180", by: "436", gives: "11.88" }),
      pupilsToTeacher("special", "special-pupils", "special-teachers", { pupils: "126", by: "42", gives: "3" })
    ]
  },
  "vocational-teacher-ratio": {
    zh: "中等职业学校生师比",
    en: "Pupils to one teacher: secondary vocational",
    unit: "比",
    items: posts,
    direction: "lower",
    basis: {
      zh: "中等职业学校（含职业高中）在校学生数除以专任教师数，均按学年初（9月1日）数；没有中等职业学校的不适用。",
      en: "Pupils of vocational schools by full-time teachers as of 1 September; it does not apply where there is no such school."
    },
    formula: quotient(stated("vocational-pupils"), stated("vocational-teachers")),
    counted: "vocational-teachers",
    appliesWith: "vocational-pupils",
    examples: [{ given: { "vocational-pupils": "3280", "vocational-teachers": "172" }, gives: "19.07" }]
  },
  "teacher-share-of-staff": {
    zh: "专任教师占教职工比例",
    en: "Teachers' share of staff",
    unit: "%",
    items: posts,
    direction: "higher",
    basis: {
      zh: "各级各类学校（含幼儿园）专任教师数占教职工总数的比例，按学年初（9月1日）数。",
      en: "Full-time teachers of all staff of schools and kindergartens as of 1 September."
    },
    formula: percentage(stated("full-time-teachers"), stated("staff-total")),
    examples: [{ given: { "full-time-teachers": "3960", "staff-total": "4720" }, gives: "83.9" }],
    withoutStandard: forComparison
  },
  "teacher-recruitment-share": {
    zh: "当年新招聘教师占专任教师比例",
    en: "Share of teachers recruited in the year",
    unit: "%",
    items: posts,
    direction: "higher",
    basis: {
      zh: "本年公开招聘、引进的在编教师数占年末专任教师总数的比例。",
      en: "Teachers recruited to posts in the year, of all full-time teachers at its end."
    },
    formula: percentage(stated("teachers-recruited"), stated("full-time-teachers")),
    examples: [{ given: { "teachers-recruited": "128", "full-time-teachers": "3960" }, gives: "3.23" }],
    withoutStandard: forComparison
  }
})
