import { clause, paragraph, sentence } from "../prose/clause.ts"
import type { ItemBuilder, SectionBuilder } from "../section-builder.ts"
import { deeds } from "../wording/deeds.ts"
import { wholeAndParts } from "../wording/parts.ts"
import { withStanding } from "../wording/standing.ts"

const inspection: ItemBuilder = (tell) => [
  paragraph(
    sentence(
      deeds(tell, [
        ["inspection-body-established", "设立教育督导委员会及其办事机构"],
        ["chief-inspector-appointed", "配备总督学、副总督学"],
        ["inspection-reform-plan-issued", "印发深化教育督导体制机制改革实施方案"],
        ["inspection-budget-listed", "将教育督导经费列入本级财政预算"],
        ["inspection-accountability-established", "建立教育督导问责机制"]
      ])
    )
  ),
  paragraph(
    sentence(
      clause`${tell.all}有专职督学${tell.fact("full-time-inspectors")}`,
      clause`全年新增专职督学${tell.fact("full-time-inspectors-added")}`
    ),
    wholeAndParts(tell, clause`兼职督学${tell.fact("part-time-inspectors")}`, "part-time-inspectors", [
      ["学校兼职督学", "part-time-school-inspectors"],
      ["幼儿园兼职督学", "part-time-kindergarten-inspectors"]
    ]),
    sentence(
      withStanding(tell, clause`督学与学校数之比${tell.metric("inspector-school-ratio")}`, "inspector-school-ratio")
    ),
    sentence(clause`督学与幼儿园数之比${tell.metric("inspector-kindergarten-ratio")}`),
    sentence(
      clause`学生数较多的学校${tell.fact("schools-with-many-pupils")}`,
      withStanding(
        tell,
        clause`为学生数较多的学校配备督学${tell.fact("inspectors-of-schools-with-many-pupils")}`,
        "inspector-school-ratio@/schools-with-many-pupils"
      )
    )
  ),
  paragraph(
    sentence(
      clause`划分督学责任区${tell.fact("inspection-zones")}`,
      withStanding(
        tell,
        clause`最大的督学责任区有学校（园）${tell.fact("largest-inspection-zone-schools")}`,
        "inspection-zone-size"
      )
    ),
    sentence(
      withStanding(
        tell,
        clause`督学全年培训学时最低为${tell.fact("fewest-inspector-training-hours")}`,
        "inspector-training-hours"
      )
    )
  )
]

export const inspectionReform: SectionBuilder = { section: "inspection-reform", items: { 24: inspection } }
