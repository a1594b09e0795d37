/** 指标说明: every measure that the form asks for, with its unit, how it is counted, what for, and by which document. */
import { stageTitles } from "@duxue/core"
import { cell, heightFor } from "../sheets/plan-cells.ts"
import type { SheetPlan } from "../sheets/sheet-plan.ts"
import { linesOf, type MeasureDefinition, someOf } from "./measure-definition.ts"
import { formSheetTitles } from "../sheets/sheet-titles.ts"

const columns = [
  ["指标名称", 30],
  ["计量单位", 9],
  ["由谁填报", 9],
  ["适用学段", 10],
  ["对应提纲", 26],
  ["口径", 40],
  ["用于计算", 36],
  ["依据", 48],
  ["编号", 26]
] as const

const rowOf = (definition: MeasureDefinition): ReadonlyArray<string> => {
  const { measure, title, bases, metrics, documents, items } = definition
  return [
    title,
    measure.unit === "是否" ? "是/否" : measure.unit,
    measure.level === "school" ? "各校" : "各部门",
    measure.stage === null ? "" : stageTitles[measure.stage].zh,
    items.join("\n"),
    linesOf(bases, 3),
    someOf(metrics, 6),
    linesOf(documents, 4),
    measure.id
  ]
}

export const definitionSheet = (definitions: ReadonlyArray<MeasureDefinition>): SheetPlan => {
  const rows = definitions.map(rowOf)
  const widths = columns.map(([, width]) => width)
  const last = columns.length - 1
  return {
    name: formSheetTitles.definitions,
    widths,
    rows: [
      [cell("title", "指标说明")],
      [cell("caption", "本表说明各指标项的口径、用途和依据，供填报时查阅，不需填写。")],
      columns.map(([title]) => cell("heading", title)),
      ...rows.map((row) => row.map((text, at) => cell(at === last ? "code" : "text", text)))
    ],
    heights: new Map([
      [0, 28],
      ...rows.map(
        (row, at) =>
          [
            at + 3,
            heightFor(
              row.map((text, column) => [text, widths[column] ?? 10]),
              { line: 14, least: 18 }
            )
          ] as const
      )
    ]),
    frozen: { rows: 3, columns: 1 },
    guarded: true,
    filter: `A3:I${rows.length + 3}`,
    printed: { orientation: "landscape", across: 1, rows: "$1:$3" }
  }
}
