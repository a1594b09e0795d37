/** The return form of departments: a sheet a section, one figure a row, this year's beside last year's. */
import {
  columnLetters,
  departmentSubjects,
  derivationOf,
  dimensionOf,
  findMeasure,
  type Measure,
  type ReturnSubject
} from "@duxue/core"
import { cell, heightFor } from "../sheets/plan-cells.ts"
import type { EntryRule, SheetPlan } from "../sheets/sheet-plan.ts"
import { entryRule, wordRule } from "./entry-rule.ts"
import { definitionOf, linesOf, type MeasureDefinition, noteOf } from "./measure-definition.ts"

const firstRow = 4

const columns = [
  ["指标项名称", 40],
  ["单位", 10],
  ["本年", 16],
  ["上年", 16],
  ["说明", 52],
  ["备注", 24],
  ["指标项编号", 30]
] as const

const at = (title: (typeof columns)[number][0]): string => columnLetters(columns.findIndex(([each]) => each === title))

/** Money may be told in 万元 or 亿元, as accounts are kept. */
const scaledUnits = ({ unit }: Measure): ReadonlyArray<string> =>
  dimensionOf(unit) === "money" && !unit.includes("/") ? [unit, `万${unit}`, `亿${unit}`] : []

/** What tells of the year before by itself, or has a measure of its own that does, has nothing to tell beside it. */
const hasPrior = (measure: Measure): boolean =>
  measure.year === "reported" && findMeasure(`${measure.id}-prior-year`) === undefined

const remarkOf = ({ measure, bases }: MeasureDefinition): string =>
  [derivationOf(measure.id) === undefined ? "" : "已报送学校报表的，由各校数据汇总，可不填。", linesOf(bases, 2)]
    .filter((text) => text !== "")
    .join("\n")

const departmentSheet = ({ title, measures }: ReturnSubject): SheetPlan => {
  const definitions = measures.map(definitionOf)
  const remarks = definitions.map(remarkOf)
  const yesNo = ({ unit }: Measure) => (unit === "是否" ? "是/否" : unit)
  return {
    name: title.zh,
    widths: columns.map(([, width]) => width),
    rows: [
      [cell("title", title.zh)],
      [cell("caption", "只填浅黄色单元格。没有发生的填0，未统计的留空；金额可在“单位”列改选万元、亿元。")],
      columns.map(([heading]) => cell("heading", heading)),
      ...definitions.map((definition, index) => {
        const { measure } = definition
        return [
          cell("text", definition.title, { note: noteOf(definition) }),
          scaledUnits(measure).length === 0 ? cell("fixed", yesNo(measure)) : cell("entry", measure.unit),
          cell("entry", null),
          hasPrior(measure) ? cell("entry", null) : cell("fixed", null),
          cell("text", remarks[index] ?? ""),
          cell("entry", null, { format: "@" }),
          cell("code", measure.id)
        ]
      })
    ],
    heights: new Map([
      [0, 28],
      [2, 24],
      ...definitions.map(
        (definition, index) =>
          [
            firstRow - 1 + index,
            heightFor(
              [
                [definition.title, 40],
                [remarks[index] ?? "", 52],
                [definition.measure.id, 30]
              ],
              { line: 14, least: 18 }
            )
          ] as const
      )
    ]),
    frozen: { rows: 3, columns: 1 },
    rules: measures.flatMap((measure, index): ReadonlyArray<EntryRule> => {
      const row = firstRow + index
      const units = scaledUnits(measure)
      return [
        entryRule(measure, measure.title.zh, `${at("本年")}${row}:${at(hasPrior(measure) ? "上年" : "本年")}${row}`),
        ...(units.length === 0
          ? []
          : [wordRule(`${at("单位")}${row}:${at("单位")}${row}`, "单位", units, "金额按所选单位填写。")])
      ]
    }),
    guarded: true,
    printed: { orientation: "landscape", across: 1, rows: "$1:$3" }
  }
}

/** The sheets of the form, one a section that has anything to return. */
export const departmentFormSheets = (): ReadonlyArray<SheetPlan> =>
  departmentSubjects.filter(({ measures }) => measures.length > 0).map(departmentSheet)
