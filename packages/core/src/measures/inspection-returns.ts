import { item } from "../domain/item.ts"
import { defineMeasures } from "./define.ts"

const inspection = [item("inspection-reform", 24)]

/** Known from the inspection office's return alone: no letter tells it in prose. */
const returned = (zh: string, en: string, unit: string) => ({ zh, en, unit, items: inspection, wordings: [] })

/** Zones, training, and whether the bodies and rules of inspection stand: 1 for 是, 0 for 否. */
export const inspectionReturnMeasures = defineMeasures({
  "schools-with-many-pupils": returned("学生数较多的学校数", "Schools with many pupils", "所"),
  "inspectors-of-schools-with-many-pupils": returned(
    "学生数较多的学校配备督学人数",
    "Inspectors of schools with many pupils",
    "人"
  ),
  "largest-inspection-zone-schools": returned(
    "最大督学责任区内学校（园）数",
    "Schools and kindergartens of the largest inspection zone",
    "所"
  ),
  "fewest-inspector-training-hours": returned(
    "督学全年培训最少学时",
    "Fewest hours of training that an inspector had in the year",
    "学时"
  ),
  "inspection-body-established": returned(
    "已设教育督导委员会及其办事机构",
    "The inspection committee and its office stand",
    "是否"
  ),
  "chief-inspector-appointed": returned("已配备总督学、副总督学", "Chief inspectors are appointed", "是否"),
  "inspection-reform-plan-issued": returned(
    "已印发深化督导体制机制改革实施方案",
    "The plan of the reform is issued",
    "是否"
  ),
  "inspection-budget-listed": returned(
    "教育督导经费已列入本级财政预算",
    "Inspection has its own line in the budget",
    "是否"
  ),
  "inspection-accountability-established": returned(
    "已建立教育督导问责机制",
    "Rules of accountability for inspection stand",
    "是否"
  )
})
