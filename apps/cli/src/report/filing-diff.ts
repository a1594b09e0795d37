/** Two filings of one district beside each other, fact by fact. */
import { Bilingual, coordinatesOf, Fact, factDifferences, FactId, type Filing, findMeasure } from "@duxue/core"
import * as Schema from "effect/Schema"

const FiledDifference = Schema.Struct({
  kind: Schema.Literals(["changed", "added", "removed"]),
  fact: FactId,
  title: Bilingual,
  /** Null where it was added. */
  before: Schema.NullOr(Fact),
  /** Null where it was removed. */
  after: Schema.NullOr(Fact)
}).annotate({ identifier: "FiledDifference" })
export type FiledDifference = typeof FiledDifference.Type

/** The body of `diff` where either side is returns or a filing. */
export const FilingDiff = Schema.Struct({
  facts: Schema.Array(FiledDifference),
  counts: Schema.Struct({ changed: Schema.Int, added: Schema.Int, removed: Schema.Int })
}).annotate({ identifier: "FilingDiff", title: "报送比对" })
export type FilingDiff = typeof FilingDiff.Type

export const filingDiff = (before: Filing, after: Filing): FilingDiff => {
  const facts = factDifferences(before, after).map((each): FiledDifference => {
    const { measure } = coordinatesOf(each.id)
    return {
      kind: each.kind,
      fact: each.id,
      title: findMeasure(measure)?.title ?? { zh: measure, en: measure },
      before: each.kind === "added" ? null : each.before,
      after: each.kind === "removed" ? null : each.after
    }
  })
  const count = (kind: FiledDifference["kind"]): number => facts.filter((each) => each.kind === kind).length
  return { facts, counts: { changed: count("changed"), added: count("added"), removed: count("removed") } }
}
