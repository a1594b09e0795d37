import type { Figure, Relation, Span } from "@duxue/core"
import type { Annotation } from "./annotation.ts"
import { within } from "./span.ts"
import { graver, gravity, type State } from "./state.ts"

/** What the page knows of one figure beside the figure itself. */
export interface FigureStanding {
  readonly state: State
  /** The relations that it takes part in, by index into the report. */
  readonly relations: ReadonlyArray<number>
  /** The annotations that stand on it, by index, gravest first. */
  readonly annotations: ReadonlyArray<number>
}

/** A standard that was judged, and the figures on which it stands. */
interface Judgement {
  readonly verdict: "met" | "undecided"
  readonly figures: ReadonlyArray<number>
}

const untested = (figure: Figure): State => (figure.measure === null ? "unbound" : "bound")

const gravityOf = (annotation: Annotation | undefined): number =>
  annotation === undefined ? gravity.unbound : gravity[annotation.state]

/**
 * The state of every figure, in the order of `figures`. What is found to be wrong with a figure comes before what it
 * is consistent with, or meets: a figure fails although other relations hold with it. Where one figure of a relation is found
 * wrong the relation says nothing against the others; where none is, all of them are undecided.
 */
export const standingsOf = (
  figures: ReadonlyArray<Figure>,
  relations: ReadonlyArray<Relation>,
  annotations: ReadonlyArray<Annotation>,
  judged: ReadonlyArray<Judgement>
): ReadonlyArray<FigureStanding> => {
  const relationsOf = figures.map((): Array<number> => [])
  const annotationsOf = figures.map((): Array<number> => [])
  const touch = (lists: ReadonlyArray<Array<number>>, span: Span, index: number) => {
    for (const figure of within(figures, span)) {
      const list = lists[figure]
      if (list !== undefined && list.at(-1) !== index) list.push(index)
    }
  }
  for (const [index, annotation] of annotations.entries()) {
    if (annotation.mark !== null) touch(annotationsOf, annotation.mark, index)
  }
  const blamed = annotationsOf.map((list) => list.some((annotation) => annotations[annotation]?.state === "fails"))
  for (const [index, relation] of relations.entries()) {
    for (const span of [relation.result, ...relation.operands]) touch(relationsOf, span, index)
  }
  const settled = relations.map((relation) =>
    [relation.result, ...relation.operands].some((span) =>
      within(figures, span).some((figure) => blamed[figure] === true)
    )
  )
  return figures.map((figure, index) => {
    const its = relationsOf[index] ?? []
    const said = (annotationsOf[index] ?? []).toSorted((a, b) => gravityOf(annotations[a]) - gravityOf(annotations[b]))
    const verdicts = new Set(judged.filter(({ figures: used }) => used.includes(index)).map(({ verdict }) => verdict))
    const open = its.some((relation) => settled[relation] !== true) || verdicts.has("undecided")
    const borneOut = its.some((relation) => relations[relation]?.verdict === "holds") || verdicts.has("met")
    const tested: State = borneOut ? "holds" : open ? "undecided" : untested(figure)
    const states = said.map((annotation) => annotations[annotation]?.state ?? tested)
    return {
      // Silence is said beside a figure, not of it: it leaves the figure as it stands.
      state: states.reduce<State>((state, of) => (of === "missing" ? state : graver(of, state)), tested),
      relations: its,
      annotations: said
    }
  })
}
