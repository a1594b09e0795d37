/** Returns of schools and departments, filing files, and several of them gathered into one filing. */
export { type CellTable, columnLetters, isBlank, plain, type SheetCell } from "./cell-table.ts"
export { mayFall } from "./cell-number.ts"
export {
  type DepartmentReturns,
  findDepartmentHeader,
  namedMeasure,
  readDepartmentTable
} from "./department-returns.ts"
export { type FilingReturn, readFiling } from "./filing-file.ts"
export {
  type FilingSource,
  gatherFiling,
  type GatheredFiling,
  type GatherOptions,
  type LetterSource
} from "./gather-filing.ts"
export { DepartmentReturnsFile, FilingFile, SchoolReturnsFile } from "./return-files.ts"
export { areaTitles, ownershipTitles, registerColumns, type RegisterKey, stageWord } from "./register-columns.ts"
export {
  errorAt,
  type Place,
  placeIn,
  queryAt,
  ReturnProblem,
  type ReturnProblemCode,
  wholeFile,
  wholeSheet
} from "./return-problem.ts"
export { type FactSubject, returnFact } from "./return-fact.ts"
export { type MeasureUses, usesOf } from "./measure-uses.ts"
export { departmentSubjects, type ReturnSubject, schoolSubjects } from "./return-subjects.ts"
export { readDepartmentReturns, readSchoolReturns } from "./returns-json.ts"
export { findSchoolHeader } from "./school-header.ts"
export type { Whose } from "./whose.ts"
export type { WorkbookReturns } from "./workbook-returns.ts"
export { titleInReturn } from "./measure-headings.ts"
export { onlyStageOf } from "./stage-of-measure.ts"
export { readSchoolTable, type SchoolReturns } from "./school-returns.ts"
export { departmentReturnsFile, schoolReturnsFile } from "./write-json.ts"
export { departmentTable, departmentTemplate, schoolHeadings, schoolTable, type TableRows } from "./write-tables.ts"
