import type { ProblemCode } from "../problem/problem-kind.ts"
import { letterProblems } from "./letter-problems.ts"

/** What may be wrong with a request that brings a filing: all that may be wrong with a letter, and more. */
export const filingProblems: ReadonlyArray<ProblemCode> = [...letterProblems, "malformed-return", "no-year"]
