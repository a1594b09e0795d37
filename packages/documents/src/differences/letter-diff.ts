/** Two versions of a letter held against each other: their numbers by what they state, and their paragraphs. */
import { figureDifferences, type LetterDiff, type ReadLetter } from "@duxue/core"
import { paragraphDifferences } from "./paragraph-differences.ts"

const tally = <Kind extends string>(
  differences: ReadonlyArray<{ readonly kind: Kind }>,
  kinds: ReadonlyArray<Kind>
): Readonly<Record<Kind, number>> =>
  Object.fromEntries(kinds.map((kind) => [kind, differences.filter((each) => each.kind === kind).length])) as Record<
    Kind,
    number
  >

/** Both as `withBoundFigures` returns them: what the files say of their figures tells them apart before their words do. */
export const letterDiff = (before: ReadLetter, after: ReadLetter): LetterDiff => {
  const figures = figureDifferences(before, after)
  const { differences: paragraphs, same } = paragraphDifferences(before.text, after.text)
  const counts = tally(figures, ["changed", "added", "removed"])
  return {
    figures,
    paragraphs,
    counts: {
      figures: {
        before: before.figures.length,
        after: after.figures.length,
        same: after.figures.length - counts.changed - counts.added,
        ...counts
      },
      paragraphs: { same, ...tally(paragraphs, ["changed", "added", "removed", "moved"]) }
    }
  }
}
