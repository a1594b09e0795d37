import { item } from "../domain/item.ts"
import type { Stage } from "../domain/stage.ts"
import { defineMeasures } from "./define.ts"

const privateAdmissions = [item("admissions", 17)]
const oversight = [item("admissions", 18)]

/** Known from the admission platform and the department's return; prose tells it only where wordings are added. */
const returned = (zh: string, en: string, unit: string, stage: Stage, items = oversight) => ({
  zh,
  en,
  unit,
  stage,
  items,
  wordings: []
})

/** Admissions counted pupil by pupil. */
export const admissionReturnMeasures = defineMeasures({
  "private-schools-oversubscribed": {
    ...returned(
      "报名人数超过招生计划的民办学校数",
      "Private schools with more applicants than places",
      "所",
      "compulsory",
      privateAdmissions
    ),
    // Of applicants, not of those admitted: 未超计划招生 says nothing of how many had applied.
    absence:
      "报名人数均未超|报名人数未超|报名人数都未超|报名人数都没有超|报名人数没有超|报名均未超|报名人数超过招生计划"
  },
  "private-schools-admitting-by-lot": returned(
    "报名超计划且实行电脑随机录取的民办学校数",
    "Private schools with too many applicants that admitted by lot",
    "所",
    "compulsory",
    privateAdmissions
  ),
  "exam-free-admission-published": returned(
    "实行免试划片入学且片区向社会公示",
    "Admission is without examination, by catchment, and the catchments are published",
    "是否",
    "compulsory"
  ),
  "near-entrants-primary": returned(
    "公办小学就近划片入学新生数",
    "Entrants to public primary schools near home",
    "人",
    "primary"
  ),
  "public-entrants-primary": returned(
    "公办小学新生数（不含寄宿制）",
    "Entrants to public primary schools, boarding schools aside",
    "人",
    "primary"
  ),
  "near-entrants-junior": returned(
    "公办初中就近划片入学新生数",
    "Entrants to public junior schools near home",
    "人",
    "junior"
  ),
  "public-entrants-junior": returned(
    "公办初中新生数（不含寄宿制）",
    "Entrants to public junior schools, boarding schools aside",
    "人",
    "junior"
  ),
  "elite-senior-places": {
    ...returned("优质高中招生计划数", "Places planned in elite senior schools", "人", "senior"),
    wordings: [{ near: ["优质高中|优质普通高中|示范高中|重点高中", "计划"], unlike: "分配|指标|定向|职业" }]
  },
  "elite-senior-places-allotted": {
    ...returned("优质高中分配到初中的招生名额数", "Elite senior places allotted to junior schools", "人", "senior"),
    wordings: [{ near: ["指标到校|指标生|定向分配|名额分配|分配到初中|分配到各初中"] }]
  },
  "senior-admission-plan": {
    ...returned("普通高中招生计划数", "Places planned in senior schools", "人", "senior"),
    wordings: [{ near: ["普通高中|普高", "招生计划|计划招生"], unlike: "优质|示范|重点|民办|职业|实际" }]
  },
  "senior-entrants": {
    ...returned("普通高中实际招生数", "Pupils admitted to senior schools", "人", "senior"),
    wordings: [{ near: ["实际招生|实际录取|实招"], around: ["普通高中|普高"], unlike: "民办|职业|小学|初中" }]
  }
})
