/** The checks that recompute: totals, shares, growth, means, ratios, counts, repeats. */
import type { Figure } from "../../domain/figure.ts"
import type { Finding, Suggestion } from "../../domain/finding.ts"
import type { RelationKind } from "../../domain/relation.ts"
import type { Bilingual } from "../../domain/text.ts"
import { describe } from "../../formula/describe.ts"
import { absolute, compare, subtract } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted } from "../figure-values.ts"
import { suggestFor } from "../corrections/suggest.ts"
import { type Recomputed, resultText } from "../recompute.ts"
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
    title: { zh: "跨部分核对", en: "Across sections" },
    description: { zh: "各部分的数字放在一起是否相容。", en: "Whether figures of unlike sections can stand together." },
    failure: { zh: "各部分数字不相容", en: "Figures of two sections cannot both be true" }
  }
]

/** Off by the last place alone: cut off where it should have been rounded. */
const isLastPlace = (context: CheckContext, each: Recomputed): boolean => {
  const stated = context.quantities[each.claim.result]
  if (each.claim.kind === "sum" || stated?.value === undefined || each.value === undefined) return false
  if (stated.step.numerator === 0n) return false
  return compare(absolute(subtract(stated.value, each.value)), stated.step) <= 0
}

const spansFor = (each: Recomputed, suggestion: Suggestion | undefined): Finding["spans"] => {
  const all = [each.relation.result, ...each.relation.operands]
  if (suggestion === undefined) return all
  const [start] = suggestion.span
  return [suggestion.span, ...all.filter((span) => span[0] !== start)]
}

/** A text with more faults than this is no letter; its further failures are named, and no cause is looked for. */
const MOST_EXPLAINED = 60

const failureOf = (context: CheckContext, check: RelationCheck, index: number, explained: boolean): Finding => {
  const each = context.recomputed[index] as Recomputed
  const figures = context.reading.figures
  const result = figures[each.claim.result] as Figure
  const suggestions = explained ? suggestFor(context.claims, index) : []
  const lastPlace = isLastPlace(context, each)
  const words = describe(each.claim.computed, (at) => quoted(figures[at] as Figure))
  const computed = each.value === undefined ? "" : resultText(each.value, result)
  const [best] = suggestions
  const zh = `${check.failure.zh}：文中写${quoted(result)}，而${words}${computed === words ? "" : ` = ${computed}`}。`
  const en = `${check.failure.en}: the letter says ${quoted(result)}, but ${words}${computed === words ? "" : ` = ${computed}`}.`
  const open = each.claim.certain
    ? { zh: "", en: "" }
    : {
        zh: "文字未说明所列各项是否为全部，请核实。",
        en: " The words leave open whether these are all the parts; please confirm."
      }
  return finding({
    check: check.id,
    severity: each.claim.certain && !lastPlace ? "error" : "query",
    title: lastPlace
      ? { zh: "末位数字不符，似截尾而未进位", en: "Off by the last place: cut off, not rounded" }
      : check.failure,
    message: {
      zh:
        best === undefined
          ? `${zh}${open.zh}`
          : `${zh}${open.zh}可能的原因：${best.reason.zh}，宜为${best.text.replace(/\s+/g, "")}。`,
      en:
        best === undefined
          ? `${en}${open.en}`
          : `${en}${open.en} Probable cause: ${best.reason.en}; read ${best.text.replace(/\s+/g, "")}.`
    },
    spans: spansFor(each, best),
    suggestions,
    trace: [
      {
        label: { zh: "重新计算", en: "Recomputed" },
        text: each.relation.arithmetic,
        spans: [each.relation.result, ...each.relation.operands]
      }
    ],
    relation: index,
    place: { section: result.section, item: result.item }
  })
}

/** Two relations that fail for one wrong figure are one finding. */
const sameFault = (a: Finding, b: Finding): boolean =>
  a.suggestion !== null &&
  b.suggestion !== null &&
  a.suggestion.span[0] === b.suggestion.span[0] &&
  a.suggestion.text === b.suggestion.text

const checkOf = (definition: RelationCheck): Check => ({
  entry: {
    id: definition.id,
    title: definition.title,
    description: definition.description,
    severity: "error"
  },
  run: (context) => {
    const findings: Array<Finding> = []
    let applied = 0
    for (const [index, each] of context.recomputed.entries()) {
      if (!definition.kinds.includes(each.claim.kind)) continue
      applied++
      if (each.relation.verdict !== "fails") continue
      const failure = failureOf(context, definition, index, findings.length < MOST_EXPLAINED)
      if (!findings.some((other) => sameFault(other, failure))) findings.push(failure)
    }
    return { applied, findings }
  }
})

export const recomputingChecks: ReadonlyArray<Check> = relationChecks.map(checkOf)
