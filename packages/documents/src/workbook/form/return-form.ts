/** The form in which schools or departments return their figures: an .xlsx made from the registry. */
import { departmentSubjects, type School, schoolSubjects } from "@duxue/core"
import { writeWorkbook } from "../sheets/write-workbook.ts"
import { definitionSheet } from "./definition-sheet.ts"
import { departmentFormSheets } from "./department-form.ts"
import { frontSheet } from "./front-sheet.ts"
import { definitionOf } from "./measure-definition.ts"
import { schoolFormSheets } from "./school-form.ts"
import { formSheetTitles } from "../sheets/sheet-titles.ts"

export interface ReturnFormOptions {
  /** `all`: what schools and what departments return, in one workbook. */
  readonly kind: "schools" | "departments" | "all"
  /** 重庆市大渡口区; to be filled in where it is left out. */
  readonly district?: string
  /** "2020"; to be filled in where it is left out. */
  readonly period?: string
  /** Schools whose lines of the register are filled in already. */
  readonly schools?: ReadonlyArray<School>
  /** How many rows there are to fill in, where the schools that are known are fewer. */
  readonly rows?: number
}

const common = [
  "只填浅黄色单元格；列名、公式和说明已锁定，请不要增删行列、合并单元格或改动列名。",
  "没有发生的填0，未统计的留空；请填确数，不写“约”“余”“以上”等字样。空格按缺数处理，不会当作0。",
  "把鼠标停在列名或指标名称上，可看到单位、口径、用途和依据；全部说明见“指标说明”表。",
  "请先填写本表上方的区县名称和填报年度。导入时逐格核对：有错的，指出工作表、单元格和改正办法；全部正确才予采用。"
]

const registerRules = [
  "先填“学校基本情况”，每校一行；一贯制学校、完全中学每个学段一行。其余各表按行带出学校，不必重填。",
  "灰色单元格与该行学段无关，不填。"
]

const departmentRules = [
  "按本部门职责填写有关各表，其余留空；几个部门分别填报的，可各交一份，汇总时自动合并，不一致的会提示核对。",
  "“上年”列为灰色的，上年数另有指标项，请填在该指标项的“本年”列。"
]

const returners = { schools: "学校", departments: "部门", all: "" } as const

/** The bytes of the form. */
export const returnForm = ({
  kind,
  district,
  period,
  schools = [],
  rows = 200
}: ReturnFormOptions): Promise<Uint8Array> => {
  const ofSchools = kind !== "departments"
  const ofDepartments = kind !== "schools"
  const subjects = [...(ofSchools ? schoolSubjects : []), ...(ofDepartments ? departmentSubjects : [])].filter(
    ({ measures }) => measures.length > 0
  )
  const year = period === undefined ? "" : `${period.slice(0, 4)}年度`
  const title = `${year}履行教育职责自查自评${returners[kind]}报表`
  const front = frontSheet({
    title,
    district,
    period,
    rules: [...(ofSchools ? registerRules : []), ...(ofDepartments ? departmentRules : []), ...common],
    contents: [
      ...(ofSchools ? [[formSheetTitles.register, "编号、名称、类别、办学性质、普惠性、城乡、学段"] as const] : []),
      ...subjects.map((subject) => [subject.title.zh, `${subject.measures.length}项`] as const),
      [formSheetTitles.definitions, "各指标项的单位、口径、用途和依据"]
    ]
  })
  const sheets = [
    ...(ofSchools ? schoolFormSheets(schools, rows) : []),
    ...(ofDepartments ? departmentFormSheets() : [])
  ]
  const definitions = definitionSheet(subjects.flatMap(({ measures }) => measures.map(definitionOf)))
  return writeWorkbook({ title, sheets: [front, ...sheets, definitions] })
}
