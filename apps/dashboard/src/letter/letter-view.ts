import type { Relation } from "@duxue/core"
import type { Checked } from "../checking/check-text.ts"
import { type Annotation, annotationsOf } from "./annotation.ts"
import { type Chapter, chaptersOf } from "./chapter.ts"
import type { Correction } from "./correction.ts"
import { type FigureStanding, standingsOf } from "./figure-state.ts"
import { within } from "./span.ts"
import type { AnnotationState } from "./state.ts"

/** A relation that holds, told quietly in the margin at the line of the figure that it bears out. */
export interface Support {
  readonly relation: Relation
  /** Index into the report. */
  readonly index: number
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
  readonly chapters: ReadonlyArray<ChapterView>
  readonly counts: Readonly<Record<AnnotationState | "figures" | "holds", number>>
}

const countsOf = (
  view: Pick<LetterView, "annotations" | "dismissed" | "supports" | "checked">
): LetterView["counts"] => {
  const counts = {
    figures: view.checked.reading.figures.length,
    holds: view.supports.length,
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

export const letterViewOf = (
  checked: Checked,
  corrections: ReadonlyArray<Correction>,
  dismissed: ReadonlySet<string>
): LetterView => {
  const { reading, report } = checked
  const annotations = annotationsOf(reading, report)
  const supports = report.relations
    .flatMap((relation, index): ReadonlyArray<Support> =>
      relation.verdict === "holds"
        ? [{ relation, index, at: relation.result[0], figure: within(reading.figures, relation.result)[0] }]
        : []
    )
    .toSorted((a, b) => a.at - b.at)
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
    standings: standingsOf(reading.figures, report.relations, standing),
    supports,
    chapters: chapters.map((chapter, index) => ({
      chapter,
      figures: within(reading.figures, chapter.span),
      annotations: indicesOf(annotationChapters, index),
      supports: indicesOf(supportChapters, index)
    })),
    counts: countsOf({ annotations, dismissed, supports, checked })
  }
}
