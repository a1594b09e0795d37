/** A filing as flat tables: what it tells, what that comes to, how it is judged, what is wrong with it, and its schools. */
import {
  areaTitles,
  assessEach,
  type AssessOptions,
  type Filing,
  type Finding,
  ownershipTitles,
  type School,
  schoolKindTitles
} from "@duxue/core"
import { metricTable, verdictTable } from "./assessment-tables.ts"
import { factTable } from "./fact-table.ts"
import { findingTable } from "./finding-table.ts"
import { columnsOf, type Table, tableOf } from "./table.ts"

export interface FilingTablesOptions extends Pick<AssessOptions, "date"> {
  /** What a check of the letter found; none where there is no letter. */
  readonly findings?: ReadonlyArray<Finding>
}

export const filingTableNames = ["facts", "metrics", "verdicts", "findings", "schools"] as const
export type FilingTableName = (typeof filingTableNames)[number]

const yesNo = (answer: boolean | undefined): string | null => (answer === undefined ? null : answer ? "是" : "否")

const { text, boolean } = columnsOf<School>()

const schoolTable = (schools: ReadonlyArray<School>): Table<"schools"> =>
  tableOf(
    "schools",
    { zh: "学校", en: "schools" },
    [
      text("id", "学校编号", "school id", ({ id }) => id),
      text("name", "学校名称", "name", ({ name }) => name),
      text(
        "kind",
        "类别",
        "kind",
        ({ kind }) => kind,
        ({ kind }) => schoolKindTitles[kind].zh
      ),
      text(
        "ownership",
        "办学性质",
        "ownership",
        ({ ownership }) => ownership,
        ({ ownership }) => ownershipTitles[ownership]
      ),
      boolean(
        "inclusive",
        "普惠性",
        "inclusive",
        ({ inclusive }) => inclusive ?? null,
        ({ inclusive }) => yesNo(inclusive)
      ),
      text(
        "area",
        "城乡",
        "area",
        ({ area }) => area,
        ({ area }) => areaTitles[area]
      )
    ],
    schools
  )

/** A filing's tables in the order of their names, judged by the law of `date`, or of the last day of its year. */
export const tablesOfFiling = (
  filing: Filing,
  { date, findings = [] }: FilingTablesOptions = {}
): ReadonlyArray<Table<FilingTableName>> => {
  const ground = assessEach(filing, date === undefined ? {} : { date })
  return [
    factTable(filing.facts, filing),
    metricTable(ground),
    verdictTable(ground.assessed.map(({ verdict }) => verdict)),
    findingTable(findings),
    schoolTable(filing.schools)
  ]
}
