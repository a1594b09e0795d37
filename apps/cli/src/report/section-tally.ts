import {
  type Bilingual,
  type CheckReport,
  type FindingState,
  type LetterReading,
  type NumberedFinding,
  type RelationVerdict,
  type SectionId,
  sections
} from "@duxue/core"
import { figureFinder } from "./figure-states.ts"
import { countByState } from "./numbered-findings.ts"

/** What one section holds: its figures, how its relations stand, its findings. `id` is null for the letter's frame. */
export interface SectionTally {
  readonly id: SectionId | null
  readonly title: Bilingual
  readonly figures: number
  readonly relations: Readonly<Record<RelationVerdict, number>>
  readonly findings: Readonly<Record<FindingState, number>>
}

/** What stands outside the thirteen sections: opening, problems, plans, signature. */
export const frameTitle: Bilingual = { zh: "其余（引言、问题、打算、落款）", en: "Elsewhere in the letter" }

/**
 * The sections of the letter in the order of the registry, those without any figure, relation or finding left out
 * unless the letter has their heading; the frame comes last.
 */
export const tallySections = (
  reading: LetterReading,
  report: CheckReport | undefined,
  findings: ReadonlyArray<NumberedFinding>
): ReadonlyArray<SectionTally> => {
  const figuresWithin = figureFinder(reading.figures)
  const relationSections = (report?.relations ?? []).map(({ verdict, result }) => {
    const [index] = figuresWithin(result)
    return {
      verdict,
      section: index === undefined ? sectionAt(reading, result[0]) : (reading.figures[index]?.section ?? null)
    }
  })
  const present = new Set(reading.sections.map(({ id }) => id))
  const tallyOf = (id: SectionId | null, title: Bilingual): SectionTally => ({
    id,
    title,
    figures: reading.figures.filter(({ section }) => section === id).length,
    relations: countVerdicts(relationSections.filter(({ section }) => section === id).map(({ verdict }) => verdict)),
    findings: countByState(findings.filter(({ finding }) => finding.section === id))
  })
  return [...sections.map(({ id, shortTitle }) => tallyOf(id, shortTitle)), tallyOf(null, frameTitle)].filter(
    (tally) => (tally.id !== null && present.has(tally.id)) || !isEmpty(tally)
  )
}

export const countVerdicts = (verdicts: ReadonlyArray<RelationVerdict>): Readonly<Record<RelationVerdict, number>> => {
  const counts = { holds: 0, fails: 0, undecided: 0 }
  for (const verdict of verdicts) counts[verdict]++
  return counts
}

const sectionAt = (reading: LetterReading, offset: number): SectionId | null =>
  reading.sections.find(({ start, end }) => start <= offset && offset < end)?.id ?? null

const isEmpty = ({ figures, relations, findings }: SectionTally): boolean =>
  figures === 0 && [...Object.values(relations), ...Object.values(findings)].every((count) => count === 0)
