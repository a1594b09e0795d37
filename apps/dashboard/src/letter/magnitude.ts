/** What a chart of a misplaced magnitude draws: the figure among its like, as written and as corrected. */
import type { Figure } from "@duxue/core"
import type { Annotation } from "./annotation.ts"
import type { LetterView } from "./letter-view.ts"
import { within } from "./span.ts"

export interface Sibling {
  readonly figure: Figure
  readonly value: number
}

export interface MagnitudePicture {
  readonly written: Sibling
  /** As the suggestion would have it. */
  readonly corrected: number | undefined
  readonly siblings: ReadonlyArray<Sibling>
  /** How many more there are than a chart has room for. */
  readonly undrawn: number
  /** Whole orders of magnitude between what is written and the middle of its like. */
  readonly orders: number
}

const room = 8

const positive = (figure: Figure | undefined): ReadonlyArray<Sibling> => {
  const value = Number(figure?.value ?? Number.NaN)
  return figure !== undefined && value > 0 ? [{ figure, value }] : []
}

/** `undefined` where the annotation is not about a magnitude, or has nothing to compare with. */
export const magnitudePicture = (view: LetterView, annotation: Annotation): MagnitudePicture | undefined => {
  const { relation: index, suggestion } = annotation.finding
  const { relations } = view.checked.report
  const relation =
    index === null
      ? relations.find(
          ({ kind, result, verdict }) =>
            kind === "magnitude" && verdict === "fails" && result[0] === annotation.span?.[0]
        )
      : relations[index]
  if (relation?.kind !== "magnitude") return undefined
  const { figures } = view.checked.reading
  const at = (span: readonly [number, number]) => within(figures, span).flatMap((figure) => positive(figures[figure]))
  const written = at(relation.result)[0]
  const siblings = relation.operands.flatMap(at).filter((sibling) => sibling.figure !== written?.figure)
  if (written === undefined || siblings.length === 0) return undefined
  const sorted = siblings.map((sibling) => sibling.value).toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? written.value
  const corrected = Number(suggestion?.value ?? Number.NaN)
  return {
    written,
    corrected: corrected > 0 ? corrected : undefined,
    siblings: siblings.slice(0, room),
    undrawn: Math.max(0, siblings.length - room),
    orders: Math.round(Math.abs(Math.log10(written.value / middle)))
  }
}
