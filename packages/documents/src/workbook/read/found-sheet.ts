/** What each sheet of a workbook is: a return of schools, one of departments, or neither. */
import { findDepartmentHeader, findSchoolHeader } from "@duxue/core"
import type { SheetGrid } from "./sheet-grid.ts"

export interface SchoolSheet {
  readonly kind: "schools"
  readonly grid: SheetGrid
  readonly header: NonNullable<ReturnType<typeof findSchoolHeader>>
}

export interface DepartmentSheet {
  readonly kind: "departments"
  readonly grid: SheetGrid
  readonly header: NonNullable<ReturnType<typeof findDepartmentHeader>>
}

export interface OtherSheet {
  readonly kind: "other"
  readonly grid: SheetGrid
}

export type FoundSheet = SchoolSheet | DepartmentSheet | OtherSheet

export const foundSheet = (grid: SheetGrid, file: string): FoundSheet => {
  const table = { file, rows: grid.rows }
  const schools = findSchoolHeader(table)
  if (schools !== undefined) return { kind: "schools", grid, header: schools }
  const departments = findDepartmentHeader(table)
  return departments === undefined ? { kind: "other", grid } : { kind: "departments", grid, header: departments }
}
