/** Computes a district's measures from the returns of its schools. */
import type { Standards } from "../assess/standards-on.ts"
import type { Derivation } from "../domain/derivation.ts"
import type { FactIndex, SchoolPart } from "../filing/fact-index.ts"
import type { Derive, Derived } from "./derived.ts"
import { derivationOf } from "./index.ts"
import { deriveByStandards } from "./by-standards.ts"
import { deriveFigure } from "./figures.ts"
import { namesOf, unreturnedReason } from "./refusals.ts"
import { partSubject } from "./school-value.ts"
import { measuresOfSelection, select } from "./selection.ts"

export type { Derived } from "./derived.ts"

/** A private kindergarten of which the register does not say whether it is inclusive cannot be counted as either. */
const undeclared = (parts: ReadonlyArray<SchoolPart>, { over }: Derivation): Derived | undefined => {
  if (over.inclusive === undefined) return undefined
  const silent = parts.filter(
    ({ school, stage }) =>
      over.stages.includes(stage) && school.ownership === "private" && school.inclusive === undefined
  )
  if (silent.length === 0) return undefined
  const who = namesOf(silent.map(({ school }) => ({ zh: school.name, en: school.name })))
  return {
    kind: "refused",
    reason: {
      zh: `${who.zh}未注明是否为普惠性幼儿园，不能汇总。`,
      en: `${who.en}: not said whether inclusive, so no total is drawn.`
    }
  }
}

/** A part that may or may not be meant, since it did not say how many pupils it has. */
const unsized = (chosen: ReadonlyArray<SchoolPart>, { over }: Derivation): Derived | undefined => {
  const silent = measuresOfSelection(over).flatMap((measure) =>
    chosen.filter((part) => part.fact(measure) === undefined).map((part) => ({ subject: partSubject(part), measure }))
  )
  return silent.length === 0 ? undefined : { kind: "refused", reason: unreturnedReason(silent) }
}

/** Each measure is derived once. */
export const deriver = (index: FactIndex, standards: Standards): Derive => {
  const { parts } = index
  if (parts.length === 0) return () => undefined
  const compute = (measure: string): Derived | undefined => {
    const derivation = derivationOf(measure)
    if (derivation === undefined) return undefined
    const chosen = select(parts, derivation.over)
    if (chosen === undefined) return undefined
    const refused = undeclared(parts, derivation) ?? unsized(chosen, derivation)
    if (refused !== undefined) return refused
    const byStandards = derivation.op === "lines" || derivation.op === "breaking" || derivation.op === "attainment"
    return byStandards ? deriveByStandards(derivation, chosen, standards, derive) : deriveFigure(derivation, chosen)
  }
  const derived = new Map<string, Derived | undefined>()
  const derive: Derive = (measure) => {
    if (!derived.has(measure)) derived.set(measure, compute(measure))
    return derived.get(measure)
  }
  return derive
}
