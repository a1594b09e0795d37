import { type Bilingual, type BoundReading, type Reading, withBoundFigures } from "@duxue/core"
import { type DecodedDocument, decodeDocument, letterDiff } from "@duxue/documents"
import { read } from "@duxue/reader"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Source } from "../checking/checker.ts"
import type { ComparisonOutcome, DifferencePlaces, Side } from "./comparison.ts"

type Text = Pick<DecodedDocument, "text" | "bound" | "origin">

const textOf = async (source: Source): Promise<Result.Result<Text, Bilingual>> => {
  if (source.kind === "text") {
    return Result.succeed({ text: source.text, bound: source.bound ?? [], origin: () => null })
  }
  const decoded = await Effect.runPromise(Effect.result(decodeDocument(source.bytes, source.name)))
  return Result.mapError(decoded, ({ explanation }) => explanation)
}

const readingOf = ({ text, bound }: Text): Reading & BoundReading => withBoundFigures(read(text), bound)

interface Placed {
  readonly span: readonly [number, number]
}

const places =
  (before: Text, after: Text) =>
  (difference: { readonly before: Placed | null; readonly after: Placed | null }): DifferencePlaces => {
    const at = ({ origin }: Text, placed: Placed | null) =>
      placed === null ? null : origin({ start: placed.span[0], end: placed.span[1] })
    return { before: at(before, difference.before), after: at(after, difference.after) }
  }

const refused = (side: Side, explanation: Bilingual): ComparisonOutcome => ({ kind: "refused", side, explanation })

/** Reads both and holds them against each other, number by number and paragraph by paragraph. */
export const compareSources = async (first: Source, second: Source): Promise<ComparisonOutcome> => {
  const [before, after] = await Promise.all([textOf(first), textOf(second)])
  if (Result.isFailure(before)) return refused("before", before.failure)
  if (Result.isFailure(after)) return refused("after", after.failure)
  const [old, now] = [readingOf(before.success), readingOf(after.success)]
  const diff = letterDiff(old, now)
  const placesOf = places(before.success, after.success)
  return {
    kind: "compared",
    comparison: {
      before: { name: first.name, title: old.letter.title },
      after: { name: second.name, title: now.letter.title },
      diff,
      figurePlaces: diff.figures.map(placesOf),
      paragraphPlaces: diff.paragraphs.map(placesOf)
    }
  }
}
