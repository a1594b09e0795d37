/** Returns of schools and departments, filing files, and several of them gathered into one filing. */
export { type CellTable, columnLetters } from "./cell-table.ts"
export { type DepartmentReturns, findDepartmentHeader, readDepartmentTable } from "./department-returns.ts"
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
export { errorAt, ReturnProblem, type ReturnProblemCode, wholeFile } from "./return-problem.ts"
export { readDepartmentReturns, readSchoolReturns } from "./returns-json.ts"
export { findSchoolHeader } from "./school-header.ts"
export { readSchoolTable, type SchoolReturns } from "./school-returns.ts"
export { departmentReturnsFile, schoolReturnsFile } from "./write-json.ts"
export { departmentTable, departmentTemplate, schoolHeadings, schoolTable, type TableRows } from "./write-tables.ts"
