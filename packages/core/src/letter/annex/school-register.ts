/** 学校基本情况表: the schools of each stage with their pupils, classes and teachers, and what they come to. */
import type { Annex, LetterTable } from "../../domain/letter-model.ts"
import { type School, schoolKindTitles, stagesOfKind } from "../../domain/school.ts"
import type { Stage } from "../../domain/stage.ts"
import { partSubject, subjectName } from "../../derivations/school-value.ts"
import type { SchoolPart } from "../../filing/fact-index.ts"
import type { MeasureName } from "../../measures/index.ts"
import { divide } from "../../quantity/rational.ts"
import { findMetric } from "../../registry.ts"
import { clause } from "../prose/clause.ts"
import type { Teller } from "../teller.ts"
import { type Cell, computed, counted, inColumn, unknown, withoutUnit, words } from "./cell.ts"
import { schoolCell, schoolTitle, unitOf } from "./school-fact.ts"
import { stageTotal } from "./stage-total.ts"
import { type Asked, entriesOf, numbersColumn, ordinalColumn, summaryRow, tableOf, wordsColumn } from "./table.ts"

/** The stages in the order in which they are listed, and what their schools are called. */
const captions = {
  preschool: "幼儿园",
  primary: "小学",
  junior: "初中",
  senior: "普通高中",
  vocational: "中等职业学校",
  special: "特殊教育学校"
} as const

type ListedStage = keyof typeof captions

const stages = Object.keys(captions) as ReadonlyArray<ListedStage>

const areaTitles: Readonly<Record<School["area"], string>> = { urban: "城区", town: "镇区", rural: "乡村" }

const ownershipOf = ({ ownership, kind, inclusive }: School): string => {
  if (ownership === "public") return "公办"
  return kind === "kindergarten" && inclusive === true ? "普惠性民办" : "民办"
}

const MEAN_CLASS = "average-class-size"

/** The mean class of one school, as the metric of its stage reckons that of the district. */
const meanClass = (tell: Teller, { school, stage, fact }: SchoolPart): Cell => {
  const [pupils, classes] = [fact("school-pupils")?.value, fact("school-classes")?.value]
  const value = pupils === undefined || classes === undefined ? undefined : divide(pupils, classes)
  if (value === undefined) return unknown
  const to = { kind: "metric", metric: `${MEAN_CLASS}@${stage}`, school: school.id } as const
  return [withoutUnit(computed(value, "人/班", 2, tell.year, to))]
}

/** Kindergartens and vocational schools have no standard of a mean class. */
const hasMeanClass = (stage: Stage): boolean => findMetric(`${MEAN_CLASS}@${stage}`) !== undefined

/** What the parts of a stage are asked, after their names. */
const measured: ReadonlyArray<MeasureName> = [
  "school-classes",
  "school-pupils",
  "school-staff",
  "school-full-time-teachers"
]

const headed = (stage: Stage, measure: MeasureName): string =>
  stage === "preschool" && measure === "school-pupils" ? "在园幼儿数" : schoolTitle(measure)

const columnsOf = (tell: Teller, stage: Stage): ReadonlyArray<Asked<SchoolPart>> => [
  ordinalColumn(),
  wordsColumn("学校名称", (part) => words(subjectName(partSubject(part)).zh)),
  ...(stage === "preschool"
    ? []
    : [wordsColumn<SchoolPart>("类别", ({ school }) => words(schoolKindTitles[school.kind].zh))]),
  wordsColumn("办学性质", ({ school }) => words(ownershipOf(school))),
  wordsColumn("城乡", ({ school }) => words(areaTitles[school.area])),
  ...measured.map((measure) =>
    numbersColumn<SchoolPart>(headed(stage, measure), unitOf(measure), (part) => schoolCell(tell, part, measure))
  ),
  ...(hasMeanClass(stage) ? [numbersColumn<SchoolPart>("平均班额", "人/班", (part) => meanClass(tell, part))] : [])
]

const tableOfStage = (tell: Teller, stage: ListedStage, parts: ReadonlyArray<SchoolPart>): LetterTable => {
  const columns = columnsOf(tell, stage)
  const named = columns.filter(({ holds }) => holds === "words").length
  const total: ReadonlyArray<Cell> = [
    [],
    words("合计"),
    ...Array.from({ length: named - 2 }, (): Cell => []),
    ...measured.map((measure) => stageTotal(tell, stage, parts, measure)),
    ...(hasMeanClass(stage) ? [inColumn(tell.metric(`${MEAN_CLASS}@${stage}`))] : [])
  ]
  const several = parts.some(({ school }) => stagesOfKind[school.kind].length > 1)
  const note = clause`共${counted(parts.length, "所", `schools.${stage}`)}${several ? "，一贯制学校和完全中学按学段分列" : ""}。`
  return tableOf(
    `${captions[stage]}基本情况`,
    columns,
    [...entriesOf(columns, parts), summaryRow(total)],
    note === undefined ? [] : [note]
  )
}

export const schoolRegister = (tell: Teller, parts: ReadonlyArray<SchoolPart>): Annex | undefined => {
  const blocks = stages.flatMap((stage) => {
    const own = parts.filter((part) => part.stage === stage)
    return own.length === 0 ? [] : [tableOfStage(tell, stage, own)]
  })
  return blocks.length === 0 ? undefined : { title: "学校基本情况表", blocks }
}
