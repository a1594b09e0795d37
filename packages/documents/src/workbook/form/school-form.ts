/** The return form of schools: a register of one row a stage of a school, and a sheet a subject beside it, row by row. */
import {
  areaTitles,
  columnLetters,
  onlyStageOf,
  ownershipTitles,
  registerColumns,
  type RegisterKey,
  type ReturnSubject,
  type School,
  schoolKindTitles,
  schoolSubjects,
  stagesOfKind,
  stageWord
} from "@duxue/core"
import { cell, heightFor, onSheet } from "../sheets/plan-cells.ts"
import type { EntryRule, GreyedRange, PlannedCell, SheetPlan } from "../sheets/sheet-plan.ts"
import { entryRule, wordRule } from "./entry-rule.ts"
import { definitionOf, noteOf } from "./measure-definition.ts"
import { formSheetTitles } from "../sheets/sheet-titles.ts"

/** Headings stand in the third row. */
const firstRow = 4

const registered = [
  "id",
  "name",
  "kind",
  "ownership",
  "inclusive",
  "area",
  "stage"
] as const satisfies ReadonlyArray<RegisterKey>

/** The columns by which every other sheet says of which school a row is. */
const repeated = ["id", "name", "stage"] as const satisfies ReadonlyArray<RegisterKey>

const registerWidths: Readonly<Record<RegisterKey, number>> = {
  id: 14,
  name: 30,
  kind: 18,
  ownership: 10,
  inclusive: 10,
  area: 10,
  stage: 10
}

const words: Readonly<Partial<Record<RegisterKey, readonly [words: ReadonlyArray<string>, message: string]>>> = {
  kind: [Object.values(schoolKindTitles).map(({ zh }) => zh), "请从下拉列表中选择学校类别。"],
  ownership: [Object.values(ownershipTitles), "请选择公办或民办。"],
  inclusive: [["是", "否"], "幼儿园填写：是否普惠性幼儿园。其他学校留空。"],
  area: [Object.values(areaTitles), "请选择所在地：城区、镇区或乡村。"],
  stage: [Object.values(stageWord), "一贯制学校、完全中学每个学段填一行；只有一个学段的可留空。"]
}

const told = (
  school: School,
  stage: (typeof stagesOfKind)[School["kind"]][number]
): Readonly<Record<RegisterKey, string>> => ({
  id: school.id,
  name: school.name,
  kind: schoolKindTitles[school.kind].zh,
  ownership: ownershipTitles[school.ownership],
  inclusive: school.inclusive === undefined ? "" : school.inclusive ? "是" : "否",
  area: areaTitles[school.area],
  stage: stageWord[stage] ?? ""
})

/** What the register says row by row; blank rows are for schools that it does not know. */
const registerRows = (
  schools: ReadonlyArray<School>,
  rows: number
): ReadonlyArray<Readonly<Record<RegisterKey, string>> | undefined> => {
  const known = schools.flatMap((school) => stagesOfKind[school.kind].map((stage) => told(school, stage)))
  return Array.from({ length: Math.max(rows, known.length + 20) }, (_, at) => known[at])
}

const rangeOf = (column: number, rows: number): string =>
  `${columnLetters(column)}${firstRow}:${columnLetters(column)}${firstRow + rows - 1}`

const headingHeight = 46

const registerSheet = (rows: ReturnType<typeof registerRows>): SheetPlan => ({
  name: formSheetTitles.register,
  widths: [...registered.map((key) => registerWidths[key]), 24],
  rows: [
    [cell("title", formSheetTitles.register)],
    [cell("caption", "每校一行；一贯制学校、完全中学每个学段一行。编号、名称在各行中须一致，其余各表按行带出。")],
    [...registered.map((key) => cell("heading", registerColumns[key].zh)), cell("heading", "备注")],
    ...rows.map((row) => [
      ...registered.map((key) => cell("entry", row?.[key] || null, { format: "@" })),
      cell("entry", null, { format: "@" })
    ])
  ],
  heights: new Map([
    [0, 28],
    [2, 30]
  ]),
  frozen: { rows: 3, columns: 2 },
  rules: registered.flatMap((key, column): ReadonlyArray<EntryRule> => {
    const rule = words[key]
    return rule === undefined ? [] : [wordRule(rangeOf(column, rows.length), registerColumns[key].zh, ...rule)]
  }),
  guarded: true,
  printed: { orientation: "landscape", across: 1, rows: "$1:$3" }
})

/** What the register says in the same row, empty where it is. */
const repeatedCell = (
  key: RegisterKey,
  at: number,
  row: Readonly<Record<RegisterKey, string>> | undefined
): PlannedCell => {
  const source = onSheet(formSheetTitles.register, `$${columnLetters(registered.indexOf(key))}${firstRow + at}`)
  return cell("fixed", { formula: `IF(${source}="","",${source})`, result: row?.[key] ?? "" })
}

const subjectSheet = ({ title, measures }: ReturnSubject, rows: ReturnType<typeof registerRows>): SheetPlan => {
  const definitions = measures.map(definitionOf)
  const headings = definitions.map(({ title: heading, measure }) =>
    measure.unit === "是否" ? heading.replace(/（[^（）]*）$/u, "") : `${heading}（${measure.unit}）`
  )
  const widths = [
    14,
    24,
    8,
    ...headings.map((heading) => Math.min(16, Math.max(14, Math.ceil(heading.length / 2) * 2)))
  ]
  const stageColumn = columnLetters(repeated.indexOf("stage"))
  return {
    name: title.zh,
    widths,
    rows: [
      [cell("title", title.zh)],
      [cell("caption", "学校编号、名称和学段由“学校基本情况”带出，只填浅黄色单元格；灰色单元格与该学段无关，不填。")],
      [
        ...repeated.map((key) => cell("heading", registerColumns[key].zh)),
        ...definitions.map((definition, at) => cell("heading", headings[at] ?? "", { note: noteOf(definition) }))
      ],
      ...rows.map((row, at) => [
        ...repeated.map((key) => repeatedCell(key, at, row)),
        ...measures.map(() => cell("entry", null))
      ])
    ],
    heights: new Map([
      [0, 28],
      [
        2,
        Math.max(
          headingHeight,
          heightFor(
            headings.map((text, at) => [text, widths[at + 3] ?? 10]),
            { line: 13, least: 30 }
          )
        )
      ]
    ]),
    frozen: { rows: 3, columns: repeated.length },
    rules: measures.map((measure, at) =>
      entryRule(measure, definitions[at]?.title ?? "", rangeOf(at + repeated.length, rows.length))
    ),
    greyed: measures.flatMap((measure, at): ReadonlyArray<GreyedRange> => {
      const stage = onlyStageOf(measure.id)
      const word = stage === undefined ? undefined : stageWord[stage]
      if (word === undefined) return []
      const asked = `$${stageColumn}${firstRow}`
      return [{ range: rangeOf(at + repeated.length, rows.length), condition: `AND(${asked}<>"",${asked}<>"${word}")` }]
    }),
    guarded: true,
    printed: {
      orientation: "landscape",
      across: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / 190),
      rows: "$1:$3",
      columns: "$A:$C"
    }
  }
}

/** The sheets of the form: the register first, with the schools that are known, and at least `rows` rows. */
export const schoolFormSheets = (schools: ReadonlyArray<School>, rows: number): ReadonlyArray<SheetPlan> => {
  const known = registerRows(schools, rows)
  return [registerSheet(known), ...schoolSubjects.map((subject) => subjectSheet(subject, known))]
}
