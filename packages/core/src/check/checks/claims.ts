import { type Figure } from "../../domain/figure.ts"
import type { Finding } from "../../domain/finding.ts"
import type { ComparisonClaim } from "../../domain/reading.ts"
import { compare } from "../../quantity/rational.ts"
import type { CheckContext } from "../context.ts"
import { quoted, spanOf } from "../figure-values.ts"
import { refutedAbsences } from "./absences.ts"
import { joined, refutedAssertions } from "./assertions.ts"
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

/** Whether an order (below 0, 0, above 0) is the one that the words claim. */
const holds = (direction: ComparisonClaim["direction"], order: number): boolean =>
  ({ higher: order > 0, lower: order < 0, "not-lower": order >= 0, "not-higher": order <= 0 })[direction]

const refutedByYear = (context: CheckContext, claim: ComparisonClaim): ReadonlyArray<readonly [number, number]> =>
  claim.figures.flatMap((index): ReadonlyArray<readonly [number, number]> => {
    const before = yearBefore(context, index)
    const now = context.quantities[index]?.value
    const then = before === undefined ? undefined : context.quantities[before]?.value
    if (before === undefined || now === undefined || then === undefined) return []
    return holds(claim.direction, compare(now, then)) ? [] : [[index, before]]
  })

/** 高于当地公务员: teachers' pay has a measure of its own for what it is compared with. */
const peers: ReadonlyMap<string, readonly [figure: string, peer: string]> = new Map([
  ["公务员", ["teacher-average-salary", "civil-servant-average-salary"]]
])

/** The two figures of a comparison with a peer that both are told, where they say the contrary. */
const refutedByPeer = (context: CheckContext, claim: ComparisonClaim): ReadonlyArray<readonly [number, number]> => {
  const [own, other] = peers.get(claim.subject) ?? []
  const index = context.statedBy.get(own ?? "")?.[0]
  const peer = context.statedBy.get(other ?? "")?.[0]
  if (index === undefined || peer === undefined) return []
  const [now, then] = [context.quantities[index]?.value, context.quantities[peer]?.value]
  return now === undefined || then === undefined || holds(claim.direction, compare(now, then)) ? [] : [[index, peer]]
}

const peerFinding = (
  context: CheckContext,
  claim: ComparisonClaim,
  [index, peer]: readonly [number, number]
): Finding => {
  const own = context.reading.figures[index] as Figure
  const other = context.reading.figures[peer] as Figure
  const words = context.reading.text.slice(claim.span[0], claim.span[1]).replace(/\s+/g, "")
  return finding({
    check: "claim-against-figure",
    severity: "error",
    title: { zh: "说法与数字相反", en: "The claim is against its figures" },
    message: {
      zh: `文中称“${words}”，而${own.subject}为${quoted(own)}，${claim.subject}为${quoted(other)}。`,
      en: `The letter claims “${words}”, yet gives ${quoted(own)} against ${quoted(other)}.`
    },
    spans: [joined(claim.span, spanOf(own)), claim.span, spanOf(other)],
    place: { section: own.section, item: own.item }
  })
}

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
    spans: [joined(claim.span, spanOf(now)), claim.span, spanOf(then)],
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
        spans: [joined(claim.span, spanOf(figure)), claim.span],
        standard: judged.standard.id,
        place: { section: figure.section, item: figure.item }
      })
    })

/** One figure that misses one line is one fault, however many rules of the check see it. */
const distinct = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const seen = new Set<string>()
  return findings.filter(({ spans }) => {
    const key = String(spans[0])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

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
    const judgeable = context.reading.comparisons.filter(
      (claim) => claim.figures.length > 0 || peers.has(claim.subject)
    )
    const compared = judgeable.flatMap((claim) =>
      claim.against === "prior-year"
        ? refutedByYear(context, claim).map((pair) => yearFinding(context, claim, pair))
        : claim.against === "standard"
          ? refutedByStandard(context, claim)
          : refutedByPeer(context, claim).map((pair) => peerFinding(context, claim, pair))
    )
    return {
      applied: judgeable.length + context.reading.assertions.length,
      findings: distinct([...refutedAssertions(context), ...compared, ...refutedAbsences(context)])
    }
  }
}
