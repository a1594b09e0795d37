import type { Bilingual, ReviewedNumber } from "@duxue/core"
import type { Checked } from "../checking/check-text.ts"
import { type Annotation, annotationsOf, placeOfSilence } from "./annotation.ts"
import { type Chapter, chaptersOf } from "./chapter.ts"
import type { Correction } from "./correction.ts"
import { type FigureStanding, standingsOf } from "./figure-state.ts"
import { bondsOf } from "./number-bonds.ts"
import { within } from "./span.ts"
import type { AnnotationState } from "./state.ts"

/** What is told quietly in the margin: a relation that holds, a standard that is met, or either left unsettled. */
export interface Support {
  readonly kind: "relation" | "standard"
  readonly state: "holds" | "undecided"
  readonly words: Bilingual
  readonly at: number
  /** The figure at whose line it stands. */
  readonly figure: number | undefined
}

export interface ChapterView {
  readonly chapter: Chapter
  /** Its figures and annotations, by index, in order of the text. */
  readonly figures: ReadonlyArray<number>
  readonly annotations: ReadonlyArray<number>
  readonly supports: ReadonlyArray<number>
}

/** All that the letter page shows of one text, derived once. */
export interface LetterView {
  readonly checked: Checked
  readonly corrections: ReadonlyArray<Correction>
  /** Set aside ones included: they keep their place and say so. */
  readonly annotations: ReadonlyArray<Annotation>
  readonly dismissed: ReadonlySet<string>
  readonly standings: ReadonlyArray<FigureStanding>
  readonly supports: ReadonlyArray<Support>
  /** By the index of a figure, what stands behind it. */
  readonly bonds: ReadonlyMap<number, ReviewedNumber>
  readonly chapters: ReadonlyArray<ChapterView>
  readonly counts: Readonly<Record<AnnotationState | "figures" | "holds" | "met", number>>
}

const countsOf = (
  view: Pick<LetterView, "annotations" | "dismissed" | "supports" | "checked">
): LetterView["counts"] => {
  const counts = {
    figures: view.checked.reading.figures.length,
    holds: view.supports.filter(({ kind, state }) => kind === "relation" && state === "holds").length,
    met: view.supports.filter(({ kind, state }) => kind === "standard" && state === "holds").length,
    fails: 0,
    query: 0,
    unmet: 0,
    undecided: 0,
    missing: 0,
    remark: 0
  }
  for (const annotation of view.annotations) if (!view.dismissed.has(annotation.key)) counts[annotation.state] += 1
  return counts
}

/** The chapter on whose paper something at `at` stands; what is said after the last word belongs to the last one. */
const chapterAt = (chapters: ReadonlyArray<Chapter>, at: number, silent: boolean): number => {
  const next = chapters.findIndex((chapter) => (silent ? chapter.span[0] >= at : chapter.span[0] > at))
  return next < 0 ? chapters.length - 1 : Math.max(0, next - 1)
}

const supportsOf = ({ reading, report, words }: Checked): ReadonlyArray<Support> => {
  const relations = report.relations.flatMap((relation): ReadonlyArray<Support> => {
    if (relation.verdict === "fails") return []
    const [at] = relation.result
    const [figure] = within(reading.figures, relation.result)
    return [{ kind: "relation", state: relation.verdict, words: relation.arithmetic, at, figure }]
  })
  const standards = words.judged.map((judged): Support => {
    const [figure] = judged.figures
    const at = reading.figures[figure ?? -1]?.start ?? placeOfSilence(judged, reading) - 1
    return {
      kind: "standard",
      state: judged.verdict === "met" ? "holds" : "undecided",
      words: judged.words,
      at,
      figure
    }
  })
  return [...relations, ...standards].toSorted((a, b) => a.at - b.at)
}

export const letterViewOf = (
  checked: Checked,
  corrections: ReadonlyArray<Correction>,
  dismissed: ReadonlySet<string>
): LetterView => {
  const { reading, report } = checked
  const annotations = annotationsOf(reading, report)
  const supports = supportsOf(checked)
  const chapters = chaptersOf(reading, checked.paragraphs)
  const annotationChapters = annotations.map(({ at, span }) => chapterAt(chapters, at, span === null))
  const supportChapters = supports.map(({ at }) => chapterAt(chapters, at, false))
  const indicesOf = (homes: ReadonlyArray<number>, chapter: number) =>
    homes.flatMap((home, index) => (home === chapter ? [index] : []))
  const standing = annotations.map((annotation) =>
    dismissed.has(annotation.key) ? { ...annotation, mark: null } : annotation
  )
  return {
    checked,
    corrections,
    annotations,
    dismissed,
    standings: standingsOf(reading.figures, report.relations, standing, checked.words.judged),
    supports,
    bonds: bondsOf(checked),
    chapters: chapters.map((chapter, index) => ({
      chapter,
      figures: within(reading.figures, chapter.span),
      annotations: indicesOf(annotationChapters, index),
      supports: indicesOf(supportChapters, index)
    })),
    counts: countsOf({ annotations, dismissed, supports, checked })
  }
}
