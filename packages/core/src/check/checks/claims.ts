import { type Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import type { ComparisonClaim } from "../../domain/reading.ts"
import { compare } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { type Check, finding } from "./check-kind.ts"

/** The same measure of the year before, where the letter gives it. */
const yearBefore = (context: CheckContext, index: number): number | undefined => {
  const figure = context.reading.figures[index] as Figure
  if (figure.measure === null || figure.period === null) return undefined
  const before = String(Number(figure.period.slice(0, 4)) - 1)
  const own = (context.statedBy.get(figure.measure) ?? []).find(
    (each) => (context.reading.figures[each] as Figure).period?.startsWith(before) === true
  )
  return own ?? context.statedBy.get(`${figure.measure}-prior-year`)?.[0]
}

const refutedByYear = (context: CheckContext, claim: ComparisonClaim): ReadonlyArray<readonly [number, number]> =>
  claim.figures.flatMap((index): ReadonlyArray<readonly [number, number]> => {
    const before = yearBefore(context, index)
    const now = context.quantities[index]?.value
    const then = before === undefined ? undefined : context.quantities[before]?.value
    if (before === undefined || now === undefined || then === undefined) return []
    const order = compare(now, then)
    const holds = { higher: order > 0, lower: order < 0, "not-lower": order >= 0, "not-higher": order <= 0 }[
      claim.direction
    ]
    return holds ? [] : [[index, before]]
  })

const yearFinding = (
  context: CheckContext,
  claim: ComparisonClaim,
  [index, before]: readonly [number, number]
): Finding => {
  const now = context.reading.figures[index] as Figure
  const then = context.reading.figures[before] as Figure
  const words = context.reading.text.slice(claim.span[0], claim.span[1]).replace(/\s+/g, "")
  return finding({
    check: "claim-against-figure",
    severity: "error",
    title: { zh: "说法与数字相反", en: "The claim is against its figures" },
    message: {
      zh: `文中称“${words}”，而${now.subject}为${quoted(now)}，上年为${quoted(then)}。`,
      en: `The letter claims “${words}”, yet gives ${quoted(now)} after ${quoted(then)} the year before.`
    },
    spans: [claim.span, spanOf(now), spanOf(then)],
    place: { section: now.section, item: now.item }
  })
}

/** 均高于国家标准: a figure of the claim that misses the standard in force refutes it. */
const refutedByStandard = (context: CheckContext, claim: ComparisonClaim): ReadonlyArray<Finding> =>
  context.judged
    .filter(
      (judged) => judged.verdict.verdict === "unmet" && judged.figures.some((index) => claim.figures.includes(index))
    )
    .map((judged) => {
      const index = judged.figures.find((each) => claim.figures.includes(each)) as number
      const figure = context.reading.figures[index] as Figure
      const words = context.reading.text.slice(claim.span[0], claim.span[1]).replace(/\s+/g, "")
      return finding({
        check: "claim-against-figure",
        severity: "error",
        title: { zh: "说法与数字相反", en: "The claim is against its figures" },
        message: {
          zh: `文中称“${words}”，而${quoted(figure)}未达到${judged.standard.threshold}${judged.standard.unit}：${judged.standard.requirement.zh}。`,
          en: `The letter claims “${words}”, yet ${quoted(figure)} misses ${judged.standard.threshold} ${judged.standard.unit}: ${judged.standard.requirement.en}.`
        },
        spans: [claim.span, spanOf(figure)],
        standard: judged.standard.id,
        place: { section: figure.section, item: figure.item }
      })
    })

/** What a letter claims of its figures without a number. */
export const claimAgainstFigure: Check = {
  entry: {
    id: "claim-against-figure",
    title: { zh: "说法与数字", en: "Claims and figures" },
    description: {
      zh: "“均有增长”“高于国家标准”等说法与文中数字是否相符。",
      en: "Whether claims such as 均有增长 or 高于国家标准 agree with the figures given."
    },
    severity: "error"
  },
  run: (context) => {
    const judgeable = context.reading.comparisons.filter((claim) => claim.figures.length > 0)
    return {
      applied: judgeable.length,
      findings: judgeable.flatMap((claim) =>
        claim.against === "prior-year"
          ? refutedByYear(context, claim).map((pair) => yearFinding(context, claim, pair))
          : claim.against === "standard"
            ? refutedByStandard(context, claim)
            : []
      )
    }
  }
}
