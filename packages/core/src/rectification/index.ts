export { rectificationOf } from "./problems-of.ts"
export { recheck, type Reviewed } from "./recheck.ts"
export { isOverdue, takeTaskStep, type TaskRefusal, type TaskStep } from "./task-steps.ts"
