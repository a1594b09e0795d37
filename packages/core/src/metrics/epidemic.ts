import { item } from "../domain/item.ts"
import { difference, percentage, sum } from "../formula/formula.ts"
import { type MeasureName, stated } from "../measures/index.ts"
import { defineMetrics } from "./define.ts"

const control = [item("epidemic-control", 5)]

const countedOnly = {
  zh: "未见规定数量的文件，如实报送即可。",
  en: "No document sets a number; it is reported as it is."
}

const work = (
  id: string,
  zh: string,
  en: string,
  rest: { readonly measure: MeasureName; readonly unit: string; readonly example: string }
) => ({
  group: { id, zh, en },
  title: { zh: `疫情防控${zh}数`, en: `Epidemic control: ${en}` },
  unit: rest.unit,
  formula: stated(rest.measure),
  examples: [{ given: { [rest.measure]: rest.example }, gives: rest.example }],
  withoutStandard: countedOnly
})

/** Epidemic control, reported for 2020 to 2022: who was reached, and what was done. */
export const epidemicMetrics = defineMetrics({
  "epidemic-daily-report-coverage": {
    zh: "师生员工健康日报告、零报告覆盖率",
    en: "Share of pupils and staff under daily health reports",
    unit: "%",
    items: control,
    direction: "higher",
    basis: {
      zh: "落实健康日报告、零报告制度的师生员工人数，占在校学生、在园幼儿和教职工总数之和的比例；分母按秋季学期学年初（9月1日）数。",
      en: "Those under daily reports, of pupils, kindergarten children and staff together as of 1 September."
    },
    formula: percentage(
      stated("epidemic-daily-report-people"),
      sum(stated("pupils-total"), stated("kindergarten-children"), stated("staff-total"))
    ),
    statedAs: "epidemic-daily-report-coverage-stated",
    counted: "epidemic-daily-report-people",
    examples: [
      {
        given: {
          "epidemic-daily-report-people": "68900",
          "pupils-total": "50260",
          "kindergarten-children": "14020",
          "staff-total": "4720"
        },
        gives: "99.86"
      }
    ]
  },
  "epidemic-daily-report-beyond-pupils": {
    zh: "日报告人数超出各学段学生数",
    en: "Those under daily reports beyond the pupils of all stages",
    unit: "人",
    items: control,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "日报告人数减去在园幼儿、义务教育和普通高中在校生数，余数应大致等于教职工及中职学生人数；为负数说明日报告没有覆盖全体学生。",
      en: "Those reporting less children in kindergarten and pupils of compulsory and senior schools: about the staff and the vocational pupils. Below nought, not every pupil was reached."
    },
    formula: difference(
      stated("epidemic-daily-report-people"),
      sum(stated("kindergarten-children"), stated("compulsory-pupils"), stated("senior-pupils"))
    ),
    examples: [
      {
        given: {
          "epidemic-daily-report-people": "68900",
          "kindergarten-children": "14020",
          "compulsory-pupils": "43260",
          "senior-pupils": "5180"
        },
        gives: "6440"
      }
    ],
    withoutStandard: {
      zh: "这是核对日报告人数与各学段学生数的测算值，达标与否以日报告覆盖率判定。",
      en: "It holds two counts against each other; what is judged is the coverage of daily reports."
    }
  },
  "epidemic-trainings-and-drills": {
    zh: "疫情防控培训和演练合计",
    en: "Trainings, site meetings and drills on the epidemic in all",
    unit: "次",
    items: control,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年区级组织的疫情防控专项培训次数与现场会、演练次数之和，不含学校自行组织的。",
      en: "What the district held in the year; what schools held themselves is not counted."
    },
    formula: sum(stated("epidemic-trainings"), stated("epidemic-site-meetings")),
    examples: [{ given: { "epidemic-trainings": "8", "epidemic-site-meetings": "5" }, gives: "13" }],
    withoutStandard: countedOnly
  },
  "epidemic-work-counts": {
    zh: "疫情防控工作计数",
    en: "Epidemic control in counts",
    unit: "个",
    items: control,
    direction: "higher",
    decimals: 0,
    basis: {
      zh: "本年教育系统疫情防控专项工作组、工作机制、文件（个）和会议、培训、现场会及演练（次）的数量，按类别分别统计。",
      en: "Task groups, mechanisms and documents, and meetings, trainings, site meetings and drills of the year, kind by kind."
    },
    forms: [
      work("task-groups", "专项工作组", "task groups", { measure: "epidemic-task-groups", unit: "个", example: "7" }),
      work("mechanisms", "工作机制", "mechanisms", { measure: "epidemic-mechanisms", unit: "个", example: "5" }),
      work("documents", "文件", "documents issued", { measure: "epidemic-documents", unit: "个", example: "36" }),
      work("meetings", "工作会议次", "meetings", { measure: "epidemic-meetings", unit: "次", example: "24" }),
      work("trainings", "专项培训次", "trainings", { measure: "epidemic-trainings", unit: "次", example: "8" }),
      work("site-meetings", "现场会和演练次", "site meetings and drills", {
        measure: "epidemic-site-meetings",
        unit: "次",
        example: "5"
      })
    ]
  }
})
