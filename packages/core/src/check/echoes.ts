/** One fault is told once: what another check says of a figure that a failing relation has shown to be wrong is an echo. */
import type { Finding, Severity } from "../domain/finding.ts"
import type { Span } from "../domain/text.ts"
import { replacementsOf } from "./replacements.ts"

/** Checks that look at figures which relations speak of too: one out of line, one that a word refutes, half a school. */
const echoing = new Set(["sibling-magnitude", "claim-against-figure", "fractional-count"])

const gravity: Record<Severity, number> = { error: 0, query: 1, remark: 2 }

const meet = ([start, end]: Span, [otherStart, otherEnd]: Span): boolean => start < otherEnd && otherStart < end

/** What a finding would change. */
const changed = ({ suggestion }: Finding): ReadonlyArray<Span> =>
  suggestion === null ? [] : replacementsOf(suggestion).map(({ span }) => span)

/** Whether `finding` falls away once `fault` is mended: it stands on what the fault would change. */
const standsOn = (finding: Finding, fault: Finding): boolean =>
  changed(fault).some((span) => finding.spans.some((other) => meet(span, other)))

/** Whether `finding` is an echo: the fault is no less grave, and says more, for it has the arithmetic. */
const isEchoOf = (finding: Finding, fault: Finding): boolean =>
  gravity[fault.severity] <= gravity[finding.severity] && standsOn(finding, fault)

/**
 * 补充教师14名，其中特岗85名、免费师范生13名、紧缺人才50名: words left it open whether the relation is meant, until a part that is more
 * than its whole refuted them. The relation then tells it, as gravely, for it knows that 148 was meant.
 */
const borneOutBy = (fault: Finding, findings: ReadonlyArray<Finding>): Finding | undefined =>
  fault.severity === "query"
    ? findings.find(
        (each) => each.check === "claim-against-figure" && each.severity === "error" && standsOn(each, fault)
      )
    : undefined

/**
 * 覆盖率986%, beside counts of which it may be the share: no words are needed to see that it is wrong, and a relation that
 * the words only may mean has nothing to add.
 */
const isOutdone = (fault: Finding, impossible: ReadonlyArray<Finding>): boolean =>
  fault.severity === "query" &&
  fault.relation !== null &&
  impossible.some(({ spans: [place] }) => place !== undefined && changed(fault).some((span) => meet(span, place)))

export const withoutEchoes = (all: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const isFault = (finding: Finding): boolean => finding.relation !== null && finding.suggestion !== null
  const findings = all.map((each): Finding => {
    const raised = isFault(each) && borneOutBy(each, all) !== undefined
    return raised ? { ...each, severity: "error" } : each
  })
  const faults = findings.filter(isFault)
  if (faults.length === 0) return findings
  const impossible = findings.filter(({ check }) => check === "impossible-share")
  return findings.filter((finding) =>
    echoing.has(finding.check) ? !faults.some((fault) => isEchoOf(finding, fault)) : !isOutdone(finding, impossible)
  )
}
