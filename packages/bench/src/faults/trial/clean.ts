/** What the checks say of a letter before anything is planted in it: every error and query there is a false alarm. */
import { check, type Finding } from "@duxue/core"
import { read } from "@duxue/reader"

export interface Clean {
  readonly text: string
  /** Errors and queries alone: remarks accuse nobody. */
  readonly findings: ReadonlyArray<Finding>
}

export const accusationsIn = (text: string): ReadonlyArray<Finding> =>
  check(read(text)).findings.filter((each) => each.severity !== "remark")

export const cleanOf = (text: string): Clean => ({ text, findings: accusationsIn(text) })
