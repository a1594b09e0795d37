/** What one workbook brings: the returns of schools, of departments, or of both on sheets of their own. */
import type { DepartmentReturns } from "./department-returns.ts"
import type { ReturnProblem } from "./return-problem.ts"
import type { SchoolReturns } from "./school-returns.ts"

/** Both kinds in one file; a workbook with one kind of return is that return. */
export interface WorkbookReturns {
  readonly kind: "workbook-returns"
  readonly file: string
  readonly returns: ReadonlyArray<SchoolReturns | DepartmentReturns>
  /** What is unlikely about the returns, but taken, and what of the workbook was left unread. */
  readonly queries: ReadonlyArray<ReturnProblem>
}
