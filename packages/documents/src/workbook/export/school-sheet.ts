/** 学校: what schools returned, a row a stage of a school and a column a measure; the formulas of derived figures stand on it. */
import {
  areaTitles,
  columnLetters,
  type FactIndex,
  findMeasure,
  type MeasureId,
  measures,
  ownershipTitles,
  Rational,
  registerColumns,
  type SchoolPart,
  schoolKindTitles,
  SchoolKind,
  Stage,
  stageWord,
  titleInReturn
} from "@duxue/core"
import { cell, heightFor, onSheet } from "../sheets/plan-cells.ts"
import type { PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { formatOfValue } from "./number-format.ts"
import { filingSheetTitles } from "../sheets/sheet-titles.ts"

const registered = ["id", "name", "kind", "ownership", "inclusive", "area", "stage"] as const
const registerWidths = [12, 26, 16, 9, 9, 9, 8]

/** Data begin in the fourth row. */
const firstRow = 4

export interface SchoolTable {
  /** In the order of the rows: alike schools stand together, so that most selections are one range. */
  readonly parts: ReadonlyArray<SchoolPart>
  /** The row of a part, as spreadsheets count. */
  readonly rowOf: (part: SchoolPart) => number
  /** The column of a measure; `undefined` where no school returned it. */
  readonly columnOf: (measure: MeasureId) => string | undefined
  readonly idColumn: string
  readonly plan: SheetPlan
}

/** Two readings of a filing have the same parts, but not as the same objects. */
const keyOf = ({ school, stage }: SchoolPart): string => `${stage} ${school.id}`

const rank = (part: SchoolPart): ReadonlyArray<number> => [
  Stage.literals.indexOf(part.stage),
  part.school.ownership === "public" ? 0 : 1,
  part.school.inclusive === false ? 1 : 0,
  SchoolKind.literals.indexOf(part.school.kind)
]

const byRank = (a: SchoolPart, b: SchoolPart): number => {
  const [first, second] = [rank(a), rank(b)]
  return first.map((each, at) => each - (second[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

const registerCells = ({ school, stage }: SchoolPart): ReadonlyArray<PlannedCell> =>
  [
    school.id,
    school.name,
    schoolKindTitles[school.kind].zh,
    ownershipTitles[school.ownership],
    school.inclusive === undefined ? null : school.inclusive ? "是" : "否",
    areaTitles[school.area],
    stageWord[stage] ?? stage
  ].map((content) => cell("text", content, { format: "@" }))

/** What the sheet shows of a measure of a part. */
export const valueCell = (part: SchoolPart, measure: string): PlannedCell => {
  const value = part.fact(measure)?.value
  const told = part.fact(measure)?.fact
  return cell("number", value === undefined ? null : Rational.toNumber(value), {
    format: formatOfValue(told?.value ?? null, told?.unit ?? "")
  })
}

export const schoolTable = ({ parts: unsorted }: FactIndex): SchoolTable => {
  const parts = [...unsorted].toSorted(byRank)
  const told = measures.filter(
    ({ level, id }) => level === "school" && parts.some((part) => part.fact(id) !== undefined)
  )
  const columns = new Map(told.map(({ id }, at) => [id, columnLetters(registered.length + at)]))
  const rows = new Map(parts.map((part, at) => [keyOf(part), firstRow + at]))
  const headings = told.map(
    (measure) => `${titleInReturn(measure)}${measure.unit === "是否" ? "" : `（${measure.unit}）`}`
  )
  const widths = [...registerWidths, ...headings.map((heading) => Math.min(16, Math.max(10, heading.length)))]
  const last = columnLetters(widths.length - 1)
  return {
    parts,
    rowOf: (part) => rows.get(keyOf(part)) ?? 0,
    columnOf: (measure) => columns.get(measure),
    idColumn: "A",
    plan: {
      name: filingSheetTitles.schools,
      widths,
      rows: [
        [cell("title", filingSheetTitles.schools)],
        [
          cell(
            "caption",
            "各校报送的数据，每校每学段一行；没有报送的为空，不作0计。“事实”表中由学校汇总的数按本表计算。"
          )
        ],
        [
          ...registered.map((key) => cell("heading", registerColumns[key].zh)),
          ...told.map(({ id }, at) => cell("heading", headings[at] ?? "", { note: findMeasure(id)?.id }))
        ],
        ...parts.map((part) => [...registerCells(part), ...told.map(({ id }) => valueCell(part, id))])
      ],
      heights: new Map([
        [0, 28],
        [
          2,
          heightFor(
            headings.map((text, at) => [text, widths[at + registered.length] ?? 10]),
            { line: 14, least: 30 }
          )
        ]
      ]),
      frozen: { rows: 3, columns: 2 },
      guarded: false,
      ...(parts.length === 0 ? {} : { filter: `A3:${last}${firstRow + parts.length - 1}` }),
      printed: {
        orientation: "landscape",
        across: Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / 190)),
        rows: "$1:$3",
        columns: "$A:$B"
      }
    }
  }
}

/** A cell of the sheet, from anywhere in the workbook. */
export const onSchoolSheet = (column: string, row: number): string =>
  onSheet(filingSheetTitles.schools, `${column}${row}`)
