/** The checks that recompute: totals, shares, growth, means, ratios, counts, repeats. */
import type { Figure } from "../../domain/figure.ts"
import type { Finding, Suggestion } from "../../domain/finding.ts"
import type { RelationKind } from "../../domain/relation.ts"
import type { Bilingual, Span } from "../../domain/text.ts"
import { absolute, compare, subtract } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { messageOf, suggestionsFor, traceOf } from "../localisation/fault-in-words.ts"
import type { Fault } from "../localisation/fault.ts"
import type { Recomputed } from "../recompute.ts"
import { type Check, finding } from "./check-kind.ts"

interface RelationCheck {
  readonly id: string
  readonly kinds: ReadonlyArray<RelationKind>
  readonly title: Bilingual
  readonly description: Bilingual
  /** The headline of a failure. */
  readonly failure: Bilingual
}

const relationChecks: ReadonlyArray<RelationCheck> = [
  {
    id: "parts-and-total",
    kinds: ["sum"],
    title: { zh: "分项与合计", en: "Parts and total" },
    description: { zh: "分项相加是否等于所写合计。", en: "Whether the parts add up to the total." },
    failure: { zh: "分项之和与合计不符", en: "The parts do not add up to the total" }
  },
  {
    id: "share",
    kinds: ["share"],
    title: { zh: "占比", en: "Shares" },
    description: { zh: "所写占比是否等于两数之比。", en: "Whether a share is what its two figures give." },
    failure: { zh: "占比与所列数字不符", en: "The share is not what its figures give" }
  },
  {
    id: "growth",
    kinds: ["growth", "difference"],
    title: { zh: "增减与增幅", en: "Growth and difference" },
    description: {
      zh: "增减数、增幅是否与前后两数相符。",
      en: "Whether growth and differences follow from the two figures."
    },
    failure: { zh: "增减与前后数字不符", en: "The change is not what its figures give" }
  },
  {
    id: "mean",
    kinds: ["mean", "per-head"],
    title: { zh: "平均数", en: "Means" },
    description: {
      zh: "平均数、人均数是否由总数与个数算得，是否落在所写范围内。",
      en: "Whether means follow from totals and counts, and lie in the range given."
    },
    failure: { zh: "平均数与所列数字不符", en: "The mean is not what its figures give" }
  },
  {
    id: "ratio",
    kinds: ["ratio", "product"],
    title: { zh: "配比与乘积", en: "Ratios and products" },
    description: { zh: "配比、每份数与份数之积是否相符。", en: "Whether ratios and products hold." },
    failure: { zh: "配比与所列数字不符", en: "The ratio is not what its figures give" }
  },
  {
    id: "point-count",
    kinds: ["count"],
    title: { zh: "列举条数", en: "Points announced" },
    description: {
      zh: "宣布的条数与“一是、二是……”的条数是否一致。",
      en: "Whether as many points are told as were announced."
    },
    failure: { zh: "列举条数与所写不符", en: "Not as many points as announced" }
  },
  {
    id: "repeated-measure",
    kinds: ["repeat"],
    title: { zh: "前后一致", en: "Repeated mention" },
    description: { zh: "同一事项在两处的数字是否一致。", en: "Whether one measure told in two places is one number." },
    failure: { zh: "同一事项前后数字不一致", en: "One measure, two numbers" }
  },
  {
    id: "cross-section",
    kinds: ["cross-section"],
    title: { zh: "各部分相互核对", en: "Across sections" },
    description: { zh: "各部分的数字相互之间是否矛盾。", en: "Whether figures of unlike sections can stand together." },
    failure: { zh: "各部分数字相互矛盾", en: "Figures of two sections cannot both be true" }
  }
]

/** Off by the last place alone: cut off where it should have been rounded. */
const isLastPlace = (context: CheckContext, each: Recomputed): boolean => {
  const stated = context.quantities[each.claim.result]
  if (each.claim.kind === "sum" || stated?.value === undefined || each.value === undefined) return false
  if (stated.step.numerator === 0n) return false
  return compare(absolute(subtract(stated.value, each.value)), stated.step) <= 0
}

const recomputedAt = (context: CheckContext, claim: number): Recomputed => context.recomputed[claim] as Recomputed

const startsAt = (span: Span) => (other: Span) => other[0] === span[0]

/** First what is thought wrong, then all that it disagrees with, each once. */
const spansOf = (context: CheckContext, fault: Fault, suggestion: Suggestion | undefined): Finding["spans"] => {
  const spans: Array<Span> = suggestion === undefined ? [] : [suggestion.span]
  for (const each of suggestion?.together ?? []) spans.push(each.span)
  for (const claim of fault.claims) {
    const { result, operands } = recomputedAt(context, claim).relation
    for (const span of [result, ...operands]) if (!spans.some(startsAt(span))) spans.push(span)
  }
  return spans
}

const findingOf = (context: CheckContext, check: RelationCheck, fault: Fault): Finding => {
  const claim = fault.claims[0] as number
  const each = recomputedAt(context, claim)
  const result = context.reading.figures[each.claim.result] as Figure
  const suggestions = suggestionsFor(context.reading.figures, fault)
  const lastPlace = isLastPlace(context, each)
  return finding({
    check: check.id,
    severity: each.claim.certain && !lastPlace ? "error" : "query",
    title: lastPlace
      ? { zh: "末位数字不符，疑未四舍五入", en: "Off by the last place: cut off, not rounded" }
      : check.failure,
    message: messageOf(context, fault),
    spans: spansOf(context, fault, suggestions[0]),
    suggestions,
    trace: traceOf(context, fault),
    relations: fault.claims,
    place: { section: result.section, item: result.item }
  })
}

/** A fault is told once, under the check of the gravest relation that fails for it. */
const checkOf = (definition: RelationCheck): Check => ({
  entry: {
    id: definition.id,
    title: definition.title,
    description: definition.description,
    severity: "error"
  },
  run: (context) => {
    const isKind = (claim: number) => definition.kinds.includes(recomputedAt(context, claim).claim.kind)
    return {
      applied: context.recomputed.filter(({ claim }) => definition.kinds.includes(claim.kind)).length,
      findings: context.faults
        .filter((fault) => isKind(fault.claims[0] as number))
        .map((fault) => findingOf(context, definition, fault))
    }
  }
})

export const recomputingChecks: ReadonlyArray<Check> = relationChecks.map(checkOf)
